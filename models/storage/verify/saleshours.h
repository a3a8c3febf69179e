#pragma once

#include <QString>

#include <functional>

namespace regulars
{

class Connection;

// Recounts the sales of each business date by the hour on the shop's wall clock at which they were
// made or taken back; tells of each that is kept otherwise.
using HourNote =
    std::function<void(const QString &what, const QString &counted, const QString &kept)>;
void checkSalesByHour(Connection &store, const HourNote &note);

} // namespace regulars
