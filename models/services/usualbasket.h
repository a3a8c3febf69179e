#pragma once

#include "services/desk.h"

#include <optional>

namespace regulars
{

// What a purchase usually comes to here: the middle one of the newest. A question; nothing is
// stored.
class UsualBasket
{
public:
    static constexpr int asked = 50;
    static constexpr int needed = 20;

    explicit UsualBasket(Desk &desk)
        : m_desk(desk)
    {}

    // Empty while there are too few to tell.
    std::optional<Money> price();

private:
    Desk &m_desk;
};

} // namespace regulars
