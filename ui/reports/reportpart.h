#pragma once

#include "services/monthreport.h"
#include "ui/charts/chartspec.h"
#include "ui/language.h"
#include "ui/reports/block.h"

#include <functional>

namespace regulars
{

// How figures and sentences of a monthly report are written in a language.
class ReportWords
{
public:
    virtual ~ReportWords();
    ReportWords(const ReportWords &) = delete;
    ReportWords &operator=(const ReportWords &) = delete;

protected:
    // `context` is the class' own name, under which lupdate files its sentences.
    ReportWords(const MonthReport &report, const Language &language, const char *context)
        : m_report(report)
        , m_language(language)
        , m_context(context)
    {}

    QString tr(const char *text, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_language.translate(m_context, text, disambiguation, n);
    }
    const MonthReport &report() const { return m_report; }
    const Figures &figures() const { return m_report.figures; }
    const Language &language() const { return m_language; }

    QString count(qint64 number) const;
    QString points(Points points) const { return count(points.count()); }
    QString signedCount(qint64 number) const; // "+12", "−3", "0"
    QString money(Money money) const;         // with the currency's sign
    QString moneyNear(const Share &minor) const;
    QString plainMoney(Money money) const;   // without
    QString share(const Share &share) const; // "36.4%", a dash without
    QString monthName(Month month) const;    // "October 2026", "2026年10月"
    QString weekdayName(int weekday, QLocale::FormatType format) const; // 1 = Monday
    QString nameOf(const LocalName &name, const QString &id) const;
    // What the program itself wrote where a person's or a till's name stands.
    QString shownName(const QString &name) const;
    // The templates' zones; a zone of the shop's own is called what the shop calls it.
    QString zoneName(const QString &zone) const;
    QString kindName(const QString &kind) const; // of a reward
    static QStringList ageBands();
    QString bandName(const QString &band) const; // "18–24"
    Points usedAsMoney() const;                  // redeemed, though for no reward
    static double number(const Share &share);
    double major(Money money) const;

    static QString dash() { return QStringLiteral("–"); }

private:
    QString inBoth(const std::function<QString(const Language &)> &words) const;

    const MonthReport &m_report;
    const Language &m_language;
    const char *m_context;
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
