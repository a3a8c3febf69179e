#pragma once

#include "engine/conditiontest.h"
#include "insight/memberhistory.h"
#include "insight/replayterms.h"

#include <optional>
#include <span>
#include <vector>

namespace regulars
{

// A member's past in a replay, as the conditions of one programme ask about it: what lies before
// the period as it was, what lies in it as the programme made it.
class ReplayPast
{
public:
    explicit ReplayPast(const ReplayTerms &terms);

    void open(const Opening &opening);

    // A purchase before the period.
    void remember(BusinessDay day, const HistoricPurchase &purchase,
                  std::span<const HistoricLine> lines);
    // One of the period.
    void remember(BusinessDay day, std::span<const TestedLine> lines);
    void rememberAction(BusinessDay day) { m_actions.push_back(day); }
    void rememberFriend(BusinessDay day) { m_friends.push_back(day); }
    void rememberPoints(BusinessDay day, Points earned, Points redeemed);
    void rememberUse(int rule, BusinessDay day, UsedAllowance used);

    // Counters of a view as they stand before an operation of that day.
    void fill(MemberView &view, BusinessDay today) const;
    // What the lists of segments ask besides.
    void fillForLists(MemberView &view, BusinessDay today) const;
    void fillProducts(MemberView &view, const Basket &basket) const;
    HistoricPoints pointsOf(BusinessDay day) const;
    // A measure of the programme in its window as of that day's end, for rankings (S32).
    Ratio figureOn(int measure, BusinessDay day) const;

    // A measure at the ends of days in turn: reckoned anew only where something may have come into
    // its window or left it.
    class FigureWalk
    {
    public:
        FigureWalk(const ReplayPast &past, int measure);
        const Ratio &on(BusinessDay day);      // no earlier than the last one
        bool isNew() const { return m_isNew; } // it was reckoned at the last call

    private:
        bool moves(BusinessDay day);

        const ReplayPast &m_past;
        const Measure &m_asked;
        int m_measure;
        bool m_isOfSales;
        bool m_isBegun = false;
        bool m_isNew = false;
        std::size_t m_left = 0; // purchases before the window
        std::size_t m_seen = 0; // and through its end
        Ratio m_figure{0};
    };

private:
    struct Sale
    {
        BusinessDay day;
        qint64 eligible = 0;
        std::size_t firstLine = 0;
        std::size_t lineCount = 0;
    };
    struct Line
    {
        QString product;
        std::optional<int> category;
        qint64 quantity = 0;
        qint64 eligible = 0;
        qint64 discount = 0;
        qint64 list = 0;
    };
    struct Use
    {
        BusinessDay day;
        UsedAllowance used;
    };

    void keepSale(BusinessDay day, qint64 eligible);
    MeasureValue measured(const Measure &measure, std::optional<BusinessDay> first,
                          BusinessDay today) const;
    MeasureValue measuredSales(const Measure &measure, std::optional<BusinessDay> first,
                               BusinessDay today) const;
    MeasureValue measuredPoints(Metric metric, std::optional<BusinessDay> first,
                                BusinessDay today) const;

    const ReplayTerms &m_terms;
    std::vector<Sale> m_sales;
    std::vector<Line> m_lines; // where a condition asks for them
    std::vector<BusinessDay> m_actions;
    std::vector<BusinessDay> m_friends;
    std::vector<HistoricPoints> m_points;
    std::vector<std::vector<Use>> m_uses; // by rule, of those limited per member
    qint64 m_spend = 0;
};

} // namespace regulars
