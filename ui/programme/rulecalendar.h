#pragma once

#include "programme/ruletimes.h"

#include <QWidget>

#include <vector>

namespace regulars
{

// Five weeks as a sheet of days; in each day a strip of its 24 hours, filled where a rule applies
// and outlined where it may. What it shows is also its accessible description.
class RuleCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit RuleCalendar(QWidget *parent = nullptr);

    static constexpr int weeks = 5;
    // From the Monday of that day's week.
    static DayRange rangeAround(BusinessDay today);

    void show(const std::vector<RuleSpan> &spans, DayRange days, BusinessDay today);
    const std::vector<RuleSpan> &spans() const { return m_spans; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void paintDay(QPainter &painter, const QRect &cell, BusinessDay day) const;
    int rowHeight() const;
    int headHeight() const;

    std::vector<RuleSpan> m_spans;
    DayRange m_days;
    BusinessDay m_today;
};

} // namespace regulars
