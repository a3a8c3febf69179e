#pragma once

#include "services/desk.h"
#include "services/rating.h"
#include "services/refunds.h"
#include "services/stages.h"
#include "services/takingback.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// One return of goods, from plan to books, under the operation in progress (S21–S25, S27, S31).
class Returning
{
public:
    Returning(Work &work, const Purchase &purchase);

    // Refuses bad-request, bad-amount, already-refunded.
    Result<Done> run(const RefundRequest &request);

private:
    Result<std::vector<Quantity>> quantitiesOf(const RefundRequest &request) const;
    void standBefore();
    void setAsideLost();
    Money eligibleBack() const;
    void writeRefund();
    void giveBackPayment();
    void giveBack(Unit unit, const QString &source, qint64 amount);
    std::vector<Coupon> couponsComingBack() const;
    QStringList giveBackCoupons();
    void takeEarned();
    void takeGrants(const std::vector<Grant> &before, const std::vector<Grant> &after,
                    MemberId member);
    void freeUses(std::optional<MemberId> member, const std::vector<RuleUse> &before,
                  const std::vector<RuleUse> &after);
    void nameRules(MemberId member, const std::vector<RuleUse> &before,
                   const std::vector<RuleUse> &after);
    void takeReferral();
    void takeLaterAwards();
    void countAnew();
    void answer(const QStringList &coupons);
    GivenAward awardOf(const QString &rule, MemberId member) const;

    Work &m_work;
    Connection &m_store;
    StoredSale m_sale;
    std::optional<MemberId> m_member; // living
    std::vector<Stage> m_stages;      // from when it was rated to now
    Standing m_before;
    RefundPlan m_plan;
    std::vector<Quantity> m_returning;
    Points m_pointsToTake;
    Points m_pointsTaken; // less what was forgiven
    TakingBack m_taking;
};

} // namespace regulars
