#include "ui/dashboard/targetscard.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString percent(double share)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(share * 100, 'f', 1) + u'%';
}

std::optional<double> fraction(const Share &share)
{
    return share ? std::optional(double(share->numerator()) / double(share->denominator()))
                 : std::nullopt;
}

} // namespace

BandMeter::BandMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandMeter::show(std::optional<double> share, double low, double high, double full)
{
    m_share = share;
    m_low = low;
    m_high = high;
    m_full = full;
    update();
}

QSize BandMeter::sizeHint() const
{
    return {scaled(160), scaled(14)};
}

QSize BandMeter::minimumSizeHint() const
{
    return {scaled(60), scaled(14)};
}

void BandMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const double thick = scaled(6);
    const QRectF groove(0, (height() - thick) / 2, width(), thick);
    stylepaint::groove(&painter, groove, t, thick / 2);
    const auto place = [&](double share) {
        return groove.left() + std::clamp(share / m_full, 0.0, 1.0) * groove.width();
    };
    const QRectF band(QPointF(place(m_low), groove.top()), QPointF(place(m_high), groove.bottom()));
    stylepaint::panel(&painter, band, blended(t.surface, t.success, 0.45), {}, thick / 2);
    if (m_share) {
        const bool isHealthy = *m_share >= m_low && *m_share <= m_high;
        const double radius = scaled(6);
        const double at = std::clamp(place(*m_share), radius + 1, width() - radius - 1);
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(isHealthy ? t.success : t.danger);
        painter.drawEllipse(QPointF(at, height() / 2.0), radius, radius);
    }
}

TargetsList::TargetsList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (int target = 0; target < targets; ++target) {
        Row row{new IconLabel(u"info"_s, Tone::Muted, 20), new Label(TextRole::Strong),
                new Label(TextRole::Strong), new BandMeter,
                new Label(TextRole::Caption, Tone::Muted)};
        auto *cell = new QGridLayout;
        cell->setHorizontalSpacing(8);
        cell->setVerticalSpacing(2);
        row.name->setWordWrap(true);
        row.verdict->setWordWrap(true);
        cell->addWidget(row.icon, 0, 0);
        cell->addWidget(row.name, 0, 1);
        cell->addWidget(row.value, 0, 2, Qt::AlignRight);
        cell->addWidget(row.meter, 1, 1, 1, 2);
        cell->addWidget(row.verdict, 2, 1, 1, 2);
        cell->setColumnStretch(1, 1);
        column->addLayout(cell);
        m_rows.push_back(row);
    }
    column->addStretch(1);
    retranslate();
}

void TargetsList::show(const Figures &figures, std::optional<double> cost, double agreedCost)
{
    m_isKnown = true;
    m_redemption = fraction(figures.redemptionRate);
    m_sleeping = fraction(figures.sleepingShare);
    m_cost = cost;
    m_agreedCost = agreedCost;
    retranslate();
}

QString TargetsList::verdict(Target target) const
{
    return m_rows[static_cast<std::size_t>(target)].verdict->text();
}

bool TargetsList::isHealthy(Target target) const
{
    return m_rows[static_cast<std::size_t>(target)].isHealthy;
}

void TargetsList::tell(Row &row, const QString &name, std::optional<double> share, bool isHealthy,
                       const QString &verdict)
{
    row.isHealthy = share && isHealthy;
    row.name->setText(name);
    row.value->setText(share ? percent(*share) : u"–"_s);
    row.verdict->setText(verdict);
    const Tone tone = !share ? Tone::Muted : isHealthy ? Tone::Success : Tone::Warning;
    row.icon->setIcon(!share ? u"info"_s : isHealthy ? u"success"_s : u"warning"_s, tone);
}

QString TargetsList::redemptionVerdict(std::optional<double> share) const
{
    if (!share) {
        return tr("No points were issued in the period.");
    }
    return *share >= leastRedemption
               ? tr("Healthy: members spend what they earn. The target is 25% or more.")
               : tr("Below the target of 25%: points pile up unused. Are the rewards in reach?");
}

void TargetsList::retranslate()
{
    Row &redemption = m_rows[Redemption];
    tell(redemption, tr("Redemption rate"), m_redemption,
         m_redemption.value_or(0) >= leastRedemption, redemptionVerdict(m_redemption));
    redemption.meter->show(m_redemption, leastRedemption, 1, 1);
    Row &sleeping = m_rows[Sleeping];
    const bool isAwake = m_sleeping.value_or(1) <= mostSleeping;
    tell(sleeping, tr("Sleeping members"), m_sleeping, isAwake,
         !m_sleeping ? tr("There are no members yet.")
         : isAwake
             ? tr("Healthy: most members have bought within 90 days. The target is 35% at most.")
             : tr("Above the target of 35%: many members have not bought for 90 days."));
    sleeping.meter->show(m_sleeping, 0, mostSleeping, 1);
    Row &cost = m_rows[RewardCost];
    const bool isWithin = m_cost.value_or(1) <= m_agreedCost;
    const QString agreed = percent(m_agreedCost);
    tell(cost, tr("Cost of rewards, of the budget"), m_cost, isWithin,
         !m_cost    ? tr("The programme has no marketing budget to compare with.")
         : isWithin ? tr("Within what was agreed: %1 of the budget for the period.").arg(agreed)
                    : tr("Above what was agreed: %1 of the budget for the period.").arg(agreed));
    cost.meter->show(m_cost, 0, m_agreedCost, std::max(2 * m_agreedCost, m_cost.value_or(0)));
}

void TargetsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
