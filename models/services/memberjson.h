#pragma once

#include "services/desk.h"
#include "storage/members.h"
#include "values/instant.h"

#include <QJsonObject>

namespace regulars
{

enum class PhoneShown { Whole, Masked };

// Whole to whoever may browse, masked to all others (trust.md).
PhoneShown phonesShownTo(const std::optional<Operator> &who);

// The phone as that reader may see it; null where there is none.
QJsonValue phoneJson(const std::optional<QString> &phone, const QString &country, PhoneShown shown);

// Usable then, less what is owed: may be below zero.
Points freePoints(Store &store, MemberId member, Instant at);

// The `member` object of contract.md section 3, as of an instant, by the programme in force then.
QJsonObject memberJson(Store &store, const Member &member, Instant at, PhoneShown shown);

} // namespace regulars
