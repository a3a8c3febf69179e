#include "services/staff.h"

#include "services/weaksecrets.h"
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

constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 8;
constexpr qsizetype shortestPassphrase = 6;
constexpr qsizetype goodPassphrase = 10;
constexpr qsizetype longestPassphrase = 200;
constexpr qsizetype longestName = 60;
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

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Nothing but the PIN of somebody who stays a clerk.
bool isOnlyClerksPin(const User &user, const UserRequest &request)
{
    return user.role == Role::Clerk && request.role.value_or(Role::Clerk) == Role::Clerk &&
           request.pin && !request.member && !request.isActive;
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
    const QString field = u"pin"_s;
    const qsizetype length = pin.size();
    const bool isPin =
        role == Role::Clerk && isAllDigits(pin) && length >= shortestPin && length <= longestPin;
    if (!isPin && length < shortestPassphrase) {
        return refusals::BadRequest{field, role == Role::Clerk
                                               ? u"take 4 to 8 digits, or 6 characters and more"_s
                                               : u"take 6 characters and more"_s};
    }
    if (length > longestPassphrase) {
        return refusals::BadRequest{field, u"take at most 200 characters"_s};
    }
    const bool isWeak = isGuessedFirst(pin) || (role != Role::Clerk && length < goodPassphrase);
    return isWeak ? QStringList{u"weak-pin"_s} : QStringList{};
}

Result<Done> checkUserName(const QString &name)
{
    const QString text = folded(name);
    const bool isPrintable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    if (text.isEmpty() || text.size() > longestName || !isPrintable) {
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
    if (!request.pin) {
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
    if (const Result<Done> filled = fill(work, user, request); !filled) {
        return filled.refusal();
    }
    Users(work.store.connection()).update(user);
    return tell(work, user);
}

// The secret and the own account. A new secret forgets the fails: a superior's word unlocks.
Result<Done> Staff::fill(Work &work, User &user, const UserRequest &request)
{
    if (request.member) {
        const Result<MemberId> member = resolveMember(work.store, *request.member);
        if (!member) {
            return member.refusal();
        }
        user.member = *member;
    }
    if (!request.pin) {
        return Done{};
    }
    const Result<QStringList> warnings = checkSecret(user.role, *request.pin);
    if (!warnings) {
        return warnings.refusal();
    }
    const std::optional<QByteArray> pepper = work.store.pepper();
    if (!pepper) {
        return refusals::NotAllowed{u"this computer has no key for this store"_s};
    }
    work.answer.warnings += *warnings;
    user.secret = hashedSecret(*request.pin, *pepper, m_cost);
    user.fails = 0;
    user.lockedUntil.reset();
    return Done{};
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
