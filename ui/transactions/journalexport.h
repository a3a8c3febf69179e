#pragma once

#include "services/transactions.h"

#include <QWidget>

namespace regulars
{

class AskBar;
class InlineMessage;
class Shop;

// Puts the ledger behind what the journal shows into a file. Cards stand in it, so that who takes
// it says their password first, and the audit log keeps who it was.
class JournalExport : public QWidget
{
    Q_OBJECT

public:
    JournalExport(Shop &shop, InlineMessage *message, QWidget *parent = nullptr);

    AskBar *bar() const { return m_ask; }
    // Asks for the password, then for the file.
    void ask(const LogQuestion &question);
    void leave();
    // CSV or workbook, by the file's ending.
    void exportTo(const QString &path, const LogQuestion &question);

signals:
    void closed();

private:
    void askFile(const LogQuestion &question);

    Shop &m_shop;
    InlineMessage *m_message;
    AskBar *m_ask;
};

} // namespace regulars
