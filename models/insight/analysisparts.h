#pragma once

#include "insight/analysis.h"

#include <cmath>
#include <functional>

namespace regulars
{

// The parts of analyse(), each over the whole chronicle.

void analyseMembers(const Chronicle &now, const Chronicle &before, Analysis &analysis);
void analyseGroups(const Chronicle &now, Analysis &analysis);
void analysePoints(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis);
void analyseRewards(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis);
void analyseReferral(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis);
void analyseTrials(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis);
void analyseVisits(const Chronicle &now, Analysis &analysis);
void analyseHours(const Chronicle &now, Analysis &analysis);
void analyseRules(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis);

// Sums up one group of members.
class GroupSum
{
public:
    void add(const Chronicle::Life &life);
    GroupFigures figures(Ratio months, Money allSales) const;

private:
    GroupFigures m_sum;
    qint64 m_bought = 0;
    qint64 m_repeated = 0;
};

// Sales of the period, each on its own business date.
Money salesOf(const Chronicle &chronicle);

// Mean and standard deviation of a population, fed one by one.
class Spread
{
public:
    void add(double value)
    {
        ++m_count;
        const double distance = value - m_mean;
        m_mean += distance / static_cast<double>(m_count);
        m_squares += distance * (value - m_mean);
    }
    qint64 count() const { return m_count; }
    double mean() const { return m_mean; }
    std::optional<double> stddev() const
    {
        return m_count == 0 ? std::nullopt
                            : std::optional(std::sqrt(m_squares / static_cast<double>(m_count)));
    }

private:
    qint64 m_count = 0;
    double m_mean = 0;
    double m_squares = 0;
};

} // namespace regulars
