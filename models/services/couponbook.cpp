#include "services/couponbook.h"

#include "services/cardnumbers.h"
#include "services/granting.h"
#include "services/operationrows.h"
#include "services/present.h"
#include "storage/operations.h"
#include "values/text.h"

#include <QJsonArray>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

CouponsAsked askedFor(const CouponFilter &filter, BusinessDay today)
{
    CouponsAsked asked;
    asked.couponTemplate = filter.couponTemplate;
    asked.isBearer = filter.isBearer;
    asked.day = today;
    if (!filter.state) {
        return asked;
    }
    switch (*filter.state) {
    case IssuedCoupon::State::Open:
    case IssuedCoupon::State::Expired:
        asked.state = CouponState::Open;
        asked.isExpired = *filter.state == IssuedCoupon::State::Expired;
        break;
    case IssuedCoupon::State::Used:
        asked.state = CouponState::Used;
        break;
    case IssuedCoupon::State::Void:
        asked.state = CouponState::Void;
        break;
    }
    return asked;
}

// Puts rows into words; what they have in common is looked up once.
class Telling
{
public:
    Telling(Desk &desk, BusinessDay today)
        : m_store(desk.store())
        , m_rows(desk.store(), phonesShownTo(desk.who()))
        , m_today(today)
    {}

    IssuedCoupon told(const Coupon &coupon)
    {
        IssuedCoupon told{coupon.id,
                          coupon.code,
                          coupon.couponTemplate,
                          {},
                          coupon.source,
                          coupon.issuedOn,
                          coupon.validThrough,
                          stateOf(coupon),
                          coupon.holder ? std::optional(m_rows.member(*coupon.holder))
                                        : std::nullopt};
        const InstalledProgramme terms = m_store.programmeOf(coupon.programmeVersion);
        if (const auto index = terms.programme->coupon(coupon.couponTemplate)) {
            told.name = terms.programme->coupons.at(static_cast<size_t>(*index)).name;
        }
        Connection &connection = m_store.connection();
        if (const auto changed = Coupons(connection).lastChange(coupon.id)) {
            if (const auto operation = Operations(connection).find(*changed)) {
                told.turn = m_rows.row(*operation);
            }
        }
        return told;
    }

private:
    IssuedCoupon::State stateOf(const Coupon &coupon) const
    {
        switch (coupon.state) {
        case CouponState::Used:
            return IssuedCoupon::State::Used;
        case CouponState::Void:
            return IssuedCoupon::State::Void;
        case CouponState::Open:
            break;
        }
        return coupon.validThrough && *coupon.validThrough < m_today ? IssuedCoupon::State::Expired
                                                                     : IssuedCoupon::State::Open;
    }

    Store &m_store;
    OperationRows m_rows;
    BusinessDay m_today;
};

BusinessDay todayAt(Desk &desk)
{
    const Instant now = presentTime(desk);
    return desk.store().programmeAt(now).programme->calendar.dayOf(now);
}

} // namespace

Result<CouponPage> CouponBook::issued(const CouponFilter &filter, std::optional<CouponId> olderThan)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(m_desk.who()->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    const BusinessDay today = todayAt(m_desk);
    Telling telling(m_desk, today);
    CouponPage page;
    const auto coupons = Coupons(m_desk.store().connection())
                             .newest(askedFor(filter, today), olderThan, pageSize + 1);
    for (const Coupon &coupon : coupons) {
        if (page.coupons.size() == size_t(pageSize)) {
            page.olderThan = page.coupons.back().id;
            break;
        }
        page.coupons.push_back(telling.told(coupon));
    }
    return page;
}

Result<CouponVerdict> CouponBook::verify(const QString &code)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    const auto coupon = Coupons(m_desk.store().connection()).byCode(folded(code).toUpper());
    if (!coupon) {
        return refusals::NoSuchCoupon{code};
    }
    const BusinessDay today = todayAt(m_desk);
    CouponVerdict verdict{Telling(m_desk, today).told(*coupon), std::nullopt};
    switch (verdict.coupon.state) {
    case IssuedCoupon::State::Open:
        break;
    case IssuedCoupon::State::Used:
        verdict.refusal = refusals::CouponUsed{coupon->code};
        break;
    case IssuedCoupon::State::Expired:
        verdict.refusal = refusals::CouponExpired{coupon->code, coupon->validThrough};
        break;
    case IssuedCoupon::State::Void:
        verdict.refusal = refusals::CouponNotApplicable{coupon->code, u"it was taken back"_s};
        break;
    }
    if (!verdict.refusal && today < coupon->issuedOn) {
        verdict.refusal = refusals::CouponNotApplicable{coupon->code, u"it was not given yet"_s};
    }
    return verdict;
}

Result<Answer> CouponBook::issue(const Envelope &envelope, const CouponBatch &batch)
{
    const Task task{.kind = OperationKind::Coupon, .act = Act::CouponByHand};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const std::optional<int> coupon = work.programme().coupon(batch.coupon);
        if (!coupon) {
            return refusals::NoSuchCoupon{batch.coupon};
        }
        if (batch.count < 1 || batch.count > mostOfBatch) {
            return refusals::BadRequest{u"count"_s,
                                        u"is a whole number from 1 to %1"_s.arg(mostOfBatch)};
        }
        Granting granting(work);
        QJsonArray codes;
        for (qint64 i = 0; i < batch.count; ++i) {
            codes += granting.issueCoupon(std::nullopt, *coupon, Origin{u"batch"_s, {}, {}});
        }
        work.about = u"batch %1"_s.arg(batch.count);
        work.answer.figures[u"codes"_s] = codes;
        work.answer.figures[u"coupon"_s] = batch.coupon;
        work.answer.figures[u"count"_s] = batch.count;
        return Done{};
    });
}

Result<Answer> CouponBook::cancel(const Envelope &envelope, const CouponCancelling &request)
{
    const Coupons coupons(m_desk.store().connection());
    Task task{.kind = OperationKind::Coupon,
              .act = Act::CouponByHand,
              .detail = "reason:" + withoutCardNumbers(request.reason).toUtf8()};
    if (request.codes.size() == 1) {
        if (const auto coupon = coupons.byCode(folded(request.codes.front()).toUpper())) {
            task.member = coupon->holder;
        }
    }
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (work.actor.role != Role::Owner) {
            return refusals::NotAllowed{u"coupon-void"_s};
        }
        if (request.reason.trimmed().isEmpty()) {
            return refusals::BadRequest{u"reason"_s, u"says why; give it"_s};
        }
        QStringList codes;
        for (const QString &code : request.codes) {
            codes += folded(code).toUpper();
        }
        codes.removeDuplicates();
        if (codes.isEmpty()) {
            return refusals::BadRequest{u"codes"_s, u"name at least one coupon by its code"_s};
        }
        for (const QString &code : std::as_const(codes)) {
            const auto coupon = coupons.byCode(code);
            if (!coupon) {
                return refusals::NoSuchCoupon{code};
            }
            if (coupon->state == CouponState::Used) {
                return refusals::CouponUsed{code};
            }
            if (coupon->state == CouponState::Void) {
                return refusals::CouponNotApplicable{code, u"it was taken back"_s};
            }
            coupons.cancel(work.journal, coupon->id);
        }
        work.about = u"void %1"_s.arg(codes.size());
        work.answer.figures[u"coupons"_s] = codes.size();
        if (work.member) {
            work.answer.members.emplace_back(u"member"_s, *work.member);
        }
        return Done{};
    });
}

} // namespace regulars
