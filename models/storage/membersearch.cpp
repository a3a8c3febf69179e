#include "storage/members.h"
#include "storage/storedforms.h"

#include <algorithm>

namespace regulars
{

// What each search shows; the erased have nothing to be found by, the merged lead elsewhere.
#define FOUND_COLUMNS                                                                              \
    "SELECT m.id, m.card, m.phone, m.name, a.tier "                                                \
    "FROM member m JOIN account a ON a.member = m.id WHERE m.merged_into IS NULL AND "

namespace
{

std::vector<FoundMember> readAll(Statement rows)
{
    std::vector<FoundMember> found;
    while (rows.step()) {
        found.push_back({rows.as<MemberId>(0), rows.optionalText(1), rows.optionalText(2),
                         rows.optionalText(3), rows.text(4)});
    }
    return found;
}

// Greater than every text that begins so: no character lies above U+10FFFF, in bytes neither.
QString pastPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace

std::vector<FoundMember> Members::byPhonePrefix(const QString &prefix, int limit) const
{
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.phone >= :prefix AND m.phone < :past_prefix
        ORDER BY m.phone LIMIT :limit)",
                                 prefix, pastPrefix(prefix), limit));
}

std::vector<FoundMember> Members::byPhoneTail(const QString &digits, int limit) const
{
    QString reversed(digits);
    std::reverse(reversed.begin(), reversed.end());
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.phone_reversed >= :prefix AND m.phone_reversed < :past_prefix
        ORDER BY m.phone_reversed LIMIT :limit)",
                                 reversed, pastPrefix(reversed), limit));
}

std::vector<FoundMember> Members::byCardPrefix(const QString &prefix, int limit) const
{
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.card >= :prefix AND m.card < :past_prefix
        ORDER BY m.card LIMIT :limit)",
                                 prefix, pastPrefix(prefix), limit));
}

std::vector<FoundMember> Members::byNamePrefix(const QString &prefix, int limit) const
{
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.name >= :prefix AND m.name < :past_prefix
        ORDER BY m.name, m.id LIMIT :limit)",
                                 prefix, pastPrefix(prefix), limit));
}

std::vector<FoundMember> Members::byPinyinPrefix(const QString &prefix, int limit) const
{
    const QString end = pastPrefix(prefix);
    auto found = readAll(m_store.query(FOUND_COLUMNS R"(
        m.pinyin >= :prefix AND m.pinyin < :past_prefix
        ORDER BY m.pinyin, m.id LIMIT :limit)",
                                       prefix, end, limit));
    const auto others = readAll(m_store.query(FOUND_COLUMNS R"(
        m.pinyin_other >= :prefix AND m.pinyin_other < :past_prefix
        ORDER BY m.pinyin_other, m.id LIMIT :limit)",
                                              prefix, end, limit));
    for (const FoundMember &other : others) {
        const bool isNew = std::none_of(found.begin(), found.end(),
                                        [&](const FoundMember &one) { return one.id == other.id; });
        if (isNew && std::ssize(found) < limit)
            found.push_back(other);
    }
    return found;
}

std::vector<FoundMember> Members::byPinyinPattern(const QString &initialsPrefix,
                                                  const QString &pattern, int limit) const
{
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.initials >= :prefix AND m.initials < :past_prefix
        AND (m.pinyin GLOB :pattern OR m.pinyin_other GLOB :pattern)
        ORDER BY m.initials, m.id LIMIT :limit)",
                                 initialsPrefix, pastPrefix(initialsPrefix), pattern, limit));
}

std::vector<FoundMember> Members::byInitialsPrefix(const QString &prefix, int limit) const
{
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.initials >= :prefix AND m.initials < :past_prefix
        ORDER BY m.initials, m.id LIMIT :limit)",
                                 prefix, pastPrefix(prefix), limit));
}

std::vector<FoundMember> Members::byNamePart(const QString &part, int limit) const
{
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.id IN (SELECT id FROM member WHERE name IS NOT NULL AND instr(name, :part) > 0)
        ORDER BY m.name, m.id LIMIT :limit)",
                                 part, limit));
}

std::vector<FoundMember> Members::page(std::optional<MemberId> after, int limit) const
{
    return readAll(m_store.query(FOUND_COLUMNS R"(
        m.erased_at IS NULL AND m.id > coalesce(:after, 0)
        ORDER BY m.id LIMIT :limit)",
                                 after, limit));
}

// Each found by a step in the index of tags.
QStringList Members::allTags() const
{
    QStringList tags;
    Statement rows = m_store.query(R"(
        WITH RECURSIVE held (tag) AS (
            SELECT min(tag) FROM member_tag
            UNION ALL
            SELECT (SELECT min(tag) FROM member_tag WHERE tag > held.tag) FROM held
            WHERE held.tag IS NOT NULL)
        SELECT tag FROM held WHERE tag IS NOT NULL)");
    while (rows.step())
        tags += rows.text(0);
    return tags;
}

qint64 Members::count() const
{
    return m_store
        .query("SELECT count(*) FROM member WHERE merged_into IS NULL AND erased_at IS NULL")
        .scalar<qint64>();
}

} // namespace regulars
