#pragma once

#include "services/posting.h"
#include "storage/shopstore.h"

#include <map>

namespace regulars::tests
{

constexpr qint64 dayMs = 86'400'000;

// A store in memory in which postings are made, each in an operation of its own.
class PostingShop : public ShopStore
{
public:
    // The body's value; a refusal is rolled back.
    template <class Body>
    auto post(OperationKind kind, const Body &body, std::optional<OperationId> reverses = {})
    {
        Transaction transaction(store);
        Journal journal(store);
        NewOperation begun = operation(kind);
        begun.reverses = reverses;
        lastOperation = journal.begin(begun);
        Posting posting(store, journal, calendar);
        auto outcome = body(posting);
        if (outcome) {
            journal.finish();
            transaction.commit();
        }
        return outcome;
    }

    Credited credit(const Credit &credit)
    {
        return *post(OperationKind::Adjust,
                     [&](Posting &posting) { return std::optional(posting.credit(credit)); });
    }
    Result<Debited> debit(const Debit &debit)
    {
        return post(OperationKind::Redeem, [&](Posting &posting) { return posting.debit(debit); });
    }
    Result<std::vector<Reversed>> reverse(OperationId operation,
                                          Shortfalls shortfall = Shortfalls::Refused)
    {
        return post(
            OperationKind::Undo,
            [&](Posting &posting) {
                return posting.reverse(operation, shortfall, Length{7, Length::Unit::Day});
            },
            operation);
    }
    template <class Body>
    void act(OperationKind kind, const Body &body)
    {
        post(kind, [&](Posting &posting) {
            body(posting);
            return true;
        });
    }

    Account account(MemberId member) { return Accounts(store).load(member); }
    // What is left, by lot; emptied ones left out.
    std::map<qint64, qint64> remaining(MemberId member, Unit unit = Unit::Points)
    {
        std::map<qint64, qint64> lots;
        for (const HeldLot &held : Ledger(store).openLots(member, unit))
            lots.emplace(held.lot.id.value(), held.lot.remaining);
        return lots;
    }
    void passDays(int days) { now = now.plusMs(days * dayMs); }
    Instant endOf(int yyyymmdd) const { return calendar.endOf(day(yyyymmdd)); }

    OperationId lastOperation{1};
};

} // namespace regulars::tests
