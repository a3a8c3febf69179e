#include "ui/programme/budgetview.h"

#include "ui/figures.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"
#include "ui/shop.h"

#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int steps = 1000;

} // namespace

BudgetView::BudgetView(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_text(new Label)
    , m_progress(new ThinProgress)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    m_text->setWordWrap(true);
    m_progress->setRange(0, steps);
    column->addWidget(m_progress);
    column->addWidget(m_text);
    hide();
}

void BudgetView::show(const Policy &policy, const Currency &currency)
{
    m_shop.background().readNewest(
        this,
        [policy, currency](Background::Reading &reading) {
            return BudgetFigures(reading.desk).use(policy, currency);
        },
        [this, policy, currency](Result<std::optional<BudgetUse>> use) {
            setVisible(use && *use);
            if (use && *use) {
                tell(**use, policy, currency);
            }
        });
}

void BudgetView::tell(const BudgetUse &use, const Policy &policy, const Currency &currency)
{
    m_progress->setValue(
        static_cast<int>(std::min<qint64>((use.share * Ratio(steps)).floor(), steps)));
    m_progress->setTicks(
        {static_cast<double>((policy.budget.warnShare * Ratio(steps)).floor()) / steps});
    const QString spent =
        tr("%1 of %2 this year: %3 points issued.")
            .arg(shown(use.spent, currency), shown(use.budget, currency), shown(use.issued));
    const QString pace = use.spent >= use.budget ? tr("The budget is used up.")
                         : use.usedUpOn
                             ? tr("At this pace it is used up on %1.").arg(shown(*use.usedUpOn))
                             : tr("At this pace it lasts through the year.");
    m_text->setText(spent + QLatin1Char('\n') + pace);
    m_progress->setAccessibleName(spent);
    m_progress->setAccessibleDescription(pace);
}

QString BudgetView::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace regulars
