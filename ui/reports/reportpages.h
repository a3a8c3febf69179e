#pragma once

#include "services/monthreport.h"
#include "ui/reports/draftmark.h"
#include "ui/reports/reportcontent.h"

#include <QPageLayout>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace regulars
{

// What the monthly report says, in a language or two as Language takes them.
ReportContent monthlyContent(const MonthReport &report, const QString &language,
                             const DraftMark &mark = {});

// A report laid out on A4, for paper, file or screen alike: all that is known of its pages before
// one is drawn. Needs a QApplication, though no display.
class ReportPages
{
public:
    static constexpr int dotsPerInch = 1200;

    // `dots` an inch are those of what is drawn on.
    explicit ReportPages(ReportContent content, int dots = dotsPerInch);
    // The monthly report.
    ReportPages(const MonthReport &report, const QString &language, const DraftMark &mark = {},
                int dots = dotsPerInch);
    ~ReportPages();
    ReportPages(const ReportPages &) = delete;
    ReportPages &operator=(const ReportPages &) = delete;

    static QPageLayout layout(); // A4 upright with its margins
    int count() const;
    QString title() const; // "Loyalty report October 2026"
    // One page, from 0 on, into its printable part, whose upper left corner is the painter's
    // origin. The device says as many dots an inch as were asked for.
    void paint(QPainter &painter, int page) const;
    // All of them, or the first so many.
    void paintAll(QPagedPaintDevice &device) const;

private:
    class Drawing;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace regulars
