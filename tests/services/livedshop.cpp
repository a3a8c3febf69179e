#include "services/livedshop.h"

#include "services/codepools.h"
#include "services/dayend.h"
#include "services/imports.h"
#include "services/importundo.h"
#include "services/monthclosing.h"
#include "services/points.h"
#include "services/programmeversions.h"
#include "services/rewards.h"
#include "services/shopsettings.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/pictures.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace regulars::salesfloor
{

namespace
{

struct People
{
    MemberId ann;
    MemberId ben;
    MemberId cai;
    MemberId dan;
};

MemberRef to(MemberId member)
{
    return MemberRef::of(member);
}

People join(Shop &shop)
{
    const MemberId ann = shop.enrol("A1", std::nullopt, "1990-09-20");
    const MemberId ben = shop.enrol("A2", to(ann), "--11-03");
    EnrolRequest request;
    request.phone = u"13800138000"_s;
    request.name = u"王小明"_s;
    request.tags = {u"vip"_s};
    request.consents = {{u"marketing"_s, true, u"yes, please"_s, {}}};
    const MemberId cai =
        Shop::done(Membership(*shop.desk).enrol({}, request)).members.front().second;
    return {ann, ben, cai, shop.enrol("A4", to(ann))};
}

// What moves points, money and stock; each kind of it, some undone and done again.
// Answers the purchase that was paid with points, stored value and a coupon.
Answer trade(Shop &shop, const People &people)
{
    PointsDesk points(*shop.desk);
    Wallet wallet(*shop.desk);
    Rewards rewards(*shop.desk);
    shop.sell(people.ann, {line("600.00", "tea", 2), line("10.00", "food")});
    const Answer back = shop.sell(people.ann, {line("40.00", "food", 4), line("8.00", "tea")});
    shop.refund(back, {{0, Quantity(1'000)}});
    shop.undo(shop.refund(back, {{0, Quantity(1'000)}}));
    shop.undo(shop.undo(shop.sell(people.ben, {line("70.00")})));
    shop.undo(shop.sell(people.ben, {line("33.00")}));
    const Answer anonymous = shop.sell(std::nullopt, {line("25.00", "daily")});
    shop.done(Sales(*shop.desk).attach({}, {Shop::of(anonymous), to(people.dan)}));
    shop.sell(std::nullopt, {line("9.00", "daily")});
    shop.done(
        wallet.topUp({.id = u"top"_s, .content = "{}"}, {to(people.ann), yuan("150.00"), {}}));
    shop.done(wallet.cashOut({}, {to(people.ann), yuan("5.00"), {}}));
    SaleRequest paid = shop.sale(people.ann, {line("50.00", "tea")});
    paid.coupons = {shop.givenCoupon(people.ann, "five")};
    paid.wish.points = Points(100);
    paid.wish.storedValue = yuan("20.00");
    paid.receipt = u"R-77"_s;
    paid.channel = u"till"_s;
    const Answer coupon = shop.sell(paid);
    shop.undo(shop.refund(coupon));
    SaleRequest cheaper = shop.sale(people.ben, {line("22.00", "food")});
    cheaper.coupons = {shop.givenCoupon(people.ben, "five")};
    shop.sell(cheaper);
    shop.givenCoupon(people.ben, "five");
    shop.done(rewards.redeem({}, {to(people.ann), u"cup"_s, 1, {}}));
    shop.undo(shop.done(rewards.redeem({}, {to(people.ann), u"cup"_s, 1, {}})));
    shop.done(rewards.stock({}, {u"cup"_s, 5, u"delivery"_s}));
    shop.done(points.give({}, {to(people.ann), to(people.ben), Points(30)}));
    shop.done(points.adjust({}, {to(people.ben), Points(20), u"slip"_s}));
    shop.done(points.adjust(Shop::approvedByOwner(), {to(people.ben), Points(500), u"moved"_s}));
    shop.undo(shop.done(points.action({}, {to(people.ann), u"bag"_s})));
    shop.done(points.action({}, {to(people.ann), u"bag"_s}));
    shop.done(points.action({}, {to(people.ben), u"bag"_s}));
    shop.done(rewards.benefit({}, {to(people.ann), u"delivery"_s}));
    return coupon;
}

// A purchase whose points are spent before it comes back: debt, and what pays it.
void owe(Shop &shop, const People &people)
{
    const Answer sold = shop.sell(people.cai, {line("120.00", "food")});
    shop.done(Rewards(*shop.desk).redeem({}, {to(people.cai), u"cup"_s, 2, {}}));
    const Answer back = shop.refund(sold);
    shop.undo(back);
    shop.refund(sold);
    shop.sell(people.cai, {line("45.00", "food")});
}

void care(Shop &shop, const People &people)
{
    Membership members(*shop.desk);
    shop.done(members.tag({}, {to(people.ann), {u"vip"_s, u"old"_s}, {}}));
    shop.done(members.tag({}, {to(people.ann), {}, {u"old"_s}}));
    shop.done(members.consent({}, {to(people.ann), {u"marketing"_s, true, u"I agree"_s, {}}}));
    shop.passDays(1);
    shop.done(members.consent({}, {to(people.ann), {u"marketing"_s, false, u"no more"_s, {}}}));
    UpdateRequest update{to(people.ben)};
    update.name = u"Ben the Second"_s;
    shop.done(members.update({}, update));
    shop.done(members.note({}, {to(people.ben), u"likes green tea"_s}));
    shop.done(members.freeze({}, {to(people.dan)}));
    shop.done(members.unfreeze({}, {to(people.dan)}));
    shop.done(members.tier({}, {to(people.dan), u"gold"_s, u"2027-01-31"_s, u"friend"_s}));
    shop.done(PointsDesk(*shop.desk).extend({}, {to(people.ben), day("2027-06-30")}));
}

void bring(Shop &shop)
{
    Imports imports(*shop.desk);
    const auto take = [&](const QString &card, const char *spent) {
        const qint64 batch = Shop::done(
            imports.begin(ImportKind::Members, card + u".csv"_s,
                          QCryptographicHash::hash(card.toUtf8(), QCryptographicHash::Sha256)));
        BroughtMember brought;
        brought.person.card = card;
        brought.person.name = card;
        brought.points = {{Points(200), day("2027-03-31")}};
        brought.principal = yuan("10.00");
        const Answer joined = Shop::done(imports.member(brought));
        imports.keep(card.toUtf8(), batch, *joined.operation);
        const Answer bought = Shop::done(imports.purchase(
            at("2026-09-05 18:00"), shop.sale(std::nullopt, {line(spent, "food")})));
        imports.keep(card.toUtf8() + "-sale", batch, *bought.operation);
        return batch;
    };
    take(u"OLD-1"_s, "12.00");
    const qint64 wrong = take(u"OLD-2"_s, "13.00");
    shop.done(ImportUndo(*shop.desk).undo({}, {QString::number(wrong)}));
}

// Somebody of whom the ledger knows nothing.
void bringWithNothing(Shop &shop)
{
    Imports imports(*shop.desk);
    const qint64 batch =
        Shop::done(imports.begin(ImportKind::Members, u"nothing.csv"_s,
                                 QCryptographicHash::hash("nothing", QCryptographicHash::Sha256)));
    BroughtMember brought;
    brought.person.card = u"NEW-1"_s;
    const Answer joined = Shop::done(imports.member(brought));
    imports.keep("NEW-1", batch, *joined.operation);
}

void part(Shop &shop)
{
    Membership members(*shop.desk);
    const MemberId first = shop.enrol("M1");
    const MemberId second = shop.enrol("M2");
    const MemberId third = shop.enrol("M3");
    for (const MemberId member : {first, second, third}) {
        shop.sell(member, {line("21.00", "tea")});
    }
    shop.givenCoupon(second, "five");
    shop.done(members.merge({}, {to(second), to(first)}));
    const Answer merged = shop.done(members.merge({}, {to(third), to(first)}));
    shop.done(members.unmerge({}, {QString::number(merged.operation->value())}));
    shop.done(members.erase({}, {to(third)}));
}

} // namespace

QByteArray fullProgramme()
{
    const Terms terms{
        .policy =
            R"("expiry": {"after": "30 days"}, "points_as_money": {"points": 100, "amount": "10.00", "max_share": 0.5},
               "restore_grace": "7 days",
               "limits": {"earn_per_day": 5000, "redeem_per_day": 2000, "give_per_month": 100, "clerk_adjust": 100})",
        .rules =
            R"({"id": "bag", "on": "action:bag", "give": {"points": 5}, "limit": {"per_member": {"times": 1, "window": "day"}}},
               {"id": "welcome", "on": "enrol", "give": {"points": 50}, "limit": {"total": {"times": 1000}}},
               {"id": "friend", "on": "referral-first-purchase", "give": {"to": "referrer", "points": 40}},
               {"id": "birthday", "on": "day", "when": {"birthday": "day"}, "give": [{"points": 11}, {"tag": "feted", "for": "7 days"}]},
               {"id": "third", "on": "purchase", "when": {"metric": "visits", "at_least": 3}, "give": {"points": 25},
                "limit": {"per_member": {"times": 1}}},
               {"id": "charge", "on": "top-up", "when": {"amount_at_least": "100.00"}, "give": {"stored_value": "10.00"}})",
        .tiers =
            R"({"id": "basic", "name": "B"},
               {"id": "gold", "name": "G", "paths": [{"metric": "spend", "window": "30 days", "at_least": "500.00"}],
                "keep": {"for": "30 days"}, "gift": {"points": 100},
                "benefits": [{"id": "delivery", "name": "D", "allow": {"times": 2, "window": "month"}}]},
               {"id": "top", "name": "T", "paths": [{"metric": "spend", "window": "month", "top_share": 0.3}]})",
        .coupons =
            R"({"id": "five", "name": "F", "discount": {"off": "5.00"}, "valid": "300 days"})",
        .rewards =
            R"({"id": "cup", "name": "C", "kind": "goods", "points": 50, "stock": 9, "per_member": 3},
               {"id": "film", "name": "Film", "kind": "partner", "points": 10, "codes": true})"};
    return terms.text();
}

// One given, one given back and set free, one withdrawn, one left.
void handOutCodes(Shop &shop, MemberId member)
{
    CodePools pools(*shop.desk);
    shop.done(pools.import({}, {u"film"_s,
                                {{1, u"FILM-ONE"_s, u"2026-12-31"_s},
                                 {2, u"FILM-TWO"_s, u"2027-01-31"_s},
                                 {3, u"FILM-THREE"_s},
                                 {4, u"FILM-FOUR"_s}},
                                u"delivery"_s}));
    shop.done(Rewards(*shop.desk).redeem({}, {to(member), u"film"_s, 1, {}}));
    shop.undo(shop.done(Rewards(*shop.desk).redeem({}, {to(member), u"film"_s, 1, {}})));
    shop.done(pools.turn({}, {u"film"_s, {PoolCodeId(3)}, false, u"misprint"_s}));
}

void liveThreeMonths(Shop &shop)
{
    shop.standIn("Bo", Role::Manager);
    shop.standIn("Li", Role::Clerk);
    shop.desk->signInAsCommandLine();
    shop.done(ShopSettings(*shop.desk).change({}, {{}, 60, 45}));
    const People people = join(shop);
    const Answer paidWithPoints = trade(shop, people);
    owe(shop, people);
    care(shop, people);
    bring(shop);
    part(shop);
    const QByteArray picture = "not quite a picture";
    Pictures(shop.store->connection())
        .put(Pictured::Product, u"latte"_s,
             {QCryptographicHash::hash(picture, QCryptographicHash::Sha256), u"image/png"_s,
              picture});
    QByteArray second = fullProgramme();
    second.replace("\"points\": 11}", "\"points\": 12}");
    shop.done(ProgrammeVersions(*shop.desk).use({}, second));
    shop.set("2026-11-02 10:00");
    shop.done(DayEnd(*shop.desk).run({}, std::nullopt));
    shop.done(MonthClosing(*shop.desk).close({}, Month(2026, 9)));
    shop.sell(people.ann, {line("80.00", "tea")});
    shop.sellAt("2026-09-29 12:00", people.ben, {line("14.00", "food")});
    shop.sell(people.ben, {line("31.00", "tea")});
    shop.refund(paidWithPoints); // whose points came of lots that have died since
    bringWithNothing(shop);
    handOutCodes(shop, people.ben); // with an undo: what Ann bears is checked until her next one
}

} // namespace regulars::salesfloor
