#pragma once

#include "services/audittrail.h"
#include "ui/page.h"

#include <memory>
#include <vector>

class QComboBox;
class QCheckBox;
class QFormLayout;
class QSplitter;
class QTableView;

namespace regulars
{

class AuditTable;
class Card;
class DigestCard;
class EmptyState;
class InlineMessage;
class Label;
class Shop;
struct Verification;

// Who did what, when and on whose word (X1): the log with its filters, a row's details beside it,
// whether the chain of the books is whole (X3), and what yesterday wants a look at (X2). For
// managers and owners.
class AuditLogPage : public Page
{
    Q_OBJECT

public:
    enum class Span { Today, Yesterday, Week, Month, LastMonth, Always };

    explicit AuditLogPage(Shop &shop, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("audit"); }
    QString title() const override { return tr("Audit log"); }
    QString iconName() const override { return QStringLiteral("shield"); }
    void onShown() override;

    AuditTable *table() const { return m_table; }
    QTableView *view() const { return m_view; }
    QComboBox *when() const { return m_when; }
    QComboBox *who() const { return m_who; }
    QComboBox *what() const { return m_what; }
    QCheckBox *refusedOnly() const { return m_refused; }
    InlineMessage *chain() const { return m_chain; }
    InlineMessage *message() const { return m_message; }
    DigestCard *digest() const { return m_digest; }
    QString details() const; // of the chosen row, a line each

    // All that is asked for, into a file by its ending.
    void exportTo(const QString &path);
    void prove();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeView();
    void layOut();
    void listen();
    void fillNames();
    void fillChoices();
    AuditQuestion question() const;
    void ask();
    void tellChoice();
    void tellEmpty();
    void tellChain(const Verification &found, const QStringList &heads);
    void askFile();
    void clearFilters();
    void measure();

    Shop &m_shop;
    AuditTable *m_table;
    QStringList m_people;
    QStringList m_acts;
    QAction *m_export, *m_prove, *m_clear;
    InlineMessage *m_chain, *m_message;
    DigestCard *m_digest;
    QComboBox *m_when, *m_who, *m_what;
    QCheckBox *m_refused;
    QTableView *m_view;
    EmptyState *m_nothing;
    QWidget *m_rows;
    QSplitter *m_split;
    Card *m_pane;
    QFormLayout *m_facts;
    Label *m_hint;
    bool m_isProving = false;
};

} // namespace regulars
