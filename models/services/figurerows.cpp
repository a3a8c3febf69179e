#include "services/figurerows.h"

#include "insight/factfan.h"
#include "insight/ruleevidence.h"
#include "services/offeruse.h"
#include "services/permissions.h"
#include "storage/chroniclescan.h"
#include "storage/insightscan.h"
#include "storage/members.h"
#include "storage/programmeuse.h"
#include "storage/transaction.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

Result<Done> FigureRows::permitted()
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(m_desk.who()->role, Act::Browse) == Permission::No) {
        return refusals::NotAllowed{u"figure-rows"_s};
    }
    return Done{};
}

Result<std::shared_ptr<const Evidence>> FigureRows::behind(const EvidenceQuestion &question)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    if (question.period.last < question.period.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    const auto programme = m_desk.store().newestProgramme().programme;
    InsightFrame frame{{std::min(question.period.first, question.asOf), question.asOf},
                       programme->calendar,
                       {},
                       {}};
    for (const Tier &tier : programme->tiers) {
        frame.tiers.append(tier.id);
    }
    for (const Reward &reward : programme->rewards) {
        frame.zoneOf.insert(reward.id, reward.zone);
    }
    SliceCount count(question);
    const Snapshot snapshot(m_desk.store().connection());
    if (question.slice.kind == Slice::Kind::OfRule ||
        question.slice.kind == Slice::Kind::BesideRule) {
        Chronicle chronicle(frame.period);
        FactFan nobody({});
        scanChronicle(m_desk.store().connection(), frame, {}, ChronicleDepth::Everything, chronicle,
                      nobody);
        return std::shared_ptr<const Evidence>(
            std::make_shared<const Evidence>(evidenceOfRule(chronicle, *programme, question)));
    }
    if (question.slice.kind == Slice::Kind::OfOffer) {
        return std::shared_ptr<const Evidence>(
            std::make_shared<const Evidence>(evidenceOfOffer(m_desk.store(), question)));
    }
    scanFacts(m_desk.store().connection(), frame, count);
    return std::shared_ptr<const Evidence>(std::make_shared<const Evidence>(count.finish()));
}

Result<FigurePage> FigureRows::page(const Evidence &evidence, std::size_t from, std::size_t limit)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    FigurePage page;
    const std::size_t all = evidence.rows.size();
    const std::size_t to = std::min(all, std::min(from, all) + limit);
    const Members members(m_desk.store().connection());
    const ProgrammeUse use(m_desk.store().connection());
    for (std::size_t i = from; i < to; ++i) {
        FigureRow row{evidence.rows[i]};
        const auto member = row.fact.member ? members.find(*row.fact.member) : std::nullopt;
        if (member) {
            row.name = member->person.name.value_or(QString());
            row.card = member->person.card.value_or(QString());
        }
        if (!evidence.awardsOf.isEmpty()) {
            row.gifts =
                use.gifts(OperationId(row.fact.operation), evidence.awardsOf, row.fact.member);
        }
        page.rows.push_back(std::move(row));
    }
    if (to < all) {
        page.next = to;
    }
    return page;
}

} // namespace regulars
