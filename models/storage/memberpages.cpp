#include "storage/memberpages.h"

#include "storage/readrows.h"
#include "storage/storedforms.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace regulars
{

using Direction = MemberPages::Direction;

namespace
{

// A condition that picks no more members than this is gathered and sorted: a tenth of a second at
// worst.
constexpr qint64 mostGathered = 50'000;

constexpr qint64 noBirthday = 9'999; // in the index, behind the last of December
constexpr qint64 firstDayEver = 0;
constexpr qint64 lastDayEver = 99'991'231;

// What is missing goes behind all others, as in the indexes of 002_lists.
#define LAST_OF_ALL "'\U0010FFFF'"

struct Key
{
    const char *sql;
    bool isOfAccount;
};

Key keyOf(MemberOrder order)
{
    switch (order) {
    case MemberOrder::Name:
        return {"coalesce(m.pinyin, " LAST_OF_ALL ")", false};
    case MemberOrder::Card:
        return {"coalesce(m.card, " LAST_OF_ALL ")", false};
    case MemberOrder::Phone:
        return {"coalesce(m.phone, " LAST_OF_ALL ")", false};
    case MemberOrder::Tier:
        return {"a.member", true};
    case MemberOrder::Points:
        return {"a.points", true};
    case MemberOrder::StoredValue:
        return {"a.stored_value", true};
    case MemberOrder::Spend:
        return {"a.spend", true};
    case MemberOrder::Visits:
        return {"a.purchases", true};
    case MemberOrder::LastPurchase:
        return {"coalesce(a.last_purchase_on, 0)", true};
    case MemberOrder::Joined:
        return {"m.joined_on", false};
    case MemberOrder::Birthday:
        return {"coalesce(m.birth_month * 100 + m.birth_day, 9999)", false};
    case MemberOrder::Tag:
        return {"coalesce(m.first_tag, " LAST_OF_ALL ")", false};
    case MemberOrder::State:
        return {"m.is_frozen", false};
    }
    throw std::logic_error("no such order of members");
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QByteArray numbered(const char *name, size_t n)
{
    return QByteArray(name) + QByteArray::number(static_cast<qint64>(n));
}

struct Bound
{
    QByteArray name;
    std::variant<qint64, QString> value;
};

void bind(Statement &statement, const std::vector<Bound> &bounds)
{
    for (const Bound &bound : bounds) {
        std::visit([&](const auto &value) { statement.bind(bound.name.constData(), value); },
                   bound.value);
    }
}

} // namespace

// One condition, and the query that gathers whom it may concern where an index finds them. Both
// name every bound value.
struct MemberPages::Clause
{
    QByteArray condition;
    QByteArray gathered{}; // one column, `member`
    std::vector<Bound> bounds{};
};

// One stretch of an order.
struct MemberPages::Walk
{
    Key key;
    Direction direction;
    int limit;
    const Clause *few; // gathered first, where there is such a one
    std::optional<MemberPlace> place{};
    bool isOfSameKey = false; // those with the place's own key, beyond its member; else other keys
    std::optional<QString> tier{};
};

namespace
{

QByteArray monthDaysSql(const std::vector<MonthDays> &birthdays, std::vector<Bound> &bounds)
{
    QByteArrayList parts;
    for (size_t i = 0; i < birthdays.size(); ++i) {
        const QByteArray month = numbered(":month", i);
        const QByteArray first = numbered(":first", i);
        const QByteArray last = numbered(":last", i);
        parts += "birth_month = " + month + " AND birth_day BETWEEN " + first + " AND " + last;
        bounds.push_back({month, qint64(birthdays[i].month)});
        bounds.push_back({first, qint64(birthdays[i].first)});
        bounds.push_back({last, qint64(birthdays[i].last)});
    }
    return "birth_month IS NOT NULL AND (" + parts.join(" OR ") + ")";
}

} // namespace

// Of who somebody is.
void MemberPages::addPersonClauses(std::vector<Clause> &clauses, const MemberConditions &c,
                                   std::optional<MemberOrder> order)
{
    if (c.among) {
        clauses.push_back({"+m.id IN (SELECT value FROM json_each(:among))",
                           "SELECT value AS member FROM json_each(:among)",
                           {{":among", jsonOf(*c.among)}}});
    }
    for (qsizetype i = 0; i < c.tags.size(); ++i) {
        const QByteArray tag = numbered(":tag", static_cast<size_t>(i));
        const QByteArray on = numbered(":tags_on", static_cast<size_t>(i));
        const QByteArray held =
            "t.tag = " + tag + " AND (t.until IS NULL OR t.until >= " + on + ")";
        clauses.push_back(
            {"EXISTS (SELECT 1 FROM member_tag AS t WHERE t.member = m.id AND " + held + ")",
             "SELECT t.member FROM member_tag AS t WHERE " + held,
             {{tag, c.tags[i]}, {on, qint64(c.tagsOn.number())}}});
    }
    const QByteArray notJoined = order == MemberOrder::Joined ? "" : "+";
    if (c.joinedFrom || c.joinedThrough) {
        clauses.push_back(
            {notJoined + "m.joined_on BETWEEN :joined_from AND :joined_through",
             "SELECT id AS member FROM member "
             "WHERE joined_on BETWEEN :joined_from AND :joined_through",
             {{":joined_from", c.joinedFrom ? qint64(c.joinedFrom->number()) : firstDayEver},
              {":joined_through",
               c.joinedThrough ? qint64(c.joinedThrough->number()) : lastDayEver}}});
    }
    if (!c.birthdays.empty()) {
        Clause clause;
        const QByteArray days = monthDaysSql(c.birthdays, clause.bounds);
        clause.gathered = "SELECT id AS member FROM member WHERE " + days;
        clause.condition = "m.id IN (" + clause.gathered + ")";
        clauses.push_back(clause);
    }
    if (c.isFrozen) {
        const QByteArray notState = order == MemberOrder::State ? "" : "+";
        clauses.push_back({notState + "m.is_frozen = :frozen",
                           *c.isFrozen ? "SELECT id AS member FROM member "
                                         "WHERE is_frozen = 1 AND :frozen = 1"
                                       : "",
                           {{":frozen", qint64(*c.isFrozen ? 1 : 0)}}});
    }
    if (c.consentGiven) {
        clauses.push_back({"(SELECT given FROM member_consent AS g WHERE g.member = m.id "
                           "AND g.purpose = :purpose ORDER BY g.at DESC LIMIT 1) = 1",
                           "",
                           {{":purpose", *c.consentGiven}}});
    }
}

// Of what he holds and did.
void MemberPages::addAccountClauses(std::vector<Clause> &clauses, const MemberConditions &c,
                                    std::optional<MemberOrder> order)
{
    if (!c.tiers.isEmpty()) {
        clauses.push_back({"+a.tier IN (SELECT value FROM json_each(:tiers))",
                           "SELECT member FROM account "
                           "WHERE tier IN (SELECT value FROM json_each(:tiers))",
                           {{":tiers", jsonOf(c.tiers)}}});
    }
    if (c.silentSince) {
        clauses.push_back({"coalesce(+a.last_purchase_on, m.joined_on) <= :silent_since",
                           "SELECT member FROM account "
                           "WHERE coalesce(last_purchase_on, 0) <= :silent_since",
                           {{":silent_since", qint64(c.silentSince->number())}}});
    }
    const QByteArray notPoints = order == MemberOrder::Points ? "" : "+";
    if (c.pointsAtLeast || c.pointsAtMost) {
        clauses.push_back({notPoints + "a.points BETWEEN :points_from AND :points_to",
                           "SELECT member FROM account "
                           "WHERE points BETWEEN :points_from AND :points_to",
                           {{":points_from", c.pointsAtLeast ? c.pointsAtLeast->count()
                                                             : std::numeric_limits<qint64>::min()},
                            {":points_to", c.pointsAtMost ? c.pointsAtMost->count()
                                                          : std::numeric_limits<qint64>::max()}}});
    }
    if (c.expiring) {
        const QByteArray dying = "unit = 1 AND remaining > 0 AND is_closed = 0 AND dies_at IS NOT "
                                 "NULL AND dies_at > :dies_after AND dies_at <= :dies_by";
        clauses.push_back(
            {"EXISTS (SELECT 1 FROM lot WHERE lot.member = m.id AND " + dying + ")",
             "SELECT DISTINCT member FROM lot WHERE " + dying,
             {{":dies_after", c.expiring->first.ms()}, {":dies_by", c.expiring->second.ms()}}});
    }
}

// The plus keeps an index from being used that is not the order's.
std::vector<MemberPages::Clause> MemberPages::clausesOf(const MemberConditions &conditions,
                                                        std::optional<MemberOrder> order)
{
    std::vector<Clause> clauses;
    addPersonClauses(clauses, conditions, order);
    addAccountClauses(clauses, conditions, order);
    return clauses;
}

const MemberPages::Clause *MemberPages::smallest(const std::vector<Clause> &clauses) const
{
    const Clause *best = nullptr;
    qint64 fewest = mostGathered + 1;
    for (const Clause &clause : clauses) {
        if (clause.gathered.isEmpty()) {
            continue;
        }
        Statement counted = m_store.prepareText("SELECT count(*) FROM (SELECT 1 FROM (" +
                                                clause.gathered + ") LIMIT :most)");
        bind(counted, clause.bounds);
        counted.bind(":most", fewest);
        const auto count = counted.scalar<qint64>();
        if (count < fewest) {
            fewest = count;
            best = &clause;
        }
    }
    return best;
}

namespace
{

constexpr char livingSql[] = " WHERE m.merged_into IS NULL AND m.erased_at IS NULL";

template <class Clauses>
QByteArray conditionsSql(const Clauses &clauses)
{
    QByteArray sql;
    for (const auto &clause : clauses) {
        sql += " AND (" + clause.condition + ")";
    }
    return sql;
}

QByteArray sourceSql(const QByteArray &gathered, bool isByAccount)
{
    if (!gathered.isEmpty()) {
        return " FROM (" + gathered +
               ") AS s CROSS JOIN member AS m ON m.id = s.member"
               " CROSS JOIN account AS a ON a.member = m.id";
    }
    return isByAccount ? " FROM account AS a CROSS JOIN member AS m ON m.id = a.member"
                       : " FROM member AS m CROSS JOIN account AS a ON a.member = m.id";
}

} // namespace

std::vector<ListedMember> MemberPages::read(const std::vector<Clause> &clauses,
                                            const Walk &walk) const
{
    const Clause *few = walk.few;
    const bool isRising = walk.direction == Direction::Rising;
    const QByteArray key = walk.key.sql;
    const QByteArray id = walk.key.isOfAccount && !few ? "a.member" : "m.id";
    const QByteArray order = isRising ? " ASC" : " DESC";
    QByteArray sql = "SELECT m.id AS id, " + key + " AS key" +
                     sourceSql(few ? few->gathered : QByteArray(), walk.key.isOfAccount) +
                     livingSql + conditionsSql(clauses);
    if (walk.place) {
        const QByteArray beyond = isRising ? " > " : " < ";
        sql += walk.isOfSameKey ? " AND " + key + " = :key AND " + id + beyond + ":id"
                                : " AND " + key + beyond + ":key";
    }
    if (walk.tier) {
        sql += " AND a.tier = :tier";
    }
    // Of one key the members stand in order already; named, it would be sorted by.
    sql +=
        " ORDER BY " + (walk.isOfSameKey ? "" : key + order + ", ") + id + order + " LIMIT :limit";
    // What is shown is read of the page's members alone.
    Statement rows = m_store.prepareText(
        "SELECT m.id, coalesce(m.pinyin, " LAST_OF_ALL "), m.name, m.card, m.phone, a.tier, "
        "a.points - coalesce((SELECT sum(l.remaining) FROM lot AS l WHERE l.member = m.id "
        "AND l.unit = 1 AND l.remaining > 0 AND l.is_closed = 0 AND l.dies_at <= :now), 0), "
        "a.stored_value, a.spend, a.purchases, a.last_purchase_on, m.joined_on, m.birth_month, "
        "m.birth_day, m.is_frozen, a.points, m.first_tag FROM (" +
        sql +
        ") AS p CROSS JOIN member AS m ON m.id = p.id CROSS JOIN account AS a ON a.member = p.id " +
        "ORDER BY p.key" + order + ", p.id" + order);
    for (const Clause &clause : clauses) {
        bind(rows, clause.bounds);
    }
    if (walk.place) {
        bind(rows, {{":key", walk.place->key}});
    }
    if (walk.isOfSameKey) {
        bind(rows, {{":id", walk.place->member.value()}});
    }
    if (walk.tier) {
        rows.bind(":tier", *walk.tier);
    }
    rows.bind(":limit", walk.limit).bind(":now", m_now);
    std::vector<ListedMember> members;
    while (rows.step()) {
        members.push_back({rows.as<MemberId>(0), rows.text(1), rows.optionalText(2),
                           rows.optionalText(3), rows.optionalText(4), rows.text(5),
                           rows.as<Points>(6), rows.as<Money>(7), rows.as<Money>(8), rows.int64(9),
                           rows.as<std::optional<BusinessDay>>(10), rows.as<BusinessDay>(11),
                           rows.as<std::optional<int>>(12), rows.as<std::optional<int>>(13),
                           rows.boolean(14), rows.as<Points>(15), rows.optionalText(16)});
    }
    return members;
}

qint64 MemberPages::rankOf(const QString &tier) const
{
    return m_ladder.indexOf(tier);
}

// Each found by a step in the index of tiers.
std::vector<std::pair<qint64, QString>> MemberPages::heldTiers() const
{
    std::vector<std::pair<qint64, QString>> tiers;
    Statement rows = m_store.query(R"(
        WITH RECURSIVE held (tier) AS (
            SELECT min(tier) FROM account
            UNION ALL
            SELECT (SELECT min(tier) FROM account WHERE tier > held.tier) FROM held
            WHERE held.tier IS NOT NULL)
        SELECT tier FROM held WHERE tier IS NOT NULL)");
    while (rows.step()) {
        const QString tier = rows.text(0);
        tiers.emplace_back(rankOf(tier), tier);
    }
    std::sort(tiers.begin(), tiers.end());
    return tiers;
}

// What is left of the place's own key, then the others: each a step into the index.
std::vector<ListedMember> MemberPages::byKey(const std::vector<Clause> &clauses, Walk walk,
                                             const std::optional<MemberPlace> &place) const
{
    walk.place = place;
    walk.isOfSameKey = place.has_value();
    std::vector<ListedMember> members = read(clauses, walk);
    walk.limit -= static_cast<int>(members.size());
    if (place && walk.limit > 0) {
        walk.isOfSameKey = false;
        const auto others = read(clauses, walk);
        members.insert(members.end(), others.begin(), others.end());
    }
    return members;
}

// Tier by tier, each in order of members.
std::vector<ListedMember> MemberPages::byTier(const std::vector<Clause> &clauses, Walk walk,
                                              const std::optional<MemberPlace> &place) const
{
    auto tiers = heldTiers();
    const bool isRising = walk.direction == Direction::Rising;
    if (!isRising) {
        std::reverse(tiers.begin(), tiers.end());
    }
    const auto reached = place ? std::optional(std::get<QString>(place->key)) : std::nullopt;
    const auto reachedRank =
        reached ? std::pair(rankOf(*reached), *reached) : std::pair(qint64(-1), QString());
    const int limit = walk.limit;
    std::vector<ListedMember> members;
    for (const auto &tier : tiers) {
        if (reached && (isRising ? tier < reachedRank : tier > reachedRank)) {
            continue;
        }
        walk.tier = tier.second;
        walk.place.reset();
        if (reached && tier == reachedRank) {
            walk.place = MemberPlace{place->member.value(), place->member};
        }
        walk.limit = limit - static_cast<int>(members.size());
        const auto some = read(clauses, walk);
        members.insert(members.end(), some.begin(), some.end());
        if (std::ssize(members) >= limit) {
            break;
        }
    }
    return members;
}

std::vector<ListedMember> MemberPages::page(const MemberConditions &conditions, MemberOrder order,
                                            Direction direction,
                                            const std::optional<MemberPlace> &place,
                                            int limit) const
{
    const auto clauses = clausesOf(conditions, order);
    const Walk walk{keyOf(order), direction, limit, smallest(clauses)};
    return order == MemberOrder::Tier ? byTier(clauses, walk, place) : byKey(clauses, walk, place);
}

qint64 MemberPages::count(const MemberConditions &conditions, qint64 most) const
{
    const auto clauses = clausesOf(conditions, {});
    const Clause *few = smallest(clauses);
    Statement counted = m_store.prepareText("SELECT count(*) FROM (SELECT 1" +
                                            sourceSql(few ? few->gathered : QByteArray(), false) +
                                            livingSql + conditionsSql(clauses) + " LIMIT :most)");
    for (const Clause &clause : clauses) {
        bind(counted, clause.bounds);
    }
    return counted.bind(":most", most).scalar<qint64>();
}

std::vector<MemberId> MemberPages::ids(const MemberConditions &conditions, int most) const
{
    const auto clauses = clausesOf(conditions, {});
    const Clause *few = smallest(clauses);
    Statement rows =
        m_store.prepareText("SELECT m.id" + sourceSql(few ? few->gathered : QByteArray(), false) +
                            livingSql + conditionsSql(clauses) + " ORDER BY m.id LIMIT :most");
    for (const Clause &clause : clauses) {
        bind(rows, clause.bounds);
    }
    rows.bind(":most", most);
    std::vector<MemberId> members;
    while (rows.step()) {
        members.push_back(rows.as<MemberId>(0));
    }
    return members;
}

MemberPlace MemberPages::placeOf(const ListedMember &member, MemberOrder order)
{
    const QString last = QString::fromUcs4(U"\U0010FFFF", 1);
    switch (order) {
    case MemberOrder::Name:
        return {member.nameKey, member.id};
    case MemberOrder::Card:
        return {member.card.value_or(last), member.id};
    case MemberOrder::Phone:
        return {member.phone.value_or(last), member.id};
    case MemberOrder::Tier:
        return {member.tier, member.id};
    case MemberOrder::Points:
        return {member.ledgerPoints.count(), member.id};
    case MemberOrder::StoredValue:
        return {member.storedValue.count(), member.id};
    case MemberOrder::Spend:
        return {member.spend.count(), member.id};
    case MemberOrder::Visits:
        return {member.visits, member.id};
    case MemberOrder::LastPurchase:
        return {qint64(member.lastPurchaseOn ? member.lastPurchaseOn->number() : 0), member.id};
    case MemberOrder::Joined:
        return {qint64(member.joinedOn.number()), member.id};
    case MemberOrder::Birthday:
        return {member.birthMonth && member.birthDay
                    ? qint64(*member.birthMonth * 100 + *member.birthDay)
                    : noBirthday,
                member.id};
    case MemberOrder::Tag:
        return {member.firstTag.value_or(last), member.id};
    case MemberOrder::State:
        return {qint64(member.isFrozen ? 1 : 0), member.id};
    }
    throw std::logic_error("no such order of members");
}

} // namespace regulars
