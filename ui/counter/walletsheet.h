#pragma once

#include "ui/counter/sheet.h"

namespace regulars
{

class Label;
class MoneyEdit;

// Stored value paid in, or paid out again where that is allowed.
class WalletSheet : public Sheet
{
    Q_OBJECT

public:
    explicit WalletSheet(Till &till, QWidget *parent = nullptr);

    void open() override;
    void refresh() override;

    QString outcome() const; // of what is typed; empty: nothing is

protected:
    void retranslate() override;

private:
    void topUp();
    void cashOut();
    bool hasAmount();
    void preview();

    Label *m_held;
    Label *m_heldLabel;
    Label *m_amountLabel;
    MoneyEdit *m_amount;
    Label *m_outcome;
    QPushButton *m_cashOut;
};

} // namespace regulars
