#include "protocol/tablefiles/formulaguard.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

// Text that a spreadsheet would take for a formula is led by an apostrophe (F12).
class TestFormulaGuard : public QObject
{
    Q_OBJECT

private slots:
    void guardsWhatASpreadsheetWouldRun_data();
    void guardsWhatASpreadsheetWouldRun();
    void takesOffOnlyWhatItWouldPutOn_data();
    void takesOffOnlyWhatItWouldPutOn();
    void isUndoneByItsOpposite();
};

void TestFormulaGuard::guardsWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("nothing", u""_s, u""_s);
    row("blanks", u"  "_s, u"  "_s);
    row("words", u"Li Lei"_s, u"Li Lei"_s);
    row("an apostrophe within", u"O'Brien"_s, u"O'Brien"_s);
    row("an apostrophe in front", u"'tis"_s, u"'tis"_s);
    row("an apostrophe alone", u"'"_s, u"'"_s);
    row("a sign later", u"a=1"_s, u"a=1"_s);
    row("equals", u"=1+1"_s, u"'=1+1"_s);
    row("equals alone", u"="_s, u"'="_s);
    row("plus", u"+8613800138000"_s, u"'+8613800138000"_s);
    row("minus", u"-5"_s, u"'-5"_s);
    row("a birthday without year", u"--05-20"_s, u"'--05-20"_s);
    row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
    row("tab", u"\t1"_s, u"'\t1"_s);
    row("carriage return", u"\r1"_s, u"'\r1"_s);
    row("full-width equals", u"＝1"_s, u"'＝1"_s);
    row("full-width plus", u"＋1"_s, u"'＋1"_s);
    row("full-width minus", u"－1"_s, u"'－1"_s);
    row("full-width at", u"＠1"_s, u"'＠1"_s);
    row("after blanks", u"  =1"_s, u"'  =1"_s);
    row("after an ideographic space", u"\u3000=1"_s, u"'\u3000=1"_s);
    row("after a line feed", u"\n=1"_s, u"'\n=1"_s);
    row("after a no-break space", u"\u00A0=1"_s, u"'\u00A0=1"_s);
    row("after a mark that no one sees", u"\uFEFF=1"_s, u"'\uFEFF=1"_s);
    row("guarded already", u"'=1"_s, u"''=1"_s);
    row("two apostrophes", u"''=1"_s, u"'''=1"_s);
    row("a blank before the apostrophe", u" '=1"_s, u"' '=1"_s);
}

void TestFormulaGuard::guardsWhatASpreadsheetWouldRun()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guarded(text), cell);
    QCOMPARE(unguarded(cell), text);
}

void TestFormulaGuard::takesOffOnlyWhatItWouldPutOn_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("a formula that came bare") << u"=1"_s << u"=1"_s;
    QTest::newRow("a bare phone") << u"+861"_s << u"+861"_s;
    QTest::newRow("a quoted word") << u"'word'"_s << u"'word'"_s;
    QTest::newRow("a guarded phone") << u"'+861"_s << u"+861"_s;
}

void TestFormulaGuard::takesOffOnlyWhatItWouldPutOn()
{
    QFETCH(QString, cell);
    QFETCH(QString, text);
    QCOMPARE(unguarded(cell), text);
}

void TestFormulaGuard::isUndoneByItsOpposite()
{
    const auto texts =
        rc::gen::map(rc::gen::container<std::u16string>(
                         rc::gen::elementOf(u"'''=+-@\t\r\n 　＝－＋＠ax1\uFEFF"s)),
                     [](const std::u16string &text) { return QString::fromStdU16String(text); });
    QVERIFY(rc::check("unguarded(guarded(x)) == x", [&] {
        const QString text = *texts;
        RC_ASSERT(unguarded(guarded(text)) == text);
        RC_ASSERT(unguarded(guardedApostrophe(text)) == text);
    }));
    QVERIFY(rc::check("nothing dangerous comes out", [&] {
        const QString cell = guarded(*texts);
        const QString seen = cell.trimmed();
        const bool isDangerous = !seen.isEmpty() && u"=+-@＝＋－＠"_s.contains(seen[0]);
        RC_ASSERT(!isDangerous);
    }));
}

QTEST_GUILESS_MAIN(TestFormulaGuard)
#include "tst_formulaguard.moc"
