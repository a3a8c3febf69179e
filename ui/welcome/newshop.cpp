#include "ui/welcome/newshop.h"

#include "programme/programmefile.h"
#include "programme/programmewriter.h"
#include "programme/templates.h"
#include "services/shopsetup.h"
#include "services/storemaking.h"

#include <QDir>
#include <QFileInfo>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Makes a store and fills it; a refusal leaves none.
Result<Done> fill(const QString &path, const std::function<Result<Done>(Store &)> &act)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    Result<Done> filled = Done{};
    makeStore(path, [&](Store &store) {
        filled = act(store);
        return bool(filled);
    });
    return filled;
}

} // namespace

QByteArray programmeNamed(const QString &templateId, const QString &name)
{
    const QByteArray text = templateText(templateId);
    if (name.trimmed().isEmpty()) {
        return text;
    }
    Programme programme = *readProgramme(text).programme;
    programme.name = LocalName{name.trimmed(), {}};
    return writeProgramme(programme);
}

Result<Done> makeShop(const NewShop &shop, const Clock &clock)
{
    return fill(shop.path, [&](Store &store) -> Result<Done> {
        const Result<Answer> done =
            setUpShop(store, clock,
                      {programmeNamed(shop.templateId, shop.name), shop.owner, shop.secret, {}});
        return done ? Result<Done>(Done{}) : done.refusal();
    });
}

} // namespace regulars
