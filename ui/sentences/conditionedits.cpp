#include "ui/sentences/conditionedits.h"

#include "programme/jsonpointer.h"

#include <QJsonArray>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

bool canStandTogether(const QJsonObject &when, const QJsonObject &condition)
{
    const QStringList keys = condition.keys();
    const bool isDoubled = std::any_of(keys.begin(), keys.end(),
                                       [&](const QString &key) { return when.contains(key); });
    // A metric takes a category or product beside it for its own.
    const auto namesGoods = [](const QJsonObject &object) {
        return object.contains(u"category"_s) || object.contains(u"product"_s);
    };
    const bool isTaken = (when.contains(u"metric"_s) && namesGoods(condition)) ||
                         (condition.contains(u"metric"_s) && namesGoods(when));
    return !isDoubled && !isTaken;
}

SentenceEdit withoutValueAt(const QJsonObject &thing, const QString &pointer)
{
    const auto cut = pointer.lastIndexOf(u'/');
    const QString parent = pointer.left(cut);
    const QString step = pointer.mid(cut + 1);
    const QJsonValue holder = jsonpointer::valueAt(thing, parent);
    if (holder.isArray()) {
        QJsonArray items = holder.toArray();
        items.removeAt(step.toInt());
        const QString any = u"/any"_s;
        if (items.size() == 1 && parent.endsWith(any)) {
            // The last alternative is no longer one.
            const QJsonObject last = items.first().toObject();
            return inPlaceOf(thing, {parent.chopped(any.size()), {u"any"_s}, true}, last);
        }
        return items.isEmpty() ? withoutValueAt(thing, parent) : SentenceEdit{parent, items};
    }
    if (!parent.isEmpty() && holder.toObject().size() == 1) {
        return withoutValueAt(thing, parent);
    }
    return {pointer, QJsonValue(QJsonValue::Undefined)};
}

} // namespace

QJsonObject conditionAt(const QJsonObject &thing, const SlotHolder &place)
{
    const QJsonObject object = jsonpointer::valueAt(thing, place.object).toObject();
    if (place.keys.isEmpty()) {
        return object;
    }
    QJsonObject condition;
    for (const QString &key : place.keys) {
        if (object.contains(key)) {
            condition.insert(key, object.value(key));
        }
    }
    return condition;
}

SentenceEdit inPlaceOf(const QJsonObject &thing, const SlotHolder &place,
                       const QJsonObject &condition)
{
    if (place.keys.isEmpty()) {
        return {place.object, condition};
    }
    QJsonObject beside = jsonpointer::valueAt(thing, place.object).toObject();
    for (const QString &key : place.keys) {
        beside.remove(key);
    }
    return {place.object, beside.isEmpty() ? condition : withCondition(beside, condition)};
}

SentenceEdit withAlternative(const QJsonObject &thing, const SlotHolder &place,
                             const QJsonObject &alternative)
{
    const QJsonObject condition = conditionAt(thing, place);
    const bool isGroup = condition.size() == 1 && condition.value(u"any"_s).isArray();
    QJsonArray alternatives = isGroup ? condition.value(u"any"_s).toArray() : QJsonArray{condition};
    alternatives.append(alternative);
    return inPlaceOf(thing, place, {{u"any"_s, alternatives}});
}

QJsonObject opposite(const QJsonObject &condition)
{
    const QJsonValue denied = condition.value(u"not"_s);
    return condition.size() == 1 && denied.isObject() ? denied.toObject()
                                                      : QJsonObject{{u"not"_s, condition}};
}

QJsonObject withCondition(const QJsonObject &when, const QJsonObject &condition)
{
    if (canStandTogether(when, condition)) {
        QJsonObject both = when;
        for (auto it = condition.begin(); it != condition.end(); ++it) {
            both.insert(it.key(), it.value());
        }
        return both;
    }
    QJsonArray parts;
    if (when.size() == 1 && when.value(u"all"_s).isArray()) {
        parts = when.value(u"all"_s).toArray();
    } else {
        parts.append(when);
    }
    parts.append(condition);
    return {{u"all"_s, parts}};
}

QJsonValue withEffect(const QJsonValue &give, const QJsonObject &effect)
{
    QJsonArray effects = give.isArray() ? give.toArray() : QJsonArray{give};
    effects.append(effect);
    return effects;
}

SentenceEdit withoutHolder(const QJsonObject &thing, const SlotHolder &holder)
{
    if (holder.keys.isEmpty()) {
        return withoutValueAt(thing, holder.object);
    }
    QJsonObject left = jsonpointer::valueAt(thing, holder.object).toObject();
    for (const QString &key : holder.keys) {
        left.remove(key);
    }
    if (holder.object.isEmpty()) {
        return {u'/' + holder.keys.front(), QJsonValue(QJsonValue::Undefined)};
    }
    return left.isEmpty() ? withoutValueAt(thing, holder.object)
                          : SentenceEdit{holder.object, left};
}

} // namespace regulars
