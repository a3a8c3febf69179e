#include "services/rulelimits.h"

#include "engine/memberview.h"
#include "services/present.h"
#include "storage/history.h"
#include "storage/programmeuse.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const BusinessDay firstOfAll = BusinessDay::fromNumber(19000101);

} // namespace

Result<std::vector<LimitUse>> limitsUsed(Desk &desk)
{
    desk.recheck();
    if (!desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (desk.who()->role < Role::Manager) {
        return refusals::NotAllowed{u"programme-figures"_s};
    }
    Connection &store = desk.store().connection();
    const auto live = desk.store().newestProgramme().programme;
    const BusinessDay today = live->calendar.dayOf(presentTime(desk));
    std::vector<LimitUse> uses;
    for (const Rule &rule : live->rules) {
        if (rule.limit.isNone()) {
            continue;
        }
        LimitUse use{rule.id, rule.limit.total, 0, {}, rule.limit.perMember, 0};
        if (use.total) {
            const UsedAllowance used =
                History(store).usedInTotal(rule.id, DaySpan::of(use.total->window, today));
            use.timesUsed = used.times;
            use.pointsUsed = used.points;
        }
        if (use.perMember) {
            const DaySpan span = DaySpan::of(use.perMember->window, today);
            use.membersAtLimit = ProgrammeUse(store).membersAtLimit(
                rule.id, {span.first.value_or(firstOfAll), span.last.value_or(today)},
                use.perMember->times, use.perMember->points);
        }
        uses.push_back(std::move(use));
    }
    return uses;
}

} // namespace regulars
