#pragma once

#include "protocol/tablefiles/tablereader.h"
#include "values/refusal.h"

#include <QString>

#include <variant>

namespace regulars
{

// g++ takes scoped enumerators for something that shadows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
// Why a cell, or what a row says as a whole, can't be taken.
enum class ImportFault {
    PhoneNoPhone,
    BirthdayNoDate,
    JoinedNoDate,
    UnknownTier,
    StoredValueNoAmount,
    PointsNotWhole,
    ExpiryNoDate,
    ExpiryDoesNotFit, // several ends that don't add up
    DateMissing,
    DateNoDate,
    TimeNoTime,
    AmountNoAmount,
    QuantityNoQuantity,
    ReturnedTooMuch,
    ReceiptDisagrees, // its rows say different days or members
    IdMissing,
    UnknownCategory,
    PriceNoAmount,
    CostNoAmount,
};
#pragma GCC diagnostic pop

// A fault with the text that has it.
struct RowComplaint
{
    ImportFault fault;
    QString cell{};
};

// One English sentence, as the verb tells it.
QString sentenceFor(const RowComplaint &complaint);

// A row that was not taken, with its reason: what it says, what the business refused, or how the
// file is written there.
struct ImportReject
{
    qint64 line;
    std::variant<RowComplaint, Refusal, RowFault> reason;
};

} // namespace regulars
