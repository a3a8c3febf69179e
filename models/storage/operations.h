#pragma once

#include "storage/connection.h"
#include "storage/journalrows.h"

#include <optional>
#include <vector>

namespace regulars
{

struct Operation
{
    OperationId id;
    TillId till;
    qint64 seq;
    OperationKind kind;
    Instant at;
    Instant recordedAt;
    BusinessDay businessDate;
    std::optional<UserId> actor;
    std::optional<UserId> approver;
    std::optional<MemberId> member;
    std::optional<ProgrammeVersionId> programmeVersion;
    std::optional<OperationId> reverses;
};

// An answer given before, under the caller's id.
struct GivenAnswer
{
    OperationId operation;
    QByteArray requestDigest;
    QString text;
};

// Operations as they were written, and the answers that were given to them.
class Operations
{
public:
    explicit Operations(Connection &store)
        : m_store(store)
    {}

    std::optional<Operation> find(OperationId operation) const;
    std::optional<OperationId> reversalOf(OperationId operation) const;
    // Whether an undo of it stands at that instant: one undone in turn does not count (S26).
    bool isUndone(OperationId operation) const { return reversalOf(operation).has_value(); }

    std::optional<GivenAnswer> answer(TillId till, const QString &request) const;
    void storeAnswer(OperationId operation, const QString &text) const;

    std::optional<OperationId> lastOf(UserId actor) const;
    // Newest first, before `before` where given: the member's time line.
    std::vector<Operation> ofMember(MemberId member, std::optional<OperationId> before,
                                    int limit) const;
    std::vector<Operation> ofDay(BusinessDay day) const; // oldest first

    // When the newest operation of all tills was recorded (S9).
    std::optional<Instant> lastRecording() const;
    // Nothing that the member did or had done to him lies after this instant.
    bool isLatest(MemberId member, Instant at) const;

    std::optional<QByteArray> detail(OperationId operation) const; // none: none, or erased
    void eraseDetailsOf(MemberId member) const; // text and answers' names go, digests stay

private:
    Connection &m_store;
};

} // namespace regulars
