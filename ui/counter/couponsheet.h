#pragma once

#include "ui/counter/sheet.h"

namespace regulars
{

class ChoiceList;
class CodeEdit;
class Label;

// Coupons for the bill: those that the customer holds, or one by its code. Enter lays it on the
// counter, or takes it away again.
class CouponSheet : public Sheet
{
    Q_OBJECT

public:
    explicit CouponSheet(Till &till, QWidget *parent = nullptr);

    void open() override;
    void refresh() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void turn(const QString &code);

    CodeEdit *m_code;
    Label *m_none;
    ChoiceList *m_list;
};

} // namespace regulars
