#include "services/staff.h"

#include "services/weaksecrets.h"
#include "storage/auditlog.h"
#include "storage/users.h"
#include "values/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qsizetype longestUserName = 60;
constexpr qsizetype longestTillName = 32;

bool isCommandLine(const QString &name)
{
    return folded(name).compare(u"command-line"_s, Qt::CaseInsensitive) == 0;
}

// "WANG" beside "Wang" is one too many: nobody could tell them apart.
std::optional<User> namesake(const Users &users, const QString &name)
{
    const std::vector<User> all = users.all();
    const auto found = std::find_if(all.begin(), all.end(), [&](const User &user) {
        return user.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

// Nothing but the PIN of somebody who stays a clerk.
bool isOnlyClerksPin(const User &user, const UserRequest &request)
{
    return user.role == Role::Clerk && request.role.value_or(Role::Clerk) == Role::Clerk &&
           (request.pin || request.prepared) && !request.member && !request.isActive &&
           !request.newName;
}

bool takesLastOwner(Connection &store, const User &user, const UserRequest &request)
{
    const bool staysOwner =
        request.role.value_or(user.role) == Role::Owner && request.isActive.value_or(true);
    return user.role == Role::Owner && user.isActive && !staysOwner &&
           Users(store).activeUsers(Role::Owner) <= 1;
}

} // namespace

Result<QStringList> checkSecret(Role role, const QString &pin)
{
    const std::optional<SecretFlaw> flaw = flawOf(role, pin);
    if (flaw == SecretFlaw::TooShort) {
        return refusals::BadRequest{
            u"pin"_s, role == Role::Clerk ? u"take 4 to 8 digits, or 6 characters and more"_s
                                          : u"take 6 characters and more"_s};
    }
    if (flaw == SecretFlaw::TooLong) {
        return refusals::BadRequest{u"pin"_s, u"take at most 200 characters"_s};
    }
    const bool isWarnedOf = flaw == SecretFlaw::Short || flaw == SecretFlaw::GuessedFirst;
    return isWarnedOf ? QStringList{u"weak-pin"_s} : QStringList{};
}

Result<Done> checkGoodSecret(Role role, const QString &secret)
{
    if (const Result<QStringList> usable = checkSecret(role, secret); !usable) {
        return usable.refusal();
    }
    if (!flawOf(role, secret)) {
        return Done{};
    }
    return refusals::BadRequest{
        u"pin"_s, role == Role::Clerk
                      ? u"take 6 digits, no row of neighbours and none over and over"_s
                      : u"take 10 characters and more, none of the words that are tried first"_s};
}

Result<Done> checkUserName(const QString &name)
{
    const QString text = folded(name);
    const bool isPrintable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    if (text.isEmpty() || text.size() > longestUserName || !isPrintable) {
        return refusals::BadRequest{u"name"_s, u"give a name of 1 to 60 characters"_s};
    }
    if (isCommandLine(text)) {
        return refusals::BadRequest{u"name"_s, u"this is the command line's name"_s};
    }
    return Done{};
}

Result<Done> checkTillName(const QString &name)
{
    const bool isPrintable = std::all_of(name.begin(), name.end(),
                                         [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (name.trimmed().isEmpty() || name.trimmed() != name || name.size() > longestTillName ||
        !isPrintable) {
        return refusals::BadRequest{u"till"_s, u"give a name of 1 to 32 characters that can be "
                                               "seen, no blanks at its ends"_s};
    }
    if (isCommandLine(name)) {
        return refusals::BadRequest{u"till"_s, u"this is the command line's name"_s};
    }
    return Done{};
}

Result<Answer> Staff::user(const Envelope &envelope, const UserRequest &request)
{
    const Task task{.kind = OperationKind::User, .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (const Result<Done> name = checkUserName(request.name); !name) {
            return name.refusal();
        }
        const Users users(work.store.connection());
        const std::optional<User> known = users.named(folded(request.name));
        const Act act = known && isOnlyClerksPin(*known, request) ? Act::ClerkPins : Act::Users;
        if (const Result<Done> allowed = m_desk.requireAct(work, act); !allowed) {
            return allowed.refusal();
        }
        return known ? change(work, *known, request) : make(work, request);
    });
}

Result<Done> Staff::make(Work &work, const UserRequest &request)
{
    if (!request.role) {
        return refusals::BadRequest{u"role"_s, u"a new user needs clerk, manager or owner"_s};
    }
    if (!request.pin && !request.prepared) {
        return refusals::BadRequest{u"pin"_s, u"a new user needs one"_s};
    }
    const Users users(work.store.connection());
    if (const auto other = namesake(users, folded(request.name))) {
        return refusals::BadRequest{
            u"name"_s, u"differs from \"%1\" only in capital letters"_s.arg(other->name)};
    }
    User user{UserId(1), folded(request.name), *request.role, {}, {}, true, 0, {}};
    if (const Result<Done> filled = fill(work, user, request); !filled) {
        return filled.refusal();
    }
    user.id = users.insert({user.name, user.role, user.secret, user.member});
    return tell(work, user);
}

Result<Done> Staff::change(Work &work, const User &known, const UserRequest &request)
{
    if (takesLastOwner(work.store.connection(), known, request)) {
        return refusals::NotAllowed{u"the last owner stays"_s};
    }
    User user = known;
    user.role = request.role.value_or(known.role);
    user.isActive = request.isActive.value_or(known.isActive);
    if (request.newName) {
        if (const Result<Done> renamed = rename(work, user, *request.newName); !renamed) {
            return renamed.refusal();
        }
    }
    if (const Result<Done> filled = fill(work, user, request); !filled) {
        return filled.refusal();
    }
    Users(work.store.connection()).update(user);
    return tell(work, user);
}

Result<Done> Staff::rename(Work &work, User &user, const QString &name)
{
    if (const Result<Done> good = checkUserName(name); !good) {
        return good.refusal();
    }
    const auto other = namesake(Users(work.store.connection()), folded(name));
    if (other && other->id != user.id) {
        return refusals::BadRequest{u"name"_s,
                                    u"somebody else is called \"%1\""_s.arg(other->name)};
    }
    user.name = folded(name);
    return Done{};
}

// The secret and the own account.
Result<Done> Staff::fill(Work &work, User &user, const UserRequest &request)
{
    if (request.member) {
        const Result<MemberId> member = resolveMember(work.store, *request.member);
        if (!member) {
            return member.refusal();
        }
        user.member = *member;
    }
    if (request.prepared) {
        const Result<Done> good = checkGoodSecret(user.role, request.prepared->text());
        return good ? setSecret(work, user, *request.prepared) : good;
    }
    if (!request.pin) {
        return Done{};
    }
    NewSecret secret(work.store, *request.pin, m_cost);
    if (const Result<QStringList> usable = checkSecret(user.role, *request.pin); usable) {
        secret.work();
    }
    return setSecret(work, user, secret);
}

// A new one forgets the fails: a superior's word unlocks.
Result<Done> Staff::setSecret(Work &work, User &user, const NewSecret &secret)
{
    const Result<QStringList> warnings = checkSecret(user.role, secret.text());
    if (!warnings) {
        return warnings.refusal();
    }
    if (!secret.isMade()) {
        return refusals::NotAllowed{u"this computer has no key for this store"_s};
    }
    work.answer.warnings += *warnings;
    user.secret = secret.hash();
    user.fails = 0;
    user.lockedUntil.reset();
    return Done{};
}

Result<Answer> Staff::ownSecret(const Envelope &envelope, Proof &proof, const NewSecret &secret)
{
    const Result<User> proven = proof.end(m_desk.store());
    if (!proven) {
        return proven.refusal();
    }
    const Task task{.kind = OperationKind::User, .act = Act::OwnSecret, .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (work.actor.user != proven->id) {
            return refusals::NotAllowed{u"somebody else stands here by now"_s};
        }
        User user = *proven;
        if (const Result<Done> good = checkGoodSecret(user.role, secret.text()); !good) {
            return good.refusal();
        }
        if (const Result<Done> set = setSecret(work, user, secret); !set) {
            return set.refusal();
        }
        Users(work.store.connection()).update(user);
        return tell(work, user);
    });
}

Result<std::vector<Colleague>> Staff::people()
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(m_desk.who()->role, Act::ClerkPins) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::ClerkPins)};
    }
    Connection &store = m_desk.store().connection();
    const auto signIns = AuditLog(store).lastSignIns();
    std::vector<Colleague> people;
    for (const User &user : Users(store).all()) {
        const auto last = signIns.find(user.id);
        people.push_back({user.id, user.name, user.role, user.isActive, user.lockedUntil,
                          last == signIns.end() ? std::nullopt : std::optional(last->second)});
    }
    return people;
}

// The rank goes into the chain: who makes himself an owner with a shell is told of by `verify`.
Result<Done> Staff::tell(Work &work, const User &user)
{
    const QJsonObject rank{{u"user"_s, user.id.value()},
                           {u"role"_s, static_cast<int>(user.role)},
                           {u"is_active"_s, user.isActive ? 1 : 0},
                           {u"member"_s, user.member ? QJsonValue(user.member->value())
                                                     : QJsonValue(QJsonValue::Null)}};
    work.journal.setDetail(QJsonDocument(rank).toJson(QJsonDocument::Compact));
    work.answer.figures[u"role"_s] = nameOf(user.role);
    work.about = u"user %1 %2"_s.arg(user.id.value()).arg(nameOf(user.role));
    return Done{};
}

} // namespace regulars
