#pragma once

#include "services/operationrow.h"
#include "tables/wording.h"

#include <vector>

namespace regulars
{

class Shop;

// The kinds of operations as people ask for them.
// (g++ takes scoped enumerators for something that shadows.)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class KindGroup { Purchases, Refunds, Rewards, Points, StoredValue, Members, Undos };
#pragma GCC diagnostic pop
constexpr int kindGroups = 7;

std::vector<OperationKind> kindsOf(KindGroup group);
QString nameOf(KindGroup group);

QString journalHeading(int column);
// "Purchase of ¥38.50", "Undone: Mug".
QString journalWhat(const OperationRow &row, const Shop &shop);
// By name, else by a phone number that hides its middle, else by card.
QString journalNamed(const RowMember &member, const Shop &shop);
QString journalMember(const OperationRow &row, const Shop &shop);
// Empty while it stands.
QString journalState(const OperationRow &row);
// With dates where the rows are of more than one day.
Wording<OperationRow> journalWording(const Shop &shop, bool hasDates);

} // namespace regulars
