// What the verifier reads by itself: the limits of a programme's text, windows of business dates,
// and anchors as they were printed (X3).

#include "storage/shopstore.h"
#include "storage/verify/limitterms.h"
#include "storage/verify/verifier.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

class TestLimitTerms : public QObject
{
    Q_OBJECT

private slots:
    void windowsBeginOnTheirFirstDay_data();
    void windowsBeginOnTheirFirstDay();
    void commentsAreNoPartOfAProgramme_data();
    void commentsAreNoPartOfAProgramme();
    void limitsAreReadFromTheText();
    void everyVersionHasItsOwn();
    void anchorsAreReadAsTheyWerePrinted_data();
    void anchorsAreReadAsTheyWerePrinted();
};

void TestLimitTerms::windowsBeginOnTheirFirstDay_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<int>("lastDay");
    QTest::addColumn<int>("firstDay");
    const auto row = [](const char *window, int lastDay, int firstDay) {
        QTest::addRow("%s to %d", window, lastDay)
            << QString::fromLatin1(window) << lastDay << firstDay;
    };
    row("", 20261122, 0);
    row("lifetime", 20261122, 0);
    row("day", 20261122, 20261122);
    row("week", 20261122, 20261116); // a Sunday
    row("week", 20261116, 20261116);
    row("week", 20270101, 20261228);
    row("month", 20261122, 20261101);
    row("month", 20261101, 20261101);
    row("year", 20261122, 20260101);
    row("1 day", 20261122, 20261122);
    row("7 days", 20261122, 20261116);
    row("30 days", 20260301, 20260131);
    row("1 week", 20261122, 20261116);
    row("2 weeks", 20261122, 20261109);
    row("1 month", 20261122, 20261023);
    row("12 months", 20261122, 20251123);
    row("1 month", 20260331, 20260301); // clamped to 28 February, then the next day
    row("1 year", 20280229, 20270301);
    row("2 years", 20261122, 20241123);
    row("0 days", 20261122, 20261122);
    row("3 moons", 20261122, 20261122);
    row("soon", 20261122, 20261122);
}

void TestLimitTerms::windowsBeginOnTheirFirstDay()
{
    QFETCH(QString, window);
    QFETCH(int, lastDay);
    QFETCH(int, firstDay);
    const AllowedWithin within{std::nullopt, std::nullopt, window};
    QCOMPARE(within.firstDay(lastDay), firstDay);
}

void TestLimitTerms::commentsAreNoPartOfAProgramme_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << QByteArray(R"({"a": "x"})") << u"x"_s;
    QTest::newRow("after a mark of order") << QByteArray("\xef\xbb\xbf{\"a\": \"x\"}") << u"x"_s;
    QTest::newRow("to the line's end")
        << QByteArray("{// \"a\": 1,\n\"a\": \"x\"} // end") << u"x"_s;
    QTest::newRow("in between") << QByteArray("{/* \"a\": \n 1, */\"a\"/**/: \"x\"}") << u"x"_s;
    QTest::newRow("one after the other") << QByteArray("/**/// two\n{\"a\": \"x\"}") << u"x"_s;
    QTest::newRow("without an end") << QByteArray("{\"a\": \"x\"} /* on and on") << u"x"_s;
    QTest::newRow("slashes within words")
        << QByteArray(R"({"a": "http://x /* y */"})") << u"http://x /* y */"_s;
    QTest::newRow("a quote within words")
        << QByteArray(R"({"a": "\"// x", "b": 1})") << u"\"// x"_s;
    QTest::newRow("a stroke before the quote")
        << QByteArray("{\"a\": \"x\\\\\" // y\n}") << u"x\\"_s;
    QTest::newRow("one slash") << QByteArray(R"({"a": "x"} /)") << QString();
    QTest::newRow("no programme") << QByteArray("{") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestLimitTerms::commentsAreNoPartOfAProgramme()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    QCOMPARE(programmeObject(text)["a"_L1].toString(), value);
}

namespace
{

const QByteArray limited = R"({
    "policy": {"limits": {"earn_per_day": 500, "redeem_per_day": 300, "give_per_month": 200, "clerk_adjust": 50}},
    "rules": [{"id": "own", "limit": {"per_member": {"times": 2, "window": "month"}}},
              {"id": "all", "limit": {"total": {"points": 900}}}, {"id": "free"}],
    "rewards": [{"id": "cup", "per_member": 3}, {"id": "bag"}],
    "tiers": [{"id": "gold", "benefits": [{"id": "lounge", "allow": {"times": 4, "window": "year"}}, {"id": "door"}]}]})";

ProgrammeVersionId install(ShopStore &shop, const QByteArray &text)
{
    ProgrammeVersionId version{1};
    shop.run(OperationKind::ProgrammeUse, [&](Journal &journal) {
        version = journal.insert(NewProgrammeVersion{shop.now, text});
    });
    return version;
}

} // namespace

void TestLimitTerms::limitsAreReadFromTheText()
{
    ShopStore shop;
    const ProgrammeVersionId version = install(shop, limited);
    const LimitTerms terms = LimitTerms::ofStore(shop.store).at(version.value());
    QCOMPARE(terms.earnPerDay, 500);
    QCOMPARE(terms.redeemPerDay, 300);
    QCOMPARE(terms.givePerMonth, 200);
    QCOMPARE(terms.adjustAlone, 50);
    QCOMPARE(terms.rulesPerMember.keys(), QStringList{u"own"_s});
    QCOMPARE(terms.rulesPerMember[u"own"_s].times, 2);
    QVERIFY(!terms.rulesPerMember[u"own"_s].points);
    QCOMPARE(terms.rulesPerMember[u"own"_s].window, u"month"_s);
    QCOMPARE(terms.rulesInTotal.keys(), QStringList{u"all"_s});
    QCOMPARE(terms.rulesInTotal[u"all"_s].points, 900);
    QCOMPARE(terms.rewardsPerMember, (QHash<QString, qint64>{{u"cup"_s, 3}}));
    QCOMPARE(terms.benefits.keys(), QStringList{u"gold/lounge"_s});
    QCOMPARE(terms.benefits[u"gold/lounge"_s].times, 4);
}

void TestLimitTerms::everyVersionHasItsOwn()
{
    ShopStore shop;
    const ProgrammeVersionId first = install(shop, limited);
    const ProgrammeVersionId second = install(shop, "{}");
    const ProgrammeVersionId broken = install(shop, "{");
    const auto terms = LimitTerms::ofStore(shop.store);
    QCOMPARE(terms.size(), size_t(3));
    QVERIFY(terms.at(first.value()).earnPerDay);
    QVERIFY(!terms.at(second.value()).earnPerDay);
    QVERIFY(!terms.at(broken.value()).adjustAlone);
}

void TestLimitTerms::anchorsAreReadAsTheyWerePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("till");
    QTest::addColumn<qint64>("sequence");
    const QString hash(64, u'a');
    QTest::newRow("plain") << u"1:17:"_s + hash << u"1"_s << qint64(17);
    QTest::newRow("first of all") << u"1:1:"_s + hash << u"1"_s << qint64(1);
    QTest::newRow("a till with a colon") << u"bar:left:9:"_s + hash << u"bar:left"_s << qint64(9);
    QTest::newRow("a till of one letter") << u"b:9:"_s + hash << u"b"_s << qint64(9);
    for (const QString &text :
         {u":9:"_s + hash, u"9:"_s + hash, hash, QString(), u"1:0:"_s + hash, u"1:-3:"_s + hash,
          u"1:x:"_s + hash, u"1::"_s + hash, u"1:9:"_s + hash.left(62), u"1:9:"_s + hash + u"aa"_s,
          u"1:9:"_s + hash.left(63) + u'x', u"1:9:"_s + hash + u' ', u"1:9:"_s})
        QTest::newRow(qPrintable(u"refused: "_s + text)) << text << QString() << qint64(0);
}

void TestLimitTerms::anchorsAreReadAsTheyWerePrinted()
{
    QFETCH(QString, text);
    QFETCH(QString, till);
    QFETCH(qint64, sequence);
    const auto anchor = Anchor::fromText(text);
    QCOMPARE(anchor.has_value(), sequence > 0);
    if (anchor) {
        QCOMPARE(anchor->till, till);
        QCOMPARE(anchor->sequence, sequence);
        QCOMPARE(anchor->hash, QByteArray(32, '\xaa'));
    }
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestLimitTerms)
#include "tst_limitterms.moc"
