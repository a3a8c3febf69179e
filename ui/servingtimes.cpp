#include "ui/servingtimes.h"

#include <QDate>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace regulars
{

namespace
{

QByteArray servingLine(BusinessDay day, qint64 ms)
{
    return day.date().toString(Qt::ISODate).toLatin1() + ',' + QByteArray::number(ms) + '\n';
}

} // namespace

void ServingTimes::add(BusinessDay day, qint64 ms) const
{
    constexpr qint64 mostBytes = mostKept * 2 * 17; // twice as many: half of them go at a time
    if (ms <= 0 || ms > longestMs) {
        return;
    }
    QFile file(m_file);
    if (file.size() > mostBytes) {
        std::vector<Serving> kept = read();
        kept.erase(kept.begin(),
                   kept.end() - std::min<std::ptrdiff_t>(kept.end() - kept.begin(), mostKept));
        write(kept);
    }
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.write(servingLine(day, ms));
    }
}

std::optional<ServingTimes::Summary> ServingTimes::of(DayRange days) const
{
    std::vector<qint64> times;
    for (const Serving &serving : read()) {
        if (days.contains(serving.day)) {
            times.push_back(serving.ms);
        }
    }
    if (times.empty()) {
        return std::nullopt;
    }
    std::sort(times.begin(), times.end());
    const std::size_t middle = times.size() / 2;
    const qint64 median =
        times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    return Summary{median, static_cast<qint64>(times.size())};
}

// A line that somebody else left there, or a half one after a power cut, is passed over.
std::vector<ServingTimes::Serving> ServingTimes::read() const
{
    std::vector<Serving> servings;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return servings;
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype comma = line.indexOf(',');
        bool isTime = false;
        const qint64 ms = line.mid(comma + 1).toLongLong(&isTime);
        const auto day =
            BusinessDay::fromIso(QString::fromLatin1(line.left(std::max<qsizetype>(comma, 0))));
        if (comma > 0 && day && isTime && ms > 0 && ms <= longestMs) {
            servings.push_back({*day, ms});
        }
    }
    return servings;
}

void ServingTimes::write(const std::vector<Serving> &servings) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    for (const Serving &serving : servings) {
        file.write(servingLine(serving.day, serving.ms));
    }
    file.commit();
}

} // namespace regulars
