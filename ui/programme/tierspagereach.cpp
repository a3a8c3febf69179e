// Who holds a tier, who reaches it, and who would move if its threshold did.
#include "ui/figures.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/programme/spreadchart.h"
#include "ui/programme/tierspage.h"
#include "ui/shop.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int bars = 16;

struct Threshold
{
    Measure measure;
    qint64 bound;
};

// The figure that the first of the ways in asks for.
std::optional<Threshold> thresholdIn(const Programme &programme, const Condition &condition)
{
    if (const auto *history = std::get_if<conditions::History>(&condition.test)) {
        const bool isSum = history->comparison == conditions::Comparison::AtLeast;
        const Measure &measure = programme.measures.at(static_cast<size_t>(history->measure));
        const bool isShare = measure.metric == Metric::AverageBasket ||
                             measure.metric == Metric::DiscountShare ||
                             measure.metric == Metric::RedeemShare;
        return isSum && !isShare ? std::optional(Threshold{measure, history->bound.floor()})
                                 : std::nullopt;
    }
    const std::vector<Condition> *parts = nullptr;
    if (const auto *all = std::get_if<conditions::All>(&condition.test)) {
        parts = &all->of;
    } else if (const auto *any = std::get_if<conditions::Any>(&condition.test)) {
        parts = &any->of;
    }
    if (parts) {
        for (const Condition &part : *parts) {
            if (const auto found = thresholdIn(programme, part)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::optional<Threshold> thresholdOf(const Programme &programme, const Tier &tier)
{
    for (const Condition &path : tier.paths) {
        if (const auto found = thresholdIn(programme, path)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace

QString TiersPage::reachText() const
{
    return QString(m_reach->text() + u'\n' + m_moved->text());
}

void TiersPage::countMembers()
{
    shop().background().read(
        this,
        [](Background::Reading &reading) {
            return ProgrammeFigures(reading.desk).membersPerTier();
        },
        [this](Result<QHash<QString, qint64>> members) {
            m_members = members ? *members : QHash<QString, qint64>();
            showLadder();
        },
        Background::Lane::Quick);
}

void TiersPage::readSpread()
{
    const auto programme = session().document().sharedProgramme();
    const Tier &tier = programme->tiers.at(static_cast<size_t>(m_chosen));
    const auto threshold = thresholdOf(*programme, tier);
    m_reachCard->setVisible(m_chosen > 0);
    m_moved->hide();
    if (!threshold) {
        m_chart->hide();
        m_reach->setText(tr("No way into this tier asks for a sum that could be charted."));
        return;
    }
    // Where the live programme asks for the same figure: what it asks.
    std::optional<qint64> before;
    const Programme &live = session().live().programme();
    if (const auto index = live.tier(tier.id)) {
        const auto asked = thresholdOf(live, live.tiers.at(static_cast<size_t>(*index)));
        if (asked && asked->measure == threshold->measure) {
            before = asked->bound;
        }
    }
    const Measure measure = threshold->measure;
    const qint64 bound = threshold->bound;
    shop().background().readNewest(
        m_chart,
        [programme, measure](Background::Reading &reading) {
            return ProgrammeFigures(reading.desk).spread(*programme, measure);
        },
        [this, metric = measure.metric, bound, before](Result<MemberSpread> spread) {
            if (spread) {
                showSpread(*spread, metric, bound, before);
            }
        });
}

QString TiersPage::figureText(Metric metric, qint64 value) const
{
    switch (metric) {
    case Metric::Spend:
        return shown(Money(value), session().programme().currency);
    case Metric::QuantityBought:
        return toText(Quantity(value));
    default:
        return QLocale().toString(value);
    }
}

void TiersPage::showSpread(const MemberSpread &spread, Metric metric, qint64 bound,
                           std::optional<qint64> before)
{
    m_chart->setVisible(spread.largest() > 0);
    m_chart->show(spread.histogram(bars), spread.largest(), bound, figureText(metric, 0),
                  figureText(metric, spread.largest()));
    m_chart->setAccessibleName(tr("Members by what the tier asks for"));
    const int reach = static_cast<int>(spread.atLeast(bound));
    m_reach->setText(tr("%n member(s) of %1 have the %2 that it asks for now.", nullptr, reach)
                         .arg(QLocale().toString(spread.members()), figureText(metric, bound)));
    m_chart->setAccessibleDescription(m_reach->text());
    if (before && *before != bound) {
        const int moved = static_cast<int>(spread.between(*before, bound));
        m_moved->setText(
            bound < *before
                ? tr("With %1 instead of %2, %n member(s) more would reach it.", nullptr, moved)
                      .arg(figureText(metric, bound), figureText(metric, *before))
                : tr("With %1 instead of %2, %n member(s) fewer would reach it.", nullptr, moved)
                      .arg(figureText(metric, bound), figureText(metric, *before)));
        m_moved->show();
    }
}

} // namespace regulars
