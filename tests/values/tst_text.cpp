#include "values/text.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// Cards, phones and searches are compared in one form.
class TestText : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("folded");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"VIP-001"_s << u"VIP-001"_s;
    QTest::newRow("full-width digits") << u"１３８００１３８０００"_s << u"13800138000"_s;
    QTest::newRow("full-width letters keep their case") << u"ＶＩＰ－ａ"_s << u"VIP-a"_s;
    QTest::newRow("ideographic blanks at the ends") << u"\u3000张三\u3000"_s << u"张三"_s;
    QTest::newRow("a blank inside stays") << u" Anna  Maria\t"_s << u"Anna  Maria"_s;
    QTest::newRow("ideographic blank inside becomes plain") << u"张\u3000三"_s << u"张 三"_s;
    QTest::newRow("composed") << u"Jose\u0301"_s << u"Jos\u00e9"_s;
    QTest::newRow("half-width katakana") << u"ｶﾞ"_s << u"ガ"_s;
    QTest::newRow("only blanks") << u" \u00a0\u3000"_s << u""_s;
}

void TestText::folds()
{
    QFETCH(QString, typed);
    QTEST(regulars::folded(typed), "folded");
    QTEST(regulars::folded(regulars::folded(typed)), "folded");
}

QTEST_APPLESS_MAIN(TestText)

#include "tst_text.moc"
