#pragma once

#include "insight/evidence.h"
#include "insight/periods.h"
#include "insight/stepcount.h"
#include "ui/theme/tokens.h"
#include "values/moneytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <optional>

namespace regulars
{

// How a figure is called, what it means and how its value and its change are written, in the
// window's language.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::FigureWords)

public:
    // What a change means: good, bad or neither.
    struct Change
    {
        QString text;  // "▲ +12"; empty: nothing to compare with
        QString words; // "12 more than in October 2026"
        Tone tone = Tone::Muted;
    };

    FigureWords(Currency currency, Ratio pointValue)
        : m_currency(std::move(currency))
        , m_pointValue(pointValue)
    {}

    static QString nameOf(Figure figure);
    static QString definitionOf(Figure figure);
    static QString formulaOf(Figure figure);
    static QString sourceOf(Figure figure);
    // All of them, and the period, one a line.
    static QString explained(Figure figure, DayRange period);

    // Shares from 0 to 1, money in major units; none where it divides by zero.
    std::optional<double> number(Figure figure, const Figures &figures) const;
    std::optional<double> number(Figure figure, const StepFigures &step) const;
    // "1,204", "36.4%", "¥1,234.50", "–"
    QString text(Figure figure, const std::optional<double> &number) const;
    // As a plain decimal for files; empty where there is none.
    QString plain(Figure figure, const std::optional<double> &number) const;
    // Beside the value: "31.2% of members"; empty for most.
    QString note(Figure figure, const Figures &figures, const StepFigures *step) const;
    Change change(Figure figure, const Figures &now, const Figures &before,
                  const QString &compared) const;
    QString money(Money amount) const;

    static QString periodText(DayRange period);
    // "Oct", "the 30 days before", "a year ago"
    static QString comparedText(DayRange period, DayRange compared, Against against);

    static constexpr qint64 leastCompared = 30; // fewer say nothing

private:
    enum class Form { Number, Part, Sum };
    static Form formOf(Figure figure);
    // How many members or purchases it rests on.
    static qint64 weightOf(Figure figure, const Figures &figures);
    // 1: more is better; −1: less is; 0: neither.
    static int directionOf(Figure figure);
    QString difference(Figure figure, double difference) const;
    double major(const Ratio &minor) const;

    Currency m_currency;
    Ratio m_pointValue;
};

} // namespace regulars
