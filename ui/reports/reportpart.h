#pragma once

#include "services/monthreport.h"
#include "ui/charts/chartspec.h"
#include "ui/reports/block.h"
#include "ui/reports/paperwords.h"

namespace regulars
{

// The same of a monthly report.
class ReportWords : public PaperWords
{
protected:
    ReportWords(const MonthReport &report, const Language &language, const char *context)
        : PaperWords(report.currency, language, context)
        , m_report(report)
    {}

    const MonthReport &report() const { return m_report; }
    const Figures &figures() const { return m_report.figures; }
    Points usedAsMoney() const; // redeemed, though for no reward

private:
    const MonthReport &m_report;
};

// A part of the printed report: figures in, blocks out.
class ReportPart : public ReportWords
{
public:
    virtual std::vector<FlowItem> items() const = 0;

protected:
    using ReportWords::ReportWords;

    // A chart with this language's way of writing numbers.
    ChartSpec chart(ChartKind kind, const QString &title) const;
    BlockPtr chartBlock(ChartSpec spec, qreal millimetres) const;
};

FlowItem heading(const QString &text, bool startsPage = true);
FlowItem subheading(const QString &text);
FlowItem item(BlockPtr block, qreal spaceBefore = 5);

} // namespace regulars
