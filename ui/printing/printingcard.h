#pragma once

#include "ui/parts/card.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace regulars
{

class Label;
class Shop;

// How this computer prints receipts: a card of the settings page. Everything takes effect at once.
class PrintingCard : public Card
{
    Q_OBJECT

public:
    explicit PrintingCard(Shop &shop, QWidget *parent = nullptr);

    QComboBox *paper() const { return m_paper; }
    QComboBox *printer() const { return m_printer; }
    QCheckBox *afterSale() const { return m_afterSale; }
    QPlainTextEdit *header() const { return m_header; }
    QPlainTextEdit *footer() const { return m_footer; }

signals:
    // Something chosen here; how to take it back. Lines are typed, and undone where they are typed.
    void undoable(const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Label *addRow(QWidget *field);
    QPlainTextEdit *makeLines(const QStringList &lines);
    void fit();
    void fill();
    void retranslate();

    Shop &m_shop;
    QComboBox *m_paper;
    QComboBox *m_printer;
    QCheckBox *m_afterSale;
    QPlainTextEdit *m_header;
    QPlainTextEdit *m_footer;
    Label *m_paperName, *m_printerName, *m_headerName, *m_footerName, *m_hint;
};

} // namespace regulars
