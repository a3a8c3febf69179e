#include "services/membersearch.h"

#include "services/phone.h"
#include "services/pinyin.h"
#include "storage/accounts.h"
#include "values/text.h"

#include <algorithm>

namespace regulars
{

namespace
{

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
            if (!isFull() && !isAllDigits(m_query)) {
                take(m_members.byNamePart(m_query, m_limit));
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
        const QString letters = pinyinLetters(m_query);
        if (letters.isEmpty()) {
            return;
        }
        takeHan(m_members.byPinyinPrefix(letters, m_limit));
        const bool hasHan = std::any_of(m_query.begin(), m_query.end(), isHan);
        if (!isFull() && !hasHan && letters.size() <= longestInitials) {
            take(m_members.byInitialsPrefix(letters, m_limit));
        }
        if (isFull()) {
            return; // its cuts cost more than all so far
        }
        for (const PinyinQuery::Cut &cut : pinyinCuts(letters)) {
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

std::vector<FoundMember> searchMembers(Connection &store, const QString &query,
                                       const QString &country, int limit)
{
    const QString text = folded(query.left(longestQuery));
    return text.isEmpty() ? std::vector<FoundMember>() : Search(store, text, country, limit).run();
}

} // namespace regulars
