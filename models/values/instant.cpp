#include "values/instant.h"

#include "values/businessday.h"
#include "values/digits.h"

namespace regulars
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 DayMs = 86'400'000;
constexpr qint64 JulianEpoch = 2'440'588;

// Takes a number of exactly that many digits off the front, below the bound.
std::optional<int> takeDigits(QStringView &text, qsizetype count, int bound)
{
    if (text.size() < count)
        return std::nullopt;
    const auto number = numberFromDigits(text.first(count));
    if (!number || *number >= bound)
        return std::nullopt;
    text = text.sliced(count);
    return number;
}

bool takeChar(QStringView &text, QChar wanted)
{
    if (!text.startsWith(wanted))
        return false;
    text = text.sliced(1);
    return true;
}

// ".5" and ",5" are 500 ms; what is finer than a millisecond is cut off.
std::optional<int> takeFractionMs(QStringView &text)
{
    if (!takeChar(text, u'.') && !takeChar(text, u','))
        return 0;
    int ms = 0;
    int weight = 100;
    bool hasDigits = false;
    while (const auto digit = takeDigits(text, 1, 10)) {
        hasDigits = true;
        ms += *digit * weight;
        weight /= 10;
    }
    return hasDigits ? std::optional(ms) : std::nullopt;
}

// "Z", "+08:00", "+0800" or "+08", which must be all that is left.
std::optional<int> takeOffsetMinutes(QStringView text)
{
    if (text == u"Z")
        return 0;
    const int sign = text.startsWith(u'-') ? -1 : 1;
    if (!takeChar(text, u'+') && !takeChar(text, u'-'))
        return std::nullopt;
    const auto hours = takeDigits(text, 2, 24);
    if (!hours)
        return std::nullopt;
    if (text.isEmpty())
        return sign * *hours * 60;
    takeChar(text, u':');
    const auto minutes = takeDigits(text, 2, 60);
    if (!minutes || !text.isEmpty())
        return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

std::optional<Instant> Instant::fromIso(QStringView text)
{
    if (text.size() < 11 || text.at(10) != u'T')
        return std::nullopt;
    const auto day = BusinessDay::fromIso(text.first(10));
    text = text.sliced(11);
    const auto hour = takeDigits(text, 2, 24);
    if (!day || !hour || !takeChar(text, u':'))
        return std::nullopt;
    const auto minute = takeDigits(text, 2, 60);
    std::optional<int> second = 0;
    std::optional<int> fractionMs = 0;
    if (takeChar(text, u':')) {
        second = takeDigits(text, 2, 60);
        fractionMs = takeFractionMs(text);
    }
    const auto offset = takeOffsetMinutes(text);
    if (!minute || !second || !fractionMs || !offset)
        return std::nullopt;
    const qint64 days = day->date().toJulianDay() - JulianEpoch;
    const qint64 seconds = (*hour * 60 + *minute - *offset) * 60 + *second;
    return Instant(days * DayMs + seconds * 1000 + *fractionMs);
}

QString Instant::toIsoUtc() const
{
    qint64 days = m_ms / DayMs;
    qint64 rest = m_ms % DayMs;
    if (rest < 0) {
        rest += DayMs;
        --days;
    }
    const BusinessDay day(QDate::fromJulianDay(JulianEpoch + days));
    const qint64 seconds = rest / 1000;
    QString text = day.toIso() + u'T' + padded(seconds / 3600, 2) + u':' +
                   padded(seconds / 60 % 60, 2) + u':' + padded(seconds % 60, 2);
    if (rest % 1000 != 0)
        text += u'.' + padded(rest % 1000, 3);
    return text + u'Z';
}

} // namespace regulars
