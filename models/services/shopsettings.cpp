#include "services/shopsettings.h"

#include "storage/meta.h"

#include <QJsonDocument>

#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString signInFact = u"commands_need_sign_in"_s;
const QString clerkLockFact = u"clerk_lock_seconds"_s;
const QString managerLockFact = u"manager_lock_seconds"_s;
const QString yes = u"yes"_s;
constexpr int usualClerkLock = 120;
constexpr int usualManagerLock = 60;

bool isLockTime(Role role, int seconds)
{
    const bool isNever = role == Role::Clerk && seconds == 0;
    return isNever || (seconds >= ShopSettings::shortestLockSeconds &&
                       seconds <= ShopSettings::longestLockSeconds);
}

} // namespace

bool ShopSettings::commandsNeedSignIn(Store &store)
{
    return Meta(store.connection()).value(signInFact) == yes;
}

int ShopSettings::lockSeconds(Store &store, Role role)
{
    const bool isClerk = role == Role::Clerk;
    const auto kept = Meta(store.connection()).value(isClerk ? clerkLockFact : managerLockFact);
    bool isNumber = false;
    const int seconds = kept.value_or(QString()).toInt(&isNumber);
    return isNumber && isLockTime(role, seconds) ? seconds
           : isClerk                             ? usualClerkLock
                                                 : usualManagerLock;
}

Result<Answer> ShopSettings::change(const Envelope &envelope, const SettingsRequest &request)
{
    for (const auto &[role, seconds] : {std::pair{Role::Clerk, request.clerkLockSeconds},
                                        std::pair{Role::Manager, request.managerLockSeconds}}) {
        if (seconds && !isLockTime(role, *seconds)) {
            return refusals::BadRequest{
                role == Role::Clerk ? clerkLockFact : managerLockFact,
                u"the window locks after %1 to %2 seconds"_s.arg(shortestLockSeconds)
                    .arg(longestLockSeconds)};
        }
    }
    const Task task{.kind = OperationKind::Settings, .act = Act::Settings, .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const Meta meta(work.store.connection());
        if (request.commandsNeedSignIn) {
            if (*request.commandsNeedSignIn) {
                meta.put(signInFact, yes);
            } else {
                meta.remove(signInFact);
            }
        }
        if (request.clerkLockSeconds) {
            meta.put(clerkLockFact, QString::number(*request.clerkLockSeconds));
        }
        if (request.managerLockSeconds) {
            meta.put(managerLockFact, QString::number(*request.managerLockSeconds));
        }
        QJsonObject settings{{signInFact, commandsNeedSignIn(work.store)}};
        for (const QString &fact : {clerkLockFact, managerLockFact}) {
            if (const auto kept = meta.value(fact)) {
                settings[fact] = kept->toInt();
            }
        }
        // In the chain, so that a switch thrown with a shell is told from one thrown by the owner.
        work.journal.setDetail(QJsonDocument(settings).toJson(QJsonDocument::Compact));
        work.answer.figures = settings;
        return Done{};
    });
}

} // namespace regulars
