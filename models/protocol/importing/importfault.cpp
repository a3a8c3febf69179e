#include "protocol/importing/importfault.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

QString sentenceFor(const RowComplaint &complaint)
{
    const QString &cell = complaint.cell;
    switch (complaint.fault) {
    case ImportFault::PhoneNoPhone:
        return u"\"%1\" is no phone number"_s.arg(cell);
    case ImportFault::BirthdayNoDate:
        return u"the birthday \"%1\" is no date"_s.arg(cell);
    case ImportFault::JoinedNoDate:
        return u"the joining date \"%1\" is no date"_s.arg(cell);
    case ImportFault::UnknownTier:
        return u"the programme has no tier \"%1\""_s.arg(cell);
    case ImportFault::StoredValueNoAmount:
        return u"the stored value \"%1\" is no amount"_s.arg(cell);
    case ImportFault::PointsNotWhole:
        return u"the points \"%1\" are no whole number"_s.arg(cell);
    case ImportFault::ExpiryNoDate:
        return u"the points' expiry \"%1\" is no date"_s.arg(cell);
    case ImportFault::ExpiryDoesNotFit:
        return u"the points' expiry \"%1\" does not fit the points"_s.arg(cell);
    case ImportFault::DateMissing:
        return u"the row has no date"_s;
    case ImportFault::DateNoDate:
        return u"\"%1\" is no date"_s.arg(cell);
    case ImportFault::TimeNoTime:
        return u"\"%1\" is no time of day"_s.arg(cell);
    case ImportFault::AmountNoAmount:
        return u"\"%1\" is no amount"_s.arg(cell);
    case ImportFault::QuantityNoQuantity:
        return u"\"%1\" is no quantity"_s.arg(cell);
    case ImportFault::ReturnedTooMuch:
        return u"\"%1\" can't have come back"_s.arg(cell);
    case ImportFault::ReceiptDisagrees:
        return u"the rows of receipt %1 disagree about day or member"_s.arg(cell);
    case ImportFault::IdMissing:
        return u"the product has no id"_s;
    case ImportFault::UnknownCategory:
        return u"the programme has no category \"%1\"; add it there first"_s.arg(cell);
    case ImportFault::PriceNoAmount:
        return u"\"%1\" is no price"_s.arg(cell);
    case ImportFault::CostNoAmount:
        return u"\"%1\" is no cost"_s.arg(cell);
    }
    throw std::logic_error("unknown fault of a row");
}

} // namespace regulars
