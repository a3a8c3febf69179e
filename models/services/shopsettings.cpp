#include "services/shopsettings.h"

#include "storage/meta.h"

#include <QJsonDocument>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString signInFact = u"commands_need_sign_in"_s;
const QString yes = u"yes"_s;

} // namespace

bool ShopSettings::commandsNeedSignIn(Store &store)
{
    return Meta(store.connection()).value(signInFact) == yes;
}

Result<Answer> ShopSettings::change(const Envelope &envelope, const SettingsRequest &request)
{
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
        const QJsonObject settings{{signInFact, commandsNeedSignIn(work.store)}};
        // In the chain, so that a switch thrown with a shell is told from one thrown by the owner.
        work.journal.setDetail(QJsonDocument(settings).toJson(QJsonDocument::Compact));
        work.answer.figures = settings;
        return Done{};
    });
}

} // namespace regulars
