#pragma once

#include "ui/counter/sheet.h"

class QLineEdit;

namespace regulars
{

class ChoiceList;
class CodeEdit;
class Label;
class MoneyEdit;
class QuantityEdit;

// Lines of the bill by product or category, beside the plain amount: for rules, offers and refunds
// that ask what was bought.
class BasketSheet : public Sheet
{
    Q_OBJECT

public:
    explicit BasketSheet(Till &till, QWidget *parent = nullptr);

    void open() override;
    void refresh() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *field(QWidget *edit, Label **label);
    void add();

    QLineEdit *m_product;
    QuantityEdit *m_quantity;
    MoneyEdit *m_amount;
    Label *m_productLabel = nullptr;
    Label *m_quantityLabel = nullptr;
    Label *m_amountLabel = nullptr;
    ChoiceList *m_list;
};

} // namespace regulars
