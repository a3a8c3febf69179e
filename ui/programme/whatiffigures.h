#pragma once

#include "insight/whatif.h"
#include "programme/programme.h"
#include "ui/charts/chartspec.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace regulars
{

class Shop;

// One figure under both programmes: a count, or money in minor units.
struct WhatIfFigure
{
    QString name;
    bool isMoney = false;
    qint64 live = 0;
    qint64 draft = 0;
    qint64 change() const { return draft - live; }
};

// The outcome of a trial in the words and figures of the window: the same that the verb writes.
class WhatIfFigures
{
    Q_DECLARE_TR_FUNCTIONS(regulars::WhatIfFigures)

public:
    WhatIfFigures(std::shared_ptr<const WhatIf> whatIf, std::shared_ptr<const Programme> live,
                  std::shared_ptr<const Programme> draft, Shop &shop);

    const WhatIf &whatIf() const { return *m_whatIf; }

    // The four that a person asks about first.
    WhatIfFigure issued() const;
    WhatIfFigure cost() const;
    WhatIfFigure liability() const;
    WhatIfFigure redemptions() const;
    // All of them, these four among them.
    std::vector<WhatIfFigure> all() const;
    std::vector<WhatIfFigure> tiers() const;   // members at the end
    std::vector<WhatIfFigure> rewards() const; // redemptions of the history in reach
    // What is told day by day.
    enum class Daily { Issued, Redeemed, Expired, Cost };
    std::vector<WhatIfFigure> days(Daily which) const;
    // Of the members of each: how many, points issued, cost.
    struct SegmentRow
    {
        QString name;
        qint64 members = 0;
        WhatIfFigure issued;
        WhatIfFigure cost;
    };
    std::vector<SegmentRow> segments() const;

    ChartSpec dailyChart(Daily which) const;
    ChartSpec tierChart() const;
    ChartSpec segmentChart() const; // points given
    static QString dailyTitle(Daily which);

    QString text(const WhatIfFigure &figure, qint64 value) const;
    // "+12", "−¥3.00".
    QString signedText(const WhatIfFigure &figure) const;
    // "2,896 more (+23.5%)".
    QString differenceInWords(const WhatIfFigure &figure) const;
    QString movesInWords() const;
    QString winnersInWords() const;
    // What was reckoned otherwise than at the till.
    QStringList notes() const;
    // One line for the note of the version that is published.
    QString summary() const;

    QString gainOf(const MemberChange &member) const;
    QString tierOf(const MemberChange &member) const;
    QString pointsOf(const MemberChange &member) const;

    // Throws FileError. Names nobody: it is no export of members.
    void saveTo(const QString &path) const;

private:
    qint64 minor(const Ratio &major) const;
    WhatIfFigure costOf(const QString &name, const ProgrammeFlow &live,
                        const ProgrammeFlow &draft) const;
    ChartSpec chartOf(const std::vector<WhatIfFigure> &rows) const;
    QString unsettledInWords() const;
    WhatIfFigure count(const QString &name, qint64 live, qint64 draft) const;
    WhatIfFigure money(const QString &name, Money live, Money draft) const;
    QString plain(const WhatIfFigure &figure, qint64 value) const;

    std::shared_ptr<const WhatIf> m_whatIf;
    std::shared_ptr<const Programme> m_live;
    std::shared_ptr<const Programme> m_draft;
    Shop &m_shop;
};

} // namespace regulars
