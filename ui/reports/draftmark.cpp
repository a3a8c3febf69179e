#include "ui/reports/draftmark.h"

#include "services/desk.h"
#include "storage/operations.h"
#include "storage/users.h"
#include "ui/figures.h"

namespace regulars
{

using namespace Qt::StringLiterals;

DraftMark DraftMark::of(Desk &desk)
{
    const auto user = desk.who() ? desk.who()->user : std::nullopt;
    const auto found = user ? Users(desk.store().connection()).find(*user) : std::nullopt;
    const Instant newest =
        Operations(desk.store().connection()).lastRecording().value_or(desk.clock().now());
    return {found ? found->name : u"command-line"_s,
            shown(newest, desk.store().programmeAt(newest).programme->calendar)};
}

} // namespace regulars
