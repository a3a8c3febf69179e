#pragma once

#include "services/envelope.h"
#include "services/secrets.h"
#include "services/store.h"
#include "values/clock.h"
#include "values/result.h"

#include <QByteArray>
#include <QString>

namespace regulars
{

// What a new store begins with.
struct ShopSetup
{
    QByteArray programme; // a programme file's text
    QString owner;
    QString pin;
    SecretCost cost{};
};

// Fills a store just created: programme version 1, in force from the beginning of time, with its
// opening stock, and the first owner. Refuses bad-request: a programme with faults (the first is
// named; readProgramme tells them all), a name or secret that won't do, a store that has a
// programme already. Warnings: weak-pin.
Result<Answer> setUpShop(Store &store, const Clock &clock, const ShopSetup &setup);

} // namespace regulars
