#include "ui/programme/rulecalendar.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace regulars
{

namespace
{

constexpr int secondsOfDay = 86400;

} // namespace

RuleCalendar::RuleCalendar(QWidget *parent)
    : QWidget(parent)
    , m_days(rangeAround(BusinessDay(QDate(2000, 1, 3))))
    , m_today(m_days.first)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

DayRange RuleCalendar::rangeAround(BusinessDay today)
{
    const BusinessDay first = today.firstOfWeek();
    return {first, first.plusDays(weeks * 7 - 1)};
}

void RuleCalendar::show(const std::vector<RuleSpan> &spans, DayRange days, BusinessDay today)
{
    m_spans = spans;
    m_days = days;
    m_today = today;
    update();
}

int RuleCalendar::rowHeight() const
{
    return QFontMetrics(fontOf(TextRole::Caption)).height() + scaled(14);
}

int RuleCalendar::headHeight() const
{
    return QFontMetrics(fontOf(TextRole::Caption)).height() + scaled(4);
}

QSize RuleCalendar::sizeHint() const
{
    return {scaled(280), headHeight() + weeks * rowHeight() + 1};
}

QSize RuleCalendar::minimumSizeHint() const
{
    return {scaled(210), sizeHint().height()};
}

void RuleCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Caption));
    const QLocale locale;
    const auto left = [this](int column) { return column * (width() - 1) / 7; };
    for (int column = 0; column < 7; ++column) {
        painter.setPen(tokens().muted);
        painter.drawText(QRect(left(column), 0, left(column + 1) - left(column), headHeight()),
                         Qt::AlignHCenter | Qt::AlignTop,
                         locale.standaloneDayName(column + 1, QLocale::NarrowFormat));
        for (int week = 0; week < weeks; ++week) {
            const QRect cell(left(column), headHeight() + week * rowHeight(),
                             left(column + 1) - left(column), rowHeight());
            paintDay(painter, cell, m_days.first.plusDays(week * 7 + column));
        }
    }
}

void RuleCalendar::paintDay(QPainter &painter, const QRect &cell, BusinessDay day) const
{
    painter.setPen(tokens().hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell);
    const QRect inner = cell.adjusted(scaled(4), scaled(2), -scaled(4), -scaled(3));
    QFont font = fontOf(TextRole::Caption);
    font.setBold(day == m_today);
    painter.setFont(font);
    painter.setPen(day == m_today ? tokens().primary
                                  : (day < m_today ? tokens().muted : tokens().text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(day.date().day()));
    const int height = scaled(6);
    const QRect strip(inner.left(), inner.bottom() - height + 1, inner.width(), height);
    painter.fillRect(strip, tokens().hairline);
    for (const RuleSpan &span : m_spans) {
        if (span.day != day) {
            continue;
        }
        const int from = strip.left() + span.startSecond * strip.width() / secondsOfDay;
        const int to = strip.left() + span.endSecond * strip.width() / secondsOfDay;
        const QRect bar(from, strip.top(), std::max(scaled(3), to - from), height);
        painter.fillRect(bar, tokens().primary);
        if (!span.isCertain) {
            // Hollow: not by colour alone.
            painter.fillRect(bar.adjusted(1, 1, -1, -1), tokens().tint(Tone::Primary));
        }
    }
}

void RuleCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    update();
}

} // namespace regulars
