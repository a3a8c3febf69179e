#include "values/calendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>

namespace regulars
{

// From an instant on, the wall clock is that far ahead of UTC.
struct ZoneOffset
{
    qint64 fromMs;
    int seconds;
};

// A zone's offsets by time; the first holds from the beginning of time.
struct ZoneOffsets
{
    std::vector<ZoneOffset> all;

    std::vector<ZoneOffset>::const_iterator at(qint64 ms) const
    {
        const auto after = std::upper_bound(
            all.begin(), all.end(), ms,
            [](qint64 wanted, const ZoneOffset &offset) { return wanted < offset.fromMs; });
        return std::prev(after);
    }
};

namespace
{

constexpr qint64 MsPerSecond = 1000;
constexpr qint64 MsPerMinute = 60 * MsPerSecond;
constexpr qint64 MsPerDay = 86'400 * MsPerSecond;
constexpr qint64 EpochJulianDay = 2'440'588;
// No wall clock is further from UTC.
constexpr qint64 LargestOffsetMs = 26 * 60 * MsPerMinute;
constexpr int MinutesPerDay = 1440;

qint64 flooredDays(qint64 ms)
{
    return ms >= 0 ? ms / MsPerDay : -((-(ms + 1)) / MsPerDay) - 1;
}

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

qint64 firstOfMonthMs(int year, int month)
{
    return (QDate(year, month, 1).toJulianDay() - EpochJulianDay) * MsPerDay;
}

// The one change of offset after `fromMs`, up to `toMs`, to the second.
qint64 changeBetween(const QTimeZone &zone, qint64 fromMs, qint64 toMs)
{
    const int before = zone.offsetFromUtc(utc(fromMs));
    qint64 same = fromMs / MsPerSecond;
    qint64 changed = toMs / MsPerSecond;
    while (changed - same > 1) {
        const qint64 middle = same + (changed - same) / 2;
        (zone.offsetFromUtc(utc(middle * MsPerSecond)) == before ? same : changed) = middle;
    }
    return changed * MsPerSecond;
}

// Lists of transitions end (2037 in most zone files) where a rule goes on for ever: it is followed
// by looking at the first of each month.
void followRule(const QTimeZone &zone, ZoneOffsets &offsets, int lastYear)
{
    const qint64 listed = std::max(offsets.all.back().fromMs, firstOfMonthMs(2000, 1));
    qint64 known = listed;
    for (int year = utc(listed).date().year(); year <= lastYear; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const qint64 probe = firstOfMonthMs(year, month);
            if (probe <= known)
                continue;
            const int seconds = zone.offsetFromUtc(utc(probe));
            if (seconds != offsets.all.back().seconds)
                offsets.all.push_back({changeBetween(zone, known, probe), seconds});
            known = probe;
        }
    }
}

std::shared_ptr<const ZoneOffsets> readOffsets(const QByteArray &name)
{
    const QTimeZone zone(name);
    const QDateTime from = utc(firstOfMonthMs(1900, 1));
    auto offsets = std::make_shared<ZoneOffsets>();
    offsets->all.push_back({std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from)});
    for (const auto &transition : zone.transitions(from, utc(firstOfMonthMs(2201, 1)))) {
        if (transition.offsetFromUtc != offsets->all.back().seconds)
            offsets->all.push_back(
                {transition.atUtc.toMSecsSinceEpoch(), transition.offsetFromUtc});
    }
    followRule(zone, *offsets, 2200);
    return offsets;
}

// Zones are read once for the whole process: what they say never changes while it runs.
std::shared_ptr<const ZoneOffsets> offsetsOf(const QByteArray &name)
{
    static std::mutex mutex;
    static std::map<QByteArray, std::shared_ptr<const ZoneOffsets>> known;

    const std::lock_guard lock(mutex);
    auto &offsets = known[name];
    if (!offsets) {
        if (!Calendar::isKnownZone(name)) {
            known.erase(name);
            throw std::domain_error("unknown time zone: " + name.toStdString());
        }
        offsets = readOffsets(name);
    }
    return offsets;
}

QString padded(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

Calendar::Calendar(const QByteArray &zone, int dayStartsAtMinute)
    : m_offsets(offsetsOf(zone))
    , m_dayStartsAtMinute(dayStartsAtMinute)
{
    if (dayStartsAtMinute < 0 || dayStartsAtMinute >= MinutesPerDay)
        throw std::domain_error("a day starts at one of its 1440 minutes");
}

bool Calendar::isKnownZone(const QByteArray &zone)
{
    const QTimeZone known(zone);
    if (zone.isEmpty() || !known.isValid())
        return false;
    // Qt takes any letters for an abbreviation of no offset: by "CST" a shop in China would keep
    // the days of Greenwich.
    constexpr std::array greenwich{"UTC", "GMT", "GMT0", "UCT", "Zulu", "Universal", "Greenwich"};
    return zone.contains('/') || known.offsetFromUtc(utc(0)) != 0 ||
           std::find(greenwich.begin(), greenwich.end(), zone) != greenwich.end() ||
           !known.transitions(utc(firstOfMonthMs(1900, 1)), utc(firstOfMonthMs(2201, 1))).isEmpty();
}

BusinessDay Calendar::dayOf(Instant instant) const
{
    // The civil day is right or, near the day's start or a jump of the clock, next to the right
    // one.
    BusinessDay day = localTime(instant).civilDay;
    while (startOf(day) > instant)
        day = day.plusDays(-1);
    while (endOf(day) <= instant)
        day = day.plusDays(1);
    return day;
}

Instant Calendar::startOf(BusinessDay day) const
{
    return instantAt(day.date(), m_dayStartsAtMinute * 60);
}

LocalTime Calendar::localTime(Instant instant) const
{
    const qint64 localMs = checked::add(instant.ms(), offsetSecondsAt(instant) * MsPerSecond);
    const qint64 days = flooredDays(localMs);
    return {BusinessDay(QDate::fromJulianDay(EpochJulianDay + days)),
            static_cast<int>((localMs - days * MsPerDay) / MsPerSecond)};
}

Instant Calendar::instantAt(QDate civilDay, int secondOfDay) const
{
    // The first instant at which the wall clock reads so or later.
    const qint64 localMs =
        (civilDay.toJulianDay() - EpochJulianDay) * MsPerDay + secondOfDay * MsPerSecond;
    auto offset = m_offsets->at(localMs - LargestOffsetMs);
    for (auto next = std::next(offset); next != m_offsets->all.end(); offset = next++) {
        if (next->fromMs + offset->seconds * MsPerSecond > localMs)
            break;
    }
    return Instant(std::max(offset->fromMs, localMs - offset->seconds * MsPerSecond));
}

QString Calendar::toIso(Instant instant) const
{
    // An offset is written in whole minutes; where it had seconds, long ago, the clock is written
    // so that the text still says that instant.
    const int offsetMinutes = offsetSecondsAt(instant) / 60;
    const QString shifted = instant.plusMs(offsetMinutes * MsPerMinute).toIsoUtc().left(19);
    const int size = offsetMinutes < 0 ? -offsetMinutes : offsetMinutes;
    return shifted + (offsetMinutes < 0 ? u'-' : u'+') + padded(size / 60) + u':' +
           padded(size % 60);
}

int Calendar::offsetSecondsAt(Instant instant) const
{
    return m_offsets->at(instant.ms())->seconds;
}

} // namespace regulars
