#pragma once

#include "insight/slice.h"
#include "services/insights.h"
#include "services/offeruse.h"
#include "ui/charts/chartspec.h"
#include "ui/parts/sparkline.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// What a period's pages are written from.
struct InsightView
{
    DeepFigures deep;
    std::shared_ptr<const Programme> programme;
    std::function<QString(const LocalName &)> named;
    std::optional<std::vector<OfferUse>> offers{}; // counted after the rest

    QString tierName(const QString &id) const;
    QString rewardName(const QString &id) const;
    QString ruleName(const QString &id) const;
    QString categoryName(const QString &id) const;
    QString productName(const QString &id) const;
    QString couponName(const QString &id) const;
    QString ownSegmentName(const QString &id) const;
};

// One figure: what it is called, what it is, how it changed, what it means.
struct SheetTile
{
    QString name;
    QString value;
    QString change{};
    QString definition{};
    QString behind{}; // a door: what it counts; empty: no list
};

// A chart, and what stands behind its bars, points and cells.
struct InsightChart
{
    // "rows:" and an EvidenceQuestion's text, or a key of membersBehind(); empty: nothing.
    using Door = std::function<QString(int series, int category)>;

    ChartSpec spec;
    QString definition{};
    QStringList behind{}; // by category, where there is no door
    Door door{};

    QString doorAt(int series, int category) const
    {
        return door ? door(series, category) : behind.value(category);
    }
};

struct SheetTable
{
    QString title;
    QString definition;
    QStringList headings;
    std::vector<QStringList> rows;
    QStringList behind{};
    std::vector<Trend> trends{}; // by row: the last column is drawn, its words are said
};

// What one tab shows.
struct InsightSheet
{
    std::vector<SheetTile> tiles;
    std::vector<InsightChart> charts;
    std::vector<SheetTable> tables;
};

InsightSheet membersSheet(const InsightView &view);
InsightSheet pointsSheet(const InsightView &view);
InsightSheet salesSheet(const InsightView &view);
InsightSheet rewardsSheet(const InsightView &view);
InsightSheet offersSheet(const InsightView &view);

// The rows of a figure for each month, as they stand at the period's end; by series.
InsightChart::Door rowsByMonth(const InsightView &view, std::vector<EvidenceQuestion> series);
QString rowsDoor(const EvidenceQuestion &question);
// To a table of the same sheet, by its title.
QString tableDoor(const QString &title);
// Whether a door opens something else than a list of members.
bool leadsToRows(const QString &door);

// Who stands behind a key: of Analysis::behind, "size:at-risk:3" (a segment in the fourth month),
// "move:new:sleeping", "dying:0" (in the first month to come).
std::vector<MemberId> membersBehind(const InsightView &view, const QString &key);
// What such a key is called above a list.
QString behindName(const InsightView &view, const QString &key);

// How figures are written on the sheets, the same in every language; "–" where there is none.
class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SheetWords)

public:
    explicit SheetWords(const InsightView &view)
        : m_view(view)
    {}

    static QString count(qint64 count);
    static QString percent(const Share &share);
    static QString percent(const std::optional<double> &share);
    static QString ratio(const Share &share, int decimals);
    QString money(Money money) const;
    QString money(const Share &minor) const;
    QString money(const std::optional<double> &minor) const;
    static QString points(Points points);

    // Against the period before: "▲ 12.3 %", or why nothing can be said.
    static QString change(qint64 now, qint64 before);
    QString change(Money now, Money before) const;
    static QString change(const Share &now, const Share &before);

    // Major units, for charts.
    double major(double minor) const;
    double major(Money money) const { return major(static_cast<double>(money.count())); }

    ChartSpec chart(ChartKind kind, const QString &title, ChartUnit unit,
                    const QString &heading) const;
    static std::optional<double> plain(const Share &share);

    static QString segmentName(const QString &code);
    static QString bandName(const QString &band);
    static QString weekdayName(int weekday); // 1 = Monday
    static QString zoneName(const QString &zone);

private:
    const InsightView &m_view;
};

} // namespace regulars
