#include "services/lookup.h"

#include "services/memberjson.h"
#include "services/phone.h"
#include "services/pinyin.h"
#include "storage/accounts.h"
#include "values/text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int mostFound = 200;
constexpr qsizetype longestQuery = 100;
constexpr qsizetype tailDigits = 4;
constexpr qsizetype longestInitials = 8;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate();
}

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The Han characters of the query stand in the name, in their order.
bool holdsHanOf(const QString &query, const QString &name)
{
    qsizetype at = 0;
    for (const QChar c : query) {
        if (!isHan(c)) {
            continue;
        }
        at = name.indexOf(c, at);
        if (at < 0) {
            return false;
        }
        ++at;
    }
    return true;
}

// One search: gathers hits by likelihood, each member once.
class Search
{
public:
    Search(Connection &store, const QString &query, const QString &country, int limit)
        : m_members(store)
        , m_accounts(store)
        , m_query(query)
        , m_country(country)
        , m_limit(limit)
    {}

    std::vector<FoundMember> run()
    {
        takeExact();
        if (const auto prefix = phonePrefix(m_query, m_country)) {
            const bool isTail = isAllDigits(m_query) && m_query.size() == tailDigits;
            take(isTail ? m_members.byPhoneTail(m_query, m_limit)
                        : m_members.byPhonePrefix(*prefix, m_limit));
        } else {
            take(m_members.byNamePrefix(m_query, m_limit));
            if (!std::all_of(m_query.begin(), m_query.end(), isHan)) {
                takePinyin();
            }
        }
        return std::move(m_found);
    }

private:
    bool isFull() const { return std::ssize(m_found) >= m_limit; }

    void take(const std::vector<FoundMember> &hits)
    {
        for (const FoundMember &hit : hits) {
            const bool isKnown =
                std::any_of(m_found.begin(), m_found.end(),
                            [&](const FoundMember &one) { return one.id == hit.id; });
            if (!isKnown && !isFull()) {
                m_found.push_back(hit);
            }
        }
    }

    // A scanned card and a whole phone number, former ones of merged members too.
    void takeExact()
    {
        const auto phone = normalisedPhone(m_query, m_country);
        for (const auto &hit : {m_members.byCard(m_query),
                                phone ? m_members.byPhone(*phone) : std::optional<MemberId>()}) {
            const auto member = hit ? m_members.find(m_members.living(*hit)) : std::nullopt;
            if (member && member->isLiving()) {
                take({{member->id, member->person.card, member->person.phone, member->person.name,
                       m_accounts.load(member->id).tier}});
            }
        }
    }

    void takePinyin()
    {
        const PinyinQuery query = pinyinQuery(m_query);
        if (query.letters.isEmpty()) {
            return;
        }
        takeHan(m_members.byPinyinPrefix(query.letters, m_limit));
        const bool hasHan = std::any_of(m_query.begin(), m_query.end(), isHan);
        if (!hasHan && query.letters.size() <= longestInitials) {
            take(m_members.byInitialsPrefix(query.letters, m_limit));
        }
        for (const PinyinQuery::Cut &cut : query.cuts) {
            if (isFull()) {
                return;
            }
            takeHan(m_members.byPinyinPattern(cut.initials, cut.pattern, m_limit));
        }
    }

    void takeHan(std::vector<FoundMember> hits)
    {
        std::erase_if(hits, [&](const FoundMember &hit) {
            return !holdsHanOf(m_query, hit.name.value_or(QString()));
        });
        take(hits);
    }

    Members m_members;
    Accounts m_accounts;
    const QString &m_query;
    const QString &m_country;
    int m_limit;
    std::vector<FoundMember> m_found;
};

} // namespace

PhoneShown Lookup::phoneShown() const
{
    return phonesShownTo(m_desk.who());
}

Result<Answer> Lookup::find(const Envelope &envelope, const QString &query, int limit)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at) {
        return at.refusal();
    }
    Store &store = m_desk.store();
    const QString country = store.programmeAt(*at).programme->country;
    const QString text = folded(query.left(longestQuery));
    QJsonArray rows;
    if (!text.isEmpty()) {
        Search search(store.connection(), text, country, std::clamp(limit, 1, mostFound));
        for (const FoundMember &found : search.run()) {
            rows += QJsonObject{{u"id"_s, QString::number(found.id.value())},
                                {u"card"_s, found.card ? QJsonValue(*found.card) : QJsonValue()},
                                {u"phone"_s, phoneJson(found.phone, country, phoneShown())},
                                {u"name"_s, found.name ? QJsonValue(*found.name) : QJsonValue()},
                                {u"tier"_s, found.tier},
                                {u"points"_s, freePoints(store, found.id, *at).count()}};
        }
    }
    Answer answer;
    answer.figures[u"members"_s] = rows;
    return answer;
}

Result<Answer> Lookup::member(const Envelope &envelope, const MemberRef &ref)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at) {
        return at.refusal();
    }
    const Result<MemberId> member = resolveMember(m_desk.store(), ref);
    if (!member) {
        return member.refusal();
    }
    Answer answer;
    answer.figures[u"member"_s] = shown(*member, *at);
    return answer;
}

QJsonValue Lookup::shown(MemberId member, std::optional<Instant> at)
{
    const Members members(m_desk.store().connection());
    const auto living = members.find(members.living(member));
    if (!living || !living->isLiving()) {
        return QJsonValue::Null;
    }
    return memberJson(m_desk.store(), *living, at.value_or(m_desk.clock().now()), phoneShown());
}

} // namespace regulars
