#pragma once

#include "engine/quote.h"
#include "services/desk.h"
#include "storage/coupons.h"
#include "values/amount.h"

#include <QJsonArray>
#include <QString>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace regulars
{

// An award that an operation gave, of whom and by which rule.
struct GivenAward
{
    OperationId operation;
    std::optional<PurchaseId> purchase;
    QString rule; // or "tier:<id>" for a gift
    MemberId member;
    BusinessDay date; // on which limits counted it (S12)
};

// Whether the member was erased: nothing moves in his books any more (S41).
bool wasErased(Connection &store, MemberId member);

// Takes back what was given when its ground is gone: points with the policy of the version that
// gave them (S25), stored value and coupons as far as they are left, room in limits on the original
// day (S12). Everything under the operation in progress; finish() writes the rows that are summed.
class TakingBack
{
public:
    TakingBack(Work &work, Shortfall policy)
        : m_work(work)
        , m_policy(policy)
    {}

    // From the purchase's own lots first. Returns what was taken, debt included.
    Points takePoints(MemberId member, Points points, const QString &source,
                      std::optional<PurchaseId> purchase);
    // So much stored value that this source gave in that operation, as far as it is not spent.
    // Returns what was taken.
    Money takeStoredValue(const GivenAward &award, Money amount);
    // So many unused coupons that this source gave in that operation.
    void takeCoupons(const GivenAward &award, qint64 count);
    // Everything that the source gave, to whomever. A member's own points of a rule lie in what his
    // purchase or action earned; of a gift they are a line of their own.
    enum class OwnPoints { LeftOut, Taken };
    // Returns the stored value that was taken.
    Money takeWhatWasGranted(const GivenAward &award, OwnPoints own);

    // So much of a rule goes from the limits of that day; nobody's where an anonymous purchase took
    // an offer.
    void freeRoom(std::optional<MemberId> member, const QString &rule, BusinessDay date,
                  qint64 times, Points points);
    // Coupons that the same refund gives back at its end: one that is taken by then stays used.
    void setComingBack(std::vector<Coupon> coupons) { m_comingBack = std::move(coupons); }
    const std::vector<Coupon> &comingBack() const { return m_comingBack; }
    // It counts as taken: nothing takes it again (S23).
    void markTaken(const GivenAward &award, Points points);
    // The answer names it.
    void nameTaken(const GivenAward &award, Points points, Money storedValue = {});

    void finish();
    const QJsonArray &named() const { return m_named; }

private:
    struct Room
    {
        qint64 times = 0;
        Points points;
    };

    Work &m_work;
    Shortfall m_policy;
    std::map<std::tuple<std::optional<MemberId>, QString, BusinessDay>, Room> m_rooms;
    std::map<std::pair<OperationId, QString>, Points> m_taken;
    QJsonArray m_named;
    std::vector<Coupon> m_comingBack;
};

} // namespace regulars
