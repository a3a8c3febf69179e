#pragma once

#include "insight/factsink.h"
#include "insight/figures.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace regulars
{

// g++ takes a scoped enumerator for something that shadows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

// Figures of contract.md section 4 that stand on rows of the store.
enum class Figure {
    Members,
    Joined,
    ActiveMembers,
    ActiveShare,
    SleepingShare,
    RepeatRate,
    MemberSalesShare,
    PointsIssued,
    PointsRedeemed,
    PointsExpired,
    PointsOutstanding,
    RedemptionRate,
    RedeemingShare,
    BreakageRate,
    Liability,
    Sales,
    Purchases,
    AverageBasket
};
inline constexpr int figureCount = 18;

QString codeOf(Figure figure); // as contract.md names it
std::optional<Figure> figureNamed(const QString &code);

// What the rows behind a figure are counted in.
enum class EvidenceUnit { Member, Point, Amount, Purchase };
EvidenceUnit unitOf(Figure figure);

enum class EvidenceKind {
    Joined,
    Acted,     // amount: how often
    Silent,    // amount: days since the last purchase
    NeverCame, // amount: days since they joined, without a purchase
    Repeated,  // amount: purchases
    Redeeming, // amount: how often
    Holding,   // amount: points at the end
    Bought,    // amount: purchases
    Spent,     // amount: minor units
    Rose,      // to a higher tier
    Fell,      // to a lower one
    Issued,
    TakenBack,
    Redeemed,
    Restored,
    Expired,
    Imported,
    Adjusted,
    Transferred, // between members
    Forgiven,    // a debt
    Forfeited,
    Purchase, // amount: minor units
    Return    // amount: minor units, as it moves the sales
};
#pragma GCC diagnostic pop

// One row behind a figure.
struct EvidenceRow
{
    EvidenceKind kind = EvidenceKind::Joined;
    BusinessDay day;
    std::optional<MemberId> member{}; // none: a guest
    qint64 amount = 0;
    qint64 operation = 0; // 0: none known
    qint64 purchase = 0;
    qint64 times = 0; // of an award: how often the rule gave; below zero: taken back
    friend bool operator==(const EvidenceRow &, const EvidenceRow &) = default;
};

// What a rule gave other than points.
struct AwardGift
{
    enum class Kind { Coupon, StoredValue, Reward, Tag };
    Kind kind = Kind::Coupon;
    QString id{};     // none of stored value
    qint64 count = 1; // of stored value minor units; below zero: taken back
    friend bool operator==(const AwardGift &, const AwardGift &) = default;
};

// The rows of a figure, the newest first. What they come to is the figure; of a ratio, what stands
// above the line.
struct Evidence
{
    Figure figure = Figure::Members;
    DayRange period;
    std::vector<EvidenceRow> rows{};
    qint64 total = 0;              // rows of members and purchases, else the sum of their amounts
    std::optional<qint64> whole{}; // of a ratio: what stands below the line
    QString awardsOf{};            // the rule whose awards the rows are; empty: they are none
};

// Keeps the rows of one figure out of the facts of a period; later facts are let pass.
class EvidenceCount final : public FactSink
{
public:
    EvidenceCount(Figure figure, DayRange period);

    void add(const MemberFact &fact) override;
    void add(const PurchaseFact &fact) override;
    void add(const ReturnFact &fact) override;
    void add(const PointsFact &fact) override;
    void add(const RedemptionFact &fact) override;
    void add(const ActionFact &fact) override;
    void add(const TierMoveFact &) override {}

    Evidence finish();

private:
    struct Person
    {
        BusinessDay joinedOn;
        std::optional<BusinessDay> lastBought{};
        std::optional<BusinessDay> lastAct{};      // in the period
        std::optional<BusinessDay> lastRedeemed{}; // in the period
        qint64 acts = 0;
        qint64 purchases = 0;
        qint64 redemptions = 0;
    };

    void note(MemberId member, BusinessDay day, bool isPurchase, bool isRedeeming);
    bool isOfMembers() const;
    bool wantsMoney() const;
    void keepMoney(const EvidenceRow &row);
    void finishPeople();
    void finishPerson(qint64 member, const Person &person);
    void finishHoldings();
    void finishTotals();

    Evidence m_evidence;
    std::map<qint64, Person> m_people;
    std::map<qint64, Points> m_held;
    Money m_sales;
    qint64 m_purchases = 0;
    Points m_issued;
    Points m_redeemed;
    Points m_expired;
};

} // namespace regulars
