#include "protocol/tablefiles/fileerror.h"
#include "support/greypaper.h"
#include "support/paperfigures.h"
#include "support/pdftext.h"
#include "support/samplereport.h"
#include "ui/language.h"
#include "ui/reports/monthlyreportpdf.h"
#include "ui/reports/pdfmending.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

QString grouped(qint64 number)
{
    return QLocale(u"en"_s).toString(number);
}

qsizetype pagesIn(const QString &text)
{
    return text.count(u'\f');
}

} // namespace

class TestMonthlyReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameReportGivesSameBytes_data() { languages(); }
    void sameReportGivesSameBytes();
    void anotherProcessGivesTheSameBytes_data() { languages(); }
    void anotherProcessGivesTheSameBytes();
    void theSystemsFontDoesNotMatter_data() { languages(); }
    void theSystemsFontDoesNotMatter();
    void carriesTheMonthsDateAndNoOther();
    void carriesEveryFigureOfTheJson_data() { languages(); }
    void carriesEveryFigureOfTheJson();
    void noFigureOfTheJsonIsMissing_data() { languages(); }
    void noFigureOfTheJsonIsMissing();
    void everyWordCanBeReadInGrey_data() { languages(); }
    void everyWordCanBeReadInGrey();
    void numbersEveryPage_data() { languages(); }
    void numbersEveryPage();
    void chineseNamesCopyRight_data() { languages(); }
    void chineseNamesCopyRight();
    void saysWhetherTheBridgeBalances();
    void saysDraftUntilFinal();
    void tablesRepeatTheirHeadings();
    void noPageHasALoneHeading();
    void everyWordIsTranslated_data() { languages(); }
    void everyWordIsTranslated();
    void refusesAPlaceItCantWrite();
    void mendsRangesAndLists();

private:
    static QJsonObject printedOf(const MonthReport &report);
    static void languages();
};

void TestMonthlyReport::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

// In a process of its own: prints the report's bytes and ends.
void TestMonthlyReport::initTestCase()
{
    if (!qEnvironmentVariableIsSet("REGULARS_PRINT_SAMPLE")) {
        return;
    }
    QFile out(qEnvironmentVariable("REGULARS_PRINT_SAMPLE"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(monthlyReportPdf(sampleReport(), qEnvironmentVariable("REGULARS_PRINT_LANGUAGE")));
    out.close();
    std::exit(0);
}

void TestMonthlyReport::sameReportGivesSameBytes()
{
    QFETCH(QString, language);
    const QByteArray first = monthlyReportPdf(sampleReport(), language);
    QCOMPARE(monthlyReportPdf(sampleReport(), language), first);
    // What comes back from the archive prints the same.
    const MonthReport archived = monthReportFromJson(monthReportToJson(sampleReport()));
    QCOMPARE(monthlyReportPdf(archived, language), first);
    MonthReport other = sampleReport();
    other.figures.joined += 1;
    QVERIFY(monthlyReportPdf(other, language) != first);
}

// Nor does it matter which languages were printed before.
void TestMonthlyReport::anotherProcessGivesTheSameBytes()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString place = folder.filePath(u"other.pdf"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REGULARS_PRINT_SAMPLE"_s, place);
    environment.insert(u"REGULARS_PRINT_LANGUAGE"_s, language);
    environment.insert(u"TZ"_s, u"America/New_York"_s);
    // Another language of the computer is another system font.
    for (const QString &variable : {u"LANG"_s, u"LC_ALL"_s, u"LC_CTYPE"_s}) {
        environment.insert(variable, u"zh_CN.UTF-8"_s);
    }
    environment.remove(u"QT_HASH_SEED"_s);
    process.setProcessEnvironment(environment);
    process.start(QApplication::applicationFilePath(), {});
    QVERIFY(process.waitForFinished(60'000));
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == monthlyReportPdf(sampleReport(), language));
}

void TestMonthlyReport::carriesTheMonthsDateAndNoOther()
{
    const QString tool = QStandardPaths::findExecutable(u"pdfinfo"_s);
    if (tool.isEmpty()) {
        QSKIP("pdfinfo (poppler-utils) is not installed");
    }
    QTemporaryDir folder;
    const QString place = folder.filePath(u"report.pdf"_s);
    writeMonthlyReport(sampleReport(), u"en"_s, place);
    QProcess process;
    process.start(tool, {u"-rawdates"_s, place});
    QVERIFY(process.waitForFinished());
    const QString facts = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(facts.contains(u"D:20261031000000Z"_s), qPrintable(facts));
    QVERIFY(facts.contains(u"Loyalty report October 2026"_s));
    QVERIFY(facts.contains(u"A4"_s));
}

void TestMonthlyReport::carriesEveryFigureOfTheJson()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(QString, language);
    const MonthReport report = sampleReport();
    const QJsonObject json = monthReportToJson(report);
    const QString text = textOf(monthlyReportPdf(report, language));
    QStringList expected;
    for (const QString &name :
         {u"members"_s, u"joined"_s, u"active_members"_s, u"purchases"_s, u"points_issued"_s,
          u"points_redeemed"_s, u"points_expired"_s, u"points_outstanding"_s}) {
        expected.append(grouped(json[name].toInteger()));
    }
    for (const QString &name :
         {u"active_share"_s, u"sleeping_share"_s, u"redemption_rate"_s, u"redeeming_share"_s,
          u"breakage_rate"_s, u"member_sales_share"_s, u"repeat_rate"_s}) {
        expected.append(QString::number(json[name].toDouble() * 100, 'f', 1) + u'%');
    }
    for (const QString &name : {u"sales"_s, u"liability"_s, u"average_basket"_s, u"basket_stddev"_s,
                                u"daily_sales_stddev"_s}) {
        const QStringList parts = json[name].toString().split(u'.');
        expected.append(u"¥%1.%2"_s.arg(grouped(parts[0].toLongLong()), parts[1]));
    }
    const QJsonObject bridge = json[u"bridge"_s].toObject();
    for (auto it = bridge.begin(); it != bridge.end(); ++it) {
        expected.append(grouped(std::abs(it.value().toInteger())));
    }
    for (const QJsonValue day : json[u"daily"_s].toArray()) {
        expected.append(day[u"date"_s].toString());
        expected.append(grouped(day[u"points_issued"_s].toInteger()));
    }
    for (const QJsonValue reward : json[u"rewards"_s].toArray()) {
        expected.append(grouped(reward[u"redeemed"_s].toInteger()));
    }
    for (const QJsonValue row : json[u"expiring"_s].toArray()) {
        expected.append(grouped(row[u"points"_s].toInteger()));
    }
    const QString drawn =
        textOf(monthlyReportPdf(report, language), u"-raw"_s).remove(QRegularExpression(u"\\s"_s));
    for (const QJsonValue head : json[u"heads"_s].toArray()) {
        const QString anchor = u"%1:%2:%3"_s.arg(head[u"till"_s].toString())
                                   .arg(head[u"seq"_s].toInteger())
                                   .arg(head[u"hash"_s].toString());
        QVERIFY2(drawn.contains(anchor), qPrintable(anchor));
    }
    for (const QString &figure : expected) {
        QVERIFY2(text.contains(figure), qPrintable(figure));
    }
}

// Of cohorts A4 has room for the newest twelve, over twelve months; the workbook has them all.
QJsonObject TestMonthlyReport::printedOf(const MonthReport &report)
{
    constexpr qsizetype most = 12;
    QJsonObject json = monthReportToJson(report);
    const auto newest = [](QJsonArray cohorts) {
        while (cohorts.size() > most) {
            cohorts.removeFirst();
        }
        return cohorts;
    };
    json[u"cohorts"_s] = newest(json[u"cohorts"_s].toArray());
    QJsonObject before = json[u"previous"_s].toObject();
    before[u"cohorts"_s] = newest(before[u"cohorts"_s].toArray());
    json[u"previous"_s] = before;
    return json;
}

void TestMonthlyReport::noFigureOfTheJsonIsMissing() // issue 5, "shown by"
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(QString, language);
    const MonthReport report = sampleReport();
    const QString text = textOf(monthlyReportPdf(report, language));
    const QStringList lost = figuresMissing(printedOf(report), text);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.mid(0, 20).join(u'\n')));
    QVERIFY(!figuresMissing(QJsonValue(987654321), text).isEmpty()); // it can fail
    // Nor would a part of a number do.
    QVERIFY(!figuresMissing(QJsonValue(4), u"14 41 4,000"_s).isEmpty());
}

void TestMonthlyReport::everyWordCanBeReadInGrey()
{
    if (!hasPdfToPictures()) {
        QSKIP("poppler-utils is not installed");
    }
    QFETCH(QString, language);
    const QStringList faint = wordsFaintInGrey(monthlyReportPdf(sampleReport(), language));
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void TestMonthlyReport::numbersEveryPage()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(QString, language);
    const QString text = textOf(monthlyReportPdf(sampleReport(), language));
    const qsizetype pages = pagesIn(text);
    QVERIFY(pages >= 6);
    const QStringList sheets = text.split(u'\f');
    for (qsizetype page = 1; page <= pages; ++page) {
        const QString number = language == u"en"_s      ? u"Page %1 of %2"_s
                               : language == u"zh_CN"_s ? u"第 %1 页，共 %2 页"_s
                                                        : u"第 %1 頁，共 %2 頁"_s;
        QVERIFY2(sheets[page - 1].contains(number.arg(page).arg(pages)),
                 qPrintable(sheets[page - 1].right(200)));
    }
}

void TestMonthlyReport::chineseNamesCopyRight()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(QString, language);
    const QStringList names = chineseNames();
    QCOMPARE(names.size(), 120);
    const QString text = textOf(monthlyReportPdf(reportWithRewards(names), language));
    QStringList wrong;
    for (const QString &name : names) {
        if (!text.contains(name)) {
            wrong.append(name);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
    QVERIFY2(!text.contains(QRegularExpression(u"[\\x{2E80}-\\x{2FDF}\\t]"_s)),
             "radicals or tabs in the text layer");
}

void TestMonthlyReport::theSystemsFontDoesNotMatter()
{
    QFETCH(QString, language);
    const QFont usual = QApplication::font();
    const QByteArray expected = monthlyReportPdf(sampleReport(), language);
    QApplication::setFont(QFont(u"DejaVu Serif"_s, 31));
    const QByteArray printed = monthlyReportPdf(sampleReport(), language);
    QApplication::setFont(usual);
    QVERIFY(printed == expected);
}

// S43
void TestMonthlyReport::saysWhetherTheBridgeBalances()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    MonthReport report = sampleReport();
    const QString good = textOf(monthlyReportPdf(report, u"en"_s));
    QVERIFY(good.contains(u"The bridge balances"_s));
    QVERIFY(!good.contains(u"does not balance"_s));
    report.figures.bridge.moves[0] += Points(1);
    QVERIFY(textOf(monthlyReportPdf(report, u"en"_s)).contains(u"The bridge does not balance"_s));
    report = sampleReport();
    report.figures.outstanding += Points(1);
    QVERIFY(textOf(monthlyReportPdf(report, u"en"_s)).contains(u"The bridge does not balance"_s));
}

void TestMonthlyReport::saysDraftUntilFinal()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    MonthReport report = sampleReport();
    const QString draft = textOf(monthlyReportPdf(report, u"en"_s));
    QVERIFY(draft.contains(u"DRAFT"_s) && !draft.contains(u"FINAL"_s));
    report.isFinal = true;
    const QString final = textOf(monthlyReportPdf(report, u"en"_s));
    QVERIFY(final.contains(u"FINAL"_s) && !final.contains(u"DRAFT"_s));
}

void TestMonthlyReport::tablesRepeatTheirHeadings()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QStringList names;
    for (int number = 0; number < 150; ++number) {
        names.append(u"Reward no. %1"_s.arg(number));
    }
    const QString text = textOf(monthlyReportPdf(reportWithRewards(names), u"en"_s));
    QVERIFY(text.count(u"Stock left"_s) >= 3);
    for (const QString &sheet : text.split(u'\f')) {
        if (sheet.contains(QRegularExpression(u"Reward no\\. \\d+ +Goods"_s))) {
            QVERIFY2(sheet.contains(u"Stock left"_s), qPrintable(sheet.left(300)));
        }
    }
}

void TestMonthlyReport::noPageHasALoneHeading()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    // Tables of any length push the rest about.
    for (int rewards = 0; rewards < 45; rewards += 3) {
        QStringList names;
        for (int number = 0; number < rewards; ++number) {
            names.append(u"R%1"_s.arg(number));
        }
        const QString text = textOf(monthlyReportPdf(reportWithRewards(names), u"en"_s));
        const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
        for (const QString &sheet : sheets) {
            QStringList lines = sheet.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 4);
            const QString last = lines[lines.size() - 2].trimmed(); // the footer is below
            for (const QString &heading :
                 {u"Controls"_s, u"Signatures"_s, u"Day by day"_s, u"Heads of the ledger"_s,
                  u"All rewards"_s, u"By zone of the catalogue"_s, u"Tiers"_s}) {
                QVERIFY2(last != heading, qPrintable(heading));
            }
        }
    }
}

void TestMonthlyReport::everyWordIsTranslated()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(REGULARS_SOURCE_DIR "/translations/regulars_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(file.readAll());
    // English is the source: it has its plurals alone.
    QVERIFY(words.count(u"<message"_s) > (language == u"en"_s ? 20 : 200));
    QVERIFY(!words.contains(u"type=\"unfinished\""_s));
    QVERIFY(!words.contains(u"type=\"vanished\""_s));
    if (language == u"en"_s || !hasPdfToText()) {
        return;
    }
    // No English sentence slips through on paper.
    const QString text = textOf(monthlyReportPdf(sampleReport(), language));
    const QRegularExpression english(u"\\b(the|of|and|Members|Points|Figure|Sales)\\b"_s);
    const auto match = english.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestMonthlyReport::refusesAPlaceItCantWrite()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"no/such/report.pdf"_s);
    QVERIFY_THROWS_EXCEPTION(FileError, writeMonthlyReport(emptyReport(), u"en"_s, place));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Language(u"fr"_s));
}

void TestMonthlyReport::mendsRangesAndLists()
{
    const QByteArray map = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                           "2 beginbfrange\n<0000> <0000> <0000>\n"
                           "<0001> <0003> <2F47>\n<0004> <0005> [<0009> <0041>]\nendbfrange\n";
    const QByteArray mended =
        mendedUnicodeMap(map, {{0x2F49, 0x6708}, {0x2F47, 0x65E5}, {u'\t', u' '}});
    QVERIFY(mended.contains("<0001> <65e5>\n<0002> <2f48>\n<0003> <6708>\n"));
    QVERIFY(mended.contains("<0004> <0020>\n<0005> <0041>\n"));
    QVERIFY(mended.contains("5 beginbfchar"));
}

QTEST_MAIN(TestMonthlyReport)
#include "tst_monthlyreport.moc"
