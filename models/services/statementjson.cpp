#include "services/amountjson.h"
#include "services/entrycodes.h"
#include "services/statements.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

template <typename Made>
QJsonObject bridgeJson(const StatementBridge &bridge, Made made)
{
    QJsonObject json{{u"opening"_s, made(bridge.opening)}, {u"closing"_s, made(bridge.closing)}};
    for (const StatementBridge::Move &move : bridge.moves) {
        json[codeOf(move.kind)] = made(move.amount);
    }
    return json;
}

QJsonValue dayOrNull(const std::optional<BusinessDay> &day)
{
    return day ? QJsonValue(day->toIso()) : QJsonValue();
}

} // namespace

QJsonObject statementToJson(const StatementFacts &facts, const Currency &currency)
{
    const AmountText amounts(currency);
    const auto money = [&amounts](qint64 minor) { return amounts.of(Money(minor)); };
    QJsonArray lots;
    for (const StatementLot &lot : facts.lots) {
        lots.append(QJsonObject{{u"last_day"_s, dayOrNull(lot.lastDay)},
                                {u"usable_from"_s, dayOrNull(lot.usableFrom)},
                                {u"points"_s, lot.points.count()}});
    }
    QJsonArray rows;
    for (const OperationRow &row : facts.rows) {
        rows.append(QJsonObject{{u"operation"_s, QString::number(row.operation.value())},
                                {u"date"_s, row.day.toIso()},
                                {u"points"_s, row.points.count()},
                                {u"stored_value"_s, amounts.of(row.storedValue)},
                                {u"money"_s, row.money ? amounts.of(*row.money) : QJsonValue()},
                                {u"tier"_s, row.tier ? QJsonValue(row.tier->to) : QJsonValue()},
                                {u"undone"_s, row.isUndone}});
    }
    return {
        {u"report"_s, u"statement"_s},
        {u"currency"_s, currency.code},
        {u"from"_s, facts.first.toIso()},
        {u"to"_s, facts.last.toIso()},
        {u"joined_on"_s, facts.joinedOn.toIso()},
        {u"member"_s, facts.member},
        {u"points"_s, bridgeJson(facts.points, [](qint64 points) { return QJsonValue(points); })},
        {u"stored_value"_s, bridgeJson(facts.storedValue, money)},
        {u"lots"_s, lots},
        {u"debt"_s, facts.debt.count()},
        {u"rows"_s, rows}};
}

} // namespace regulars
