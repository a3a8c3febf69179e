// What the monthly report says, read from its text layer as people copy it.

#include "support/pdftext.h"
#include "support/samplereport.h"
#include "ui/language.h"
#include "ui/reports/monthlyreportpdf.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

class TestReportWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!hasPdfToText()) {
            QSKIP("pdftotext (poppler-utils) is not installed");
        }
    }
    void wordsCopyWithoutLigatures();
    void largeAmountsAreNeverCut();
    void manyTiersAreToldApart();
    void theTemplatesZonesHaveNames();
    void saysWhoClosedTheMonth();
    void refundsAloneAreNoMonthWithoutSales();
    void datesWithoutTimesMakeNoHours();
    void agesNobodyKnowsAreNoTable();
    void aChapterOfOneSentenceSharesItsPage();
    void whatRunsOverHasCompany();
    void comparesNothingUnderThirty();
    void aMonthWithoutSalesHasZerosAndANotice();
    void twoLanguagesSayTheSameFigures_data();
    void twoLanguagesSayTheSameFigures();
    void languagesAreOneOrTwoThatAreSpoken();
    void aDraftBearsItsMarkAndAFinalDoesNot();
};

void TestReportWords::wordsCopyWithoutLigatures()
{
    MonthReport report = reportWithRewards({u"5.00 off flat fish"_s, u"efficient fluff"_s});
    const QString text = textOf(monthlyReportPdf(report, u"en"_s));
    for (const QString &word : {u"figures"_s, u"Definition"_s, u"Traffic"_s,
                                u"5.00 off flat fish"_s, u"efficient fluff"_s}) {
        QVERIFY2(text.contains(word), qPrintable(word));
    }
    QVERIFY(!text.contains(QRegularExpression(u"[\\x{FB00}-\\x{FB06}]"_s)));
}

void TestReportWords::largeAmountsAreNeverCut()
{
    MonthReport report = sampleReport();
    report.figures.daily.front().sales += Money(987'654'321'012) - report.figures.sales;
    report.figures.sales = Money(987'654'321'012);
    report.figures.liability = Ratio(8'765'432'101);
    const QString text = textOf(monthlyReportPdf(report, u"en"_s));
    const QString first = text.section(u'\f', 0, 0);
    QVERIFY2(first.contains(u"¥9,876,543,210.12"_s), qPrintable(first.left(900)));
    QVERIFY2(first.contains(u"¥8,765,432,101.00"_s), qPrintable(first.left(900)));
}

void TestReportWords::manyTiersAreToldApart()
{
    MonthReport report = sampleReport();
    const TierRow row = report.tiers.front();
    report.tiers.clear();
    for (int tier = 1; tier <= 8; ++tier) {
        report.tiers.push_back(row);
        report.tiers.back().name.byLanguage[u"en"_s] = u"Circle of patrons number %1"_s.arg(tier);
    }
    // Six have a look of their own; of the others the tables tell.
    const QString text = textOf(monthlyReportPdf(report, u"en"_s), u"-raw"_s).replace(u'\n', u' ');
    QCOMPARE(text.count(u"Circle of patrons number 5"_s), 3);
    QCOMPARE(text.count(u"Circle of patrons number 6"_s), 2);
    QCOMPARE(text.count(u"Circle of patrons number 8"_s), 2);
    QCOMPARE(text.count(u"Higher tiers"_s), 1);
}

void TestReportWords::theTemplatesZonesHaveNames()
{
    MonthReport report = sampleReport();
    report.figures.byZone[u"新品区"_s] = {};
    const QString text = textOf(monthlyReportPdf(report, u"en"_s));
    QVERIFY(text.contains(u"Trendy"_s) && !text.contains(u"trendy"_s));
    QVERIFY(text.contains(u"新品区"_s));
    QVERIFY(text.contains(u"Till Command line, entry 17"_s));
}

void TestReportWords::saysWhoClosedTheMonth()
{
    MonthReport report = sampleReport();
    QVERIFY(!textOf(monthlyReportPdf(report, u"en"_s)).contains(u"Closed by"_s));
    report.isFinal = true;
    report.closedBy = u"王芳"_s;
    QVERIFY(textOf(monthlyReportPdf(report, u"en"_s)).contains(u"Closed by 王芳"_s));
}

void TestReportWords::refundsAloneAreNoMonthWithoutSales()
{
    MonthReport report = emptyReport();
    report.figures.sales = Money(-3'000);
    report.figures.purchases = 1;
    const QString text = textOf(monthlyReportPdf(report, u"en"_s));
    QVERIFY(!text.contains(u"no sales"_s));
    QVERIFY(text.contains(u"sales come to −¥30.00"_s));
}

void TestReportWords::datesWithoutTimesMakeNoHours()
{
    MonthReport report = sampleReport();
    QVERIFY(!textOf(monthlyReportPdf(report, u"en"_s)).contains(u"No times were recorded"_s));
    report.figures.visits = {};
    report.figures.purchasesWithoutTime = report.figures.purchases;
    report.before.visits = {};
    report.before.purchasesWithoutTime = report.before.purchases;
    const QString text = textOf(monthlyReportPdf(report, u"en"_s));
    QVERIFY(text.contains(u"No times were recorded"_s));
    QVERIFY(!text.contains(u"Purchases by weekday and hour"_s));
}

void TestReportWords::agesNobodyKnowsAreNoTable()
{
    MonthReport report = sampleReport();
    QVERIFY(textOf(monthlyReportPdf(report, u"en"_s)).contains(u"By age"_s));
    report.figures.byAgeBand = {{u"unknown"_s, report.figures.byAgeBand[u"unknown"_s]}};
    QVERIFY(!textOf(monthlyReportPdf(report, u"en"_s)).contains(u"By age"_s));
}

void TestReportWords::aChapterOfOneSentenceSharesItsPage()
{
    MonthReport report = reportWithRewards({});
    report.figures.byZone.clear();
    report.coupons.clear();
    const QStringList sheets = textOf(monthlyReportPdf(report, u"en"_s)).split(u'\f');
    for (const QString &sheet : sheets) {
        if (sheet.contains(u"No reward was redeemed"_s)) {
            QVERIFY(sheet.contains(u"Traffic and sales"_s) || sheet.contains(u"The bridge"_s));
        }
    }
}

void TestReportWords::whatRunsOverHasCompany()
{
    MonthReport report = sampleReport();
    const TierRow row = report.tiers.front();
    for (int tier = 4; tier <= 16; ++tier) {
        report.tiers.push_back(row);
        const QStringList sheets =
            textOf(monthlyReportPdf(report, u"en"_s)).split(u'\f', Qt::SkipEmptyParts);
        for (const QString &sheet : sheets) {
            constexpr qsizetype scarcely = 12; // lines, header and footer among them
            const qsizetype lines = sheet.split(u'\n', Qt::SkipEmptyParts).size();
            QVERIFY2(lines > scarcely, qPrintable(u"%1 tiers: %2"_s.arg(tier).arg(sheet)));
        }
    }
}

void TestReportWords::comparesNothingUnderThirty()
{
    MonthReport report = sampleReport();
    report.before.members = 30;
    report.before.purchases = 30;
    report.before.activeMembers = 30;
    QVERIFY(!textOf(monthlyReportPdf(report, u"en"_s)).contains(u"too few to compare"_s));
    report.before.members = 29;
    QVERIFY(textOf(monthlyReportPdf(report, u"en"_s)).contains(u"too few to compare"_s));
}

void TestReportWords::aMonthWithoutSalesHasZerosAndANotice()
{
    const QString text = textOf(monthlyReportPdf(emptyReport(), u"zh_CN"_s));
    QVERIFY(text.contains(u"本月没有销售，报表各项为零。"_s));
    QVERIFY(text.contains(u"¥0.00"_s));
    QVERIFY(text.contains(u"新店"_s));
    QVERIFY(!text.contains(u"nan"_s, Qt::CaseInsensitive));
}

void TestReportWords::twoLanguagesSayTheSameFigures_data()
{
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("simplified and English")
        << u"zh_CN+en"_s << QStringList{u"会员月报 Loyalty report"_s, u"2026年10月 October 2026"_s};
    QTest::newRow("traditional and English")
        << u"zh_TW+en"_s << QStringList{u"會員月報 Loyalty report"_s, u"2026年10月 October 2026"_s};
    QTest::newRow("English and simplified")
        << u"en+zh_CN"_s << QStringList{u"Loyalty report 会员月报"_s, u"October 2026 2026年10月"_s};
}

// Every figure of the one is in the other, and every page has its number.
void TestReportWords::twoLanguagesSayTheSameFigures()
{
    QFETCH(QString, languages);
    QFETCH(QStringList, words);
    const QByteArray pdf = monthlyReportPdf(sampleReport(), languages);
    QCOMPARE(monthlyReportPdf(sampleReport(), languages), pdf);
    const QString both = textOf(pdf);
    for (const QString &word : words) {
        QVERIFY2(both.contains(word), qPrintable(both.left(600)));
    }
    static const QRegularExpression figure(u"[¥−+]?\\d[\\d,]*(\\.\\d+)?%?"_s);
    QStringList missing;
    QString alone = textOf(monthlyReportPdf(sampleReport(), u"en"_s));
    alone.remove(QRegularExpression(u"(Page \\d+ of \\d+|fingerprint \\w+)"_s));
    for (auto found = figure.globalMatch(alone); found.hasNext();) {
        const QString one = found.next().captured();
        if (!both.contains(one)) {
            missing += one;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    const QStringList sheets = both.split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype page = 1; page <= sheets.size(); ++page) {
        const QString number = u"Page %1 of %2"_s.arg(page).arg(sheets.size());
        QVERIFY2(sheets[page - 1].contains(number), qPrintable(sheets[page - 1].right(200)));
    }
}

void TestReportWords::languagesAreOneOrTwoThatAreSpoken()
{
    for (const QString &code : {u"en"_s, u"zh_CN"_s, u"zh_CN+en"_s, u"en+zh_TW"_s}) {
        QVERIFY2(Language::isSpoken(code), qPrintable(code));
    }
    for (const QString &code : {u""_s, u"fr"_s, u"en+"_s, u"+en"_s, u"en+en"_s, u"zh_CN+fr"_s,
                                u"zh_CN+zh_TW+en"_s, u"zh_CN,en"_s}) {
        QVERIFY2(!Language::isSpoken(code), qPrintable(code));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, Language{code});
    }
}

void TestReportWords::aDraftBearsItsMarkAndAFinalDoesNot()
{
    MonthReport report = sampleReport();
    const DraftMark mark{u"Li"_s, u"2026-11-01 09:12"_s};
    const QByteArray draft = monthlyReportPdf(report, u"en"_s, mark);
    const QString words = textOf(draft);
    QCOMPARE(words.count(u"Generated by Li, recorded up to 2026-11-01 09:12"_s),
             words.count(u'\f'));
    QCOMPARE(monthlyReportPdf(report, u"en"_s, mark), draft);
    report.isFinal = true;
    const QByteArray final = monthlyReportPdf(report, u"en"_s, mark);
    QVERIFY(!textOf(final).contains(u"Generated"_s));
    QCOMPARE(monthlyReportPdf(report, u"en"_s, {u"Wang"_s, u"2027-01-01 00:00"_s}), final);
}

QTEST_MAIN(TestReportWords)
#include "tst_reportwords.moc"
