#include "services/enrolling.h"

#include "services/cardnumbers.h"
#include "services/granting.h"
#include "services/profile.h"
#include "storage/accounts.h"
#include "storage/blockedcards.h"
#include "storage/tiershistory.h"
#include "values/text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qsizetype longestName = 100;
constexpr qsizetype longestWord = 50;
constexpr qsizetype longestText = 1000;

template <class T>
Result<Done> take(T &target, const Result<T> &read)
{
    if (!read) {
        return read.refusal();
    }
    target = *read;
    return Done{};
}

UpdateRequest fieldsOf(const EnrolRequest &request)
{
    return {MemberRef{},    request.phone, request.name,   request.birthday,
            request.gender, request.card,  request.channel};
}

} // namespace

Result<Done> readPerson(const UpdateRequest &fields, const Work &work, Person &person)
{
    Result<Done> taken{Done{}};
    std::optional<QString> name;
    if (fields.phone) {
        taken = take(person.phone, readPhone(*fields.phone, work.programme().country));
    }
    if (taken && fields.card) {
        taken = take(person.card, readCard(*fields.card));
    }
    if (taken && fields.name) {
        taken = take(name, readLine(u"name"_s, *fields.name, longestName));
    }
    if (taken && fields.name) {
        setName(person, name);
    }
    if (taken && fields.birthday) {
        taken = take(person.birthday, readBirthday(*fields.birthday, work.moment.day));
    }
    if (taken && fields.gender) {
        taken = take(person.gender, readLine(u"gender"_s, *fields.gender, longestWord));
    }
    if (taken && fields.channel) {
        taken = take(person.channel, readLine(u"channel"_s, *fields.channel, longestWord));
    }
    return taken;
}

Result<Done> checkFree(Connection &store, const Person &person, std::optional<MemberId> self)
{
    const Members members(store);
    if (const auto other = person.phone ? members.byPhone(*person.phone) : std::nullopt;
        other && other != self) {
        return refusals::PhoneTaken{other->value()};
    }
    if (const auto other = person.card ? members.byCard(*person.card) : std::nullopt;
        other && other != self) {
        return refusals::CardTaken{other->value()};
    }
    const auto owner = person.card ? BlockedCards(store).ownerOf(*person.card) : std::nullopt;
    if (owner && members.living(*owner) != self) {
        return refusals::CardTaken{owner->value()};
    }
    return Done{};
}

Result<QStringList> readTags(const QStringList &typed)
{
    QStringList tags;
    for (const QString &one : typed) {
        const Result<std::optional<QString>> tag = readLine(u"tags"_s, one, longestWord);
        if (!tag) {
            return tag.refusal();
        }
        if (!tag->has_value()) {
            return refusals::BadRequest{u"tags"_s, u"a tag is a word"_s};
        }
        tags += **tag;
    }
    tags.removeDuplicates();
    return tags;
}

Result<Done> checkConsent(const ConsentGiven &consent)
{
    const Result<std::optional<QString>> purpose =
        readLine(u"purpose"_s, consent.purpose, longestWord);
    if (!purpose || !purpose->has_value()) {
        return refusals::BadRequest{u"purpose"_s, u"name the consent's purpose in a word"_s};
    }
    if (consent.wording.size() > longestText || consent.source.size() > longestText) {
        return refusals::BadRequest{u"wording"_s,
                                    u"write at most %1 characters"_s.arg(longestText)};
    }
    return Done{};
}

void keepConsent(const Work &work, MemberId member, const ConsentGiven &consent)
{
    const QString source = consent.source.isEmpty() ? u"till"_s : consent.source;
    Members(work.store.connection())
        .addConsent(member, {folded(consent.purpose), work.moment.at, consent.given,
                             withoutCardNumbers(consent.wording), withoutCardNumbers(source)});
}

Result<Done> Enrolling::check()
{
    if (const Result<Done> read = readPerson(fieldsOf(m_request), m_work, m_person); !read) {
        return read.refusal();
    }
    if (!m_person.phone && !m_person.card) {
        return refusals::BadRequest{u"phone"_s, u"give a phone number, or a card"_s};
    }
    if (const Result<Done> tags = take(m_tags, readTags(m_request.tags)); !tags) {
        return tags.refusal();
    }
    for (const ConsentGiven &consent : m_request.consents) {
        if (const Result<Done> checked = checkConsent(consent); !checked) {
            return checked.refusal();
        }
    }
    if (const Result<Done> free = checkFree(m_work.store.connection(), m_person); !free) {
        return free.refusal();
    }
    return findReferrer();
}

Result<Done> Enrolling::findReferrer()
{
    if (!m_request.referrer) {
        return Done{};
    }
    const MemberRef &ref = *m_request.referrer;
    const Result<std::optional<QString>> phone =
        ref.kind == MemberRef::Kind::Phone ? readPhone(ref.text, m_work.programme().country)
                                           : std::optional<QString>();
    const bool isOwnPhone = phone && phone->has_value() && *phone == m_person.phone;
    const bool isOwnCard = ref.kind == MemberRef::Kind::Card && ref.text == m_person.card;
    if (isOwnPhone || isOwnCard) {
        return refusals::NotAllowed{u"nobody can refer themselves"_s};
    }
    const Result<MemberId> referrer = resolveMember(m_work.store, ref);
    if (!referrer) {
        return referrer.refusal();
    }
    m_referrer = *referrer;
    // Friends earn for their referrer, so one's own account is another's to serve.
    return m_desk.requireAct(m_work, Act::Earn, *referrer);
}

MemberId Enrolling::write()
{
    if (!m_person.card) {
        m_person.card = freshCard(m_members);
    }
    const Instant joinedAt = m_work.moment.at;
    const BusinessDay joinedOn = m_work.bookingDay;
    const MemberId member =
        m_members.insert({m_person, m_referrer, joinedAt, joinedOn, m_request.isDemo});
    m_work.journal.setMember(member);
    m_work.member = member; // from here on whom it concerns
    m_work.journal.setDetail(QJsonDocument(profileJson(m_person)).toJson(QJsonDocument::Compact));
    m_work.journal.insert(NewEnrolment{member, joinedAt, joinedOn, m_referrer});
    Accounts(m_work.store.connection())
        .insert(member, {m_work.programme().tiers.front().id, {}, {}, false});
    for (const QString &tag : m_tags) {
        m_members.putTag(member, {tag, std::nullopt});
    }
    for (const ConsentGiven &consent : m_request.consents) {
        keepConsent(m_work, member, consent);
    }
    grant(member);
    return member;
}

// What the programme gives to those who join, and to those who bring them. The tier is noted last,
// because joining may have raised it already.
void Enrolling::grant(MemberId member)
{
    Granting granting(m_work);
    Occasion enrolment = granting.occasion(Trigger::Enrol);
    enrolment.channel = m_request.channel;
    granting.happen(member, enrolment);
    if (m_referrer) {
        granting.referral(member);
    }
    const TiersHistory tiers(m_work.store.connection());
    if (!tiers.byOperation(m_work.operation, member)) {
        tiers.change(m_work.journal,
                     {member, std::nullopt, m_work.programme().tiers.front().id, TierCause::Joined,
                      m_work.moment.at, m_work.bookingDay, std::nullopt, std::nullopt, false});
    }
}

} // namespace regulars
