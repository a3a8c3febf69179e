#include "services/wallet.h"

#include "services/granting.h"
#include "services/memberstate.h"
#include "services/posting.h"
#include "services/quotejson.h"
#include "services/rehearsal.h"
#include "storage/accounts.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

Result<Done> requirePositive(Money amount)
{
    if (amount <= Money()) {
        return refusals::BadAmount{u"the amount is above 0.00"_s};
    }
    return Done{};
}

QByteArray tenderDetail(const QString &tender)
{
    return tender.isEmpty() ? QByteArray() : "tender:" + tender.toUtf8();
}

void answerBalance(Work &work, MemberId member)
{
    const Account account = Accounts(work.store.connection()).load(member);
    work.answer.figures[u"stored_value"_s] =
        amountText(work.programme(), Money(account.storedValue));
    work.answer.members.emplace_back(u"member"_s, member);
}

Result<Done> payIn(Work &work, Money amount)
{
    if (const auto fault = requirePositive(amount); !fault) {
        return fault.refusal();
    }
    const MemberId member = *work.member;
    if (const auto served = servedMember(work, member); !served) {
        return served.refusal();
    }
    work.posting.credit({.member = member,
                         .unit = Unit::StoredValue,
                         .kind = EntryKind::ToppedUp,
                         .amount = amount.count(),
                         .source = u"top-up"_s,
                         .rank = LotRank::Principal});
    Granting granting(work);
    Occasion occasion = granting.occasion(Trigger::TopUp);
    occasion.topUp = amount;
    const Granted granted = granting.happen(member, occasion);
    work.answer.figures[u"bonus"_s] = amountText(work.programme(), granted.storedValue);
    answerBalance(work, member);
    return Done{};
}

} // namespace

Result<Answer> Wallet::topUp(const Envelope &envelope, const WalletRequest &request)
{
    const Task task{.kind = OperationKind::TopUp,
                    .act = Act::TopUp,
                    .named = request.member,
                    .detail = tenderDetail(request.tender)};
    return m_desk.write(envelope, task, [&](Work &work) { return payIn(work, request.amount); });
}

Result<Answer> Wallet::preview(const Envelope &envelope, const WalletRequest &request)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at) {
        return at.refusal();
    }
    const Result<MemberId> member = resolveMember(m_desk.store(), request.member);
    if (!member) {
        return member.refusal();
    }
    Rehearsal rehearsal(m_desk, OperationKind::TopUp, *at, *member);
    if (const auto done = payIn(rehearsal.work(), request.amount); !done) {
        return done.refusal();
    }
    Answer answer = std::move(rehearsal.work().answer);
    answer.members.clear();
    // Nobody was given them.
    answer.figures.remove(u"code"_s);
    answer.figures.remove(u"codes"_s);
    return answer;
}

Result<Answer> Wallet::cashOut(const Envelope &envelope, const WalletRequest &request)
{
    const Task task{.kind = OperationKind::CashOut,
                    .act = Act::CashOut,
                    .named = request.member,
                    .detail = tenderDetail(request.tender)};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (const auto fault = requirePositive(request.amount); !fault) {
            return fault.refusal();
        }
        const MemberId member = *work.member;
        if (const auto served = servedMember(work, member); !served) {
            return served.refusal();
        }
        // What was given, not paid in, can't be paid out.
        qint64 principal = 0;
        for (const Lot &lot : Ledger(work.store.connection()).lots(member, Unit::StoredValue)) {
            if (lot.rank == static_cast<int>(LotRank::Principal) &&
                lot.isUsableAt(work.moment.at)) {
                principal += lot.remaining;
            }
        }
        if (request.amount > Money(principal)) {
            return refusals::InsufficientStoredValue{request.amount, Money(principal)};
        }
        const Result<Debited> debited = work.posting.debit({.member = member,
                                                            .unit = Unit::StoredValue,
                                                            .kind = EntryKind::CashedOut,
                                                            .amount = request.amount.count(),
                                                            .source = u"cash-out"_s,
                                                            .shortfall = Shortfalls::Refused});
        if (!debited) {
            return debited.refusal();
        }
        answerBalance(work, member);
        return Done{};
    });
}

} // namespace regulars
