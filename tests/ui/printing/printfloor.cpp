#include "ui/printing/printfloor.h"

#include "services/codepools.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/refunds.h"
#include "services/rewards.h"
#include "services/sales.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/coupons.h"

#include <QRegularExpression>
#include <QTest>

#include <ZXing/ReadBarcode.h>

#include <functional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

namespace
{

using Floor = salesfloor::Shop;

const char *const programme = R"json({
"format": "regulars-programme/1",
"name": {"zh_CN": "邻里便利（人民路与解放路交叉口总店）", "zh_TW": "鄰里便利（人民路與解放路交叉口總店）",
         "en": "Corner Shop of the Neighbourhood, People's Road"},
"currency": "CNY", "country": "CN", "time_zone": "Asia/Shanghai",
"policy": {"expiry": {"after": "12 months"}, "points_as_money": {"points": 100, "amount": "1.00"},
           "limits": {"give_per_month": 5000}},
"categories": [{"id": "food", "name": {"zh_CN": "食品", "zh_TW": "食品", "en": "Food"}},
               {"id": "daily", "name": {"zh_CN": "日用", "zh_TW": "日用", "en": "Household"}}],
"products": [
 {"id": "6901234567892", "category": "food", "name": {"zh_CN": "有机全脂纯牛奶家庭装整箱十二盒礼盒（送礼佳品）",
   "zh_TW": "有機全脂純牛奶家庭裝整箱十二盒禮盒（送禮佳品）",
   "en": "Organic whole milk, family box of twelve cartons with gift wrapping"}},
 {"id": "tea", "category": "food", "name": {"zh_CN": "茶", "zh_TW": "茶", "en": "Tea"}},
 {"id": "url", "category": "daily", "name": "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"}],
"actions": [{"id": "bag", "name": {"zh_CN": "自带购物袋", "zh_TW": "自備購物袋", "en": "Own bag brought along"}}],
"tiers": [{"id": "basic", "name": {"zh_CN": "普通会员", "zh_TW": "普通會員", "en": "Member"}},
 {"id": "gold", "name": {"zh_CN": "金卡会员", "zh_TW": "金卡會員", "en": "Gold"}, "colour": "#c9971c",
  "discount": 0.05, "multiplier": 1.5,
  "paths": [{"metric": "spend", "window": "lifetime", "at_least": "1000.00"}]},
 {"id": "platinum", "name": {"zh_CN": "铂金", "zh_TW": "鉑金", "en": "Platinum"}, "colour": "#4a7ba7",
  "paths": [{"metric": "spend", "window": "lifetime", "at_least": "20000.00"}]}],
"rules": [
 {"id": "base", "on": "purchase", "name": {"zh_CN": "每元一分", "zh_TW": "每元一分", "en": "A point a yuan"},
  "give": {"points_per": {"points": 1, "amount": "1.00"}}},
 {"id": "food2", "on": "purchase", "name": {"zh_CN": "食品双倍积分日", "zh_TW": "食品雙倍積分日", "en": "Food day: double points"},
  "when": {"category": ["food"]}, "give": {"multiply": 2}},
 {"id": "ladder", "on": "purchase", "name": {"zh_CN": "满二百减十", "zh_TW": "滿二百減十", "en": "10 off from 200"},
  "give": {"discount": {"steps": [{"from": "200.00", "off": "10.00"}]}}},
 {"id": "own-bag", "on": "action:bag", "give": {"points": 15}},
 {"id": "visits", "on": "purchase", "name": {"zh_CN": "光临一千次送茶礼", "zh_TW": "光臨一千次送茶禮", "en": "A thousand visits: tea"},
  "when": {"metric": "visits", "window": "lifetime", "at_least": 1000}, "give": {"points": 500}, "task": true},
 {"id": "charge", "on": "top-up", "when": {"amount_at_least": "100.00"}, "give": {"stored_value": "10.00"}}],
"coupons": [{"id": "five", "name": {"zh_CN": "五元无门槛优惠券", "zh_TW": "五元無門檻優惠券", "en": "5.00 off any purchase"},
  "discount": {"off": "5.00"}, "valid": "30 days", "stacks": true}],
"rewards": [
 {"id": "cup", "kind": "goods", "points": 300, "money": "9.90",
  "name": {"zh_CN": "手工陶瓷咖啡杯（限量版）", "zh_TW": "手工陶瓷咖啡杯（限量版）", "en": "Hand-made coffee cup, limited edition"}},
 {"id": "voucher", "kind": "coupon", "coupon": "five", "points": 50, "name": {"zh_CN": "五元券", "zh_TW": "五元券", "en": "5.00 voucher"}},
 {"id": "film", "kind": "partner", "points": 20, "codes": true,
  "name": {"zh_CN": "影音平台月卡", "zh_TW": "影音平台月卡", "en": "A month of films and music"}},
 {"id": "trip", "kind": "goods", "points": 90000, "name": {"zh_CN": "茶园一日游", "zh_TW": "茶園一日遊", "en": "A day in the tea garden"}}]
})json";

QString scanned(const QImage &picture, ZXing::BarcodeFormat format)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(format);
    hints.setTryHarder(true);
    const ZXing::Result result = ZXing::ReadBarcode(
        ZXing::ImageView(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                         static_cast<int>(grey.bytesPerLine())),
        hints);
    return result.isValid() ? QString::fromStdWString(result.text()) : QString();
}

} // namespace

const QString PrintFloor::pin = u"a good pass phrase"_s;

PrintFloor::PrintFloor()
    : m_clock(salesfloor::at("2026-11-02 10:00"))
    , m_settings(std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s)))
{
    m_settings->setTillName(u"1"_s);
    m_settings->setLanguage(u"en"_s);
    m_languages = std::make_unique<Languages>(u"en"_s);
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
    auto store = Store::inMemory();
    Floor::done(setUpShop(*store, m_clock, {programme, u"Owner"_s, pin, Floor::cheap}));
    m_shop = std::make_unique<Shop>(std::move(store), m_clock, *m_settings);
    Floor::done(m_shop->signIn(u"Owner"_s, pin));
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    request.name = u"张小梅"_s;
    request.card = u"880001234567"_s;
    m_anna = Floor::done(Membership(m_shop->desk()).enrol({}, request)).members.front().second;
    m_other = enrol(7);
    SaleRequest first;
    first.member = MemberRef::of(m_anna);
    first.lines.push_back(salesfloor::line("1990.00", "daily"));
    noted(Floor::done(Sales(m_shop->desk()).checkout({}, first)));
    m_clock.advanceMs(24 * 3'600'000LL);
}

PrintFloor::~PrintFloor() = default;

void PrintFloor::speak(const QString &language)
{
    m_settings->setLanguage(language);
    m_languages->speak(language);
}

void PrintFloor::settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        QTest::qWait(1);
    }
}

OperationId PrintFloor::noted(const Answer &answer)
{
    m_clock.advanceMs(60'000);
    return answer.operation.value();
}

MemberId PrintFloor::enrol(int number)
{
    EnrolRequest request;
    request.phone = u"139%1"_s.arg(number, 8, 10, QChar(u'0'));
    request.name = u"Member Number %1"_s.arg(number);
    const MemberId member =
        Floor::done(Membership(m_shop->desk()).enrol({}, request)).members.front().second;
    m_clock.advanceMs(1'000);
    return member;
}

QString PrintFloor::codeOf(const QString &template_)
{
    const Answer answer =
        Floor::done(PointsDesk(m_shop->desk()).coupon({}, {MemberRef::of(m_anna), template_}));
    noted(answer);
    return answer.figures[u"code"_s].toString();
}

OperationId PrintFloor::sell(int lines)
{
    topUp();
    SaleRequest sale;
    sale.member = MemberRef::of(m_anna);
    sale.coupons = {codeOf(u"five"_s)};
    sale.lines.push_back(salesfloor::line("188.00", "food", 2, "6901234567892"));
    for (int i = 1; i < lines; ++i) {
        sale.lines.push_back(i % 2 ? salesfloor::line("38.50", "food", 1, "tea")
                                   : salesfloor::line("12.00", "daily", 1, "url"));
    }
    sale.wish.points = Points(500);
    sale.wish.storedValue = salesfloor::yuan("20.00");
    sale.tender = u"wechat"_s;
    sale.receipt = u"R-%1"_s.arg(m_clock.now().ms());
    return noted(Floor::done(Sales(m_shop->desk()).checkout({}, sale)));
}

OperationId PrintFloor::refund()
{
    const OperationId sold = sell();
    RefundRequest request;
    request.purchase.purchase = QString::number(receipt(sold).row.purchase->value());
    request.lines = {{0, Quantity(1'000)}};
    return noted(Floor::done(Refunds(m_shop->desk()).refund({}, request)));
}

OperationId PrintFloor::redeem(const QString &reward)
{
    return noted(Floor::done(
        Rewards(m_shop->desk()).redeem({}, {MemberRef::of(m_anna), reward, 1, u"cash"_s})));
}

OperationId PrintFloor::film()
{
    const OfferedCode code{1, u"FILM-%1-Qx7Zr-99AB-LONG-ENOUGH"_s.arg(m_clock.now().ms()),
                           u"2027-03-31"_s};
    noted(Floor::done(CodePools(m_shop->desk()).import({}, {u"film"_s, {code}, u"delivery"_s})));
    return redeem(u"film"_s);
}

OperationId PrintFloor::topUp()
{
    return noted(Floor::done(
        Wallet(m_shop->desk()).topUp({}, {MemberRef::of(m_anna), salesfloor::yuan("200.00"), {}})));
}

OperationId PrintFloor::cashOut()
{
    topUp();
    return noted(
        Floor::done(Wallet(m_shop->desk())
                        .cashOut({}, {MemberRef::of(m_anna), salesfloor::yuan("50.00"), {}})));
}

OperationId PrintFloor::action()
{
    return noted(
        Floor::done(PointsDesk(m_shop->desk()).action({}, {MemberRef::of(m_anna), u"bag"_s})));
}

OperationId PrintFloor::adjust()
{
    return noted(
        Floor::done(PointsDesk(m_shop->desk())
                        .adjust({}, {MemberRef::of(m_anna), Points(25), u"counted anew"_s})));
}

OperationId PrintFloor::coupon()
{
    return noted(
        Floor::done(PointsDesk(m_shop->desk()).coupon({}, {MemberRef::of(m_anna), u"five"_s})));
}

OperationId PrintFloor::give()
{
    return noted(
        Floor::done(PointsDesk(m_shop->desk())
                        .give({}, {MemberRef::of(m_anna), MemberRef::of(m_other), Points(40)})));
}

OperationId PrintFloor::undo()
{
    const OperationId done = action();
    return noted(Floor::done(Undo(m_shop->desk()).undo({}, {QString::number(done.value())})));
}

OperationId PrintFloor::anonymous()
{
    SaleRequest sale;
    sale.lines.push_back(salesfloor::line("12.00", "daily"));
    return noted(Floor::done(Sales(m_shop->desk()).checkout({}, sale)));
}

OperationId PrintFloor::attach()
{
    const OperationId sold = anonymous();
    const PurchaseRef purchase{QString::number(receipt(sold).row.purchase->value()), {}};
    return noted(Floor::done(Sales(m_shop->desk()).attach({}, {purchase, MemberRef::of(m_anna)})));
}

QStringList PrintFloor::kinds()
{
    return {u"sell"_s,   u"anonymous"_s, u"attach"_s, u"refund"_s,  u"redeem"_s,
            u"film"_s,   u"voucher"_s,   u"topUp"_s,  u"cashOut"_s, u"action"_s,
            u"adjust"_s, u"coupon"_s,    u"give"_s,   u"undo"_s};
}

OperationId PrintFloor::perform(const QString &kind)
{
    const std::vector<std::pair<QString, std::function<OperationId()>>> all{
        {u"sell"_s, [this] { return sell(); }},
        {u"anonymous"_s, [this] { return anonymous(); }},
        {u"attach"_s, [this] { return attach(); }},
        {u"refund"_s, [this] { return refund(); }},
        {u"redeem"_s, [this] { return redeem(); }},
        {u"voucher"_s, [this] { return redeem(u"voucher"_s); }},
        {u"film"_s, [this] { return film(); }},
        {u"topUp"_s, [this] { return topUp(); }},
        {u"cashOut"_s, [this] { return cashOut(); }},
        {u"action"_s, [this] { return action(); }},
        {u"adjust"_s, [this] { return adjust(); }},
        {u"coupon"_s, [this] { return coupon(); }},
        {u"give"_s, [this] { return give(); }},
        {u"undo"_s, [this] { return undo(); }}};
    for (const auto &[name, act] : all) {
        if (name == kind) {
            return act();
        }
    }
    throw std::logic_error("no such kind");
}

ReceiptFacts PrintFloor::receipt(OperationId operation)
{
    return Floor::done(Receipts(m_shop->desk()).of(operation));
}

StatementFacts PrintFloor::statement(const char *first, const char *last)
{
    return Floor::done(
        Statements(m_shop->desk())
            .make(MemberRef::of(m_anna), salesfloor::day(first), salesfloor::day(last)));
}

QString scannedQr(const QImage &picture)
{
    return scanned(picture, ZXing::BarcodeFormat::QRCode);
}

QString scannedBars(const QImage &picture)
{
    return scanned(picture, ZXing::BarcodeFormat::Code128);
}

QString bare(const QString &text)
{
    QString all = text;
    all.remove(QRegularExpression(u"\\s"_s));
    return all;
}

} // namespace regulars::tests
