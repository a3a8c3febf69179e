#include "storage/journal.h"

#include "storage/journalappend.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace regulars
{

namespace
{

constexpr QByteArrayView chainMark{"RGLR1"};
constexpr qsizetype saltSize = 16;

template <class... Values>
std::tuple<const Values &...> columns(const Values &...values)
{
    return {values...};
}

bool goesBefore(QByteArrayView a, QByteArrayView b)
{
    const auto shared = static_cast<size_t>(std::min(a.size(), b.size()));
    const int order = std::memcmp(a.data(), b.data(), shared);
    return order != 0 ? order < 0 : a.size() < b.size();
}

} // namespace

void Journal::requireOpen() const
{
    if (!m_isOpen)
        throw std::logic_error("a journal row outside an operation");
}

OperationId Journal::operation() const
{
    requireOpen();
    return OperationId(m_lastOperation);
}

const NewOperation &Journal::current() const
{
    requireOpen();
    return *m_current;
}

qint64 Journal::nextId(qint64 &last, Sql sql)
{
    if (last < 0)
        last = m_store.prepare(sql).scalar<qint64>();
    return ++last;
}

OperationId Journal::begin(const NewOperation &operation)
{
    if (m_isOpen)
        throw std::logic_error("an operation begun inside another");
    {
        Statement till =
            m_store.query("SELECT last_seq, head FROM till WHERE id = :id", operation.till);
        if (!till.step())
            throw std::logic_error("an operation of an unknown till");
        m_seq = till.int64(0) + 1;
        m_head = till.blob(1);
    }
    m_current = operation;
    m_detailDigest.reset();
    m_isAmended = false;
    m_bytes.clear();
    m_rows.clear();
    m_touched.clear();
    const qint64 id = nextId(m_lastOperation, "SELECT coalesce(max(id), 0) FROM operation");
    const NewOperation &o = operation;
    // With room for both digests, so that what finish() knows is written over it in place.
    m_store.exec(R"(
        INSERT INTO operation (id, till, seq, kind, at, recorded_at, business_date, actor, approver,
                               member, programme_version, reverses, request, request_digest,
                               detail_digest, hash)
        VALUES (:id, :till, :seq, :kind, :at, :recorded_at, :business_date, :actor, :approver,
                :member, :programme_version, :reverses, :request, :request_digest,
                zeroblob(32), zeroblob(32)))",
                 id, o.till, m_seq, o.kind, o.at, o.recordedAt, o.businessDate, o.actor, o.approver,
                 o.member, o.programmeVersion, o.reverses, o.request, o.requestDigest);
    m_isOpen = true;
    return OperationId(id);
}

void Journal::setMember(MemberId member)
{
    requireOpen();
    m_isAmended = m_isAmended || m_current->member != member;
    m_current->member = member;
}

void Journal::setProgrammeVersion(ProgrammeVersionId version)
{
    requireOpen();
    m_isAmended = m_isAmended || m_current->programmeVersion != version;
    m_current->programmeVersion = version;
}

void Journal::setDetail(const QByteArray &text)
{
    requireOpen();
    if (m_detailDigest)
        throw std::logic_error("a second detail of one operation");
    const QByteArray salt = randomBytes(saltSize);
    m_detailDigest = blake2b256(salt, text);
    m_store.exec("INSERT INTO detail (operation, salt, text) VALUES (:operation, :salt, :text)",
                 operation(), salt, text);
}

void Journal::addOperation(CanonicalBytes &bytes) const
{
    const NewOperation &o = *m_current;
    const auto fields = columns(m_lastOperation, o.till, m_seq, o.kind, o.at, o.recordedAt,
                                o.businessDate, o.actor, o.approver, o.member, o.programmeVersion,
                                o.reverses, o.request, o.requestDigest, m_detailDigest);
    static_assert(std::tuple_size_v<decltype(fields)> == journaltables::columns::operation.size());
    std::apply([&](const auto &...values) { (bytes.add(values), ...); }, fields);
}

void Journal::touch(MemberId member)
{
    m_touched.insert(member);
}

// Others than the operation's own member find it in their time line too.
void Journal::writeTouched()
{
    for (const MemberId member : m_touched) {
        if (member != m_current->member) {
            m_store.exec(
                "INSERT INTO touched (member, at, operation) VALUES (:member, :at, :operation)",
                member, m_current->at, operation());
        }
    }
}

ChainHead Journal::finish()
{
    requireOpen();
    writeTouched();
    const auto bytesOf = [&](const Row &row) {
        return m_bytes.bytes().sliced(row.begin, row.size);
    };
    std::sort(m_rows.begin(), m_rows.end(),
              [&](const Row &a, const Row &b) { return goesBefore(bytesOf(a), bytesOf(b)); });
    CanonicalBytes own;
    own.reserve(256);
    addOperation(own);
    Blake2b256 hash;
    hash.add(chainMark);
    hash.add(m_head);
    hash.add(own.bytes());
    for (const Row &row : m_rows)
        hash.add(bytesOf(row));
    m_head = hash.result();

    const OperationId id = operation();
    // Setting a column that is indexed costs the index an update, even where it stays the same.
    if (m_isAmended) {
        m_store.exec(
            "UPDATE operation SET member = :member, programme_version = :programme_version WHERE id = :id",
            m_current->member, m_current->programmeVersion, id);
    }
    m_store.exec("UPDATE operation SET detail_digest = :detail_digest, hash = :hash WHERE id = :id",
                 m_detailDigest, m_head, id);
    m_store.exec("UPDATE till SET last_seq = :last_seq, head = :head WHERE id = :id", m_seq, m_head,
                 m_current->till);
    m_isOpen = false;
    return {m_current->till, m_seq, m_head};
}

void Journal::abandon()
{
    m_isOpen = false;
    m_current.reset();
    for (qint64 *last : {&m_lastOperation, &m_lastVersion, &m_lastEntry, &m_lastLot,
                         &m_lastPurchase, &m_lastCoupon, &m_lastRedemption})
        *last = -1;
}

ProgrammeVersionId Journal::insert(const NewProgrammeVersion &row)
{
    const qint64 id = nextId(m_lastVersion, "SELECT coalesce(max(id), 0) FROM programme_version");
    append(journaltables::programmeVersion, R"(
        INSERT INTO programme_version (operation, id, in_force_from, text)
        VALUES (:operation, :id, :in_force_from, :text))",
           columns(id, row.inForceFrom, row.text));
    return ProgrammeVersionId(id);
}

void Journal::insert(const NewEnrolment &row)
{
    append(journaltables::enrolment, R"(
        INSERT INTO enrolment (operation, member, joined_at, joined_on, referrer)
        VALUES (:operation, :member, :joined_at, :joined_on, :referrer))",
           columns(row.member, row.joinedAt, row.joinedOn, row.referrer));
}

void Journal::insert(const NewMerge &row)
{
    touch(row.into);
    append(journaltables::merge, R"(
        INSERT INTO merge (operation, from_member, into_member)
        VALUES (:operation, :from_member, :into_member))",
           columns(row.from, row.into));
}

EntryId Journal::nextEntry()
{
    const qint64 id = nextId(m_lastEntry, "SELECT coalesce(max(id), 0) FROM entry");
    m_lastEntry = id - 1;
    return EntryId(id);
}

EntryId Journal::insert(const NewEntry &row)
{
    touch(row.member);
    const qint64 id = nextEntry().value();
    m_lastEntry = id;
    append(journaltables::entry, R"(
        INSERT INTO entry (operation, id, member, unit, kind, amount, at, business_date, tier,
                           source, purchase, uncovered)
        VALUES (:operation, :id, :member, :unit, :kind, :amount, :at, :business_date, :tier,
                :source, :purchase, :uncovered))",
           columns(id, row.member, row.unit, row.kind, row.amount, row.at, row.businessDate,
                   row.tier, row.source, row.purchase),
           columns(row.uncovered));
    return EntryId(id);
}

LotId Journal::insert(const NewLot &row)
{
    const qint64 id = nextId(m_lastLot, "SELECT coalesce(max(id), 0) FROM lot");
    append(journaltables::lot, R"(
        INSERT INTO lot (operation, member, id, entry, unit, rank, amount, earned_at, usable_from,
                         expires_at, idle, purchase, remaining, dies_at)
        VALUES (:operation, :member, :id, :entry, :unit, :rank, :amount, :earned_at,
                :usable_from, :expires_at, :idle, :purchase, :remaining, :dies_at))",
           columns(row.member, id, row.entry, row.unit, row.rank, row.amount, row.earnedAt,
                   row.usableFrom, row.expiresAt, row.idle, row.purchase),
           columns(row.remaining, row.diesAt));
    return LotId(id);
}

void Journal::insert(const NewAllocation &row)
{
    append(journaltables::allocation, R"(
        INSERT INTO allocation (operation, entry, lot, amount)
        VALUES (:operation, :entry, :lot, :amount))",
           columns(row.entry, row.lot, row.amount));
}

void Journal::insert(const NewRevival &row)
{
    append(journaltables::revival, R"(
        INSERT INTO revival (operation, entry, lot, amount)
        VALUES (:operation, :entry, :lot, :amount))",
           columns(row.entry, row.lot, row.amount));
}

void Journal::insert(const NewCancelledDebt &row)
{
    append(journaltables::cancelledDebt, R"(
        INSERT INTO cancelled_debt (operation, entry, amount)
        VALUES (:operation, :entry, :amount))",
           columns(row.entry, row.amount));
}

void Journal::insert(const NewLotExtension &row)
{
    append(journaltables::lotExtension, R"(
        INSERT INTO lot_extension (operation, lot, expires_at)
        VALUES (:operation, :lot, :expires_at))",
           columns(row.lot, row.expiresAt));
}

PurchaseId Journal::insert(const NewPurchase &row)
{
    const qint64 id = nextId(m_lastPurchase, "SELECT coalesce(max(id), 0) FROM purchase");
    append(journaltables::purchase, R"(
        INSERT INTO purchase (operation, id, sold_to, at, business_date, receipt, channel, tender,
                              list, price, eligible, points_used, points_money, principal, bonus,
                              cash, earned, member, rated_by)
        VALUES (:operation, :id, :sold_to, :at, :business_date, :receipt, :channel, :tender,
                :list, :price, :eligible, :points_used, :points_money, :principal, :bonus,
                :cash, :earned, :member, :rated_by))",
           columns(id, row.soldTo, row.at, row.businessDate, row.receipt, row.channel, row.tender,
                   row.list, row.price, row.eligible, row.pointsUsed, row.pointsMoney,
                   row.principal, row.bonus, row.cash, row.earned),
           columns(row.soldTo, operation()));
    return PurchaseId(id);
}

void Journal::insert(const NewPurchaseLine &row)
{
    append(journaltables::purchaseLine, R"(
        INSERT INTO purchase_line (operation, purchase, n, product, category, quantity, list,
                                   offers, tier_discount, coupons, points_money, bonus, eligible)
        VALUES (:operation, :purchase, :n, :product, :category, :quantity, :list, :offers,
                :tier_discount, :coupons, :points_money, :bonus, :eligible))",
           columns(row.purchase, row.n, row.product, row.category, row.quantity, row.list,
                   row.offers, row.tierDiscount, row.coupons, row.pointsMoney, row.bonus,
                   row.eligible));
}

void Journal::insert(const NewAttachment &row)
{
    append(journaltables::attachment, R"(
        INSERT INTO attachment (operation, purchase, member, earned)
        VALUES (:operation, :purchase, :member, :earned))",
           columns(row.purchase, row.member, row.earned));
}

void Journal::insert(const NewRefund &row)
{
    append(journaltables::refund, R"(
        INSERT INTO refund (operation, purchase, at, business_date, price, eligible,
                            points_returned, points_money, principal, bonus, cash, points_taken,
                            is_complete)
        VALUES (:operation, :purchase, :at, :business_date, :price, :eligible,
                :points_returned, :points_money, :principal, :bonus, :cash, :points_taken,
                :is_complete))",
           columns(row.purchase, row.at, row.businessDate, row.price, row.eligible,
                   row.pointsReturned, row.pointsMoney, row.principal, row.bonus, row.cash,
                   row.pointsTaken, row.isComplete));
}

void Journal::insert(const NewRefundLine &row)
{
    append(journaltables::refundLine, R"(
        INSERT INTO refund_line (operation, n, purchase, quantity, eligible)
        VALUES (:operation, :n, :purchase, :quantity, :eligible))",
           columns(row.n, row.purchase, row.quantity, row.eligible));
}

void Journal::insert(const NewAward &row)
{
    append(journaltables::award, R"(
        INSERT INTO award (operation, rule, member, business_date, times, points)
        VALUES (:operation, :rule, :member, :business_date, :times, :points))",
           columns(row.rule, row.member, row.businessDate, row.times, row.points));
    m_store.exec(R"(
        INSERT INTO award_day (rule, business_date, times, points)
        VALUES (:rule, :business_date, :times, :points)
        ON CONFLICT (rule, business_date)
        DO UPDATE SET times = times + excluded.times, points = points + excluded.points)",
                 row.rule, row.businessDate, row.times, row.points);
}

CouponId Journal::insert(const NewCoupon &row)
{
    if (row.member)
        touch(*row.member);
    const qint64 id = nextId(m_lastCoupon, "SELECT coalesce(max(id), 0) FROM coupon");
    append(journaltables::coupon, R"(
        INSERT INTO coupon (operation, id, code, member, template, programme_version, source,
                            issued_on, valid_through, purchase, holder)
        VALUES (:operation, :id, :code, :member, :template, :programme_version, :source,
                :issued_on, :valid_through, :purchase, :holder))",
           columns(id, row.code, row.member, row.couponTemplate, row.programmeVersion, row.source,
                   row.issuedOn, row.validThrough, row.purchase),
           columns(row.member));
    return CouponId(id);
}

void Journal::insert(const NewCouponChange &row)
{
    append(journaltables::couponChange, R"(
        INSERT INTO coupon_change (operation, coupon, state)
        VALUES (:operation, :coupon, :state))",
           columns(row.coupon, row.state));
}

RedemptionId Journal::insert(const NewRedemption &row)
{
    const qint64 id = nextId(m_lastRedemption, "SELECT coalesce(max(id), 0) FROM redemption");
    append(journaltables::redemption, R"(
        INSERT INTO redemption (operation, id, member, reward, quantity, points, money, tender,
                                business_date, source)
        VALUES (:operation, :id, :member, :reward, :quantity, :points, :money, :tender,
                :business_date, :source))",
           columns(id, row.member, row.reward, row.quantity, row.points, row.money, row.tender,
                   row.businessDate, row.source));
    return RedemptionId(id);
}

void Journal::insert(const NewStockMove &row)
{
    append(journaltables::stockMove, R"(
        INSERT INTO stock_move (operation, reward, change, cause)
        VALUES (:operation, :reward, :change, :cause))",
           columns(row.reward, row.change, row.cause));
}

void Journal::insert(const NewBenefitUse &row)
{
    append(journaltables::benefitUse, R"(
        INSERT INTO benefit_use (operation, member, benefit, tier, business_date)
        VALUES (:operation, :member, :benefit, :tier, :business_date))",
           columns(row.member, row.benefit, row.tier, row.businessDate));
}

void Journal::insert(const NewActionEvent &row)
{
    append(journaltables::actionEvent, R"(
        INSERT INTO action_event (operation, member, action, at, business_date, points)
        VALUES (:operation, :member, :action, :at, :business_date, :points))",
           columns(row.member, row.action, row.at, row.businessDate, row.points));
}

void Journal::insert(const NewTierChange &row)
{
    touch(row.member);
    append(journaltables::tierChange, R"(
        INSERT INTO tier_change (operation, member, from_tier, to_tier, cause, at, business_date,
                                 until, review_on, gift)
        VALUES (:operation, :member, :from_tier, :to_tier, :cause, :at, :business_date, :until,
                :review_on, :gift))",
           columns(row.member, row.fromTier, row.toTier, row.cause, row.at, row.businessDate,
                   row.until, row.reviewOn, row.hasGift));
}

void Journal::insert(const NewTakenAward &row)
{
    append(journaltables::takenAward, R"(
        INSERT INTO taken_award (operation, of, rule, points)
        VALUES (:operation, :of, :rule, :points))",
           columns(row.of, row.rule, row.points));
}

void Journal::insert(const NewRankingRun &row)
{
    append(journaltables::rankingRun, R"(
        INSERT INTO ranking_run (operation, window_key, business_date)
        VALUES (:operation, :window_key, :business_date))",
           columns(row.windowKey, row.businessDate));
}

void Journal::insert(const NewRankingMove &row)
{
    append(journaltables::rankingMove, R"(
        INSERT INTO ranking_move (operation, window_key, member, business_date, is_in)
        VALUES (:operation, :window_key, :member, :business_date, :is_in))",
           columns(row.windowKey, row.member, row.businessDate, row.isIn));
}

void Journal::insert(const NewDayRun &row)
{
    append(journaltables::dayRun, R"(
        INSERT INTO day_run (operation, business_date)
        VALUES (:operation, :business_date))",
           columns(row.businessDate));
}

void Journal::insert(const NewMonthClose &row)
{
    append(journaltables::monthClose, R"(
        INSERT INTO month_close (operation, month)
        VALUES (:operation, :month))",
           columns(row.month));
}

} // namespace regulars
