#include "engine/viewcodec.h"

#include <QCborMap>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Largest = std::numeric_limits<qint64>::max();
constexpr qint64 Smallest = std::numeric_limits<qint64>::min();

BusinessDay day(int yyyymmdd)
{
    return BusinessDay::fromNumber(yyyymmdd);
}

MemberView plainView()
{
    return {.joinedOn = day(20250301)};
}

bool areEqual(const MemberView &a, const MemberView &b)
{
    const auto sameProduct = [](const ProductHistory &x, const ProductHistory &y) {
        return x.product == y.product && x.boughtOn == y.boughtOn;
    };
    const auto sameExpiring = [](const ExpiringPoints &x, const ExpiringPoints &y) {
        return x.on == y.on && x.points == y.points;
    };
    return a.joinedOn == b.joinedOn && a.tier == b.tier && a.birthday == b.birthday &&
           a.gender == b.gender && a.tags == b.tags && a.purchasesBefore == b.purchasesBefore &&
           a.lastPurchaseOn == b.lastPurchaseOn && a.isReferred == b.isReferred &&
           a.friendPaid == b.friendPaid && a.usablePoints == b.usablePoints && a.debt == b.debt &&
           a.storedPrincipal == b.storedPrincipal && a.storedBonus == b.storedBonus &&
           a.measures == b.measures && a.inTopShare == b.inTopShare &&
           a.usedByMember == b.usedByMember && a.usedInTotal == b.usedInTotal &&
           a.earnedToday == b.earnedToday && a.issuedThisYear == b.issuedThisYear &&
           std::equal(a.products.begin(), a.products.end(), b.products.begin(), b.products.end(),
                      sameProduct) &&
           std::equal(a.expiring.begin(), a.expiring.end(), b.expiring.begin(), b.expiring.end(),
                      sameExpiring);
}

// As a shop with eight history figures and twenty rules keeps it with a usual sale.
MemberView typicalView()
{
    MemberView view = plainView();
    view.tier = 2;
    view.birthday = BirthDate{2, 29, 1988};
    view.gender = u"f"_s;
    view.tags = {u"vip"_s, u"tea"_s};
    view.purchasesBefore = 143;
    view.lastPurchaseOn = day(20261118);
    view.isReferred = true;
    view.friendPaid = true;
    view.usablePoints = Points(4321);
    view.storedPrincipal = Money(20000);
    view.storedBonus = Money(1000);
    view.measures = {{1234500, 0}, {12, 0},    {120000, 0}, {3, 0},
                     {98000, 14},  {450, 200}, {0, 0},      {7, 0}};
    view.inTopShare.assign(8, false);
    view.inTopShare[2] = true;
    view.usedByMember.resize(20);
    view.usedByMember[11] = {1, Points(1000)};
    view.usedInTotal.resize(20);
    view.earnedToday = Points(120);
    return view;
}

BusinessDay someDay()
{
    return day(20000101).plusDays(*rc::gen::inRange<qint64>(-30'000, 60'000));
}

qint64 someNumber()
{
    return *rc::gen::oneOf(rc::gen::just<qint64>(0), rc::gen::arbitrary<qint64>(),
                           rc::gen::element(Largest, Smallest));
}

QString someText()
{
    return QString::fromStdString(*rc::gen::container<std::string>(rc::gen::inRange('a', 'z'))) +
           *rc::gen::element(u""_s, u"熟客"_s, u"🫖"_s);
}

std::vector<UsedAllowance> someAllowances()
{
    std::vector<UsedAllowance> all(*rc::gen::inRange<std::size_t>(0, 30));
    for (UsedAllowance &allowance : all)
        allowance = {someNumber(), Points(someNumber())};
    return all;
}

void fillFigures(MemberView &view)
{
    view.measures.resize(*rc::gen::inRange<std::size_t>(0, 12));
    for (MeasureValue &measure : view.measures)
        measure = {someNumber(), someNumber()};
    view.inTopShare = *rc::gen::arbitrary<std::vector<bool>>();
    view.usedByMember = someAllowances();
    view.usedInTotal = someAllowances();
    const int products = *rc::gen::inRange(0, 4);
    for (int i = 0; i < products; ++i)
        view.products.push_back(
            {someText(), std::vector<BusinessDay>(static_cast<std::size_t>(i), someDay())});
    const int expiring = *rc::gen::inRange(0, 4);
    for (int i = 0; i < expiring; ++i)
        view.expiring.push_back({someDay(), Points(someNumber())});
}

MemberView someView()
{
    MemberView view{.joinedOn = someDay()};
    view.tier = *rc::gen::inRange(0, 9);
    if (*rc::gen::arbitrary<bool>()) {
        view.birthday = BirthDate{*rc::gen::inRange(1, 13), *rc::gen::inRange(1, 29), std::nullopt};
        if (*rc::gen::arbitrary<bool>())
            view.birthday->year = *rc::gen::inRange(1900, 2026);
    }
    view.gender = someText();
    const int tags = *rc::gen::inRange(0, 4);
    for (int i = 0; i < tags; ++i)
        view.tags.append(someText());
    view.purchasesBefore = someNumber();
    if (*rc::gen::arbitrary<bool>())
        view.lastPurchaseOn = someDay();
    view.isReferred = *rc::gen::arbitrary<bool>();
    view.friendPaid = *rc::gen::arbitrary<bool>();
    view.usablePoints = Points(someNumber());
    view.debt = Points(someNumber());
    view.storedPrincipal = Money(someNumber());
    view.storedBonus = Money(someNumber());
    view.earnedToday = Points(someNumber());
    view.issuedThisYear = Points(someNumber());
    fillFigures(view);
    return view;
}

// Whether the bytes are read or refused; anything else than invalid_argument fails the test by
// itself.
bool isRefused(const QByteArray &bytes)
{
    try {
        decodeView(bytes);
        return false;
    } catch (const std::invalid_argument &) {
        return true;
    }
}

// Braces around one array would only copy it.
QCborArray listOf(const QCborArray &only)
{
    QCborArray list;
    list.append(only);
    return list;
}

QByteArray encodedMap(std::initializer_list<QPair<QCborValue, QCborValue>> pairs)
{
    QCborMap map{{1, 9000}};
    for (const auto &pair : pairs)
        map.insert(pair.first, pair.second);
    return QCborValue(map).toCbor();
}

} // namespace

class TestViewCodec : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote_S22();
    void keepsALeapDayWithoutItsYear_S17();
    void keepsNewMembersInFewBytes();
    void keepsTypicalViewsInAHundredBytes();
    void keepsTheSizesOfUnusedAllowances();
    void readsEveryView();
    void refusesRubbish_data();
    void refusesRubbish();
    void refusesEveryCutOffView();
    void survivesAnyChangedByte();
};

void TestViewCodec::readsWhatItWrote_S22()
{
    MemberView view = typicalView();
    view.products = {{u"6901234567892"_s, {day(20261118), day(20261101)}}, {u""_s, {}}};
    view.expiring = {{day(20261231), Points(200)}};
    QVERIFY(areEqual(decodeView(encodeView(view)), view));
    QCOMPARE(encodeView(decodeView(encodeView(view))), encodeView(view));
}

void TestViewCodec::keepsALeapDayWithoutItsYear_S17()
{
    MemberView view = plainView();
    view.birthday = BirthDate{2, 29, std::nullopt};
    QVERIFY(areEqual(decodeView(encodeView(view)), view));
    view.birthday->year = 1989; // which had none
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                             static_cast<void>(decodeView(encodeView(view))));
}

void TestViewCodec::keepsNewMembersInFewBytes()
{
    QVERIFY(areEqual(decodeView(encodeView(plainView())), plainView()));
    QVERIFY2(encodeView(plainView()).size() <= 8, encodeView(plainView()).toHex().constData());
}

void TestViewCodec::keepsTypicalViewsInAHundredBytes()
{
    const QByteArray bytes = encodeView(typicalView());
    QVERIFY2(bytes.size() <= 100, QByteArray::number(bytes.size()).constData());
}

void TestViewCodec::keepsTheSizesOfUnusedAllowances()
{
    MemberView view = plainView();
    view.usedByMember.resize(20);
    view.inTopShare.assign(3, false);
    view.measures.resize(3);
    QVERIFY(areEqual(decodeView(encodeView(view)), view));
}

void TestViewCodec::readsEveryView()
{
    QVERIFY(rc::check("a view that was written is read as it was", [] {
        const MemberView view = someView();
        RC_ASSERT(areEqual(decodeView(encodeView(view)), view));
    }));
}

void TestViewCodec::refusesRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("view");
    QTest::newRow("no map") << QCborValue(QCborArray{1, 2}).toCbor();
    QTest::newRow("empty map") << QCborValue(QCborMap()).toCbor();
    QTest::newRow("no join day") << QCborValue(QCborMap{{2, 1}}).toCbor();
    QTest::newRow("unknown key") << encodedMap({{99, 1}});
    QTest::newRow("key of another kind") << encodedMap({{u"tier"_s, 1}});
    QTest::newRow("falling keys") << QByteArray::fromHex("a30119232802010102");
    QTest::newRow("repeated key") << QByteArray::fromHex("a30119232802010202");
    QTest::newRow("something after it") << encodedMap({}) + '\0';
    QTest::newRow("fraction") << encodedMap({{2, 1.5}});
    QTest::newRow("tier too large") << encodedMap({{2, qint64{1} << 40}});
    QTest::newRow("number beyond 64 bits") << QByteArray::fromHex("a201192328061bffffffffffffffff");
    QTest::newRow("number below 64 bits") << QByteArray::fromHex("a201192328063bffffffffffffffff");
    QTest::newRow("day far away") << QCborValue(QCborMap{{1, Largest}}).toCbor();
    QTest::newRow("day after year 9999") << QCborValue(QCborMap{{1, 2'921'940}}).toCbor();
    QTest::newRow("birthday without day") << encodedMap({{3, QCborArray{2}}});
    QTest::newRow("birthday of four parts") << encodedMap({{3, QCborArray{2, 3, 2000, 1}}});
    QTest::newRow("30 February") << encodedMap({{3, QCborArray{2, 30}}});
    QTest::newRow("29 February 2001") << encodedMap({{3, QCborArray{2, 29, 2001}}});
    QTest::newRow("tag that is no text") << encodedMap({{5, QCborArray{1}}});
    QTest::newRow("endless tag") << encodedMap({{5, QCborArray{QString(20'000, u'x')}}});
    QTest::newRow("figure of three parts") << encodedMap({{14, listOf(QCborArray{1, 2, 3})}});
    QTest::newRow("ranked nowhere") << encodedMap({{15, QCborArray{2, 2}}});
    QTest::newRow("endless ranking") << encodedMap({{15, QCborArray{qint64{1} << 50}}});
    QTest::newRow("allowance nowhere") << encodedMap({{16, QCborArray{2, -1, 1, 1}}});
    QTest::newRow("half an allowance") << encodedMap({{16, QCborArray{2, 1, 1}}});
    QTest::newRow("endless allowances") << encodedMap({{17, QCborArray{qint64{1} << 50}}});
    QTest::newRow("product without days") << encodedMap({{20, listOf(QCborArray{u"x"_s})}});
    QTest::newRow("product of three parts")
        << encodedMap({{20, listOf(QCborArray{u"x"_s, QCborArray{9000}, 1})}});
    QTest::newRow("expiring points of three parts")
        << encodedMap({{21, listOf(QCborArray{9000, 5, 1})}});
    QTest::newRow("points without a day") << encodedMap({{21, listOf(QCborArray{})}});
    QTest::newRow("day without points") << encodedMap({{21, listOf(QCborArray{9000})}});
}

void TestViewCodec::refusesRubbish()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(isRefused(bytes));
}

void TestViewCodec::refusesEveryCutOffView()
{
    const QByteArray whole = encodeView(typicalView());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(isRefused(whole.first(size)), QByteArray::number(size).constData());
    QVERIFY(!isRefused(whole));
}

void TestViewCodec::survivesAnyChangedByte()
{
    const QByteArray whole = encodeView(typicalView());
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(value);
            refused += isRefused(bytes) ? 1 : 0;
        }
    }
    QVERIFY(refused > 0);
}

QTEST_APPLESS_MAIN(TestViewCodec)
#include "tst_viewcodec.moc"
