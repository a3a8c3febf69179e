#pragma once

#include "services/audittrail.h"
#include "tables/wording.h"

#include <utility>
#include <vector>

namespace regulars
{

class Shop;

Wording<AuditLine> auditWording(const Shop &shop);
// "Refused · No second person", empty where nothing is marked.
QString marksText(const AuditLine &line);
// What a row says of itself, a name and a figure each: what was refused, what a setting was and is.
std::vector<std::pair<QString, QString>> aboutRows(const AuditLine &line);

} // namespace regulars
