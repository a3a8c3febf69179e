#include "values/moneytext.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace regulars;
using namespace Qt::StringLiterals;

// Amounts are strings with the currency's decimals, read without floating point (S4).
class TestMoneyText : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesMoney_data();
    void readsAndWritesMoney();
    void refusesMoney_data();
    void refusesMoney();
    void acceptsFewerDecimalsThanTheCurrencyHas();
    void writesTheExtremes();
    void readsAndWritesQuantities_data();
    void readsAndWritesQuantities();
    void refusesQuantities();
    void knowsTheDecimalsOfCurrencies_data();
    void knowsTheDecimalsOfCurrencies();
    void textLeadsBackToTheAmount();
};

void TestMoneyText::readsAndWritesMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("count");

    QTest::newRow("nothing") << u"0.00"_s << 2 << qint64{0};
    QTest::newRow("a fen") << u"0.01"_s << 2 << qint64{1};
    QTest::newRow("plain") << u"12.50"_s << 2 << qint64{1250};
    QTest::newRow("negative") << u"-0.05"_s << 2 << qint64{-5};
    QTest::newRow("no decimals") << u"1200"_s << 0 << qint64{1200};
    QTest::newRow("none of no decimals") << u"0"_s << 0 << qint64{0};
    QTest::newRow("three decimals") << u"1.005"_s << 3 << qint64{1005};
    QTest::newRow("the most") << u"10000000000.00"_s << 2 << qint64{1'000'000'000'000};
    QTest::newRow("the least") << u"-10000000000.00"_s << 2 << qint64{-1'000'000'000'000};
}

void TestMoneyText::readsAndWritesMoney()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(qint64, count);
    const auto read = moneyFromText(text, decimals);
    QVERIFY(read);
    QCOMPARE(read->count(), count);
    QCOMPARE(toText(*read, decimals), text);
}

void TestMoneyText::refusesMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");

    const auto row = [](const QString &text, int decimals) {
        QTest::addRow("\"%s\" of %d", qPrintable(text), decimals) << text << decimals;
    };
    for (const QString &text : {u""_s,
                                u"-"_s,
                                u"."_s,
                                u".5"_s,
                                u"-.5"_s,
                                u"5."_s,
                                u"1.234"_s,
                                u"1.000"_s,
                                u"1,234.00"_s,
                                u"1,5"_s,
                                u" 1.00"_s,
                                u"1.00 "_s,
                                u"1 000"_s,
                                u"+1.00"_s,
                                u"--1"_s,
                                u"1-"_s,
                                u"1e3"_s,
                                u"1.2.3"_s,
                                u"1..2"_s,
                                u"0x10"_s,
                                u"¥1.00"_s,
                                u"１.00"_s,
                                u"NaN"_s,
                                u"10000000000.01"_s,
                                u"99999999999999999999"_s,
                                u"99999999999999999999999999999999999999.00"_s})
        row(text, 2);
    row(u"1.0"_s, 0);
    row(u"1."_s, 0);
    row(u"1.0001"_s, 3);
    row(u"1000000000001"_s, 0);
}

void TestMoneyText::refusesMoney()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QVERIFY(!moneyFromText(text, decimals));
}

void TestMoneyText::acceptsFewerDecimalsThanTheCurrencyHas()
{
    QCOMPARE(moneyFromText(u"12", 2), Money(1200));
    QCOMPARE(moneyFromText(u"12.5", 2), Money(1250));
    QCOMPARE(moneyFromText(u"-0", 2), Money(0));
    QCOMPARE(moneyFromText(u"007.50", 2), Money(750));
}

void TestMoneyText::writesTheExtremes()
{
    QCOMPARE(toText(Money(std::numeric_limits<qint64>::max()), 2), u"92233720368547758.07"_s);
    QCOMPARE(toText(Money(std::numeric_limits<qint64>::min()), 2), u"-92233720368547758.08"_s);
}

void TestMoneyText::readsAndWritesQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("written");

    QTest::newRow("none") << u"0"_s << qint64{0} << u"0"_s;
    QTest::newRow("one") << u"1"_s << qint64{1000} << u"1"_s;
    QTest::newRow("ten keeps its zero") << u"10"_s << qint64{10000} << u"10"_s;
    QTest::newRow("a half") << u"1.5"_s << qint64{1500} << u"1.5"_s;
    QTest::newRow("grams") << u"0.001"_s << qint64{1} << u"0.001"_s;
    QTest::newRow("zeros go") << u"2.500"_s << qint64{2500} << u"2.5"_s;
    QTest::newRow("given back") << u"-0.25"_s << qint64{-250} << u"-0.25"_s;
}

void TestMoneyText::readsAndWritesQuantities()
{
    QFETCH(QString, text);
    QFETCH(qint64, count);
    QFETCH(QString, written);
    const auto read = quantityFromText(text);
    QVERIFY(read);
    QCOMPARE(read->count(), count);
    QCOMPARE(toText(*read), written);
}

void TestMoneyText::refusesQuantities()
{
    for (const QStringView text : {u"", u"1.0005", u".5", u"1.", u"1kg", u"1e1", u"1000000001"})
        QVERIFY2(!quantityFromText(text), qPrintable(text.toString()));
    QCOMPARE(quantityFromText(u"1000000000"), Quantity(1'000'000'000'000));
}

void TestMoneyText::knowsTheDecimalsOfCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals"); // −1: no currency

    const auto row = [](const QString &code, int decimals) {
        QTest::newRow(qPrintable(u'"' + code + u'"')) << code << decimals;
    };
    for (const QString &code :
         {u"CNY"_s, u"EUR"_s, u"USD"_s, u"HKD"_s, u"TWD"_s, u"AED"_s, u"ZWG"_s, u"CHF"_s})
        row(code, 2);
    for (const QString &code :
         {u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s, u"BIF"_s, u"XPF"_s})
        row(code, 0);
    for (const QString &code : {u"BHD"_s, u"KWD"_s, u"OMR"_s, u"JOD"_s, u"TND"_s})
        row(code, 3);
    // The last ones stand across two codes of the tables.
    for (const QString &code :
         {u""_s, u"cny"_s, u"CNYX"_s, u"CN"_s, u"XXX"_s, u"ABC"_s, u"N A"_s, u"ED "_s, u"C N"_s})
        row(code, -1);
}

void TestMoneyText::knowsTheDecimalsOfCurrencies()
{
    QFETCH(QString, code);
    QFETCH(int, decimals);
    const auto currency = Currency::fromCode(code);
    QCOMPARE(currency.has_value(), decimals >= 0);
    if (currency)
        QCOMPARE(*currency, (Currency{code, decimals}));
}

void TestMoneyText::textLeadsBackToTheAmount()
{
    QVERIFY(rc::check("reading undoes writing, with any number of decimals", [] {
        const auto count =
            *rc::gen::oneOf(rc::gen::inRange<qint64>(-2000, 2000),
                            rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'001));
        for (const int decimals : {0, 2, 3})
            RC_ASSERT(moneyFromText(toText(Money(count), decimals), decimals) == Money(count));
        RC_ASSERT(quantityFromText(toText(Quantity(count))) == Quantity(count));
    }));
}

QTEST_APPLESS_MAIN(TestMoneyText)

#include "tst_moneytext.moc"
