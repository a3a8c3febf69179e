#pragma once

#include "engine/memberview.h"
#include "storage/codes.h"
#include "storage/connection.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// Who a member is. Texts are as the caller normalised them: phone E.164, card trimmed, pinyin lower
// case without blanks.
struct Person
{
    std::optional<QString> phone;
    std::optional<QString> card;
    std::optional<QString> name;
    std::optional<QString> pinyin;
    std::optional<QString> pinyinOther; // the second reading of a surname (单: dan, shan)
    std::optional<QString> initials;
    std::optional<BirthDate> birthday;
    std::optional<QString> gender;
    std::optional<QString> channel;
    friend bool operator==(const Person &, const Person &) = default;
};

struct NewMember
{
    Person person;
    std::optional<MemberId> referrer;
    Instant joinedAt;
    BusinessDay joinedOn;
    bool isDemo = false;
};

// The birthday under which rules fired in a year is kept for that year (S17).
struct FiredBirthday
{
    int month;
    int day;
    int year;
    friend bool operator==(const FiredBirthday &, const FiredBirthday &) = default;
};

struct Member
{
    MemberId id;
    Person person;
    std::optional<MemberId> referrer;
    Instant joinedAt;
    BusinessDay joinedOn;
    bool isFrozen = false;
    bool isDemo = false;
    std::optional<MemberId> mergedInto;
    std::optional<Instant> erasedAt;
    std::optional<FiredBirthday> firedBirthday;

    bool isLiving() const { return !mergedInto && !erasedAt; }
};

struct HeldTag
{
    QString tag;
    std::optional<BusinessDay> until; // last day; none: for good
};

struct MemberConsent
{
    QString purpose;
    Instant at;
    bool isGiven;
    QString wording;
    QString source;
};

// What a search shows of a member.
struct FoundMember
{
    MemberId id;
    std::optional<QString> card;
    std::optional<QString> phone;
    std::optional<QString> name;
    QString tier;
};

// The people of the shop. Each row carries a digest of its columns, so that an edit from outside is
// seen (F4, F15).
class Members
{
public:
    explicit Members(Connection &store)
        : m_store(store)
    {}

    MemberId insert(const NewMember &member) const;
    void update(const Member &member) const;

    std::optional<Member> find(MemberId member) const;
    // Former phones and cards of merged members lead to the living one (S39).
    std::optional<MemberId> byPhone(const QString &e164) const;
    std::optional<MemberId> byCard(const QString &card) const;
    // Follows merges to their end; the same where there is none.
    MemberId living(MemberId member) const;
    // The member and those merged into it.
    std::vector<MemberId> withMerged(MemberId member) const;

    // Phone and card of `from` become aliases of `into`, as do its own aliases; `from` leads to
    // `into` from now on (as do those merged into it before), and members it had referred keep it
    // as their referrer.
    void markMerged(MemberId from, MemberId into) const;
    // Parts them again: `from` and those who had been merged into it before live as they did, with
    // these aliases. The caller gives phone and card back.
    struct Alias
    {
        AliasKind kind;
        QString text;
    };
    void unmarkMerged(MemberId from, const std::vector<MemberId> &earlier,
                      const std::vector<Alias> &aliases) const;
    void dropAlias(const Alias &alias) const;
    std::vector<Alias> aliases(MemberId member) const;
    // Name, phone, card, birthday, tags, consents, aliases go (S41).
    void erase(MemberId member, Instant at) const;

    std::vector<QString> tagsOn(MemberId member, BusinessDay day) const; // in force
    std::vector<HeldTag> tags(MemberId member) const;
    QStringList allTags() const; // that anybody holds, by name
    void putTag(MemberId member, const HeldTag &tag) const;
    void removeTag(MemberId member, const QString &tag) const;
    // Lists are ordered by the first tag; those that have run out before `day` leave the order.
    void passOverTagsBefore(BusinessDay day) const;

    std::vector<MemberConsent> consents(MemberId member) const; // oldest first
    void addConsent(MemberId member, const MemberConsent &consent) const;
    void removeConsent(MemberId member, const QString &purpose, Instant at) const; // unmerging

    // Searches, in the order of what was searched, the erased and merged left out. Prefixes are
    // taken literally.
    std::vector<FoundMember> byPhonePrefix(const QString &prefix, int limit) const;
    std::vector<FoundMember> byPhoneTail(const QString &digits, int limit) const;
    std::vector<FoundMember> byCardPrefix(const QString &prefix, int limit) const;
    std::vector<FoundMember> byNamePrefix(const QString &prefix, int limit) const;
    std::vector<FoundMember> byPinyinPrefix(const QString &prefix,
                                            int limit) const; // either reading
    // A beginning of the initials and a GLOB on either reading: mixed queries such as "zhangxm".
    std::vector<FoundMember> byPinyinPattern(const QString &initialsPrefix, const QString &pattern,
                                             int limit) const;
    std::vector<FoundMember> byInitialsPrefix(const QString &prefix, int limit) const;
    // Anywhere in the name but at its beginning, A to Z as a to z.
    std::vector<FoundMember> byNamePart(const QString &part, int limit) const;
    // All living members by id, after `after`: for lists and exports.
    std::vector<FoundMember> page(std::optional<MemberId> after, int limit) const;
    qint64 count() const; // the living

    // BLAKE2b-256 of the row's columns from id to fired_year, in the schema's order, as
    // CanonicalBytes.
    static QByteArray digestOf(const Member &member);

private:
    void keepFirstTag(MemberId member) const;
    void keepNameParts(MemberId member, const std::optional<QString> &former,
                       const std::optional<QString> &name) const;

    Connection &m_store;
};

} // namespace regulars
