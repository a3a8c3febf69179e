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
    // The operation that undid it: there is one at most (S26), undone in turn or not.
    std::optional<OperationId> reversalOf(OperationId operation) const;
    // Whether its effect is undone now: by a reversal that stands itself.
    bool isUndone(OperationId operation) const;

    std::optional<GivenAnswer> answer(TillId till, const QString &request) const;
    void storeAnswer(OperationId operation, const QString &text) const;

    // Nothing was recorded by that person after it and before `until`, the one in progress (S26: a
    // clerk's own last operation).
    bool isLastOf(std::optional<UserId> actor, OperationId operation, OperationId until) const;
    // Newest first, before `before` where given: the member's time line.
    std::vector<Operation> ofMember(MemberId member, std::optional<OperationId> before,
                                    int limit) const;
    std::vector<Operation> ofDay(BusinessDay day) const; // oldest first

    // When the newest operation of all tills was recorded (S9).
    std::optional<Instant> lastRecording() const;
    // No operation of the member, or of one merged into it, lies after this instant.
    bool isLatest(MemberId member, Instant at) const;

    QByteArray hash(OperationId operation) const; // 32 bytes; empty where there is none
    std::optional<QByteArray> detail(OperationId operation) const; // none: none, or erased
    void eraseDetailsOf(MemberId member) const;                    // the texts go, digests stay

private:
    Connection &m_store;
};

} // namespace regulars
