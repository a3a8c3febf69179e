#include "insight/recount.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace regulars
{

namespace
{

// Bits of Tally::boughtIn.
enum Bought : unsigned {
    ThisMonth = 1,
    MonthBefore = 2,
    ThisQuarter = 4,
    QuarterBefore = 8,
    ThisYear = 16,
    YearBefore = 32
};

int quarterIndex(Month month)
{
    return month.year() * 4 + (month.monthOfYear() - 1) / 3;
}

int monthIndex(BusinessDay day)
{
    const Month month = day.month();
    return month.year() * 12 + month.monthOfYear() - 1;
}

unsigned unitsOf(BusinessDay day, BusinessDay end)
{
    unsigned bits = 0;
    const int months = day.month().monthsUntil(end.month());
    const int quarters = quarterIndex(end.month()) - quarterIndex(day.month());
    const int years = end.date().year() - day.date().year();
    bits |= months == 0 ? ThisMonth : 0U;
    bits |= months == 1 ? MonthBefore : 0U;
    bits |= quarters == 0 ? ThisQuarter : 0U;
    bits |= quarters == 1 ? QuarterBefore : 0U;
    bits |= years == 0 ? ThisYear : 0U;
    bits |= years == 1 ? YearBefore : 0U;
    return bits;
}

// Standard deviation of the population, in the unit of the values.
template <typename Values, typename Count>
std::optional<double> populationStddev(const Values &values, Count countOf)
{
    if (values.empty()) {
        return std::nullopt;
    }
    const auto n = static_cast<long double>(values.size());
    long double sum = 0;
    for (const auto &value : values) {
        sum += static_cast<long double>(countOf(value));
    }
    const long double mean = sum / n;
    long double squares = 0;
    for (const auto &value : values) {
        const long double distance = static_cast<long double>(countOf(value)) - mean;
        squares += distance * distance;
    }
    return static_cast<double>(std::sqrt(squares / n));
}

} // namespace

Recount::Recount(DayRange period, Ratio pointValue)
    : m_pointValue(pointValue)
    , m_bands{ageBand(std::nullopt), ageBand(0), ageBand(18), ageBand(25), ageBand(40), ageBand(60)}
{
    m_figures.period = period;
    m_figures.daily.reserve(static_cast<std::size_t>(period.days()));
    for (BusinessDay day = period.first; day <= period.last; day = day.plusDays(1)) {
        m_figures.daily.push_back({day, {}, 0, {}, {}, {}});
    }
}

void Recount::requireInTime(BusinessDay day) const
{
    if (day > m_figures.period.last) {
        throw std::logic_error("a fact after the period's end was counted");
    }
}

Recount::Tally *Recount::tallyOf(MemberId member)
{
    const int place = m_tallyOf.of(member);
    return place < 0 ? nullptr : &m_tallies[static_cast<std::size_t>(place)];
}

DayFigures &Recount::dayOf(BusinessDay day)
{
    return m_figures.daily[static_cast<std::size_t>(m_figures.period.first.daysUntil(day))];
}

void Recount::add(const MemberFact &fact)
{
    requireInTime(fact.joinedOn);
    std::optional<int> age;
    if (fact.birth) {
        age = ageOn(*fact.birth, m_figures.period.last);
    }
    const QString band = ageBand(age);
    const auto at = std::find(m_bands.begin(), m_bands.end(), band);
    Tally tally{.id = fact.id, .joinedOn = fact.joinedOn};
    tally.band = static_cast<int>(at - m_bands.begin());
    m_tallyOf.add(fact.id, static_cast<int>(m_tallies.size()));
    m_tallies.push_back(tally);
    ++m_figures.members;
    ++m_figures.byAgeBand[band].members;
    ++m_figures.byTier[fact.tier].members;
    m_figures.joined += m_figures.period.contains(fact.joinedOn) ? 1 : 0;
}

void Recount::countVisit(const PurchaseFact &fact)
{
    const auto weekday = static_cast<std::size_t>(fact.day.dayOfWeek() - 1);
    m_imported += fact.isImported ? 1 : 0;
    if (fact.isImported && fact.isAtNoon) {
        ++m_importedAtNoon[weekday];
    } else {
        ++m_figures.visits[weekday][static_cast<std::size_t>(fact.hour)];
    }
}

// Where all that was imported stands at noon, its file had dates without times.
void Recount::finishVisits(Figures &figures) const
{
    constexpr std::size_t noon = 12;
    const qint64 atNoon =
        std::accumulate(m_importedAtNoon.begin(), m_importedAtNoon.end(), qint64{0});
    if (atNoon == m_imported) {
        figures.purchasesWithoutTime = atNoon;
        return;
    }
    for (std::size_t weekday = 0; weekday < m_importedAtNoon.size(); ++weekday) {
        figures.visits[weekday][noon] += m_importedAtNoon[weekday];
    }
}

void Recount::add(const PurchaseFact &fact)
{
    requireInTime(fact.day);
    const bool isInPeriod = m_figures.period.contains(fact.day);
    if (isInPeriod) {
        dayOf(fact.day).sales += fact.paid;
        m_figures.sales += fact.paid;
        m_memberSales += fact.member ? fact.paid : Money();
    }
    if (fact.isGone) {
        return;
    }
    if (isInPeriod) {
        ++dayOf(fact.day).purchases;
        ++m_figures.purchases;
        m_baskets.push_back(fact.paidNet);
        countVisit(fact);
    }
    Tally *tally = fact.member ? tallyOf(*fact.member) : nullptr;
    if (!tally) {
        return;
    }
    ++tally->purchases;
    tally->spent += fact.paidNet;
    tally->firstBought = tally->firstBought ? std::min(*tally->firstBought, fact.day) : fact.day;
    tally->lastBought = tally->lastBought ? std::max(*tally->lastBought, fact.day) : fact.day;
    if (m_lastDay != fact.day) { // purchases come day by day
        m_lastDay = fact.day;
        m_lastUnits = unitsOf(fact.day, m_figures.period.last);
        m_lastMonth = monthIndex(fact.day);
    }
    tally->boughtIn |= m_lastUnits;
    tally->purchasesInPeriod += isInPeriod ? 1 : 0;
    tally->isActive |= isInPeriod;
    tally->hasRedeemed |= isInPeriod && fact.usedPoints;
    m_monthsBought.emplace_back(static_cast<std::size_t>(tally - m_tallies.data()), m_lastMonth);
}

void Recount::add(const ReturnFact &fact)
{
    requireInTime(fact.day);
    if (!m_figures.period.contains(fact.day)) {
        return;
    }
    dayOf(fact.day).sales -= fact.amount;
    m_figures.sales -= fact.amount;
    m_memberSales -= fact.isMember ? fact.amount : Money();
}

// Tiers are few.
Split &Recount::pointsOfTier(const QString &tier)
{
    const auto found = std::find_if(m_pointsOfTier.begin(), m_pointsOfTier.end(),
                                    [&](const auto &known) { return known.first == tier; });
    return found == m_pointsOfTier.end() ? m_pointsOfTier.emplace_back(tier, Split()).second
                                         : found->second;
}

void Recount::countPoints(Split &split, const PointsFact &fact)
{
    switch (fact.kind) {
    case BridgeKind::Issued:
    case BridgeKind::TakenBack:
        split.issued += fact.amount;
        break;
    case BridgeKind::Redeemed:
    case BridgeKind::Restored:
        split.redeemed -= fact.amount;
        break;
    case BridgeKind::Expired:
        split.expired -= fact.amount;
        break;
    default:
        break;
    }
}

void Recount::add(const PointsFact &fact)
{
    requireInTime(fact.day);
    if (fact.day < m_figures.period.first) {
        m_figures.bridge.opening += fact.amount;
        return;
    }
    m_figures.bridge.moves[static_cast<std::size_t>(fact.kind)] += fact.amount;
    countPoints(pointsOfTier(fact.tier), fact);
    const Tally *tally = tallyOf(fact.member);
    auto &band = m_pointsOfBand[tally ? static_cast<std::size_t>(tally->band) : 0];
    countPoints(band ? *band : band.emplace(), fact);
    Split day;
    countPoints(day, fact);
    DayFigures &figures = dayOf(fact.day);
    figures.issued += day.issued;
    figures.redeemed += day.redeemed;
    figures.expired += day.expired;
}

void Recount::add(const RedemptionFact &fact)
{
    requireInTime(fact.day);
    if (!m_figures.period.contains(fact.day) || fact.isUndone) {
        return;
    }
    for (Split *split : {&m_figures.byReward[fact.reward], &m_figures.byZone[fact.zone]}) {
        split->quantity += fact.quantity;
        split->redeemed += fact.points;
        split->money += fact.money;
    }
    if (Tally *tally = tallyOf(fact.member)) {
        tally->isActive = true;
        tally->hasRedeemed = true;
    }
}

void Recount::add(const ActionFact &fact)
{
    requireInTime(fact.day);
    Tally *tally = m_figures.period.contains(fact.day) ? tallyOf(fact.member) : nullptr;
    if (tally) {
        tally->isActive = true;
    }
}

void Recount::add(const TierMoveFact &fact)
{
    requireInTime(fact.day);
    if (fact.from.isEmpty() || !m_figures.period.contains(fact.day)) {
        return;
    }
    ++(fact.isRise ? m_figures.tierRises : m_figures.tierFalls)[fact.to];
}

Figures Recount::finish()
{
    Figures figures = m_figures;
    finishMembers(figures);
    finishPoints(figures);
    finishVisits(figures);
    finishSales(figures);
    finishRetention(figures);
    finishCohorts(figures);
    return figures;
}

void Recount::finishMembers(Figures &figures) const
{
    qint64 sleeping = 0;
    qint64 redeeming = 0;
    qint64 bought = 0;
    qint64 repeated = 0;
    std::vector<RfmMember> buyers;
    for (const Tally &tally : m_tallies) {
        figures.activeMembers += tally.isActive ? 1 : 0;
        redeeming += tally.hasRedeemed ? 1 : 0;
        bought += tally.purchasesInPeriod >= 1 ? 1 : 0;
        repeated += tally.purchasesInPeriod >= 2 ? 1 : 0;
        const BusinessDay lastSign = tally.lastBought.value_or(tally.joinedOn);
        const qint64 silentDays = lastSign.daysUntil(figures.period.last);
        sleeping += silentDays > stillAwakeDays ? 1 : 0;
        figures.lost +=
            silentDays > stillAwakeDays && silentDays <= stillAwakeDays + figures.period.days() ? 1
                                                                                                : 0;
        if (tally.lastBought) {
            buyers.push_back({tally.id, *tally.lastBought, tally.purchases, tally.spent});
        }
    }
    figures.activeShare = shareOf(figures.activeMembers, figures.members);
    figures.sleepingShare = shareOf(sleeping, figures.members);
    figures.redeemingShare = shareOf(redeeming, figures.activeMembers);
    figures.repeatRate = shareOf(repeated, bought);
    for (const RfmScore &score : rfmScores(buyers, figures.period.last)) {
        ++figures.rfm.members[static_cast<std::size_t>(score.segment)];
        ++figures.rfm.grid[static_cast<std::size_t>(score.recency - 1)]
                          [static_cast<std::size_t>(score.frequency - 1)];
    }
}

void Recount::finishPoints(Figures &figures)
{
    const auto addTo = [](Split &split, const Split &moved) {
        split.issued += moved.issued;
        split.redeemed += moved.redeemed;
        split.expired += moved.expired;
    };
    for (const auto &[tier, moved] : m_pointsOfTier) {
        addTo(figures.byTier[tier], moved);
    }
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        if (m_pointsOfBand[band]) {
            addTo(figures.byAgeBand[m_bands[band]], *m_pointsOfBand[band]);
        }
    }
    Bridge &bridge = figures.bridge;
    bridge.closing = bridge.opening;
    for (const Points move : bridge.moves) {
        bridge.closing += move;
    }
    figures.issued = bridge.of(BridgeKind::Issued) + bridge.of(BridgeKind::TakenBack);
    figures.redeemed = -(bridge.of(BridgeKind::Redeemed) + bridge.of(BridgeKind::Restored));
    figures.expired = -bridge.of(BridgeKind::Expired);
    figures.outstanding = bridge.closing;
    figures.redemptionRate = shareOf(figures.redeemed.count(), figures.issued.count());
    figures.breakageRate =
        shareOf(figures.expired.count(), (figures.redeemed + figures.expired).count());
    figures.liability = Ratio(figures.outstanding.count()) * m_pointValue;
    for (QMap<QString, Split> *splits : {&figures.byTier, &figures.byAgeBand}) {
        for (Split &split : *splits) {
            split.redemptionRate = shareOf(split.redeemed.count(), split.issued.count());
        }
    }
    for (QMap<QString, Split> *splits : {&figures.byReward, &figures.byZone}) {
        for (Split &split : *splits) {
            split.redemptionRate = shareOf(split.redeemed.count(), figures.issued.count());
        }
    }
}

void Recount::finishSales(Figures &figures) const
{
    figures.averageBasket = shareOf(figures.sales.count(), figures.purchases);
    figures.memberSalesShare = shareOf(m_memberSales.count(), figures.sales.count());
    figures.basketStddev = populationStddev(m_baskets, [](Money basket) { return basket.count(); });
    figures.dailySalesStddev =
        populationStddev(figures.daily, [](const DayFigures &day) { return day.sales.count(); });
}

void Recount::finishRetention(Figures &figures) const
{
    const auto retained = [this](unsigned before, unsigned now) {
        qint64 had = 0;
        qint64 kept = 0;
        for (const Tally &tally : m_tallies) {
            had += (tally.boughtIn & before) != 0 ? 1 : 0;
            kept += (tally.boughtIn & before) != 0 && (tally.boughtIn & now) != 0 ? 1 : 0;
        }
        return shareOf(kept, had);
    };
    figures.retention.month = retained(MonthBefore, ThisMonth);
    figures.retention.quarter = retained(QuarterBefore, ThisQuarter);
    figures.retention.year = retained(YearBefore, ThisYear);
}

void Recount::finishCohorts(Figures &figures) const
{
    std::vector<std::pair<std::size_t, int>> months = m_monthsBought;
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    const int last = monthIndex(figures.period.last);
    std::map<int, std::vector<qint64>> cohorts; // month of first purchase → buyers by month after
    for (const auto &[member, month] : months) {
        const int first = monthIndex(*m_tallies[member].firstBought);
        std::vector<qint64> &buyers = cohorts[first];
        buyers.resize(static_cast<std::size_t>(last - first) + 1);
        ++buyers[static_cast<std::size_t>(month - first)];
    }
    for (const auto &[first, buyers] : cohorts) {
        Cohort cohort{Month(first / 12, first % 12 + 1), buyers.front(), {}};
        for (const qint64 bought : buyers) {
            cohort.boughtAgain.push_back(shareOf(bought, cohort.size));
        }
        figures.cohorts.push_back(std::move(cohort));
    }
}

} // namespace regulars
