#include "programme/programmediff.h"

#include "programme/jsonpointer.h"
#include "programme/programmewriter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString shop = u"shop"_s;
const QString policy = u"policy"_s;
const QString idKey = u"id"_s;

const QStringList &sections()
{
    static const QStringList names{u"categories"_s, u"products"_s, u"actions"_s, u"segments"_s,
                                   u"tiers"_s,      u"rules"_s,    u"coupons"_s, u"rewards"_s};
    return names;
}

QStringList keysOfBoth(const QJsonObject &a, const QJsonObject &b)
{
    QStringList keys = a.keys() + b.keys();
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

// A section's items with their places.
struct Listed
{
    QJsonArray items;
    QStringList ids;
    QHash<QString, qsizetype> places;

    explicit Listed(const QJsonValue &section)
        : items(section.toArray())
    {
        for (const QJsonValue &item : items) {
            ids += item.toObject().value(idKey).toString();
            places.insert(ids.back(), ids.size() - 1);
        }
    }
};

// Those of rising places that are the most: all others were moved.
QSet<QString> unmoved(const Listed &live, const Listed &draft)
{
    QStringList common;
    std::vector<qsizetype> places;
    for (const QString &id : draft.ids) {
        if (const auto place = live.places.constFind(id); place != live.places.constEnd()) {
            common += id;
            places.push_back(*place);
        }
    }
    constexpr size_t none = static_cast<size_t>(-1);
    std::vector<size_t> tails; // by length: the row's last item, of the least place
    std::vector<size_t> previous(places.size(), none);
    for (size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), i,
                                         [&](size_t a, size_t b) { return places[a] < places[b]; });
        if (at != tails.begin())
            previous[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    QSet<QString> stayed;
    for (size_t i = tails.empty() ? none : tails.back(); i != none; i = previous[i])
        stayed.insert(common.at(static_cast<qsizetype>(i)));
    return stayed;
}

class ProgrammeComparison
{
public:
    std::vector<Difference> found;

    void members(const QString &section, const QString &pointer, const QJsonObject &live,
                 const QJsonObject &draft)
    {
        for (const QString &key : keysOfBoth(live, draft)) {
            const bool isOwn = section == shop && (key == policy || sections().contains(key));
            if (isOwn || live.value(key) == draft.value(key))
                continue;
            found.push_back({section,
                             key,
                             Difference::Kind::Changed,
                             {},
                             jsonpointer::joined(pointer, key),
                             0,
                             0,
                             live.value(key),
                             draft.value(key)});
        }
    }

    void list(const QString &section, const Listed &live, const Listed &draft)
    {
        const QSet<QString> stayed = unmoved(live, draft);
        const QString pointer = u'/' + section;
        for (qsizetype to = 0; to < draft.items.size(); ++to) {
            const QString &id = draft.ids.at(to);
            const QJsonObject after = draft.items.at(to).toObject();
            Difference difference{
                section, id, Difference::Kind::Added, {},   jsonpointer::joined(pointer, to),
                0,       to, QJsonValue::Undefined,   after};
            const auto from = live.places.constFind(id);
            if (from == live.places.constEnd()) {
                found.push_back(difference);
                continue;
            }
            difference.from = *from;
            difference.before = live.items.at(*from);
            item(difference, difference.before.toObject(), after);
            if (!stayed.contains(id)) {
                difference.kind = Difference::Kind::Moved;
                found.push_back(difference);
            }
        }
        for (qsizetype from = 0; from < live.items.size(); ++from) {
            if (!draft.places.contains(live.ids.at(from)))
                found.push_back({section,
                                 live.ids.at(from),
                                 Difference::Kind::Removed,
                                 {},
                                 jsonpointer::joined(pointer, from),
                                 from,
                                 0,
                                 live.items.at(from),
                                 QJsonValue::Undefined});
        }
    }

private:
    void item(Difference difference, const QJsonObject &before, const QJsonObject &after)
    {
        const QString pointer = difference.pointer;
        difference.kind = Difference::Kind::Changed;
        for (const QString &key : keysOfBoth(before, after)) {
            if (before.value(key) == after.value(key))
                continue;
            difference.member = key;
            difference.pointer = jsonpointer::joined(pointer, key);
            difference.before = before.value(key);
            difference.after = after.value(key);
            found.push_back(difference);
        }
    }
};

void put(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
}

// One section of the live file with what the differences say about it.
QJsonArray listWith(const QJsonArray &live, const std::vector<Difference> &differences,
                    const QString &section)
{
    using Kind = Difference::Kind;
    Listed listed(live);
    QHash<QString, QJsonObject> items;
    for (const QJsonValue &item : live)
        items.insert(item.toObject().value(idKey).toString(), item.toObject());
    QMap<qsizetype, QString> placed;
    for (const Difference &difference : differences) {
        if (difference.section != section)
            continue;
        if (difference.kind == Kind::Changed && items.contains(difference.id))
            put(items[difference.id], difference.member, difference.after);
        else if (difference.kind == Kind::Added)
            items.insert(difference.id, difference.after.toObject());
        if (difference.kind == Kind::Added || difference.kind == Kind::Moved)
            placed.insert(difference.to, difference.id);
        if (difference.kind != Kind::Changed)
            listed.ids.removeOne(difference.id);
    }
    QJsonArray list;
    for (const QString &id : std::as_const(listed.ids))
        list.append(items.value(id));
    for (auto it = placed.constBegin(); it != placed.constEnd(); ++it) {
        if (items.contains(it.value()))
            list.insert(std::min(it.key(), list.size()), items.value(it.value()));
    }
    return list;
}

// Whether both can't stand: one thing became two different ones, or went and was changed.
bool contradict(const Difference &ours, const Difference &theirs)
{
    using Kind = Difference::Kind;
    if (ours.section != theirs.section || ours.id != theirs.id)
        return false;
    const auto is = [&](Kind one, Kind other) {
        return (ours.kind == one && theirs.kind == other) ||
               (ours.kind == other && theirs.kind == one);
    };
    if (is(Kind::Removed, Kind::Changed))
        return true;
    const bool isSamePlace = ours.kind == theirs.kind && ours.member == theirs.member;
    return isSamePlace && (ours.kind == Kind::Changed || ours.kind == Kind::Added) &&
           ours.after != theirs.after;
}

QJsonObject rootOf(const Programme &programme)
{
    return QJsonDocument::fromJson(writeProgramme(programme)).object();
}

} // namespace

std::vector<Difference> differences(const QJsonObject &live, const QJsonObject &draft)
{
    ProgrammeComparison comparison;
    comparison.members(shop, {}, live, draft);
    comparison.members(policy, u"/policy"_s, live.value(policy).toObject(),
                       draft.value(policy).toObject());
    for (const QString &section : sections()) {
        if (live.value(section) != draft.value(section))
            comparison.list(section, Listed(live.value(section)), Listed(draft.value(section)));
    }
    return comparison.found;
}

std::vector<Difference> differences(const Programme &live, const Programme &draft)
{
    return differences(rootOf(live), rootOf(draft));
}

int changesIn(const std::vector<Difference> &differences)
{
    QSet<std::pair<QString, QString>> changed;
    for (const Difference &difference : differences)
        changed.insert({difference.section, difference.id});
    return static_cast<int>(changed.size());
}

QJsonObject withDifferences(const QJsonObject &live, const std::vector<Difference> &differences)
{
    QJsonObject root = live;
    QJsonObject terms = live.value(policy).toObject();
    QSet<QString> touched;
    for (const Difference &difference : differences) {
        if (difference.section == shop)
            put(root, difference.id, difference.after);
        else if (difference.section == policy)
            put(terms, difference.id, difference.after);
        else
            touched.insert(difference.section);
    }
    root.insert(policy, terms);
    for (const QString &section : std::as_const(touched)) {
        const QJsonArray list = listWith(live.value(section).toArray(), differences, section);
        put(root, section, list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list));
    }
    return root;
}

Joining joined(const QJsonObject &base, const QJsonObject &live, const QJsonObject &draft)
{
    const std::vector<Difference> ours = differences(base, draft);
    const std::vector<Difference> theirs = differences(base, live);
    Joining joining{withDifferences(live, ours), {}};
    std::copy_if(ours.begin(), ours.end(), std::back_inserter(joining.conflicts),
                 [&](const Difference &mine) {
                     return std::any_of(theirs.begin(), theirs.end(), [&](const Difference &other) {
                         return contradict(mine, other);
                     });
                 });
    return joining;
}

} // namespace regulars
