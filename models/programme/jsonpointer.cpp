#include "programme/jsonpointer.h"

#include <algorithm>
#include <functional>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Changes the value it is given, undefined for none; false: it can't.
using Change = std::function<bool(QJsonValue &)>;

std::optional<qsizetype> indexOf(const QString &token, qsizetype size)
{
    if (token == u"-"_s)
        return size;
    const bool isNumber =
        !token.isEmpty() && token.size() <= 9 &&
        std::all_of(token.begin(), token.end(), [](QChar c) { return u'0' <= c && c <= u'9'; }) &&
        (token.size() == 1 || token.front() != u'0');
    return isNumber ? std::optional<qsizetype>(token.toLongLong()) : std::nullopt;
}

// Goes down to the place and changes it there.
class Descent
{
public:
    Descent(const QStringList &tokens, const Change &change)
        : m_tokens(tokens)
        , m_change(change)
    {}

    bool into(QJsonValue &at, qsizetype depth = 0) const
    {
        if (depth == m_tokens.size())
            return m_change(at);
        const QString &token = m_tokens.at(depth);
        if (at.isArray())
            return intoList(at, token, depth);
        const bool isObject = at.isObject();
        if (isObject && at.toObject().contains(token))
            return intoObject(at, token, depth);
        const auto index = indexOf(token, 0);
        if (at.isUndefined() && index) {
            at = QJsonArray();
            return intoList(at, token, depth);
        }
        if (!at.isUndefined() && index == 0 && token != u"-"_s)
            return intoOnly(at, depth);
        return (isObject || at.isUndefined()) && intoObject(at, token, depth);
    }

private:
    bool intoList(QJsonValue &at, const QString &token, qsizetype depth) const
    {
        QJsonArray list = at.toArray();
        const auto index = indexOf(token, list.size());
        if (!index || *index > list.size())
            return false;
        QJsonValue item =
            *index < list.size() ? list.at(*index) : QJsonValue(QJsonValue::Undefined);
        const bool isNew = item.isUndefined();
        if (!into(item, depth + 1))
            return false;
        if (isNew && !item.isUndefined())
            list.append(item);
        else if (!isNew && item.isUndefined())
            list.removeAt(*index);
        else if (!isNew)
            list.replace(*index, item);
        at = list;
        return true;
    }

    bool intoObject(QJsonValue &at, const QString &token, qsizetype depth) const
    {
        QJsonObject object = at.toObject();
        QJsonValue member = object.value(token);
        if (!into(member, depth + 1))
            return false;
        if (member.isUndefined())
            object.remove(token);
        else
            object.insert(token, member);
        at = object;
        return true;
    }

    // One value that stands for a list of it.
    bool intoOnly(QJsonValue &at, qsizetype depth) const
    {
        if (!into(at, depth + 1))
            return false;
        if (at.isUndefined())
            at = QJsonArray();
        return true;
    }

    const QStringList &m_tokens;
    const Change &m_change;
};

bool changeAt(QJsonObject &root, const QString &pointer, const Change &change)
{
    const auto tokens = jsonpointer::tokensOf(pointer);
    QJsonValue whole = root;
    if (!tokens || !Descent(*tokens, change).into(whole) || !whole.isObject())
        return false;
    root = whole.toObject();
    return true;
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

} // namespace

namespace jsonpointer
{

std::optional<QStringList> tokensOf(const QString &pointer)
{
    if (pointer.isEmpty())
        return QStringList();
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    QStringList tokens = pointer.mid(1).split(u'/');
    for (QString &token : tokens)
        token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return tokens;
}

QString joined(const QString &pointer, const QString &token)
{
    QString escaped = token;
    escaped.replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
    return pointer + u'/' + escaped;
}

QString joined(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

QJsonValue valueAt(const QJsonObject &root, const QString &pointer)
{
    const auto tokens = tokensOf(pointer);
    if (!tokens)
        return QJsonValue::Undefined;
    QJsonValue at = root;
    for (const QString &token : *tokens) {
        if (at.isObject() && at.toObject().contains(token)) {
            at = at.toObject().value(token);
        } else if (at.isArray()) {
            const QJsonArray list = at.toArray();
            at = list.at(indexOf(token, list.size()).value_or(list.size()));
        } else if (token != u"0"_s || at.isUndefined()) {
            return QJsonValue::Undefined;
        }
    }
    return at;
}

bool setAt(QJsonObject &root, const QString &pointer, const QJsonValue &value)
{
    return !value.isUndefined() && changeAt(root, pointer, [&](QJsonValue &place) {
        place = value;
        return true;
    });
}

bool insertAt(QJsonObject &root, const QString &listPointer, qsizetype index,
              const QJsonValue &value)
{
    return !value.isUndefined() && changeAt(root, listPointer, [&](QJsonValue &place) {
        QJsonArray list = listOf(place);
        const qsizetype at = index < 0 ? list.size() : index;
        if (at > list.size())
            return false;
        list.insert(at, value);
        place = list;
        return true;
    });
}

bool removeAt(QJsonObject &root, const QString &pointer)
{
    return !pointer.isEmpty() && changeAt(root, pointer, [](QJsonValue &place) {
        const bool isThere = !place.isUndefined();
        place = QJsonValue::Undefined;
        return isThere;
    });
}

bool moveAt(QJsonObject &root, const QString &listPointer, qsizetype from, qsizetype to)
{
    return changeAt(root, listPointer, [&](QJsonValue &place) {
        QJsonArray list = listOf(place);
        if (from < 0 || to < 0 || from >= list.size() || to >= list.size())
            return false;
        const QJsonValue item = list.takeAt(from);
        list.insert(to, item);
        place = list;
        return true;
    });
}

QString ofFaultPath(const QString &path)
{
    QString pointer = path;
    pointer.replace(u"["_s, u"."_s).remove(u']').replace(u'.', u'/');
    return pointer.isEmpty() ? pointer : u'/' + pointer;
}

} // namespace jsonpointer

namespace
{

// Finds what two documents differ in, the nearer to the leaves the better.
class Comparing
{
public:
    std::vector<JsonSplice> splices;

    void objects(const QJsonObject &from, const QJsonObject &to, const QString &pointer)
    {
        QStringList keys = from.keys() + to.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : keys) {
            const QJsonValue before = from.value(key);
            const QJsonValue after = to.value(key);
            if (before == after || isFoundWithin(before, after, jsonpointer::joined(pointer, key)))
                continue;
            splices.push_back({pointer, key, 0, listed(before), listed(after)});
        }
    }

private:
    static QJsonArray listed(const QJsonValue &value)
    {
        return value.isUndefined() ? QJsonArray() : QJsonArray{value};
    }

    bool isFoundWithin(const QJsonValue &before, const QJsonValue &after, const QString &pointer)
    {
        if (before.isObject() && after.isObject())
            objects(before.toObject(), after.toObject(), pointer);
        else if (before.isArray() && after.isArray())
            lists(before.toArray(), after.toArray(), pointer);
        else
            return false;
        return true;
    }

    void lists(const QJsonArray &from, const QJsonArray &to, const QString &pointer)
    {
        const qsizetype shorter = std::min(from.size(), to.size());
        qsizetype first = 0;
        while (first < shorter && from.at(first) == to.at(first))
            ++first;
        qsizetype same = 0; // at the end
        while (same < shorter - first &&
               from.at(from.size() - 1 - same) == to.at(to.size() - 1 - same))
            ++same;
        // One item that changed within.
        if (from.size() == to.size() && from.size() - first - same == 1 &&
            isFoundWithin(from.at(first), to.at(first), jsonpointer::joined(pointer, first)))
            return;
        const auto part = [first, same](const QJsonArray &list) {
            QJsonArray result;
            for (qsizetype i = first; i < list.size() - same; ++i)
                result.append(list.at(i));
            return result;
        };
        splices.push_back({pointer, std::nullopt, first, part(from), part(to)});
    }
};

bool spliceList(QJsonValue &place, const JsonSplice &splice)
{
    QJsonArray list = place.toArray();
    if (!place.isArray() || splice.index + splice.before.size() > list.size())
        return false;
    for (const QJsonValue &expected : splice.before) {
        if (list.at(splice.index) != expected)
            return false;
        list.removeAt(splice.index);
    }
    qsizetype at = splice.index;
    for (const QJsonValue &item : splice.after)
        list.insert(at++, item);
    place = list;
    return true;
}

bool spliceMember(QJsonValue &place, const JsonSplice &splice)
{
    QJsonObject object = place.toObject();
    if (!place.isObject() || object.contains(*splice.key) == splice.before.isEmpty())
        return false;
    if (splice.after.isEmpty())
        object.remove(*splice.key);
    else
        object.insert(*splice.key, splice.after.first());
    place = object;
    return true;
}

} // namespace

std::vector<JsonSplice> splicesBetween(const QJsonObject &from, const QJsonObject &to)
{
    Comparing comparing;
    comparing.objects(from, to, {});
    return comparing.splices;
}

bool splice(QJsonObject &root, const std::vector<JsonSplice> &splices)
{
    return std::all_of(splices.begin(), splices.end(), [&](const JsonSplice &one) {
        return changeAt(root, one.pointer, [&](QJsonValue &place) {
            return one.isOfList() ? spliceList(place, one) : spliceMember(place, one);
        });
    });
}

} // namespace regulars
