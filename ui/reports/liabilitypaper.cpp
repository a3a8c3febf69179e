#include "ui/reports/figurespapers.h"

#include <QJsonArray>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array pointsMoves{"imported"_L1,    "issued"_L1,   "restored"_L1, "adjusted"_L1,
                                 "transferred"_L1, "forgiven"_L1, "redeemed"_L1, "expired"_L1,
                                 "taken_back"_L1,  "forfeited"_L1};
constexpr std::array moneyMoves{"imported"_L1, "topped_up"_L1,   "issued"_L1,    "restored"_L1,
                                "adjusted"_L1, "transferred"_L1, "forgiven"_L1,  "redeemed"_L1,
                                "expired"_L1,  "taken_back"_L1,  "forfeited"_L1, "cashed_out"_L1};
constexpr int nameWidth = 34;

} // namespace

PaperDocument LiabilityPaper::made()
{
    begin(tr("Liability statement"), tr("as of %1").arg(figures()[u"to"_s].toString()));
    addSummary();
    addMovement();
    addExpiry();
    addYears();
    addStoredValue();
    addRules();
    signatures();
    return finish();
}

void LiabilityPaper::addSummary()
{
    const QJsonObject stored = figures()[u"stored_value"_s].toObject();
    Tile points;
    points.label = tr("Liability of points");
    points.value = sum(figures()[u"liability"_s]);
    points.change = tr("%1 points outstanding").arg(number(figures()[u"points_outstanding"_s]));
    points.note =
        tr("at %1 %2 a point").arg(figures()[u"point_value"_s].toString(), currency().code);
    Tile money;
    money.label = tr("Stored value owed");
    money.value = sum(stored[u"owed"_s]);
    money.change = tr("%1 paid in").arg(sum(stored[u"principal"_s]));
    money.note = tr("%1 given as bonus").arg(sum(stored[u"bonus"_s]));
    Tile all;
    all.label = tr("Owed to members, together");
    all.value = sum(figures()[u"total"_s]);
    tiles({points, money, all});
    ReportSheet summary{tr("Summary"),
                        {{tr("Figure"), CellFormat::Text, nameWidth},
                         {figures()[u"to"_s].toString(), CellFormat::Sum}},
                        {},
                        std::nullopt};
    const auto line = [&](const QString &name, const QJsonValue &value, CellFormat format,
                          bool isStrong = false) {
        summary.rows.push_back({{name, cell(value)}, format, isStrong});
    };
    line(tr("Points outstanding"), figures()[u"points_outstanding"_s], CellFormat::Count);
    summary.rows.push_back(
        {{tr("Value of a point (%1)").arg(currency().code), figures()[u"point_value"_s].toString()},
         std::nullopt,
         false});
    line(tr("Liability of points"), figures()[u"liability"_s], CellFormat::Sum);
    line(tr("Stored value paid in"), stored[u"principal"_s], CellFormat::Sum);
    line(tr("Stored value given as bonus"), stored[u"bonus"_s], CellFormat::Sum);
    line(tr("Stored value owed"), stored[u"owed"_s], CellFormat::Sum);
    line(tr("Owed to members, together"), figures()[u"total"_s], CellFormat::Sum, true);
    sheet(summary);
}

QString LiabilityPaper::kindName(const QString &kind) const
{
    const std::array names{tr("Imported"),
                           tr("Issued"),
                           tr("Restored by undoing redemptions"),
                           tr("Adjusted by hand"),
                           tr("Transferred"),
                           tr("Debts forgiven"),
                           tr("Redeemed"),
                           tr("Expired"),
                           tr("Taken back by refunds"),
                           tr("Forfeited by erased members")};
    for (std::size_t at = 0; at < pointsMoves.size(); ++at) {
        if (kind == pointsMoves.at(at)) {
            return names.at(at);
        }
    }
    return kind;
}

QString LiabilityPaper::moneyKindName(const QString &kind) const
{
    if (kind == "topped_up"_L1) {
        return tr("Paid in by members");
    }
    if (kind == "issued"_L1) {
        return tr("Given as bonus");
    }
    if (kind == "redeemed"_L1) {
        return tr("Spent at the till");
    }
    if (kind == "restored"_L1) {
        return tr("Given back by refunds and undos");
    }
    if (kind == "taken_back"_L1) {
        return tr("Bonus taken back");
    }
    return kind == "cashed_out"_L1 ? tr("Paid out to members") : kindName(kind);
}

void LiabilityPaper::addMovement()
{
    const QString first = figures()[u"from"_s].toString();
    const QString last = figures()[u"to"_s].toString();
    const QJsonObject bridge = figures()[u"bridge"_s].toObject();
    ReportSheet moves{
        tr("Movement of points"),
        {{tr("Movement"), CellFormat::Text, nameWidth}, {tr("Points"), CellFormat::Count}},
        {},
        std::nullopt};
    moves.rows.push_back(row({tr("Opening on %1").arg(first), cell(bridge[u"opening"_s])}, true));
    for (const QLatin1String kind : pointsMoves) {
        moves.rows.push_back(row({kindName(kind), cell(bridge[kind])}));
    }
    moves.rows.push_back(row({tr("Closing on %1").arg(last), cell(bridge[u"closing"_s])}, true));
    section(tr("How the points moved"));
    table(moves, {4, 1});
    qint64 made = bridge[u"opening"_s].toInteger();
    for (const QLatin1String kind : pointsMoves) {
        made += bridge[kind].toInteger();
    }
    const bool balances = made == bridge[u"closing"_s].toInteger();
    check(balances, balances
                        ? tr("Opening and movements make the closing: %1 points.").arg(count(made))
                        : tr("Opening and movements make %1 points, the closing says %2.")
                              .arg(count(made), number(bridge[u"closing"_s])));
    const QString held = number(figures()[u"held"_s]);
    const QString owed = number(figures()[u"debt"_s].toObject()[u"points"_s]);
    check(
        figures()[u"balances"_s].toBool(),
        figures()[u"balances"_s].toBool()
            ? tr("Counted apart, lot by lot: members hold %1 points and owe %2, which makes the same.")
                  .arg(held, owed)
            : tr("Counted apart, lot by lot, members hold %1 points and owe %2: that is not the closing.")
                  .arg(held, owed));
}

// What lots do not show: members below zero, and points that died before they were booked.
void LiabilityPaper::addLessRows(ReportSheet &sheet) const
{
    const QJsonObject debt = figures()[u"debt"_s].toObject();
    const QJsonObject unbooked = figures()[u"expired_before_booked"_s].toObject();
    const auto less = [&](const QString &name, const QJsonObject &of) {
        if (const qint64 points = of[u"points"_s].toInteger(); points != 0) {
            sheet.rows.push_back(row({name, static_cast<double>(-points), cell(of[u"worth"_s])}));
        }
    };
    less(tr("less: owed by %n member(s) below zero", "",
            static_cast<int>(debt[u"members"_s].toInteger())),
         debt);
    less(tr("less: expired before a late purchase was booked"), unbooked);
}

SheetRow LiabilityPaper::pointsTotal() const
{
    return row({tr("Points outstanding"), cell(figures()[u"points_outstanding"_s]),
                cell(figures()[u"liability"_s])},
               true);
}

void LiabilityPaper::addExpiry()
{
    ReportSheet months{
        tr("By expiry"),
        {{tr("Last usable in"), CellFormat::Text, nameWidth},
         {tr("Points"), CellFormat::Count},
         {tr("Worth (%1)").arg(currency().code), CellFormat::Sum}},
        {},
        SheetChart{SheetChart::Kind::Columns, tr("Points by month of expiry"), 0, {1}}};
    for (const QJsonValue value : figures()[u"by_expiry"_s].toArray()) {
        const QJsonObject month = value.toObject();
        months.rows.push_back(
            row({month[u"month"_s].isString() ? month[u"month"_s].toString() : tr("never"),
                 cell(month[u"points"_s]), cell(month[u"worth"_s])}));
    }
    months.chart->rows = static_cast<int>(months.rows.size());
    addLessRows(months);
    months.rows.push_back(pointsTotal());
    section(tr("Points outstanding by expiry"));
    if (months.chart->rows > 1) {
        chart(months, 55);
    }
    table(months, {3, 1.4, 1.4});
}

void LiabilityPaper::addYears()
{
    ReportSheet years{tr("By year of issue"),
                      {{tr("Issued in"), CellFormat::Text, nameWidth},
                       {tr("Points"), CellFormat::Count},
                       {tr("Worth (%1)").arg(currency().code), CellFormat::Sum}},
                      {},
                      std::nullopt};
    for (const QJsonValue value : figures()[u"by_year"_s].toArray()) {
        const QJsonObject year = value.toObject();
        years.rows.push_back(row({QString::number(year[u"year"_s].toInteger()),
                                  cell(year[u"points"_s]), cell(year[u"worth"_s])}));
    }
    addLessRows(years);
    years.rows.push_back(pointsTotal());
    section(tr("Points outstanding by year of issue"));
    table(years, {3, 1.4, 1.4});
}

void LiabilityPaper::addStoredValue()
{
    const QJsonObject stored = figures()[u"stored_value"_s].toObject();
    const QJsonObject bridge = stored[u"bridge"_s].toObject();
    ReportSheet moves{tr("Stored value"),
                      {{tr("Movement"), CellFormat::Text, nameWidth},
                       {tr("Amount (%1)").arg(currency().code), CellFormat::Sum}},
                      {},
                      std::nullopt};
    moves.rows.push_back(
        row({tr("Opening on %1").arg(figures()[u"from"_s].toString()), cell(bridge[u"opening"_s])},
            true));
    for (const QLatin1String kind : moneyMoves) {
        if (!moneyOf(bridge[kind]).isZero()) {
            moves.rows.push_back(row({moneyKindName(kind), cell(bridge[kind])}));
        }
    }
    moves.rows.push_back(
        row({tr("Closing on %1").arg(figures()[u"to"_s].toString()), cell(bridge[u"closing"_s])},
            true));
    moves.rows.push_back(row({tr("of which paid in"), cell(stored[u"principal"_s])}));
    moves.rows.push_back(row({tr("of which given as bonus"), cell(stored[u"bonus"_s])}));
    section(tr("Stored value"));
    table(moves, {4, 1.4});
    check(stored[u"balances"_s].toBool(),
          stored[u"balances"_s].toBool()
              ? tr("What members hold, counted lot by lot, is the closing.")
              : tr("What members hold, counted lot by lot, is not the closing."));
}

void LiabilityPaper::addRules()
{
    section(tr("How this was counted"));
    sentence(tr(
        "Every line is a sum over the ledger by business date, deaths that are due but not yet written included; the exported ledger gives the same sums. A point counts at the programme's value of a point; rows are rounded so that they add up. Points are listed by the month of the last day on which they can be used, as their life stands now, and by the year in which they were earned. Stored value counts in full, bonus included."));
}

} // namespace regulars
