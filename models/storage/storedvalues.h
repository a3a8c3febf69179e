#pragma once

#include "storage/statement.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

// How the programme's values lie in columns; bind() and as<T>() take them as they are with this.
namespace regulars
{

template <class Tag>
struct StoredAs<Amount<Tag>>
{
    using Column = qint64;
    static Column column(Amount<Tag> amount) { return amount.count(); }
    static Amount<Tag> value(Column count) { return Amount<Tag>(count); }
};

template <class Tag>
struct StoredAs<Id<Tag>>
{
    using Column = qint64;
    static Column column(Id<Tag> id) { return id.value(); }
    static Id<Tag> value(Column column) { return Id<Tag>(column); }
};

template <>
struct StoredAs<Instant>
{
    using Column = qint64; // ms UTC
    static Column column(Instant instant) { return instant.ms(); }
    static Instant value(Column ms) { return Instant(ms); }
};

template <>
struct StoredAs<BusinessDay>
{
    using Column = int; // yyyymmdd
    static Column column(BusinessDay day) { return day.number(); }
    static BusinessDay value(Column number) { return BusinessDay::fromNumber(number); }
};

template <>
struct StoredAs<Month>
{
    using Column = int; // yyyymm
    static Column column(Month month) { return month.number(); }
    static Month value(Column number) { return Month(number / 100, number % 100); }
};

} // namespace regulars
