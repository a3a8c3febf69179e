#include "protocol/importing/firstrow.h"

#include "protocol/importing/cellvalues.h"
#include "protocol/importing/datereading.h"
#include "services/phone.h"

#include <algorithm>

namespace regulars
{

namespace
{

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isRowOfData(const ImportOrder &order, const ColumnMap &columns, const QStringList &cells,
                 const Programme &programme)
{
    if (!columns.isByNumber()) {
        return false;
    }
    const auto cell = [&](Field field) { return columns.cell(cells, field); };
    const auto isAmount = [&](Field field) {
        return amountFromCell(cell(field), programme.currency.decimals).has_value();
    };
    const DateReading dates(order.dateFormat);
    switch (order.kind) {
    case ImportKind::Members:
        return hasDigit(cell(Field::Card)) ||
               normalisedPhone(cell(Field::Phone), programme.country).has_value();
    case ImportKind::Purchases:
        return isAmount(Field::Amount) || dates.read(cell(Field::Date)).has_value();
    case ImportKind::Products:
        break;
    }
    return isAmount(Field::Price) || hasDigit(cell(Field::Id));
}

} // namespace regulars
