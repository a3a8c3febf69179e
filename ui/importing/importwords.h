#pragma once

#include "protocol/importing/cellreading.h"
#include "protocol/importing/importfile.h"

#include <QString>

namespace regulars
{

class Shop;
struct TableFormat;

// What the import assistant says, in the window's language.

QString kindName(ImportKind kind);
QString kindHint(ImportKind kind);
QString fieldName(Field field, ImportKind kind);
QString cellKindName(CellKind kind);
// "CSV · UTF-8 · commas", "XLSX · sheet 会员".
QString formatText(const TableFormat &format);
QString faultText(const RowComplaint &complaint);
QString rejectText(const ImportReject &reject, const Shop &shop);
// As the window shows that figure elsewhere; the reason where it can't be read.
QString understoodText(const CellReading::Understood &cell, Field field, const Shop &shop);
// "1,204 members with 35,600 points": what came of it.
QString takenText(ImportKind kind, const ImportOutcome &outcome, const Shop &shop);
QString countText(qint64 count);

} // namespace regulars
