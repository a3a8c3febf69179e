#include "ui/welcome/newshop.h"

#include "programme/programmefile.h"
#include "programme/programmewriter.h"
#include "programme/templates.h"
#include "protocol/demo/demoshop.h"
#include "services/shopsetup.h"
#include "services/staff.h"
#include "services/storemaking.h"

#include <QDir>
#include <QFileInfo>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString practiceOwner = u"owner"_s;

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

// The practice shop's own owner makes way for the person who sits here.
Result<Done> handOver(Store &store, const Clock &clock, const NewShop &shop)
{
    Desk desk(store, clock, u"1"_s);
    desk.signInAsCommandLine();
    Staff staff(desk);
    const Result<Answer> made =
        staff.user({}, {.name = shop.owner, .role = Role::Owner, .pin = shop.secret});
    if (!made) {
        return made.refusal();
    }
    if (shop.owner != practiceOwner) {
        // Everybody knows the PIN of that one.
        const Result<Answer> gone = staff.user({}, {.name = practiceOwner, .isActive = false});
        if (!gone) {
            return gone.refusal();
        }
    }
    return Done{};
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

Result<Done> makePracticeShop(const NewShop &shop, const Clock &clock,
                              const std::function<void(int, int)> &progress)
{
    return fill(shop.path, [&](Store &store) -> Result<Done> {
        DemoOrder order;
        order.now = clock.now();
        order.progress = progress;
        if (const Result<DemoTally> made = makeDemo(store, order); !made) {
            return made.refusal();
        }
        return handOver(store, clock, shop);
    });
}

} // namespace regulars
