#pragma once

#include "insight/figures.h"
#include "insight/slice.h"
#include "insight/stepcount.h"
#include "programme/programme.h"
#include "services/shoptrends.h"
#include "ui/charts/chartspec.h"
#include "values/moneytext.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>

namespace regulars
{

// The charts of the dashboard out of its figures, in the window's language: what is shown, and the
// same in a sentence.
class DashCharts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DashCharts)

public:
    using Behind = std::function<std::optional<EvidenceQuestion>(int series, int category)>;
    struct Chart
    {
        ChartSpec spec;
        QString summary; // empty: the chart tells its own
        QString absence; // why there is nothing to draw; empty: there is
        // The rows behind a bar, point or cell; none: nothing is asked for there.
        Behind behind{};
    };

    // `language` is that of names which the shop gave.
    DashCharts(std::shared_ptr<const Programme> programme, QString language)
        : m_programme(std::move(programme))
        , m_language(std::move(language))
    {}

    Chart activeByWeek(const Trends &trends) const;
    Chart pointsByMonth(const Trends &trends) const;
    Chart outstandingByMonth(const Trends &trends) const;
    Chart redemptionByMonth(const Trends &trends) const;
    Chart spendSpread(const Trends &trends) const;
    // Beside one another, how those of each tier who bought differ.
    Chart spendByTier(const Trends &trends) const;
    Chart topRewards(const Figures &figures) const;
    // Members of each tier now, and before where those are known.
    Chart tiers(const Figures &figures, const Figures *before) const;
    Chart hours(const Figures &figures) const;
    Chart recencyFrequency(const Figures &figures) const;
    Chart cohorts(const Figures &figures) const;

    static constexpr double healthyRedemption = 0.25;
    static constexpr qsizetype mostRewards = 10;
    static constexpr std::size_t mostCohorts = 12;
    static constexpr qint64 leastBuyers = 30; // for quintiles to say anything
    static constexpr qint64 leastInBox = 5;   // fewer are no spread, but persons

private:
    static ChartSpec begun(ChartKind kind, const QString &title);
    static QString monthName(DayRange days);
    QString rewardName(const QString &reward) const;
    QString tierName(const QString &tier) const;
    double major(Money money) const;
    Money minor(double major) const;

    std::shared_ptr<const Programme> m_programme;
    QString m_language;
};

} // namespace regulars
