// Any text as what the store keeps of settings, of the last backup, and of a saved view, parted by
// line ends: read as something that may stand, never a fault.

#include "fuzz/fuzzing.h"
#include "services/backups.h"
#include "services/salesfloor.h"
#include "services/savedmemberviews.h"
#include "services/shopsettings.h"
#include "storage/meta.h"
#include "storage/savedviews.h"

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static Shop shop{Terms{}};
    const QStringList lines = QString::fromUtf8(fuzzing::input(bytes, size)).split(u'\n');
    Connection &books = shop.store->connection();
    const QStringList facts{u"commands_need_sign_in"_s, u"clerk_lock_seconds"_s,
                            u"manager_lock_seconds"_s, u"last_backup"_s};
    for (qsizetype i = 0; i < facts.size(); ++i) {
        Meta(books).put(facts[i], lines.value(i));
    }
    SavedViews(books).put(u"members"_s, {u"any"_s, lines.mid(facts.size()).join(u'\n')});
    ShopSettings::commandsNeedSignIn(*shop.store);
    for (const Role role : {Role::Clerk, Role::Manager, Role::Owner}) {
        const int seconds = ShopSettings::lockSeconds(*shop.store, role);
        const bool isNever = seconds == 0 && role == Role::Clerk;
        if (!isNever && (seconds < ShopSettings::shortestLockSeconds ||
                         seconds > ShopSettings::longestLockSeconds)) {
            fuzzing::fail("a lock after " + QByteArray::number(seconds) + " seconds");
        }
    }
    Backups::last(*shop.store);
    if (!SavedMemberViews(*shop.desk).all()) {
        fuzzing::fail("the saved views are refused");
    }
    return 0;
}
