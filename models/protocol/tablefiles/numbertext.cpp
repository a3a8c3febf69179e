#include "protocol/tablefiles/numbertext.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qint64 daySeconds = 86'400;
constexpr double lastSerial = 2'958'466; // the day after 9999-12-31

// The letters of a format code that a person would see replaced: no quoted or escaped text, no
// colours, conditions, locales or fill characters; of several sections the first. A bracketed [h]
// becomes '!'.
QString placeholdersOf(QStringView code)
{
    QString letters;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar unit = code[at].toLower();
        if (unit == u'"') {
            at = code.indexOf(u'"', at + 1);
        } else if (unit == u'[') {
            const qsizetype end = code.indexOf(u']', at);
            const QChar first = end > at + 1 ? code[at + 1].toLower() : QChar();
            const QStringView within =
                end > at + 1 ? code.sliced(at + 1, end - at - 1) : QStringView();
            const bool isElapsed = (first == u'h' || first == u'm' || first == u's') &&
                                   std::all_of(within.cbegin(), within.cend(),
                                               [first](QChar c) { return c.toLower() == first; });
            if (isElapsed)
                letters += u'!';
            at = end;
        } else if (unit == u'\\' || unit == u'_' || unit == u'*') {
            ++at;
        } else {
            letters += unit;
        }
        if (at < 0)
            break;
    }
    return letters.replace(u"am/pm"_s, u"h"_s).replace(u"a/p"_s, u"h"_s);
}

// The value of a number as a workbook writes it; nothing for text, infinities and NaN.
std::optional<double> parsed(QStringView raw)
{
    const QByteArray text = raw.trimmed().toLatin1();
    double value = 0;
    const auto [end, error] = std::from_chars(text.cbegin(), text.cend(), value);
    if (error != std::errc() || end != text.cend() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString decimalText(double value)
{
    if (value == 0)
        return u"0"_s;
    const bool isPlain = std::abs(value) >= 1e-15 && std::abs(value) < 1e21;
    std::array<char, 64> text{};
    const auto [end, error] =
        std::to_chars(text.begin(), text.end(), value,
                      isPlain ? std::chars_format::fixed : std::chars_format::scientific);
    return QString::fromLatin1(text.data(), end - text.data());
}

int significantDigits(QStringView decimal)
{
    QString digits;
    for (const QChar c : decimal) {
        if (c.toLower() == u'e')
            break;
        if (c.isDigit())
            digits += c;
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return static_cast<int>(digits.size());
}

} // namespace

NumberKind kindOfBuiltInFormat(int id)
{
    // 27 to 36 and 50 to 58 are dates and times of East Asian versions.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        id == 57 || id == 58)
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 ||
        id == 56)
        return NumberKind::Time;
    return id == 22 ? NumberKind::DateTime : NumberKind::Plain;
}

NumberKind kindOfFormatCode(QStringView code)
{
    const QString letters = placeholdersOf(code);
    if (letters.contains(u'!') || letters.contains(u"general"_s))
        return NumberKind::Plain; // a length of time, or no format at all
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasDay =
        letters.contains(u'y') || letters.contains(u'd') || letters.contains(u"aaa"_s);
    if (hasTime)
        return hasDay ? NumberKind::DateTime : NumberKind::Time;
    return hasDay || letters.contains(u'm') ? NumberKind::Date : NumberKind::Plain;
}

QString numberText(QStringView raw)
{
    const QStringView text = raw.trimmed();
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    const bool isWhole =
        !digits.isEmpty() &&
        std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isWhole)
        return text.toString();
    const std::optional<double> value = parsed(text);
    if (!value)
        return raw.toString();
    const QString shortest = decimalText(*value);
    if (significantDigits(shortest) <= 15)
        return shortest;
    // A spreadsheet shows 15 digits at most. Where these end early, the rest was noise.
    const QString shown = decimalText(QString::number(*value, 'g', 15).toDouble());
    return significantDigits(shown) <= 12 ? shown : shortest;
}

QString serialText(QStringView raw, NumberKind kind, bool is1904)
{
    const std::optional<double> serial = parsed(raw);
    if (kind == NumberKind::Plain || !serial || *serial < 0 || *serial >= lastSerial)
        return numberText(raw);
    const auto seconds = static_cast<qint64>(std::llround(*serial * daySeconds));
    const qint64 day = seconds / daySeconds;
    const QTime time =
        QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % daySeconds) * 1000);
    const bool isMidnight = seconds % daySeconds == 0;
    if (day == 0 && (kind == NumberKind::Time || (!is1904 && !isMidnight)))
        return time.toString(u"HH:mm:ss"_s);
    // The 1900 system has a 29 February 1900, number 60, that never was.
    const bool isNoDay = !is1904 && (day == 0 || day == 60);
    const QDate start = is1904     ? QDate(1904, 1, 1)
                        : day < 60 ? QDate(1899, 12, 31)
                                   : QDate(1899, 12, 30);
    const QDate date = start.addDays(day);
    if (isNoDay || date.year() > 9999)
        return numberText(raw);
    const QString text = date.toString(Qt::ISODate);
    return isMidnight && kind != NumberKind::DateTime ? text
                                                      : text + u' ' + time.toString(u"HH:mm:ss"_s);
}

} // namespace regulars
