#include "ui/reports/reportpart.h"

#include "ui/reports/blocks.h"

namespace regulars
{

Points ReportWords::usedAsMoney() const
{
    Points rest = figures().redeemed;
    for (const RewardRowOfMonth &reward : m_report.rewards) {
        rest -= reward.points.redeemed;
    }
    return rest;
}

ChartSpec ReportPart::chart(ChartKind kind, const QString &title) const
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = title;
    spec.locale = language().locale();
    return spec;
}

BlockPtr ReportPart::chartBlock(ChartSpec spec, qreal millimetres) const
{
    return std::make_shared<ChartBlock>(
        std::move(spec), millimetres,
        language().translate("regulars::ReportPart", "Nothing to show for this month."));
}

FlowItem heading(const QString &text, bool startsPage)
{
    return {std::make_shared<SectionBlock>(text), 8, true, startsPage};
}

FlowItem subheading(const QString &text)
{
    return {std::make_shared<TextBlock>(text, PaperRole::Subsection), 7, true, false};
}

FlowItem item(BlockPtr block, qreal spaceBefore)
{
    return {std::move(block), spaceBefore, false, false};
}

} // namespace regulars
