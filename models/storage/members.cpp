#include "storage/members.h"

#include "storage/canonical.h"
#include "storage/storedforms.h"

#include <algorithm>
#include <tuple>

namespace regulars
{

#define MEMBER_COLUMNS                                                                             \
    "SELECT id, phone, card, name, pinyin, pinyin_other, initials, birth_month, birth_day, "       \
    "birth_year, gender, channel, referrer, joined_at, joined_on, is_frozen, is_demo, "            \
    "merged_into, erased_at, fired_birthday, fired_year FROM member "

namespace
{

std::optional<QString> reversedText(const std::optional<QString> &text)
{
    if (!text)
        return std::nullopt;
    QString reversed(*text);
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

// The row's columns from `phone` on, as they lie.
auto columnsOf(const Member &member)
{
    const Person &p = member.person;
    const auto &fired = member.firedBirthday;
    using Number = std::optional<int>;
    const bool isBorn = p.birthday.has_value();
    return std::tuple(
        p.phone, reversedText(p.phone), p.card, p.name, p.pinyin, p.pinyinOther, p.initials,
        isBorn ? Number(p.birthday->month) : Number(), isBorn ? Number(p.birthday->day) : Number(),
        isBorn ? p.birthday->year : Number(), p.gender, p.channel, member.referrer, member.joinedAt,
        member.joinedOn, member.isFrozen, member.isDemo, member.mergedInto, member.erasedAt,
        fired ? Number(fired->month * 100 + fired->day) : Number(),
        fired ? Number(fired->year) : Number());
}

Member read(const Statement &row)
{
    Member member{row.as<MemberId>(0),
                  {},
                  row.as<std::optional<MemberId>>(12),
                  row.as<Instant>(13),
                  row.as<BusinessDay>(14),
                  row.boolean(15),
                  row.boolean(16),
                  row.as<std::optional<MemberId>>(17),
                  row.as<std::optional<Instant>>(18),
                  {}};
    Person &p = member.person;
    int column = 0;
    for (auto *text : {&p.phone, &p.card, &p.name, &p.pinyin, &p.pinyinOther, &p.initials})
        *text = row.optionalText(++column);
    if (!row.isNull(7))
        p.birthday = BirthDate{row.integer(7), row.integer(8), row.as<std::optional<int>>(9)};
    p.gender = row.optionalText(10);
    p.channel = row.optionalText(11);
    if (!row.isNull(19)) {
        const int fired = row.integer(19);
        member.firedBirthday = FiredBirthday{fired / 100, fired % 100, row.integer(20)};
    }
    return member;
}

} // namespace

QByteArray Members::digestOf(const Member &member)
{
    CanonicalBytes bytes;
    bytes.add(member.id);
    std::apply([&](const auto &...values) { (bytes.add(values), ...); }, columnsOf(member));
    return blake2b256(bytes.bytes());
}

MemberId Members::insert(const NewMember &member) const
{
    const MemberId id =
        m_store.query("SELECT coalesce(max(id), 0) + 1 FROM member").scalar<MemberId>();
    const Member row{id,
                     member.person,
                     member.referrer,
                     member.joinedAt,
                     member.joinedOn,
                     false,
                     member.isDemo,
                     {},
                     {},
                     {}};
    Statement insertion = m_store.prepare(R"(
        INSERT INTO member (phone, phone_reversed, card, name, pinyin, pinyin_other, initials,
                            birth_month, birth_day, birth_year, gender, channel, referrer,
                            joined_at, joined_on, is_frozen, is_demo, merged_into, erased_at,
                            fired_birthday, fired_year, id, digest)
        VALUES (:phone, :phone_reversed, :card, :name, :pinyin, :pinyin_other, :initials,
                :birth_month, :birth_day, :birth_year, :gender, :channel, :referrer,
                :joined_at, :joined_on, :is_frozen, :is_demo, :merged_into, :erased_at,
                :fired_birthday, :fired_year, :id, :digest))");
    std::apply([&](const auto &...values) { insertion.bindAll(values..., id, digestOf(row)); },
               columnsOf(row));
    insertion.exec();
    keepNameParts(id, {}, member.person.name);
    return id;
}

void Members::update(const Member &member) const
{
    const auto searchedName = [](const Member &one) {
        return one.isLiving() ? one.person.name : std::nullopt;
    };
    const auto former = find(member.id);
    keepNameParts(member.id, former ? searchedName(*former) : std::nullopt, searchedName(member));
    Statement change = m_store.prepare(R"(
        UPDATE member
        SET phone = :phone, phone_reversed = :phone_reversed, card = :card, name = :name, pinyin = :pinyin, pinyin_other = :pinyin_other,
            initials = :initials, birth_month = :birth_month, birth_day = :birth_day, birth_year = :birth_year, gender = :gender, channel = :channel,
            referrer = :referrer, joined_at = :joined_at, joined_on = :joined_on, is_frozen = :is_frozen, is_demo = :is_demo,
            merged_into = :merged_into, erased_at = :erased_at, fired_birthday = :fired_birthday, fired_year = :fired_year, digest = :digest
        WHERE id = :id)");
    std::apply(
        [&](const auto &...values) { change.bindAll(values..., digestOf(member), member.id); },
        columnsOf(member));
    change.exec();
}

std::optional<Member> Members::find(MemberId member) const
{
    Statement row = m_store.query(MEMBER_COLUMNS "WHERE id = :id", member);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::optional<MemberId> Members::byPhone(const QString &e164) const
{
    return m_store
        .query(R"(
        SELECT id FROM member WHERE phone = :phone
        UNION ALL
        SELECT member FROM member_alias WHERE kind = 1 AND text = :phone
        LIMIT 1)",
               e164)
        .optionalScalar<MemberId>();
}

std::optional<MemberId> Members::byCard(const QString &card) const
{
    return m_store
        .query(R"(
        SELECT id FROM member WHERE card = :card
        UNION ALL
        SELECT member FROM member_alias WHERE kind = 2 AND text = :card
        LIMIT 1)",
               card)
        .optionalScalar<MemberId>();
}

MemberId Members::living(MemberId member) const
{
    // Merges have no cycle; a chain as long as the shop has members is none either.
    while (const auto next = m_store.query("SELECT merged_into FROM member WHERE id = :id", member)
                                 .scalar<std::optional<MemberId>>())
        member = *next;
    return member;
}

std::vector<MemberId> Members::withMerged(MemberId member) const
{
    std::vector<MemberId> members{member};
    Statement rows =
        m_store.query("SELECT id FROM member WHERE merged_into = :merged_into ORDER BY id", member);
    while (rows.step())
        members.push_back(rows.as<MemberId>(0));
    return members;
}

void Members::markMerged(MemberId from, MemberId into) const
{
    auto gone = find(from);
    if (!gone || !find(into) || from == into)
        throw std::logic_error("a merge of members that are not two");
    std::vector<Member> leading{*gone};
    for (const MemberId earlier : withMerged(from)) {
        if (earlier != from)
            leading.push_back(*find(earlier));
    }
    m_store.exec("UPDATE member_alias SET member = :into WHERE member = :from", into, from);
    const auto addAlias = [&](AliasKind kind, const std::optional<QString> &text) {
        if (text) {
            m_store.exec(
                "INSERT OR REPLACE INTO member_alias (kind, text, member) VALUES (:kind, :text, :member)",
                kind, *text, into);
        }
    };
    addAlias(AliasKind::Phone, gone->person.phone);
    addAlias(AliasKind::Card, gone->person.card);
    leading.front().person.phone.reset();
    leading.front().person.card.reset();
    for (Member &member : leading) {
        member.mergedInto = into;
        update(member);
    }
}

void Members::unmarkMerged(MemberId from, const std::vector<MemberId> &earlier,
                           const std::vector<Alias> &aliases) const
{
    Member back = *find(from);
    back.mergedInto.reset();
    update(back);
    for (const MemberId one : earlier) {
        Member member = *find(one);
        member.mergedInto = from;
        update(member);
    }
    for (const Alias &alias : aliases) {
        m_store.exec("UPDATE member_alias SET member = :from WHERE kind = :kind AND text = :text",
                     from, alias.kind, alias.text);
    }
}

void Members::dropAlias(const Alias &alias) const
{
    m_store.exec("DELETE FROM member_alias WHERE kind = :kind AND text = :text", alias.kind,
                 alias.text);
}

std::vector<Members::Alias> Members::aliases(MemberId member) const
{
    std::vector<Alias> aliases;
    Statement rows = m_store.query(
        "SELECT kind, text FROM member_alias WHERE member = :member ORDER BY kind, text", member);
    while (rows.step())
        aliases.push_back({rows.as<AliasKind>(0), rows.text(1)});
    return aliases;
}

void Members::removeConsent(MemberId member, const QString &purpose, Instant at) const
{
    m_store.exec(
        "DELETE FROM member_consent WHERE member = :member AND purpose = :purpose AND at = :at",
        member, purpose, at);
}

void Members::erase(MemberId member, Instant at) const
{
    for (const MemberId one : withMerged(member)) {
        Member row = *find(one);
        row.person = {};
        row.firedBirthday.reset();
        row.erasedAt = at;
        update(row);
        m_store.exec("DELETE FROM member_tag WHERE member = :member", one);
        m_store.exec("DELETE FROM tag_turn WHERE member = :member", one);
        keepFirstTag(one);
        m_store.exec("DELETE FROM member_consent WHERE member = :member", one);
        m_store.exec("DELETE FROM member_alias WHERE member = :member", one);
        m_store.exec("DELETE FROM blocked_card WHERE member = :member", one);
    }
}

std::vector<QString> Members::tagsOn(MemberId member, BusinessDay day) const
{
    std::vector<QString> tags;
    Statement rows = m_store.query(R"(
        SELECT tag FROM member_tag
        WHERE member = :member AND (until IS NULL OR until >= :day)
        ORDER BY tag)",
                                   member, day);
    while (rows.step())
        tags.push_back(rows.text(0));
    return tags;
}

std::vector<HeldTag> Members::tags(MemberId member) const
{
    std::vector<HeldTag> tags;
    Statement rows = m_store.query(
        "SELECT tag, until FROM member_tag WHERE member = :member ORDER BY tag", member);
    while (rows.step())
        tags.push_back({rows.text(0), rows.as<std::optional<BusinessDay>>(1)});
    return tags;
}

void Members::putTag(MemberId member, const HeldTag &tag) const
{
    m_store.exec(R"(
        INSERT INTO member_tag (member, tag, until)
        VALUES (:member, :tag, :until)
        ON CONFLICT (member, tag) DO UPDATE SET until = excluded.until)",
                 member, tag.tag, tag.until);
    keepFirstTag(member);
}

void Members::removeTag(MemberId member, const QString &tag) const
{
    m_store.exec("DELETE FROM member_tag WHERE member = :member AND tag = :tag", member, tag);
    keepFirstTag(member);
}

void Members::keepFirstTag(MemberId member) const
{
    m_store.exec(R"(
        UPDATE member
        SET first_tag = (SELECT min(tag) FROM member_tag WHERE member_tag.member = member.id)
        WHERE id = :member)",
                 member);
}

void Members::passOverTagsBefore(BusinessDay day) const
{
    m_store.exec(R"(
        UPDATE member
        SET first_tag = (SELECT min(held.tag) FROM member_tag AS held
                         WHERE held.member = member.id
                           AND (held.until IS NULL OR held.until >= :day))
        WHERE id IN (SELECT dead.member
                     FROM member_tag AS dead
                     JOIN member AS holder ON holder.id = dead.member
                                          AND holder.first_tag = dead.tag
                     WHERE dead.until < :day))",
                 day);
}

std::vector<MemberConsent> Members::consents(MemberId member) const
{
    std::vector<MemberConsent> consents;
    Statement rows = m_store.query(R"(
        SELECT purpose, at, given, wording, source FROM member_consent
        WHERE member = :member
        ORDER BY at, purpose)",
                                   member);
    while (rows.step()) {
        consents.push_back(
            {rows.text(0), rows.as<Instant>(1), rows.boolean(2), rows.text(3), rows.text(4)});
    }
    return consents;
}

void Members::addConsent(MemberId member, const MemberConsent &consent) const
{
    m_store.exec(R"(
        INSERT INTO member_consent (member, purpose, at, given, wording, source)
        VALUES (:member, :purpose, :at, :given, :wording, :source)
        ON CONFLICT (member, purpose, at)
        DO UPDATE SET given = excluded.given, wording = excluded.wording, source = excluded.source)",
                 member, consent.purpose, consent.at, consent.isGiven, consent.wording,
                 consent.source);
}

} // namespace regulars
