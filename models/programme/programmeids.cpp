#include "programme/programmedocument.h"

#include <QHash>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWish = 40;

// What stands under these keys, anywhere in the file, are ids of that section.
const QHash<QString, QString> &sectionsByKey()
{
    static const QHash<QString, QString> sections{
        {u"category"_s, u"categories"_s}, {u"parent"_s, u"categories"_s},
        {u"product"_s, u"products"_s},    {u"get_product"_s, u"products"_s},
        {u"tier"_s, u"tiers"_s},          {u"at_least_tier"_s, u"tiers"_s},
        {u"minimum_tier"_s, u"tiers"_s},  {u"segment"_s, u"segments"_s},
        {u"coupon"_s, u"coupons"_s},      {u"reward"_s, u"rewards"_s}};
    return sections;
}

const QString actionMark = u"action:"_s;

// Looks for an id through the whole file.
class UseSearch
{
public:
    UseSearch(QString section, QString id)
        : m_section(std::move(section))
        , m_id(std::move(id))
    {}

    std::vector<IdUse> uses;

    void through(const QJsonObject &root)
    {
        for (auto it = root.begin(); it != root.end(); ++it) {
            m_place = {{}, it.key(), {}, false};
            const QString pointer = jsonpointer::joined({}, it.key());
            if (!it.value().isArray()) {
                if (it.key() != u"name"_s)
                    value(it.value(), pointer);
                continue;
            }
            const QJsonArray items = it.value().toArray();
            for (qsizetype i = 0; i < items.size(); ++i) {
                m_place.id = items.at(i).toObject().value(u"id"_s).toString();
                value(items.at(i), jsonpointer::joined(pointer, i));
            }
        }
    }

private:
    void value(const QJsonValue &value, const QString &pointer)
    {
        if (value.isObject())
            object(value.toObject(), pointer);
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            this->value(items.at(i), jsonpointer::joined(pointer, i));
    }

    void object(const QJsonObject &object, const QString &pointer)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString at = jsonpointer::joined(pointer, it.key());
            if (it.key() == u"name"_s)
                continue;
            if (it.key() == u"on"_s && m_section == u"actions"_s) {
                if (it.value().toString() == actionMark + m_id)
                    add(at, false);
            } else if (sectionsByKey().value(it.key()) == m_section) {
                named(it.key(), it.value(), at);
            }
            value(it.value(), at);
        }
    }

    void named(const QString &key, const QJsonValue &value, const QString &at)
    {
        // A category's children and products have another place to go to.
        const bool isMovable =
            key == u"parent"_s || (key == u"category"_s && m_place.section == u"products"_s);
        if (value == m_id)
            add(at, isMovable);
        const QJsonArray ids = value.toArray();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (ids.at(i) == m_id)
                add(jsonpointer::joined(at, i), ids.size() > 1);
        }
    }

    void add(const QString &pointer, bool isRemovable)
    {
        IdUse use = m_place;
        use.pointer = pointer;
        use.isRemovable = isRemovable;
        uses.push_back(use);
    }

    QString m_section;
    QString m_id;
    IdUse m_place;
};

// "rule" for "/rules": what is called so when nobody gave it a name.
QString wordFor(const QString &listPointer)
{
    QString word = listPointer.section(u'/', -1);
    if (word.endsWith(u"ies"_s))
        return word.chopped(3) + u'y';
    return word.endsWith(u's') ? word.chopped(1) : word;
}

} // namespace

QString freshId(const QJsonObject &root, const QString &listPointer, const QString &wish,
                const QSet<QString> &alsoTaken)
{
    QString id;
    for (const QChar c : wish.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (u'a' <= c && c <= u'z') || (u'0' <= c && c <= u'9');
        if (isPlain)
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longestWish);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = wordFor(listPointer);
    QSet<QString> taken = alsoTaken;
    for (const QJsonValue &item : jsonpointer::valueAt(root, listPointer).toArray())
        taken.insert(item.toObject().value(u"id"_s).toString());
    QString fresh = id;
    for (int number = 2; taken.contains(fresh); ++number)
        fresh = u"%1-%2"_s.arg(id).arg(number);
    return fresh;
}

std::vector<IdUse> usesOf(const QJsonObject &root, const QString &itemPointer)
{
    const auto tokens = jsonpointer::tokensOf(itemPointer);
    const QString id = jsonpointer::valueAt(root, itemPointer).toObject().value(u"id"_s).toString();
    if (!tokens || tokens->size() != 2 || id.isEmpty())
        return {};
    UseSearch search(tokens->front(), id);
    search.through(root);
    return search.uses;
}

bool removeWithUses(QJsonObject &root, const QString &itemPointer)
{
    const QJsonObject item = jsonpointer::valueAt(root, itemPointer).toObject();
    std::vector<IdUse> uses = usesOf(root, itemPointer);
    if (item.isEmpty() ||
        !std::all_of(uses.begin(), uses.end(), [](const IdUse &use) { return use.isRemovable; }))
        return false;
    // From the last to the first, so that places in a list stay where they are.
    QJsonObject changed = root;
    for (auto use = uses.rbegin(); use != uses.rend(); ++use) {
        const bool isMoved = use->section == u"categories"_s || use->section == u"products"_s;
        const bool isDone = isMoved && item.contains(u"parent"_s)
                                ? jsonpointer::setAt(changed, use->pointer, item[u"parent"_s])
                                : jsonpointer::removeAt(changed, use->pointer);
        if (!isDone)
            return false;
    }
    if (!jsonpointer::removeAt(changed, itemPointer))
        return false;
    root = changed;
    return true;
}

} // namespace regulars
