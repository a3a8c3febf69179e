#pragma once

#include "ui/sentences/sentence.h"

#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace regulars
{

// A change of the JSON of a rule, tier … as its owner applies it: the pointer's value, undefined to
// take it away.
struct SentenceEdit
{
    QString pointer;
    QJsonValue value;
};

// The `when` with one more condition: beside the others where they can stand together, else in a
// list.
QJsonObject withCondition(const QJsonObject &when, const QJsonObject &condition);

// The condition of that place: all of the object where it names no keys.
QJsonObject conditionAt(const QJsonObject &thing, const SlotHolder &place);

// Another condition there; what stands beside it stays.
SentenceEdit inPlaceOf(const QJsonObject &thing, const SlotHolder &place,
                       const QJsonObject &condition);

// One more of which any is enough: beside the others of a group, else one begins there.
SentenceEdit withAlternative(const QJsonObject &thing, const SlotHolder &place,
                             const QJsonObject &alternative);

// What holds where the condition doesn't.
QJsonObject opposite(const QJsonObject &condition);

// `give` with one more effect.
QJsonValue withEffect(const QJsonValue &give, const QJsonObject &effect);

// What takes a condition or an effect away, with everything that would be empty without it.
SentenceEdit withoutHolder(const QJsonObject &thing, const SlotHolder &holder);

} // namespace regulars
