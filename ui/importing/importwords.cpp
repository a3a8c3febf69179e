#include "ui/importing/importwords.h"

#include "ui/figures.h"
#include "ui/members/filterparts.h"
#include "ui/members/memberwords.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QCoreApplication>
#include <QLocale>

#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ImportWords)
};

QString delimiterName(Delimiter delimiter)
{
    switch (delimiter) {
    case Delimiter::Comma:
        return ImportWords::tr("commas");
    case Delimiter::Semicolon:
        return ImportWords::tr("semicolons");
    case Delimiter::Tab:
        return ImportWords::tr("tabs");
    case Delimiter::Blank:
        break;
    }
    return ImportWords::tr("blanks");
}

QString rowFaultText(RowFault fault)
{
    switch (fault) {
    case RowFault::RowTooLong:
        return ImportWords::tr("The row is longer than a row may be.");
    case RowFault::TooManyColumns:
        return ImportWords::tr("The row has too many columns.");
    case RowFault::CellTooLong:
        return ImportWords::tr("A cell is longer than a cell may be.");
    case RowFault::ContainsNul:
        return ImportWords::tr("The row holds bytes that are no text.");
    case RowFault::Undecodable:
        return ImportWords::tr("The row holds characters that can't be read in this encoding.");
    case RowFault::UnclosedQuote:
        return ImportWords::tr("A quotation mark is opened and never closed.");
    case RowFault::TextAfterQuote:
        return ImportWords::tr("There is text behind a closing quotation mark.");
    case RowFault::WrongCellCount:
        return ImportWords::tr("The row has more or fewer cells than there are columns.");
    case RowFault::BadCell:
        break;
    }
    return ImportWords::tr("A cell of the workbook can't be read.");
}

QString consentNames(const QString &purposes)
{
    QStringList names;
    for (const QString &purpose : purposes.split(u", "_s, Qt::SkipEmptyParts)) {
        names += purposeName(purpose);
    }
    return names.join(u", "_s);
}

QString categoryName(const QString &id, const Shop &shop)
{
    const auto programme = shop.programme();
    const auto index = programme->category(id);
    return index ? shop.named(programme->categories[static_cast<size_t>(*index)].name) : id;
}

QString textShown(const QString &text, Field field, const Shop &shop)
{
    switch (field) {
    case Field::Phone:
        return phoneWritten(text, shop);
    case Field::Tier:
        return text.isEmpty() ? text : tierName(text, shop);
    case Field::Category:
        return categoryName(text, shop);
    case Field::Gender:
        return genderName(text);
    case Field::Consent:
        return consentNames(text);
    default:
        return text;
    }
}

} // namespace

QString countText(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Members:
        return ImportWords::tr("Members and what they bring along");
    case ImportKind::Purchases:
        return ImportWords::tr("Purchases of the past");
    case ImportKind::Products:
        break;
    }
    return ImportWords::tr("Products");
}

QString kindHint(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Members:
        return ImportWords::tr("One member a row, with points, stored value, tier and tags as they "
                               "stand today. No welcome gift is given.");
    case ImportKind::Purchases:
        return ImportWords::tr("Each purchase earns by your rules as if it were made on its day. "
                               "Rows with the same receipt are one purchase.");
    case ImportKind::Products:
        break;
    }
    return ImportWords::tr("One product a row. Those that are there already get the name, category "
                           "and prices of the file.");
}

QString fieldName(Field field, ImportKind kind)
{
    switch (field) {
    case Field::Card:
        return ImportWords::tr("Card number");
    case Field::Phone:
        return ImportWords::tr("Phone");
    case Field::Name:
        return ImportWords::tr("Name");
    case Field::Birthday:
        return ImportWords::tr("Birthday");
    case Field::Gender:
        return ImportWords::tr("Gender");
    case Field::Joined:
        return ImportWords::tr("Joined on");
    case Field::Points:
        return ImportWords::tr("Points");
    case Field::PointsExpire:
        return ImportWords::tr("Points are good through");
    case Field::StoredValue:
        return ImportWords::tr("Stored value");
    case Field::StoredValueBonus:
        return ImportWords::tr("Stored value given as a bonus");
    case Field::Tier:
        return ImportWords::tr("Tier");
    case Field::Tags:
        return ImportWords::tr("Tags");
    case Field::Channel:
        return kind == ImportKind::Members ? ImportWords::tr("Preferred channel")
                                           : ImportWords::tr("Sales channel");
    case Field::Consent:
        return ImportWords::tr("Consent to offers");
    case Field::Member:
        return ImportWords::tr("Member (card or phone)");
    case Field::Date:
        return ImportWords::tr("Date");
    case Field::Time:
        return ImportWords::tr("Time");
    case Field::Receipt:
        return ImportWords::tr("Receipt number");
    case Field::Product:
        return ImportWords::tr("Product");
    case Field::Category:
        return ImportWords::tr("Category");
    case Field::Quantity:
        return ImportWords::tr("Quantity");
    case Field::Amount:
        return ImportWords::tr("Amount");
    case Field::Till:
        return ImportWords::tr("Till");
    case Field::Id:
        return ImportWords::tr("Product code");
    case Field::Price:
        return ImportWords::tr("Price");
    case Field::Cost:
        return ImportWords::tr("Cost");
    case Field::Purchase:
        return ImportWords::tr("Purchase number of an export");
    case Field::Returned:
        return ImportWords::tr("Quantity that came back");
    }
    throw std::logic_error("no such field of a file");
}

QString cellKindName(CellKind kind)
{
    switch (kind) {
    case CellKind::Blank:
        return ImportWords::tr("empty");
    case CellKind::Phone:
        return ImportWords::tr("phone");
    case CellKind::Date:
        return ImportWords::tr("date");
    case CellKind::Whole:
        return ImportWords::tr("whole number");
    case CellKind::Decimal:
        return ImportWords::tr("amount");
    case CellKind::Text:
        break;
    }
    return ImportWords::tr("text");
}

QString formatText(const TableFormat &format)
{
    if (!format.delimiter) {
        return format.sheet.isEmpty() ? ImportWords::tr("Workbook")
                                      : ImportWords::tr("Workbook, sheet “%1”").arg(format.sheet);
    }
    return ImportWords::tr("Text in %1, columns parted by %2")
        .arg(format.encoding, delimiterName(*format.delimiter));
}

QString faultText(const RowComplaint &complaint)
{
    const QString &cell = complaint.cell;
    switch (complaint.fault) {
    case ImportFault::PhoneNoPhone:
        return ImportWords::tr("“%1” is no phone number.").arg(cell);
    case ImportFault::BirthdayNoDate:
        return ImportWords::tr("The birthday “%1” is no date.").arg(cell);
    case ImportFault::JoinedNoDate:
        return ImportWords::tr("The joining date “%1” is no date.").arg(cell);
    case ImportFault::UnknownTier:
        return ImportWords::tr("Your programme has no tier “%1”.").arg(cell);
    case ImportFault::StoredValueNoAmount:
        return ImportWords::tr("The stored value “%1” is no amount.").arg(cell);
    case ImportFault::PointsNotWhole:
        return ImportWords::tr("The points “%1” are no whole number.").arg(cell);
    case ImportFault::ExpiryNoDate:
        return ImportWords::tr("The points’ last day “%1” is no date.").arg(cell);
    case ImportFault::ExpiryDoesNotFit:
        return ImportWords::tr("The points’ last days “%1” don’t add up to the points.").arg(cell);
    case ImportFault::DateMissing:
        return ImportWords::tr("The row has no date.");
    case ImportFault::DateNoDate:
        return ImportWords::tr("“%1” is no date.").arg(cell);
    case ImportFault::TimeNoTime:
        return ImportWords::tr("“%1” is no time of day.").arg(cell);
    case ImportFault::AmountNoAmount:
        return cell.isEmpty() ? ImportWords::tr("The row has no amount.")
                              : ImportWords::tr("“%1” is no amount.").arg(cell);
    case ImportFault::QuantityNoQuantity:
        return ImportWords::tr("“%1” is no quantity.").arg(cell);
    case ImportFault::ReturnedTooMuch:
        return ImportWords::tr("“%1” can’t have come back.").arg(cell);
    case ImportFault::ReceiptDisagrees:
        return ImportWords::tr("The rows of receipt %1 disagree about day or member.").arg(cell);
    case ImportFault::IdMissing:
        return ImportWords::tr("The row has no product code.");
    case ImportFault::UnknownCategory:
        return ImportWords::tr("Your programme has no category “%1”. Add it there first.")
            .arg(cell);
    case ImportFault::PriceNoAmount:
        return ImportWords::tr("“%1” is no price.").arg(cell);
    case ImportFault::CostNoAmount:
        return ImportWords::tr("“%1” is no cost.").arg(cell);
    }
    throw std::logic_error("no such fault of a row");
}

QString rejectText(const ImportReject &reject, const Shop &shop)
{
    if (const auto *complaint = std::get_if<RowComplaint>(&reject.reason)) {
        return faultText(*complaint);
    }
    if (const auto *refusal = std::get_if<Refusal>(&reject.reason)) {
        return refusalText(*refusal, shop);
    }
    return rowFaultText(std::get<RowFault>(reject.reason));
}

QString understoodText(const CellReading::Understood &cell, Field field, const Shop &shop)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        return textShown(*text, field, shop);
    }
    if (const auto *money = std::get_if<Money>(&cell)) {
        return shown(*money, shop.currency());
    }
    if (const auto *points = std::get_if<Points>(&cell)) {
        return shown(*points);
    }
    if (const auto *quantity = std::get_if<Quantity>(&cell)) {
        return toText(*quantity);
    }
    return faultText(std::get<RowComplaint>(cell));
}

QString takenText(ImportKind kind, const ImportOutcome &outcome, const Shop &shop)
{
    switch (kind) {
    case ImportKind::Members:
        return ImportWords::tr("%Ln new member(s) with %1 points", nullptr,
                               static_cast<int>(outcome.members))
            .arg(shown(outcome.points));
    case ImportKind::Purchases:
        return ImportWords::tr("%Ln purchase(s) of %1 in all, which earned %2 points", nullptr,
                               static_cast<int>(outcome.purchases))
                   .arg(shown(outcome.sales, shop.currency()), shown(outcome.points)) +
               (outcome.members > 0
                    ? u'\n' + ImportWords::tr("%Ln member(s) enrolled on the way", nullptr,
                                              static_cast<int>(outcome.members))
                    : QString()) +
               (outcome.beforeBalance > 0
                    ? u'\n' +
                          ImportWords::tr(
                              "Careful: %Ln of these purchase(s), with %1 points, happened before "
                              "the date of a balance that their member brought along. Where that "
                              "balance holds these points already, they count twice.",
                              nullptr, static_cast<int>(outcome.beforeBalance))
                              .arg(shown(outcome.pointsBeforeBalance))
                    : QString());
    case ImportKind::Products:
        break;
    }
    return ImportWords::tr("%Ln product(s) new or changed", nullptr,
                           static_cast<int>(outcome.products));
}

} // namespace regulars
