#pragma once

#include "storage/accounts.h"
#include "storage/connection.h"
#include "storage/journal.h"
#include "storage/members.h"
#include "storage/migrator.h"
#include "storage/storedforms.h"
#include "storage/tills.h"
#include "storage/transaction.h"
#include "values/calendar.h"

#include <functional>

namespace regulars::tests
{

// A store in memory with the shipped schema, a till, and members as they are wanted.
class ShopStore
{
public:
    ShopStore()
        : ShopStore(Migrator())
    {}
    // As an earlier version of the program made it.
    explicit ShopStore(const Migrator &schema)
        : store(Connection::memory, Connection::Access::Create)
    {
        schema.migrate(store);
        till = Tills(store).named(QStringLiteral("1"));
    }

    MemberId addMember(const QString &phone = {}, const QString &name = {})
    {
        Person person;
        if (!phone.isEmpty())
            person.phone = phone;
        if (!name.isEmpty())
            person.name = name;
        const MemberId member =
            Members(store).insert({person, std::nullopt, now, calendar.dayOf(now)});
        Accounts(store).insert(member, {QStringLiteral("basic")});
        return member;
    }

    NewOperation operation(OperationKind kind, std::optional<MemberId> member = {}) const
    {
        return {till, kind, now, now, calendar.dayOf(now), {}, {}, member, {}, {}, {}, {}};
    }

    // One operation in a transaction of its own.
    OperationId run(const NewOperation &operation, const std::function<void(Journal &)> &body)
    {
        Transaction transaction(store);
        Journal journal(store);
        const OperationId id = journal.begin(operation);
        body(journal);
        journal.finish();
        transaction.commit();
        return id;
    }
    OperationId run(OperationKind kind, const std::function<void(Journal &)> &body)
    {
        return run(operation(kind), body);
    }

    qint64 number(const char *sql) { return store.prepareText(sql).scalar<qint64>(); }

    Instant at(const char *iso) const { return *Instant::fromIso(QString::fromLatin1(iso)); }
    BusinessDay day(int yyyymmdd) const { return BusinessDay::fromNumber(yyyymmdd); }

    Connection store;
    Calendar calendar;
    TillId till{1};
    Instant now{1'768'000'000'000}; // 2026-01-10 in Shanghai
};

} // namespace regulars::tests
