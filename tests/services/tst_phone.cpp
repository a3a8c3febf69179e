// Phone numbers have one form, and a masked one (S39, trust.md).

#include "services/phone.h"

#include <QtTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestPhone : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreNormalised_data();
    void numbersAreNormalised();
    void numbersAreMasked_data();
    void numbersAreMasked();
    void prefixesAreRead_data();
    void prefixesAreRead();
};

void TestPhone::numbersAreNormalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("e164"); // empty: refused
    const auto row = [](const QString &typed, const char *country, const char *e164) {
        QTest::newRow(typed.isEmpty() ? "nothing" : qPrintable(typed + QLatin1StringView(country)))
            << typed << QString::fromLatin1(country) << QString::fromLatin1(e164);
    };
    row(u"13812345678"_s, "CN", "+8613812345678");
    row(u"138 1234 5678"_s, "CN", "+8613812345678");
    row(u"138-1234-5678"_s, "CN", "+8613812345678");
    row(u" (138) 12345678 "_s, "CN", "+8613812345678");
    row(u"１３８１２３４５６７８"_s, "CN", "+8613812345678");
    row(u"+86 138 1234 5678"_s, "CN", "+8613812345678");
    row(u"008613812345678"_s, "CN", "+8613812345678");
    row(u"8613812345678"_s, "CN", "+8613812345678");
    row(u"010-62345678"_s, "CN", "+861062345678");
    row(u"+852 9123 4567"_s, "CN", "+85291234567");
    row(u"91234567"_s, "HK", "+85291234567");
    row(u"+8613812345678"_s, "HK", "+8613812345678");
    row(u"19212345678"_s, "CN", "+8619212345678"); // a range younger than the table of ranges
    row(u"23812345678"_s, "CN", "");
    row(u"1381234567"_s, "CN", "");
    row(u"138123456789"_s, "CN", "");
    row(u"12345"_s, "CN", "");
    row(u"1380013800x"_s, "CN", "");
    row(u"1-800-FLOWERS"_s, "US", "");
    row(u"13812345678+"_s, "CN", "");
    row(u""_s, "CN", "");
    row(u"+"_s, "CN", "");
    row(u"张三"_s, "CN", "");
    row(u"1"_s.repeated(10000), "CN", "");
}

void TestPhone::numbersAreNormalised()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    const auto phone = normalisedPhone(typed, country);
    QTEST(phone.value_or(QString()), "e164");
    if (phone)
        QCOMPARE(normalisedPhone(*phone, country), phone);
}

void TestPhone::numbersAreMasked_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("masked");
    QTest::newRow("mobile") << u"+8613812345678"_s << u"138****5678"_s;
    QTest::newRow("landline") << u"+861062345678"_s << u"106****5678"_s;
    QTest::newRow("another country") << u"+85291234567"_s << u"+852 91****67"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("rubbish tells nothing") << u"secret"_s << u"****"_s;
}

void TestPhone::numbersAreMasked()
{
    QFETCH(QString, e164);
    QTEST(maskedPhone(e164, u"CN"_s), "masked");
}

void TestPhone::prefixesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("prefix"); // empty: none
    QTest::newRow("national") << u"1381"_s << u"+861381"_s;
    QTest::newRow("with blanks") << u"138 1"_s << u"+861381"_s;
    QTest::newRow("full width") << u"１３８"_s << u"+86138"_s;
    QTest::newRow("area code") << u"010"_s << u"+8610"_s;
    QTest::newRow("plus") << u"+852"_s << u"+852"_s;
    QTest::newRow("double zero") << u"00852"_s << u"+852"_s;
    QTest::newRow("a plus alone") << u"+"_s << QString();
    QTest::newRow("a zero alone") << u"0"_s << QString();
    QTest::newRow("a name") << u"zs"_s << QString();
    QTest::newRow("a pattern") << u"138%"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPhone::prefixesAreRead()
{
    QFETCH(QString, typed);
    QTEST(phonePrefix(typed, u"CN"_s).value_or(QString()), "prefix");
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
