#include "services/namejson.h"
#include "ui/reports/figurespapers.h"

#include <QJsonArray>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameWidth = 28;

} // namespace

PaperDocument StockPaper::made()
{
    begin(tr("Rewards: stock and redemptions"),
          tr("%1 to %2").arg(figures()[u"from"_s].toString(), figures()[u"to"_s].toString()));
    addSummary();
    addStock();
    addRedemptions();
    addCoupons();
    signatures();
    return finish();
}

QString StockPaper::nameIn(const QJsonObject &row, const QString &idField) const
{
    return nameOf(nameFrom(row[u"name"_s]), row[idField].toString());
}

void StockPaper::addSummary()
{
    qint64 coupons = 0;
    qint64 seldom = 0;
    for (const QJsonValue value : figures()[u"coupons"_s].toArray()) {
        coupons += value[u"used"_s].toInteger();
    }
    for (const QJsonValue value : figures()[u"rewards"_s].toArray()) {
        seldom += value[u"seldom"_s].toBool() ? 1 : 0;
    }
    Tile rewards;
    rewards.label = tr("Rewards redeemed");
    rewards.value = number(figures()[u"redeemed"_s]);
    rewards.change = tr("for %1 points").arg(number(figures()[u"points_redeemed"_s]));
    Tile money;
    money.label = tr("Paid besides the points");
    money.value = sum(figures()[u"money"_s]);
    Tile used;
    used.label = tr("Coupons used");
    used.value = count(coupons);
    tiles({rewards, money, used});
    if (seldom > 0) {
        add(std::make_shared<NoticeBlock>(tr(
                "%n reward(s) are hardly taken: by fewer than 5% of the members who could have them.",
                "", static_cast<int>(seldom))),
            5);
    }
}

void StockPaper::addStock()
{
    ReportSheet sheet{tr("Stock"),
                      {{tr("Reward"), CellFormat::Text, nameWidth},
                       {tr("Opening"), CellFormat::Count},
                       {tr("Received"), CellFormat::Count},
                       {tr("Counted"), CellFormat::Count},
                       {tr("Corrected"), CellFormat::Count},
                       {tr("Handed out"), CellFormat::Count},
                       {tr("Came back"), CellFormat::Count},
                       {tr("Closing"), CellFormat::Count}},
                      {},
                      std::nullopt};
    bool isRight = true;
    for (const QJsonValue value : figures()[u"rewards"_s].toArray()) {
        const QJsonObject reward = value.toObject();
        if (reward[u"closing"_s].isNull()) {
            continue;
        }
        SheetRow line = row({nameIn(reward, u"reward"_s)});
        qint64 made = 0;
        for (const QString &field : {u"opening"_s, u"received"_s, u"counted"_s, u"corrected"_s,
                                     u"handed_out"_s, u"came_back"_s}) {
            line.cells.push_back(cell(reward[field]));
            made += reward[field].toInteger();
        }
        line.cells.push_back(cell(reward[u"closing"_s]));
        isRight = isRight && made == reward[u"closing"_s].toInteger();
        sheet.rows.push_back(std::move(line));
    }
    section(tr("Stock"));
    if (sheet.rows.empty()) {
        sentence(tr("No reward is counted in stock."));
        return;
    }
    table(sheet, {3, 1, 1, 1, 1.1, 1.1, 1.1, 1});
    check(isRight, isRight ? tr("For every reward opening and changes make the closing.")
                           : tr("For some reward opening and changes do not make the closing."));
}

void StockPaper::addRedemptions()
{
    ReportSheet sheet{tr("Redemptions"),
                      {{tr("Reward"), CellFormat::Text, nameWidth},
                       {tr("Redeemed"), CellFormat::Count},
                       {tr("Points"), CellFormat::Count},
                       {tr("Paid (%1)").arg(currency().code), CellFormat::Sum},
                       {tr("Members"), CellFormat::Count},
                       {tr("Of those who could"), CellFormat::Percent},
                       {tr("Remark"), CellFormat::Text, 20}},
                      {},
                      SheetChart{SheetChart::Kind::Bars, tr("Points by reward"), 0, {2}, 12}};
    std::vector<QJsonObject> rewards;
    for (const QJsonValue value : figures()[u"rewards"_s].toArray()) {
        rewards.push_back(value.toObject());
    }
    std::stable_sort(rewards.begin(), rewards.end(), [](const auto &a, const auto &b) {
        return a[u"points"_s].toInteger() > b[u"points"_s].toInteger();
    });
    for (const QJsonObject &reward : rewards) {
        const QString remark = !reward[u"offered"_s].toBool() ? tr("no longer offered")
                               : reward[u"seldom"_s].toBool() ? tr("hardly taken")
                                                              : QString();
        sheet.rows.push_back(
            row({nameIn(reward, u"reward"_s), cell(reward[u"redeemed"_s]),
                 cell(reward[u"points"_s]), cell(reward[u"money"_s]), cell(reward[u"redeemers"_s]),
                 cell(reward[u"take_up"_s]), remark}));
    }
    sheet.chart->rows = std::min(sheet.chart->rows, static_cast<int>(sheet.rows.size()));
    sheet.rows.push_back(row({tr("Together"),
                              cell(figures()[u"redeemed"_s]),
                              cell(figures()[u"points_redeemed"_s]),
                              cell(figures()[u"money"_s]),
                              {},
                              {},
                              QString()},
                             true));
    section(tr("Redemptions"));
    if (sheet.rows.size() == 1) {
        sentence(tr("The programme has no rewards."));
        return;
    }
    table(sheet, {3, 1, 1.2, 1.3, 1, 1.2, 1.4});
    if (figures()[u"points_redeemed"_s].toInteger() > 0 && sheet.chart->rows > 1) {
        chart(sheet, 12 + 7.0 * sheet.chart->rows);
    }
}

void StockPaper::addCoupons()
{
    ReportSheet sheet{tr("Coupons"),
                      {{tr("Coupon"), CellFormat::Text, nameWidth},
                       {tr("Issued"), CellFormat::Count},
                       {tr("Used"), CellFormat::Count},
                       {tr("Lapsed unused"), CellFormat::Count},
                       {tr("Open at the end"), CellFormat::Count}},
                      {},
                      std::nullopt};
    for (const QJsonValue value : figures()[u"coupons"_s].toArray()) {
        const QJsonObject coupon = value.toObject();
        sheet.rows.push_back(
            row({nameIn(coupon, u"coupon"_s), cell(coupon[u"issued"_s]), cell(coupon[u"used"_s]),
                 cell(coupon[u"lapsed"_s]), cell(coupon[u"open"_s])}));
    }
    section(tr("Coupons"));
    if (sheet.rows.empty()) {
        sentence(tr("No coupons were issued or used."));
        return;
    }
    table(sheet, {3, 1, 1, 1.2, 1.2});
}

} // namespace regulars
