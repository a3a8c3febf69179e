#pragma once

#include "programme/programme.h"
#include "services/budgetfigures.h"

#include <QWidget>

namespace regulars
{

class Label;
class Shop;
class ThinProgress;

// How much of the year's budget is spent, and when it will be used up at this pace.
class BudgetView : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetView(Shop &shop, QWidget *parent = nullptr);

    // By the draft; hidden where it has no budget.
    void show(const Policy &policy, const Currency &currency);
    QString text() const;

private:
    using QWidget::show;
    void tell(const BudgetUse &use, const Policy &policy, const Currency &currency);

    Shop &m_shop;
    Label *m_text;
    ThinProgress *m_progress;
};

} // namespace regulars
