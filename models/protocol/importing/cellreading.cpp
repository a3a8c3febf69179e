#include "protocol/importing/cellreading.h"

#include "protocol/importing/cellvalues.h"
#include "protocol/importing/importrun.h"
#include "services/phone.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

using Understood = CellReading::Understood;

Understood readAmount(const QString &cell, int decimals, ImportFault fault, bool mayBeNegative)
{
    const auto amount = amountFromCell(cell, decimals);
    const bool isFit = amount && (mayBeNegative || *amount >= Money());
    return isFit ? Understood(*amount) : Understood(RowComplaint{fault, cell});
}

template <class Value>
Understood orComplaint(const std::optional<Value> &value, ImportFault fault, const QString &cell)
{
    return value ? Understood(*value) : Understood(RowComplaint{fault, cell});
}

QString clockText(int secondOfDay)
{
    return QTime(0, 0).addSecs(secondOfDay).toString(u"HH:mm"_s);
}

QString purposesOf(const QString &cell)
{
    QStringList purposes;
    for (const ConsentGiven &consent : consentsFromCell(cell)) {
        purposes += consent.purpose;
    }
    return purposes.join(u", "_s);
}

} // namespace

Understood CellReading::readDate(const QString &cell, ImportFault fault) const
{
    const auto read = m_dates.read(cell);
    if (!read) {
        return RowComplaint{fault, cell};
    }
    const QString day = read->date.toString(Qt::ISODate);
    if (read->instant) {
        const LocalTime local = m_programme.calendar.localTime(*read->instant);
        return local.civilDay.toIso() + u' ' + clockText(local.secondOfDay);
    }
    return read->secondOfDay ? day + u' ' + clockText(*read->secondOfDay) : day;
}

Understood CellReading::readPhone(const QString &cell) const
{
    return orComplaint(normalisedPhone(cell, m_programme.country), ImportFault::PhoneNoPhone, cell);
}

// "2026-12-31=200; 2027-12-31=100" stays as it is: it is read together with the points.
Understood CellReading::readExpiry(const QString &cell) const
{
    return cell.contains(u'=') ? Understood(cell) : readDate(cell, ImportFault::ExpiryNoDate);
}

Understood CellReading::read(Field field, const QString &cell) const
{
    if (cell.isEmpty()) {
        return QString();
    }
    const int decimals = m_programme.currency.decimals;
    switch (field) {
    case Field::Phone:
        return readPhone(cell);
    case Field::Birthday:
        return orComplaint(m_dates.readBirthday(cell), ImportFault::BirthdayNoDate, cell);
    case Field::Joined:
        return readDate(cell, ImportFault::JoinedNoDate);
    case Field::Date:
        return readDate(cell, ImportFault::DateNoDate);
    case Field::PointsExpire:
        return readExpiry(cell);
    case Field::Time: {
        const auto second = timeFromCell(cell);
        return second ? Understood(clockText(*second))
                      : Understood(RowComplaint{ImportFault::TimeNoTime, cell});
    }
    case Field::Points:
        return orComplaint(pointsFromCell(cell), ImportFault::PointsNotWhole, cell);
    case Field::StoredValue:
    case Field::StoredValueBonus:
        return readAmount(cell, decimals, ImportFault::StoredValueNoAmount, false);
    case Field::Amount:
        return readAmount(cell, decimals, ImportFault::AmountNoAmount, true);
    case Field::Price:
        return readAmount(cell, decimals, ImportFault::PriceNoAmount, false);
    case Field::Cost:
        return readAmount(cell, decimals, ImportFault::CostNoAmount, false);
    case Field::Quantity:
    case Field::Returned:
        return orComplaint(quantityFromCell(cell), ImportFault::QuantityNoQuantity, cell);
    case Field::Tier:
        return orComplaint(idMeant(m_programme.tiers, cell), ImportFault::UnknownTier, cell);
    case Field::Category:
        return idMeant(m_programme.categories, cell).value_or(cell);
    case Field::Gender:
        return genderFromCell(cell);
    case Field::Tags:
        return wordsFromCell(cell).join(u", "_s);
    case Field::Consent:
        return purposesOf(cell);
    case Field::Card:
    case Field::Name:
    case Field::Channel:
    case Field::Member:
    case Field::Receipt:
    case Field::Product:
    case Field::Till:
    case Field::Id:
    case Field::Purchase:
        break;
    }
    return cell;
}

CellKind CellReading::kindOfOne(const QString &cell) const
{
    const bool isWhole =
        std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (m_dates.read(cell)) {
        return CellKind::Date;
    }
    constexpr qsizetype shortestPhone = 8;
    if (cell.size() >= shortestPhone && !cell.contains(u'.') &&
        normalisedPhone(cell, m_programme.country)) {
        return CellKind::Phone;
    }
    if (isWhole) {
        return CellKind::Whole;
    }
    return amountFromCell(cell, m_programme.currency.decimals) ? CellKind::Decimal : CellKind::Text;
}

CellKind CellReading::kindOf(const QStringList &cells) const
{
    CellKind common = CellKind::Blank;
    for (const QString &cell : cells) {
        if (cell.isEmpty() || common == CellKind::Text) {
            continue;
        }
        const CellKind kind = kindOfOne(cell);
        const bool areNumbers = (common == CellKind::Whole && kind == CellKind::Decimal) ||
                                (common == CellKind::Decimal && kind == CellKind::Whole);
        if (common == CellKind::Blank || common == kind) {
            common = kind;
        } else {
            common = areNumbers ? CellKind::Decimal : CellKind::Text;
        }
    }
    return common;
}

} // namespace regulars
