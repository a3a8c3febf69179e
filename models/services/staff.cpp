#include "services/staff.h"

#include "storage/users.h"
#include "values/text.h"

#include <QSet>

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

bool isAmongTheCommonest(const QString &pin)
{
    static const QSet<QString> all{
        u"0000"_s,      u"1111"_s,       u"1234"_s,      u"4321"_s,     u"6666"_s,
        u"8888"_s,      u"000000"_s,     u"111111"_s,    u"112233"_s,   u"121212"_s,
        u"123123"_s,    u"123321"_s,     u"123456"_s,    u"1234567"_s,  u"12345678"_s,
        u"123456789"_s, u"1234567890"_s, u"147258"_s,    u"159357"_s,   u"520520"_s,
        u"5201314"_s,   u"654321"_s,     u"666666"_s,    u"888888"_s,   u"88888888"_s,
        u"999999"_s,    u"password"_s,   u"password1"_s, u"qwerty"_s,   u"qwertyuiop"_s,
        u"abc123"_s,    u"abcdef"_s,     u"a123456"_s,   u"admin123"_s, u"iloveyou"_s,
        u"woaini"_s,    u"woaini1314"_s, u"letmein"_s,   u"secret"_s};
    return all.contains(pin.toLower());
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
    const bool isWeak =
        isAmongTheCommonest(pin) || (role != Role::Clerk && length < goodPassphrase);
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
    User user{UserId(1), folded(request.name), *request.role, {}, {}, true, 0, {}};
    if (const Result<Done> filled = fill(work, user, request); !filled) {
        return filled.refusal();
    }
    const UserId id =
        Users(work.store.connection()).insert({user.name, user.role, user.secret, user.member});
    return tell(work, id, user.role);
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
    return tell(work, user.id, user.role);
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

Result<Done> Staff::tell(Work &work, UserId user, Role role)
{
    work.answer.figures[u"role"_s] = nameOf(role);
    work.about = u"user %1 %2"_s.arg(user.value()).arg(nameOf(role));
    return Done{};
}

} // namespace regulars
