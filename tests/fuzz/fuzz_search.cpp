// Any text in the search box (F13): literal text, never an error.

#include "fuzz/fuzzing.h"
#include "services/lookup.h"
#include "services/salesfloor.h"

using namespace regulars;
using namespace regulars::salesfloor;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static Shop shop{Terms{}};
    static const MemberId member = shop.enrol("A1%_\\\"*");
    static_cast<void>(member);
    const QString text = QString::fromUtf8(fuzzing::input(bytes, size));
    const Result<Answer> found = Lookup(*shop.desk).find({}, text);
    if (!found) {
        fuzzing::fail("refused: " + Shop::reasonOf(found.refusal()).toUtf8());
    }
    return 0;
}
