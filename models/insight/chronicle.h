#pragma once

#include "insight/factsink.h"
#include "insight/memberplaces.h"
#include "values/moneytext.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace regulars
{

// One line of a purchase as it stands at the period's end: what was returned by then is off it.
struct LineFact
{
    int purchase = 0;  // index into Chronicle::purchases
    int product = -1;  // index into Chronicle::products; −1: none
    int category = -1; // index into Chronicle::categories; −1: none
    Money sales;       // eligible (S10)
    bool isBack = false;
};

// Points given by a member to another, not undone.
struct GiftFact
{
    BusinessDay day;
    MemberId member;
};

// A benefit that was used, not undone.
struct BenefitFact
{
    BusinessDay day;
    MemberId member;
    QString benefit;
};

// What referral rules moved on a day: net of what was taken back.
struct ReferralFact
{
    BusinessDay day;
    Points points;
    Money storedValue;
};

// Numbers names from 0 in order of their first appearance.
class NameTable
{
public:
    int of(QByteArrayView utf8);
    std::optional<int> find(const QString &name) const;
    const QStringList &names() const { return m_names; }
    int size() const { return static_cast<int>(m_names.size()); }

private:
    QHash<QByteArray, int> m_index;
    QStringList m_names;
};

// What figures beyond the monthly ones are counted from: every fact up to a period's end as of that
// end, kept in flat rows, and what a few passes over them tell of each member.
class Chronicle final : public FactSink
{
public:
    // What is known of a living member.
    struct Life
    {
        MemberFact who;
        Points balance{};          // at the end
        Points issued{};           // in the period: awarded − taken back
        int firstPurchase = -1;    // by time; indexes into purchases that stand; −1: none
        int firstInPeriod = -1;    // by time
        int secondInPeriod = -1;   // by time
        int lastPurchase = -1;     // by business day
        int lastBefore = -1;       // before the period, by business day
        qint64 purchases = 0;      // ever
        qint64 visits = 0;         // purchases in the period
        Money spent{};             // ever, net
        Money sales{};             // in the period, each on its own business date
        bool isActive = false;     // bought, redeemed or acted in the period
        bool usedOfferNow = false; // at a purchase in the period

        BusinessDay lastSign(const std::vector<PurchaseFact> &all) const
        {
            return lastPurchase < 0 ? who.joinedOn
                                    : all[static_cast<std::size_t>(lastPurchase)].day;
        }
    };

    explicit Chronicle(DayRange period)
        : m_period(period)
    {}

    void add(const MemberFact &fact) override;
    void add(const PurchaseFact &fact) override; // in order of their ids
    void add(const ReturnFact &fact) override;
    void add(const PointsFact &fact) override;
    void add(const RedemptionFact &fact) override;
    void add(const ActionFact &fact) override;
    void add(const TierMoveFact &fact) override;

    // Purchases come before their lines.
    void add(const LineFact &fact) { lines.push_back(fact); }

    // Once, when all facts are in.
    void settle();

    DayRange period() const { return m_period; }
    bool isInPeriod(BusinessDay day) const { return m_period.contains(day); }
    // Index into lives; none: not living at the end.
    std::optional<int> lifeOf(MemberId member) const;
    const Life *find(MemberId member) const;
    // Index into lives of a purchase's member; −1: a guest's, or of somebody no longer living.
    int lifeOfPurchase(int purchase) const { return m_lifeOf[static_cast<std::size_t>(purchase)]; }
    // Index into purchases; none: not known.
    std::optional<int> purchaseOf(qint64 id) const;
    // Who that member of an earlier moment is now.
    MemberId nowOf(MemberId earlier) const { return whoIs ? whoIs(earlier) : earlier; }
    // Whether the time of day is known: imports of dates alone stand at noon.
    bool hasTime(const PurchaseFact &purchase) const
    {
        return !(m_areTimesMissing && purchase.isImported && purchase.isAtNoon);
    }
    // The member's first standing purchase came before this one.
    bool isRepeat(int purchase) const;
    bool isSleeping(const Life &life) const;

    std::function<MemberId(MemberId)> whoIs; // after merges; none: oneself
    std::vector<Life> lives;
    std::vector<PurchaseFact> purchases;
    std::vector<LineFact> lines;
    std::vector<ReturnFact> returns;         // in the period
    std::vector<RedemptionFact> redemptions; // in the period, not undone
    std::vector<ActionFact> actions;         // in the period
    std::vector<GiftFact> gifts;             // in the period
    std::vector<BenefitFact> benefits;       // in the period
    std::vector<ReferralFact> referrals;     // in the period
    std::vector<TierMoveFact> tierMoves;     // in the period
    NameTable products;
    NameTable categories;
    std::vector<Money> unitPrices; // by product: list price of a unit, as it was sold last

private:
    void countPurchases();
    void countSales();

    DayRange m_period;
    MemberPlaces m_lifeIndex;
    std::vector<int> m_lifeOf;                         // by purchase
    std::unordered_map<qint64, int> m_firstOfDeparted; // by member not living: first purchase
    bool m_areTimesMissing = false;
};

} // namespace regulars
