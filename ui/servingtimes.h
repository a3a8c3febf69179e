#pragma once

#include "values/businessday.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// Beside the settings of this computer.
inline const QString servingTimesFile = QStringLiteral("serving-times.csv");

// How long it took at this computer to serve a member, from looking them up to Record: kept beside
// the settings, without a name, never in the shop's file. Who can't write there measures nothing; a
// sale goes on all the same.
class ServingTimes
{
public:
    explicit ServingTimes(QString file)
        : m_file(std::move(file))
    {}

    // Longer than this is a till that was left alone.
    static constexpr qint64 longestMs = 10 * 60'000;
    static constexpr std::size_t mostKept = 5'000;

    void add(BusinessDay day, qint64 ms) const;

    struct Summary
    {
        qint64 medianMs = 0; // of an even number, the mean of the two in the middle
        qint64 count = 0;
    };
    std::optional<Summary> of(DayRange days) const; // none: nothing was measured

private:
    struct Serving
    {
        BusinessDay day;
        qint64 ms = 0;
    };
    std::vector<Serving> read() const;
    void write(const std::vector<Serving> &servings) const;

    QString m_file;
};

} // namespace regulars
