#include "protocol/importing/datereading.h"

#include "protocol/importing/importerror.h"
#include "values/digits.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 3'600;
constexpr int mostMonths = 12;

int captured(const QRegularExpressionMatch &match, int group)
{
    return match.capturedView(group).toInt();
}

std::optional<CellTime> timed(int year, int month, int day, const QString &rest)
{
    const QDate date(year, month, day);
    if (year < 1 || !date.isValid()) {
        return std::nullopt;
    }
    if (rest.isEmpty()) {
        return CellTime{date, {}, {}};
    }
    const auto second = timeFromCell(rest);
    return second ? std::optional(CellTime{date, second, {}}) : std::nullopt;
}

// yyyymmdd, and with the time in the same run of digits.
std::optional<CellTime> readDigits(const QString &cell)
{
    static const QRegularExpression digits(
        u"^(\\d{4})(\\d\\d)(\\d\\d)(?:(\\d\\d)(\\d\\d)(\\d\\d)?|[ T]+(.*))?$"_s);
    const auto match = digits.match(cell);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QString rest = match.captured(7);
    if (match.hasCaptured(4)) {
        const QString seconds = match.captured(6);
        rest = match.captured(4) + u':' + match.captured(5) +
               (seconds.isEmpty() ? QString() : u':' + seconds);
    }
    return timed(captured(match, 1), captured(match, 2), captured(match, 3), rest);
}

const QRegularExpression &yearFirst()
{
    static const QRegularExpression shape(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?(?:[ T]*(.*))?$"_s);
    return shape;
}

const QRegularExpression &yearLast()
{
    static const QRegularExpression shape(
        u"^(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})(?:[ T]+(.*))?$"_s);
    return shape;
}

} // namespace

std::optional<int> timeFromCell(const QString &cell)
{
    static const QRegularExpression shape(
        u"^(上午|下午|am|pm)?\\s*(\\d{1,2})[:时時h](\\d{1,2})分?(?::?(\\d{1,2})秒?(?:\\.\\d+)?)?\\s*(am|pm)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(cell.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = captured(match, 2);
    const int minute = captured(match, 3);
    const int second = captured(match, 4);
    const QString half = (match.captured(1) + match.captured(5)).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > mostMonths) {
            return std::nullopt;
        }
        hour = hour % 12 + (half == u"pm"_s || half == u"下午"_s ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    return hour * secondsOfHour + minute * secondsOfMinute + second;
}

DateReading::DateReading(const QString &format)
{
    if (format.isEmpty()) {
        return;
    }
    QString plain = format;
    for (const auto &[percent, letters] :
         {std::pair{u"%Y"_s, u"yyyy"_s}, std::pair{u"%y"_s, u"yy"_s}, std::pair{u"%m"_s, u"MM"_s},
          std::pair{u"%d"_s, u"dd"_s}, std::pair{u"%H"_s, u"HH"_s}, std::pair{u"%M"_s, u"mm"_s},
          std::pair{u"%S"_s, u"ss"_s}}) {
        plain.replace(percent, letters);
    }
    bool afterHour = false;
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype end = i + 1;
        while (end < plain.size() && plain[end] == plain[i]) {
            ++end;
        }
        if (plain[i].isLetter() && plain[i].unicode() < 128 && plain[i] != u'T') {
            addLetters(plain[i], static_cast<int>(end - i), afterHour);
            afterHour = afterHour || plain[i].toLower() == u'h';
        } else {
            m_format.push_back({QChar(), 0, plain.mid(i, end - i)});
        }
        i = end;
    }
    QString letters;
    for (const Token &token : m_format) {
        letters += token.letter.isNull() ? QString() : QString(token.letter);
    }
    for (const QChar needed : u"yMd"_s) {
        if (letters.count(needed) != 1) {
            throw ImportError(
                u"\"%1\" is no date format; write it as in yyyy-MM-dd or dd/MM/yyyy HH:mm"_s.arg(
                    format));
        }
    }
}

void DateReading::addLetters(QChar letter, int length, bool afterHour)
{
    const QChar low = letter.toLower();
    if (low == u'm') {
        m_format.push_back({afterHour ? u'm' : u'M', length, {}});
    } else if (low == u'h') {
        m_format.push_back({u'H', length, {}});
    } else if (low == u'y' || low == u'd' || low == u's') {
        m_format.push_back({low, length, {}});
    } else {
        throw ImportError(
            u"a date format has no letter %1; write it as in yyyy-MM-dd HH:mm:ss"_s.arg(letter));
    }
}

void DateReading::look(const QString &cell)
{
    if (!m_format.empty()) {
        return;
    }
    const auto match = yearLast().match(cell);
    if (!match.hasMatch() || match.captured(2) == u"."_s) {
        return;
    }
    const int first = captured(match, 1);
    const int second = captured(match, 3);
    m_mustBeDayFirst = m_mustBeDayFirst || (first > mostMonths && second <= mostMonths);
    m_mustBeMonthFirst = m_mustBeMonthFirst || (second > mostMonths && first <= mostMonths);
    if (m_ambiguous.isEmpty() && first != second && first <= mostMonths && second <= mostMonths) {
        m_ambiguous = cell;
    }
}

void DateReading::settle() const
{
    if (m_mustBeDayFirst && m_mustBeMonthFirst) {
        throw ImportError(
            u"some dates of the file begin with the day, others with the month; mend the file, or say which it is by --date-format dd/MM/yyyy or MM/dd/yyyy"_s,
            ImportError::Kind::MixedDates);
    }
    if (!m_ambiguous.isEmpty() && !m_mustBeDayFirst && !m_mustBeMonthFirst) {
        throw ImportError(
            u"the date %1 can be read in two ways; say which by --date-format dd/MM/yyyy or MM/dd/yyyy"_s
                .arg(m_ambiguous));
    }
}

std::optional<CellTime> DateReading::readByFormat(const QString &cell) const
{
    int year = 0;
    int month = 0;
    int day = 0;
    std::optional<int> hour;
    int minute = 0;
    int second = 0;
    qsizetype at = 0;
    for (const Token &token : m_format) {
        if (token.letter.isNull()) {
            if (at == cell.size() && token.text.trimmed().isEmpty()) {
                continue;
            }
            if (!QStringView(cell).mid(at).startsWith(token.text)) {
                return std::nullopt;
            }
            at += token.text.size();
            continue;
        }
        const bool isYear = token.letter == u'y';
        const qsizetype most = token.length > 1 ? token.length : 2;
        qsizetype end = at;
        while (end < cell.size() && end - at < most && cell[end].isDigit()) {
            ++end;
        }
        const auto number = numberFromDigits(QStringView(cell).mid(at, end - at));
        const bool isTime = token.letter == u'H' || token.letter == u'm' || token.letter == u's';
        if (!number && !(isTime && at == cell.size())) {
            return std::nullopt;
        }
        at = end;
        const int value = number.value_or(0);
        if (isYear) {
            const bool isShort = token.length <= 2;
            year = isShort ? value + (value < 70 ? 2000 : 1900) : value;
        } else if (token.letter == u'M') {
            month = value;
        } else if (token.letter == u'd') {
            day = value;
        } else if (token.letter == u'H') {
            hour = number;
        } else {
            (token.letter == u'm' ? minute : second) = value;
        }
    }
    const QString rest = cell.mid(at).trimmed();
    if (!hour) {
        return timed(year, month, day, rest);
    }
    if (!rest.isEmpty() || *hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    auto read = timed(year, month, day, {});
    if (read) {
        read->secondOfDay = *hour * secondsOfHour + minute * secondsOfMinute + second;
    }
    return read;
}

std::optional<CellTime> DateReading::guess(const QString &cell) const
{
    if (auto digits = readDigits(cell)) {
        return digits;
    }
    if (const auto match = yearFirst().match(cell); match.hasMatch()) {
        if (const auto instant = Instant::fromIso(cell)) {
            return CellTime{
                QDate(captured(match, 1), captured(match, 2), captured(match, 3)), {}, instant};
        }
        return timed(captured(match, 1), captured(match, 2), captured(match, 3), match.captured(4));
    }
    const auto match = yearLast().match(cell);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool isDayFirst = match.captured(2) == u"."_s || m_mustBeDayFirst ||
                            (!m_mustBeMonthFirst && captured(match, 1) > mostMonths);
    return timed(captured(match, 4), captured(match, isDayFirst ? 3 : 1),
                 captured(match, isDayFirst ? 1 : 3), match.captured(5));
}

std::optional<CellTime> DateReading::read(const QString &cell) const
{
    if (m_format.empty()) {
        return guess(cell);
    }
    if (auto read = readByFormat(cell)) {
        return read;
    }
    // A workbook's own dates come in this form, whatever the sheet shows.
    return yearFirst().match(cell).hasMatch() ? guess(cell) : std::nullopt;
}

std::optional<QString> DateReading::readBirthday(const QString &cell) const
{
    static const QRegularExpression monthAndDay(
        u"^(?:--)?(\\d{1,2})\\s*[-/月]\\s*(\\d{1,2})日?$"_s);
    if (const auto match = monthAndDay.match(cell); match.hasMatch()) {
        constexpr int anyLeapYear = 2000;
        const QDate date(anyLeapYear, captured(match, 1), captured(match, 2));
        return date.isValid() ? std::optional(date.toString(u"--MM-dd"_s)) : std::nullopt;
    }
    const auto day = read(cell);
    return day ? std::optional(day->date.toString(u"yyyy-MM-dd"_s)) : std::nullopt;
}

} // namespace regulars
