#include "storage/coupons.h"

#include "storage/storedforms.h"

#include <limits>

namespace regulars
{

#define COUPON_COLUMNS                                                                             \
    "SELECT id, operation, code, member, template, programme_version, source, issued_on, "         \
    "valid_through, purchase, holder, state, used_by FROM coupon "

namespace
{

Coupon read(const Statement &row)
{
    return {row.as<CouponId>(0),
            row.as<OperationId>(1),
            row.text(2),
            row.as<std::optional<MemberId>>(3),
            row.text(4),
            row.as<ProgrammeVersionId>(5),
            row.text(6),
            row.as<BusinessDay>(7),
            row.as<std::optional<BusinessDay>>(8),
            row.as<std::optional<PurchaseId>>(9),
            row.as<std::optional<MemberId>>(10),
            row.as<CouponState>(11),
            row.as<std::optional<OperationId>>(12)};
}

std::optional<Coupon> readOne(Statement row)
{
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<Coupon> readAll(Statement rows)
{
    std::vector<Coupon> coupons;
    while (rows.step())
        coupons.push_back(read(rows));
    return coupons;
}

} // namespace

std::optional<Coupon> Coupons::find(CouponId coupon) const
{
    return readOne(m_store.query(COUPON_COLUMNS "WHERE id = :id", coupon));
}

std::optional<Coupon> Coupons::byCode(const QString &code) const
{
    return readOne(m_store.query(COUPON_COLUMNS "WHERE code = :code", code));
}

std::vector<Coupon> Coupons::openOf(MemberId holder, BusinessDay day) const
{
    return readAll(m_store.query(COUPON_COLUMNS R"(
        WHERE holder = :holder AND state = 1 AND issued_on <= :day
          AND (valid_through IS NULL OR valid_through >= :day)
        ORDER BY valid_through NULLS LAST, id)",
                                 holder, day));
}

std::vector<Coupon> Coupons::issuedBy(OperationId operation) const
{
    return readAll(
        m_store.query(COUPON_COLUMNS "WHERE operation = :operation ORDER BY id", operation));
}

std::vector<Coupon> Coupons::changedBy(OperationId operation, CouponState state) const
{
    return readAll(m_store.query(COUPON_COLUMNS R"(
        WHERE id IN (SELECT coupon FROM coupon_change
                     WHERE operation = :operation AND state = :state)
        ORDER BY id)",
                                 operation, state));
}

std::vector<Coupon> Coupons::newest(const CouponsAsked &asked, std::optional<CouponId> before,
                                    int limit) const
{
    const qint64 below = before ? before->value() : std::numeric_limits<qint64>::max();
    const int state = asked.state ? static_cast<int>(*asked.state) : 0;
    return readAll(m_store.query(COUPON_COLUMNS R"(
        WHERE id < :below
          AND (:template = '' OR template = :template)
          AND (:state = 0 OR state = :state)
          AND (:bearer = 0 OR holder IS NULL)
          AND (:state <> 1 OR CASE WHEN valid_through < :day THEN 1 ELSE 0 END = :expired)
        ORDER BY id DESC
        LIMIT :limit)",
                                 below, asked.couponTemplate, state, asked.isBearer ? 1 : 0,
                                 asked.day, asked.isExpired ? 1 : 0, limit));
}

std::optional<OperationId> Coupons::lastChange(CouponId coupon) const
{
    Statement row = m_store.query(R"(
        SELECT operation FROM coupon_change WHERE coupon = :coupon
        ORDER BY operation DESC LIMIT 1)",
                                  coupon);
    return row.step() ? std::optional(row.as<OperationId>(0)) : std::nullopt;
}

bool Coupons::isCodeTaken(const QString &code) const
{
    return m_store.query("SELECT EXISTS (SELECT 1 FROM coupon WHERE code = :code)", code)
        .scalar<bool>();
}

bool Coupons::use(Journal &journal, CouponId coupon) const
{
    m_store.exec("UPDATE coupon SET state = 2, used_by = :used_by WHERE id = :id AND state = 1",
                 journal.operation(), coupon);
    if (m_store.changes() == 0)
        return false;
    journal.insert(NewCouponChange{coupon, CouponState::Used});
    return true;
}

void Coupons::reopen(Journal &journal, CouponId coupon) const
{
    m_store.exec("UPDATE coupon SET state = 1, used_by = NULL WHERE id = :id", coupon);
    journal.insert(NewCouponChange{coupon, CouponState::Open});
}

void Coupons::cancel(Journal &journal, CouponId coupon) const
{
    m_store.exec("UPDATE coupon SET state = 3, used_by = NULL WHERE id = :id", coupon);
    journal.insert(NewCouponChange{coupon, CouponState::Void});
}

void Coupons::moveTo(MemberId from, MemberId into) const
{
    m_store.exec("UPDATE coupon SET holder = :into WHERE holder = :from", into, from);
}

} // namespace regulars
