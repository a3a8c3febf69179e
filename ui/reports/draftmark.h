#pragma once

#include <QString>

namespace regulars
{

class Desk;

// Who drew a draft, and up to when the books went then: the same books give the same paper on
// whatever day it is printed. A final report bears who closed it instead.
struct DraftMark
{
    QString by; // user's name, "command-line" without
    QString at; // when the newest operation was recorded: "2026-11-01 09:12" by the shop's clock

    // Whoever stands at that desk.
    static DraftMark of(Desk &desk);

    friend bool operator==(const DraftMark &, const DraftMark &) = default;
};

} // namespace regulars
