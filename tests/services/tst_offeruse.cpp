// What an offer gave stands behind its use, award by award.

#include "services/figurerows.h"
#include "services/offeruse.h"
#include "services/salesfloor.h"

#include <QtTest>

#include <algorithm>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestOfferUse : public QObject
{
    Q_OBJECT

private slots:
    void anAwardWithoutPointsSaysWhatItGave();
};

void TestOfferUse::anAwardWithoutPointsSaysWhatItGave() // I3, I5
{
    Shop shop(
        {.rules =
             R"({"id": "gift", "on": "enrol", "give": [{"coupon": "tea"}, {"stored_value": "5.00"}]},
                     {"id": "second", "on": "purchase", "when": {"metric": "visits", "every": 2},
                      "give": [{"coupon": "tea"}, {"tag": "regular"}, {"reward": "mug"}]})",
         .coupons = R"({"id": "tea", "discount": {"off": "1.00"}})",
         .rewards = R"({"id": "mug", "kind": "goods", "points": 10})"});
    const MemberId li = shop.enrol("li");
    shop.enrol("bo");
    shop.sell(li, {line("5.00")});
    const Answer second = shop.sell(li, {line("5.00")});
    const DayRange today{day("2026-11-02"), day("2026-11-02")};
    const auto given = [&](const QString &rule) {
        const auto uses = *Shop::done(OfferUses(*shop.desk).of(today, [](double) { return true; }));
        const auto use = std::find_if(uses.begin(), uses.end(),
                                      [&](const OfferUse &one) { return one.id == rule; });
        Slice slice{Slice::Kind::OfOffer, {rule}};
        const Evidence found = *Shop::done(
            FigureRows(*shop.desk).behind({Figure::PointsIssued, today, today.last, slice}));
        qint64 times = 0;
        for (const EvidenceRow &row : found.rows) {
            times += row.times;
        }
        [&] { QCOMPARE(times, use == uses.end() ? 0 : use->times); }();
        return Shop::done(FigureRows(*shop.desk).page(found)).rows;
    };
    using Gift = AwardGift;
    const Gift tea{Gift::Kind::Coupon, u"tea"_s, 1};
    for (const FigureRow &row : given(u"gift"_s)) {
        QCOMPARE(row.gifts, (std::vector{tea, Gift{Gift::Kind::StoredValue, {}, 500}}));
    }
    const std::vector three{tea, Gift{Gift::Kind::Reward, u"mug"_s, 1},
                            Gift{Gift::Kind::Tag, u"regular"_s, 1}};
    QCOMPARE(given(u"second"_s).at(0).gifts, three);
    shop.refund(second);
    const auto rows = given(u"second"_s);
    QCOMPARE(rows.size(), std::size_t(2));
    const auto taken = std::find_if(rows.begin(), rows.end(), [](const FigureRow &row) {
        return row.fact.kind == EvidenceKind::TakenBack;
    });
    QVERIFY(taken != rows.end());
    QCOMPARE(taken->gifts.at(0), (Gift{Gift::Kind::Coupon, u"tea"_s, -1}));
}

QTEST_GUILESS_MAIN(TestOfferUse)
#include "tst_offeruse.moc"
