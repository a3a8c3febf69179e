#pragma once

#include "protocol/demo/chance.h"
#include "services/membership.h"

#include <array>

namespace regulars
{

// How a member of a demo shop lives.
struct Neighbour
{
    int joinsOn = 0;             // day of the demo, from 0
    int leavesOn = 0;            // from then on seen no more
    int visitsPermille = 0;      // a day's chance to come
    std::array<int, 24> hours{}; // when, by weight
    bool hasWallet = false;
    bool bringsBag = false;
    EnrolRequest person;
};

// The n-th of them; days is how long the demo lasts.
Neighbour neighbour(Chance &chance, int number, int days);

} // namespace regulars
