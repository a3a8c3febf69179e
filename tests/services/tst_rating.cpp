// How a purchase was rated is kept in one form: the bytes that a store of before has, too (S14).

#include "engine/viewcodec.h"
#include "services/rating.h"
#include "storage/storageerror.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

MemberView viewOf(qint64 points)
{
    MemberView view{.joinedOn = BusinessDay::fromNumber(20250101)};
    view.tags += u"常客"_s;
    view.usablePoints = Points(points);
    return view;
}

Rating plainRating()
{
    Rating rating;
    rating.quote = {
        {u"total"_s, u"12.50"_s},
        {u"earn"_s, 12},
        {u"why"_s, QJsonArray{QJsonObject{{u"rule"_s, u"每元一分"_s}, {u"points"_s, 12.5}}}}};
    rating.earned = Points(12);
    return rating;
}

Rating fullRating()
{
    Rating rating = plainRating();
    rating.view = viewOf(340);
    rating.usedInTotal = {{0, Points()}, {3, Points(70'000)}, {1, Points(24)}};
    rating.coupons = {{u"K7-ÄÖ"_s, ProgrammeVersionId(2), u"birthday"_s, std::nullopt},
                      {u"K8"_s, ProgrammeVersionId(300), u"welcome"_s, viewOf(0)}};
    rating.isAttached = true;
    rating.referrer = MemberId(70'000);
    rating.referrerView = viewOf(5);
    return rating;
}

// The form written down once more: numbered keys, in this order, those without a value left out.
QByteArray asMap(const Rating &rating)
{
    QCborMap map{{5, QJsonDocument(rating.quote).toJson(QJsonDocument::Compact)},
                 {6, rating.earned.count()}};
    if (rating.view)
        map.insert(1, encodeView(*rating.view));
    if (!rating.usedInTotal.empty()) {
        QCborArray times;
        QCborArray points;
        for (const UsedAllowance &used : rating.usedInTotal) {
            times.append(used.times);
            points.append(used.points.count());
        }
        map.insert(2, times);
        map.insert(3, points);
    }
    if (!rating.coupons.empty()) {
        QCborArray coupons;
        for (const KeptCoupon &coupon : rating.coupons) {
            QCborMap row{{1, coupon.code}, {2, coupon.version.value()}, {3, coupon.coupon}};
            if (coupon.view)
                row.insert(4, encodeView(*coupon.view));
            coupons.append(row);
        }
        map.insert(4, coupons);
    }
    if (rating.isAttached)
        map.insert(7, true);
    if (rating.referrer)
        map.insert(8, rating.referrer->value());
    if (rating.referrerView)
        map.insert(9, encodeView(*rating.referrerView));
    return map.toCborValue().toCbor();
}

} // namespace

class TestRating : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsForm();
    void comesBackAsItWas();
    void rubbishIsRefused();
};

// Each part alone with what always stands, and all together.
void TestRating::keepsItsForm()
{
    const Rating full = fullRating();
    std::vector<Rating> ratings(8, plainRating());
    ratings[0] = full;
    ratings[1].view = full.view;
    ratings[2].usedInTotal = full.usedInTotal;
    ratings[3].coupons = full.coupons;
    ratings[4].isAttached = true;
    ratings[5].referrer = full.referrer;
    ratings[6].referrerView = full.referrerView;
    for (const Rating &rating : ratings)
        QCOMPARE(encodeRating(rating).toHex(), asMap(rating).toHex());
}

void TestRating::comesBackAsItWas()
{
    const Rating full = fullRating();
    const Rating back = decodeRating(encodeRating(full));
    QCOMPARE(encodeRating(back).toHex(), encodeRating(full).toHex());
    QCOMPARE(back.quote, full.quote);
    QCOMPARE(back.earned, full.earned);
    QCOMPARE(back.usedInTotal, full.usedInTotal);
    QCOMPARE(back.coupons.size(), full.coupons.size());
    QCOMPARE(back.coupons[1].code, full.coupons[1].code);
    QVERIFY(back.coupons[1].view && !back.coupons[0].view);
    QVERIFY(back.isAttached);
    QCOMPARE(back.referrer, full.referrer);
    QVERIFY(!decodeRating(encodeRating(plainRating())).view);
}

void TestRating::rubbishIsRefused()
{
    const QByteArray withoutEarned = QCborMap{{5, QByteArray("{}")}}.toCborValue().toCbor();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), withoutEarned})
        QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(decodeRating(bytes)));
}

QTEST_GUILESS_MAIN(TestRating)

#include "tst_rating.moc"
