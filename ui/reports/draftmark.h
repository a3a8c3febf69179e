#pragma once

#include <QString>

namespace regulars
{

class Desk;

// Who drew a draft, and when. A final report bears who closed it instead, so that it is the same
// on whatever day it is printed.
struct DraftMark
{
    QString by; // user's name, "command-line" without
    QString at; // "2026-11-01 09:12" by the shop's clock

    // Whoever stands at that desk, now.
    static DraftMark of(Desk &desk);

    friend bool operator==(const DraftMark &, const DraftMark &) = default;
};

} // namespace regulars
