#include "services/tagorigins.h"

#include "storage/members.h"
#include "storage/operations.h"
#include "storage/turns.h"

#include <algorithm>

namespace regulars
{

namespace
{

bool gives(const Rule &rule, const QString &tag)
{
    return std::any_of(rule.give.begin(), rule.give.end(), [&tag](const Effect &effect) {
        const auto *given = std::get_if<effects::GiveTag>(&effect.what);
        return given && given->tag == tag;
    });
}

// The rule of that operation which gives such a tag; none: somebody put it by hand.
void name(TagOrigin &origin, Store &store, OperationId put)
{
    const Turns turns(store.connection());
    const auto operation = Operations(store.connection()).find(put);
    if (!operation || !operation->programmeVersion) {
        return;
    }
    const auto programme = store.programmeOf(*operation->programmeVersion).programme;
    for (const QString &fired : turns.rulesOf(put)) {
        const auto index = programme->rule(fired);
        if (index && gives(programme->rules.at(static_cast<size_t>(*index)), origin.tag)) {
            origin.rule = fired;
            origin.ruleName = programme->rules.at(static_cast<size_t>(*index)).name;
            return;
        }
    }
}

} // namespace

std::vector<TagOrigin> tagOrigins(Store &store, MemberId member, BusinessDay today)
{
    const Turns turns(store.connection());
    std::vector<TagOrigin> origins;
    for (const HeldTag &held : Members(store.connection()).tags(member)) {
        if (held.until && *held.until < today) {
            continue;
        }
        TagOrigin origin{held.tag, held.until, std::nullopt, {}};
        if (const auto put = turns.lastThatPut(member, held)) {
            name(origin, store, *put);
        }
        origins.push_back(std::move(origin));
    }
    std::sort(origins.begin(), origins.end(),
              [](const TagOrigin &a, const TagOrigin &b) { return a.tag < b.tag; });
    return origins;
}

} // namespace regulars
