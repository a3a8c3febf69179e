#pragma once

#include "values/clock.h"
#include "values/result.h"

#include <QByteArray>
#include <QString>

namespace regulars
{

// What the first run asks for.
struct NewShop
{
    QString path;
    QString templateId;
    QString name; // of the shop, as typed
    QString owner;
    QString secret;
};

// Makes the store and fills it. A refused one leaves no file behind. Throws StorageError.
Result<Done> makeShop(const NewShop &shop, const Clock &clock);

// A template's programme under the shop's own name.
QByteArray programmeNamed(const QString &templateId, const QString &name);

} // namespace regulars
