#pragma once

#include "tables/membertable.h"

namespace regulars
{

class Shop;

// The headings and cells of the members' list in the window's language.
Wording<MemberRow> memberWording(const Shop &shop);
QString memberHeading(int column);
// The name, else the phone, else the card.
QString calledOf(const MemberRow &row, const Shop &shop);
// As people of the place write it: without the country's prefix; masked ones stay as they are.
QString phoneWritten(const QString &phone, const Shop &shop);

} // namespace regulars
