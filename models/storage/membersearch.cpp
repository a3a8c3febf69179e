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

constexpr int longestPart = 16; // of a name, as its parts are kept

FoundMember readFound(Statement &row)
{
    return {row.as<MemberId>(0), row.optionalText(1), row.optionalText(2), row.optionalText(3),
            row.text(4)};
}

std::vector<FoundMember> readAll(Statement rows)
{
    std::vector<FoundMember> found;
    while (rows.step()) {
        found.push_back(readFound(rows));
    }
    return found;
}

// As SQLite's lower(): A to Z alone.
QString smallLetters(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return text;
}

// Characters as the store counts them, of which some are two to Qt.
QString firstCharacters(const QString &text, int count)
{
    qsizetype end = 0;
    for (int i = 0; i < count && end < text.size(); ++i)
        end += text[end].isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
    return text.left(end);
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
    if (std::ssize(found) >= limit)
        return found;
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

// A walk of the parts that begin so, ended as soon as there are enough: a name may hold it twice.
std::vector<FoundMember> Members::byNamePart(const QString &part, int limit) const
{
    const QString small = smallLetters(part);
    const QString prefix = firstCharacters(small, longestPart);
    std::vector<FoundMember> found;
    Statement rows = m_store.query(R"(
        SELECT m.id, m.card, m.phone, m.name, a.tier
        FROM name_part AS n
        CROSS JOIN member AS m ON m.id = n.member
        CROSS JOIN account AS a ON a.member = n.member
        WHERE n.part >= :prefix AND n.part < :past_prefix AND instr(lower(m.name), :part) > 0
        ORDER BY n.part, n.member)",
                                   prefix, pastPrefix(prefix), small);
    while (std::ssize(found) < limit && rows.step()) {
        const FoundMember one = readFound(rows);
        const bool isNew = std::none_of(found.begin(), found.end(), [&](const FoundMember &other) {
            return other.id == one.id;
        });
        if (isNew)
            found.push_back(one);
    }
    return found;
}

// The parts are cut by the store itself, as its migration and verify cut them.
#define NAME_CUT                                                                                   \
    "WITH RECURSIVE cut (name, place) AS (SELECT lower(:name), 2 WHERE length(:name) > 1 "         \
    "UNION ALL SELECT name, place + 1 FROM cut WHERE place < length(name)) "

void Members::keepNameParts(MemberId member, const std::optional<QString> &former,
                            const std::optional<QString> &name) const
{
    if (former == name)
        return;
    if (former) {
        m_store.exec(NAME_CUT R"(
        DELETE FROM name_part
        WHERE part IN (SELECT substr(name, place, 16) FROM cut) AND member = :member)",
                     *former, member);
    }
    if (name) {
        m_store.exec(NAME_CUT R"(
        INSERT INTO name_part (part, member)
        SELECT DISTINCT substr(name, place, 16), :member FROM cut)",
                     *name, member);
    }
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
