#include "services/imports.h"

#include "engine/lots.h"
#include "engine/tiers.h"
#include "services/enrolling.h"
#include "services/posting.h"
#include "services/profile.h"
#include "storage/accounts.h"
#include "storage/importlog.h"
#include "storage/tiershistory.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString openingSource = u"opening"_s;
constexpr qint64 mostOpening = 1'000'000'000; // points, or minor units

bool isOutOfRange(qint64 amount)
{
    return amount < 0 || amount > mostOpening;
}

bool hasBalance(const BroughtMember &member)
{
    return !member.points.empty() || !member.undatedPoints.isZero() || !member.debt.isZero() ||
           !member.principal.isZero() || !member.bonus.isZero();
}

UpdateRequest updateOf(const EnrolRequest &person)
{
    return {MemberRef{},   person.phone, person.name,   person.birthday,
            person.gender, person.card,  person.channel};
}

// The life of points earned on the day at hand, as granting gives it.
LotLife policyLife(const Programme &programme, BusinessDay today)
{
    const Expiry &expiry = programme.policy.expiry;
    if (expiry.kind == Expiry::Kind::Idle) {
        return {std::nullopt, expiry.length};
    }
    const auto last = lastGoodDay(expiry, today, today);
    return {last ? std::optional(programme.calendar.endOf(*last)) : std::nullopt, std::nullopt};
}

} // namespace

Result<qint64> Imports::begin(ImportKind kind, const QString &fileName, const QByteArray &digest)
{
    const ImportLog log(m_desk.store().connection());
    if (const auto known = log.batchOf(kind, digest)) {
        return *known;
    }
    qint64 batch = 0;
    const Task task{.kind = OperationKind::Import, .act = Act::ImportMembers, .mayBePast = false};
    const Result<Answer> begun = m_desk.write({}, task, [&](Work &work) -> Result<Done> {
        batch = log.insertBatch(work.operation, kind, fileName, digest);
        return Done{};
    });
    if (!begun) {
        return begun.refusal();
    }
    return batch;
}

Result<Done> Imports::check(const BroughtMember &member) const
{
    const InstalledProgramme installed = m_desk.store().newestProgramme();
    const Programme &programme = *installed.programme;
    const BusinessDay today = programme.calendar.dayOf(m_desk.clock().now());
    if (!member.tier.isEmpty() && !programme.tier(member.tier)) {
        return refusals::BadRequest{u"tier"_s, u"there is no tier of that id"_s};
    }
    if (member.joinedOn && *member.joinedOn > today) {
        return refusals::BadDate{u"the member joins in the future"_s};
    }
    for (const OpeningPoints &lot : member.points) {
        if (lot.goodThrough && *lot.goodThrough < today) {
            return refusals::BadDate{u"these points have expired already"_s};
        }
        if (isOutOfRange(lot.points.count()) || lot.points.isZero()) {
            return refusals::BadAmount{u"that many points can't be brought along"_s};
        }
    }
    for (const qint64 amount : {member.undatedPoints.count(), member.debt.count(),
                                member.principal.count(), member.bonus.count()}) {
        if (isOutOfRange(amount)) {
            return refusals::BadAmount{u"a balance is out of range"_s};
        }
    }
    return Done{};
}

Result<Done> Imports::enrol(Work &work, const BroughtMember &member) const
{
    const EnrolRequest &asked = member.person;
    const Members members(work.store.connection());
    Person person;
    if (const Result<Done> read = readPerson(updateOf(asked), work, person); !read) {
        return read.refusal();
    }
    if (!person.phone && !person.card) {
        return refusals::BadRequest{u"phone"_s, u"give a phone number, or a card"_s};
    }
    const Result<QStringList> tags = readTags(asked.tags);
    if (!tags) {
        return tags.refusal();
    }
    for (const ConsentGiven &consent : asked.consents) {
        if (const Result<Done> checked = checkConsent(consent); !checked) {
            return checked.refusal();
        }
    }
    if (const Result<Done> free = checkFree(work.store.connection(), person); !free) {
        return free.refusal();
    }
    if (!person.card) {
        person.card = freshCard(members);
    }
    const Programme &programme = work.programme();
    const QString tier = member.tier.isEmpty() ? programme.tiers.front().id : member.tier;
    const std::optional<int> tierIndex = programme.tier(tier);
    if (!tierIndex) {
        return refusals::BadRequest{u"tier"_s, u"there is no tier of that id"_s};
    }
    const MemberId id = members.insert({person, {}, work.moment.at, work.bookingDay, asked.isDemo});
    work.journal.setMember(id);
    work.journal.setDetail(QJsonDocument(profileJson(person)).toJson(QJsonDocument::Compact));
    work.journal.insert(NewEnrolment{id, work.moment.at, work.bookingDay, std::nullopt});
    Accounts(work.store.connection()).insert(id, {programme.tiers.front().id, {}, {}, false});
    for (const QString &tag : *tags) {
        members.putTag(id, {tag, std::nullopt});
    }
    for (const ConsentGiven &consent : asked.consents) {
        keepConsent(work, id, consent);
    }
    const BusinessDay today = programme.calendar.dayOf(work.recordedAt);
    const auto term = tierTerm(programme, *tierIndex, today);
    TiersHistory(work.store.connection())
        .change(work.journal, {id, std::nullopt, tier, TierCause::Joined, work.moment.at,
                               work.bookingDay, term ? std::optional(term->until) : std::nullopt,
                               term ? std::optional(term->reviewOn) : std::nullopt, false});
    work.answer.members.emplace_back(u"member"_s, id);
    return Done{};
}

void Imports::open(Work &work, const BroughtMember &member) const
{
    const Calendar &calendar = work.programme().calendar;
    const MemberId id = work.member.value();
    const auto credit = [&](Unit unit, qint64 amount, const LotLife &life, LotRank rank) {
        if (amount > 0) {
            work.posting.credit({.member = id,
                                 .unit = unit,
                                 .kind = EntryKind::Imported,
                                 .amount = amount,
                                 .source = openingSource,
                                 .life = life,
                                 .rank = rank});
        }
    };
    if (!member.debt.isZero()) {
        // What is brought along is never below 0, so what is owed is an adjustment; it can't be
        // refused.
        static_cast<void>(work.posting.debit({.member = id,
                                              .kind = EntryKind::Adjusted,
                                              .amount = member.debt.count(),
                                              .source = openingSource,
                                              .shortfall = Shortfalls::Owed}));
    }
    for (const OpeningPoints &lot : member.points) {
        LotLife life;
        if (lot.goodThrough) {
            life.expiresAt = calendar.endOf(*lot.goodThrough);
        }
        credit(Unit::Points, lot.points.count(), life, LotRank::Principal);
    }
    credit(Unit::Points, member.undatedPoints.count(),
           policyLife(work.programme(), work.moment.day), LotRank::Principal);
    credit(Unit::StoredValue, member.principal.count(), {}, LotRank::Principal);
    credit(Unit::StoredValue, member.bonus.count(), {}, LotRank::Bonus);
}

Result<Answer> Imports::member(const BroughtMember &member)
{
    if (const Result<Done> fit = check(member); !fit) {
        return fit.refusal();
    }
    Envelope joining;
    if (member.joinedOn) {
        joining.at = m_desk.store().newestProgramme().programme->calendar.startOf(*member.joinedOn);
    }
    const Task task{.kind = OperationKind::Import, .act = Act::ImportMembers};
    Result<Answer> enrolled = m_desk.write(
        joining, task, [&](Work &work) -> Result<Done> { return enrol(work, member); });
    if (!enrolled || !hasBalance(member)) {
        return enrolled;
    }
    const MemberId id = enrolled->members.front().second;
    const Task opening{
        .kind = OperationKind::Import, .act = Act::ImportMembers, .member = id, .mayBePast = false};
    const Result<Answer> opened = m_desk.write({}, opening, [&](Work &work) -> Result<Done> {
        open(work, member);
        return Done{};
    });
    if (!opened) {
        return opened.refusal();
    }
    return enrolled;
}

Result<Answer> Imports::purchase(Instant at, const SaleRequest &request)
{
    Envelope envelope;
    envelope.at = at;
    return Sales(m_desk).checkout(envelope, request, OperationKind::ImportPurchase);
}

bool Imports::isTaken(const QByteArray &key) const
{
    return ImportLog(m_desk.store().connection()).isTaken(key);
}

void Imports::keep(const QByteArray &key, qint64 batch, OperationId operation) const
{
    ImportLog(m_desk.store().connection()).insertRow(key, batch, operation);
}

} // namespace regulars
