#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace regulars
{

// One promise of a leaflet: its name, what it costs, what it means.
struct LeafletEntry
{
    QString name{};
    QString price{};
    QString text{};
    QColor colour{};      // of a tier
    bool isLed = false;   // the section's lead begins its sentence
    bool isClear = false; // also without its name
    friend bool operator==(const LeafletEntry &, const LeafletEntry &) = default;
};

// What a leaflet says under one heading.
struct LeafletSection
{
    enum class About { Earning, Rewards, Tiers, Gifts, Friends, Offers, Coupons, Terms };
    About about;
    QString heading;
    QString lead{}; // "All members get:", before those that are led, which come first
    std::vector<LeafletEntry> entries;
};

} // namespace regulars
