#pragma once

#include "storage/canonical.h"
#include "storage/connection.h"
#include "storage/journalrows.h"
#include "storage/journaltables.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace regulars
{

// Where a till's chain stands.
struct ChainHead
{
    TillId till;
    qint64 seq;      // of the last operation; 0: none yet
    QByteArray hash; // 32 bytes
};

// Writes operations with all their rows, each covered by its till's hash chain (S8). It lives
// inside one transaction, which may hold several operations one after the other (imports); after a
// rollback it is made anew.
//
// The chain, so that anybody can recompute it from SELECTs of the columns named in journaltables.h,
// in that order:
//     H(0) = 32 zero bytes
//     H(n) = BLAKE2b-256("RGLR1" ‖ H(n−1) ‖ operation ‖ row ‖ row …)
// n is the operation's seq, 1, 2, 3 … in its till. `operation` is the fields of the operation's
// row, from id to detail_digest. Each `row` is a row of a journal table that belongs to the
// operation: the table's name as a text field, then the fields of its hashed columns, `operation`
// itself left out. The rows are sorted as byte strings (unsigned; a prefix goes first). Fields are
// those of CanonicalBytes (canonical.h). detail_digest is BLAKE2b-256(salt ‖ text) of the
// operation's row in `detail`, NULL where it has none.
class Journal
{
public:
    explicit Journal(Connection &store)
        : m_store(store)
    {}
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    // Opens the next operation of its till. std::logic_error when one is open already.
    OperationId begin(const NewOperation &operation);

    bool isOpen() const noexcept { return m_isOpen; }
    OperationId operation() const;       // the open one
    const NewOperation &current() const; // the open one, as begun and amended

    // What is known only after it was begun.
    void setMember(MemberId member);
    void setProgrammeVersion(ProgrammeVersionId version);

    // Personal or long text: kept beside the journal with a salt, so that it can be erased; only
    // its digest is hashed. Once an operation.
    void setDetail(const QByteArray &text);

    ProgrammeVersionId insert(const NewProgrammeVersion &row);
    void insert(const NewEnrolment &row);
    void insert(const NewMerge &row);
    EntryId insert(const NewEntry &row);
    EntryId nextEntry(); // the id that the next entry will get
    LotId insert(const NewLot &row);
    void insert(const NewAllocation &row);
    void insert(const NewRevival &row);
    void insert(const NewCancelledDebt &row);
    void insert(const NewLotExtension &row);
    PurchaseId insert(
        const NewPurchase &row); // kept columns: member = soldTo, rated_by = this operation
    void insert(const NewPurchaseLine &row);
    void insert(const NewAttachment &row);
    void insert(const NewRefund &row);
    void insert(const NewRefundLine &row);
    void insert(const NewAward &row); // with its share of award_day
    CouponId insert(const NewCoupon &row);
    void insert(const NewCouponChange &row);
    RedemptionId insert(const NewRedemption &row);
    void insert(const NewStockMove &row);
    qint64 insert(const NewPoolCode &row); // its id
    void insert(const NewPoolCodeChange &row);
    void insert(const NewBenefitUse &row);
    void insert(const NewActionEvent &row);
    void insert(const NewTierChange &row);
    void insert(const NewTakenAward &row);
    void insert(const NewRankingRun &row);
    void insert(const NewRankingMove &row);
    void insert(const NewDayRun &row);
    void insert(const NewMonthClose &row);

    // Closes the operation: its hash, and the till's head.
    ChainHead finish();

    // Forgets the open operation, whose rows the caller rolls back (to a savepoint).
    void abandon();

private:
    struct Row
    {
        qsizetype begin;
        qsizetype size;
    };

    template <class... Hashed, class... Kept>
    void append(const JournalTable &table, Sql sql, const std::tuple<const Hashed &...> &hashed,
                const std::tuple<const Kept &...> &kept);
    template <class... Hashed>
    void append(const JournalTable &table, Sql sql, const std::tuple<const Hashed &...> &hashed)
    {
        append(table, sql, hashed, std::tuple<>());
    }
    void touch(MemberId member);
    void writeTouched();
    qint64 nextId(qint64 &last, Sql sql);
    void addOperation(CanonicalBytes &bytes) const;
    void requireOpen() const;

    Connection &m_store;
    bool m_isOpen = false;
    bool m_isAmended = false;
    std::optional<NewOperation> m_current;
    std::optional<QByteArray> m_detailDigest;
    qint64 m_seq = 0;
    QByteArray m_head;
    CanonicalBytes m_bytes; // of all rows, one after the other
    std::vector<Row> m_rows;
    std::set<MemberId> m_touched; // whose figures its rows change
    // Last ids given, −1 before the first look.
    qint64 m_lastOperation = -1;
    qint64 m_lastVersion = -1;
    qint64 m_lastEntry = -1;
    qint64 m_lastLot = -1;
    qint64 m_lastPurchase = -1;
    qint64 m_lastCoupon = -1;
    qint64 m_lastRedemption = -1;
    qint64 m_lastPoolCode = -1;
};

} // namespace regulars
