#include "services/digest.h"
#include "services/livedshop.h"
#include "services/papers.h"
#include "support/greypaper.h"
#include "support/liveworkbook.h"
#include "support/paperfigures.h"
#include "support/pdftext.h"
#include "ui/language.h"
#include "ui/reports/paper.h"
#include "ui/reports/paperdocument.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpdf.h"
#include "ui/reports/tableblock.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace regulars;
using namespace regulars::salesfloor;

// Reports that are drawn from kept figures: liability, check-up, stock, digests (I6, C1, C5, D7,
// X2).
class TestFiguresPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFigureOfTheJsonIsOnThePaper_data() { papers(); }
    void everyFigureOfTheJsonIsOnThePaper();
    void sameFiguresGiveTheSameBytes_data() { papers(); }
    void sameFiguresGiveTheSameBytes();
    void anotherProcessGivesTheSameBytes();
    void everyWordCanBeReadInGrey_data() { papers(); }
    void everyWordCanBeReadInGrey();
    void theWorkbookHoldsWhatThePaperSays_data() { papers(); }
    void theWorkbookHoldsWhatThePaperSays();
    void everySheetIsNumberedAndNamed_data() { papers(); }
    void everySheetIsNumberedAndNamed();
    void lyingBarsTellTheirFigures();
    void sumsThatDoNotAgreeAreSaid();
    void aQuarterStillRunningSaysSo();
    void aYearAgoWithoutSalesHasNoColumn();
    void whoStandsOutIsDrawnBesideTheBound();
    void aShortTableStaysOnOnePage();
    void theFooterOfTwoLanguagesCanBeRead();

private:
    static void papers();
    PaperFigures figuresOf(int kind) const { return m_figures.at(static_cast<PaperKind>(kind)); }

    std::map<PaperKind, PaperFigures> m_figures;
};

void TestFiguresPaper::papers()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s, u"zh_CN+en"_s}) {
        for (const PaperKind kind : {PaperKind::Liability, PaperKind::CheckUp, PaperKind::Stock,
                                     PaperKind::Day, PaperKind::Week}) {
            QTest::addRow("%s %s", qPrintable(codeOf(kind)), qPrintable(language))
                << static_cast<int>(kind) << language;
        }
    }
}

void TestFiguresPaper::initTestCase()
{
    if (qEnvironmentVariableIsSet("REGULARS_PRINT_FIGURES")) {
        const QJsonObject json =
            QJsonDocument::fromJson(qgetenv("REGULARS_PRINT_FIGURES")).object();
        QFile out(qEnvironmentVariable("REGULARS_PRINT_PLACE"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(reportPdf(paperDocument({PaperKind::CheckUp, json}, u"zh_CN"_s).content));
        out.close();
        std::exit(0);
    }
    Shop shop(fullProgramme(), "2026-09-05 10:00");
    liveThreeMonths(shop);
    const DayRange september{day("2026-09-01"), day("2026-09-30")};
    Papers papers(*shop.desk);
    const auto take = [&](PaperKind kind, DayRange days) {
        m_figures.emplace(kind, Shop::done(papers.count(kind, days)));
    };
    take(PaperKind::Liability, september);
    take(PaperKind::CheckUp, quarterOf(september.first));
    take(PaperKind::Stock, september);
    const BusinessDay busy = day("2026-09-05");
    take(PaperKind::Day, {busy, busy});
    take(PaperKind::Week, {busy, busy.plusDays(6)});
    QVERIFY(!figuresOf(int(PaperKind::Day)).json[u"adjustments"_s].toArray().isEmpty());
}

void TestFiguresPaper::everyFigureOfTheJsonIsOnThePaper()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(const int, kind);
    QFETCH(const QString, language);
    const PaperFigures figures = figuresOf(kind);
    const QString text = textOf(reportPdf(paperDocument(figures, language).content));
    const QStringList lost = figuresMissing(figures.json, text);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    QVERIFY(!figuresMissing(QJsonValue(987654321), text).isEmpty()); // it can fail
}

void TestFiguresPaper::sameFiguresGiveTheSameBytes()
{
    QFETCH(const int, kind);
    QFETCH(const QString, language);
    const PaperFigures figures = figuresOf(kind);
    const DraftMark mark{u"Bo"_s, u"2026-11-02 10:00"_s};
    const QByteArray first = reportPdf(paperDocument(figures, language, mark).content);
    QVERIFY(first.startsWith("%PDF"));
    // What is kept as text and read again prints the same.
    const PaperFigures again{
        figures.kind, QJsonDocument::fromJson(QJsonDocument(figures.json).toJson()).object()};
    QCOMPARE(again.digest(), figures.digest());
    QVERIFY(reportPdf(paperDocument(again, language, mark).content) == first);
    QVERIFY(reportPdf(paperDocument(figures, language).content) != first); // another mark
}

void TestFiguresPaper::everyWordCanBeReadInGrey()
{
    if (!hasPdfToPictures()) {
        QSKIP("poppler-utils is not installed");
    }
    QFETCH(const int, kind);
    QFETCH(const QString, language);
    const QStringList faint =
        wordsFaintInGrey(reportPdf(paperDocument(figuresOf(kind), language).content));
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void TestFiguresPaper::anotherProcessGivesTheSameBytes()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"other.pdf"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REGULARS_PRINT_PLACE"_s, place);
    environment.insert(
        u"REGULARS_PRINT_FIGURES"_s,
        QString::fromUtf8(QJsonDocument(figuresOf(1).json).toJson(QJsonDocument::Compact)));
    environment.insert(u"TZ"_s, u"America/New_York"_s);
    environment.remove(u"QT_HASH_SEED"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QApplication::applicationFilePath(), {});
    QVERIFY(process.waitForFinished(60'000));
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == reportPdf(paperDocument(figuresOf(1), u"zh_CN"_s).content));
}

void TestFiguresPaper::theWorkbookHoldsWhatThePaperSays()
{
    QFETCH(const int, kind);
    QFETCH(const QString, language);
    const PaperDocument document = paperDocument(figuresOf(kind), language);
    QVERIFY(document.sheets.size() >= 3);
    QSet<QString> names;
    qsizetype charts = 0;
    for (const ReportSheet &sheet : document.sheets) {
        QVERIFY2(!sheet.name.isEmpty() && sheet.name.size() <= 31, qPrintable(sheet.name));
        QVERIFY(!sheet.name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\]"_s)));
        names.insert(sheet.name.toLower());
        QVERIFY(!sheet.rows.empty());
        for (const SheetRow &row : sheet.rows) {
            QVERIFY(row.cells.size() <= sheet.columns.size());
        }
        charts += sheet.chart ? 1 : 0;
    }
    QCOMPARE(names.size(), qsizetype(document.sheets.size()));
    QVERIFY(charts > 0);
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"a.xlsx"_s);
    writeReportWorkbook(document.sheets, document.moneyDecimals, first);
    const QString second = folder.filePath(u"b.xlsx"_s);
    writeReportWorkbook(document.sheets, document.moneyDecimals, second);
    QFile one(first);
    QFile other(second);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), other.readAll());
    // Each is alive: it reads cells of its sheet; and numbers are shown as what they are.
    const LiveWorkbook book(first);
    QCOMPARE(book.charts.size(), charts);
    for (const QString &chart : book.charts) {
        QVERIFY(LiveWorkbook::rangesOf(chart).size() >= 3); // a name, categories, values
    }
    QVERIFY(book.styles.contains(u"formatCode=\"#,##0.00\""_s));
    QVERIFY(book.styles.contains(u"formatCode=\"#,##0\""_s));
}

void TestFiguresPaper::everySheetIsNumberedAndNamed()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(const int, kind);
    QFETCH(const QString, language);
    const ReportContent content = paperDocument(figuresOf(kind), language).content;
    const ReportPages pages(content);
    const QByteArray pdf = reportPdf(content);
    const QString text = textOf(pdf);
    QCOMPARE(text.count(u'\f'), pages.count());
    const QString number = content.pageNumber.section(u'\n', 0, 0).arg(1).arg(pages.count());
    QVERIFY2(text.contains(number), qPrintable(number));
    if (const QString place = qEnvironmentVariable("REGULARS_PICTURES"); !place.isEmpty()) {
        QFile file(u"%1/%2-%3.pdf"_s.arg(place, codeOf(PaperKind(kind)), language));
        QVERIFY(QDir().mkpath(place) && file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}

// In the table and again at the bar.
void TestFiguresPaper::lyingBarsTellTheirFigures()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    const PaperDocument document = paperDocument(figuresOf(int(PaperKind::Stock)), u"en"_s);
    const QString text = textOf(reportPdf(document.content));
    const auto sheet =
        std::find_if(document.sheets.begin(), document.sheets.end(), [](const ReportSheet &one) {
            return one.chart && one.chart->kind == SheetChart::Kind::Bars;
        });
    QVERIFY(sheet != document.sheets.end() && !sheet->rows.empty());
    const auto column = std::size_t(sheet->chart->values.front());
    const QString figure =
        groupedFigure(qint64(std::get<double>(sheet->rows.front().cells[column])));
    const QRegularExpression whole(u"(?<![0-9,])%1(?![0-9,])"_s.arg(figure));
    QVERIFY2(text.count(whole) >= 2, qPrintable(figure));
}

void TestFiguresPaper::sumsThatDoNotAgreeAreSaid()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    PaperFigures figures = figuresOf(0);
    const auto text = [&] {
        return textOf(reportPdf(paperDocument(figures, u"en"_s).content)).simplified();
    };
    QVERIFY(text().contains(u"Opening and movements make the closing"_s));
    QVERIFY(text().contains(u"which makes the same"_s));
    QJsonObject bridge = figures.json[u"bridge"_s].toObject();
    bridge[u"issued"_s] = bridge[u"issued"_s].toInteger() + 1;
    figures.json[u"bridge"_s] = bridge;
    figures.json[u"balances"_s] = false;
    QVERIFY(text().contains(u"the closing says"_s));
    QVERIFY(text().contains(u"that is not the closing"_s));
}

void TestFiguresPaper::aQuarterStillRunningSaysSo()
{
    PaperFigures figures = figuresOf(1);
    QCOMPARE(paperDocument(figures, u"en"_s).content.status, u"COMPLETE"_s);
    figures.json[u"complete"_s] = false;
    QCOMPARE(paperDocument(figures, u"en"_s).content.status, u"STILL RUNNING"_s);
}

void TestFiguresPaper::aYearAgoWithoutSalesHasNoColumn()
{
    PaperFigures figures = figuresOf(int(PaperKind::CheckUp));
    const auto headings = [&figures](const QString &name) {
        QStringList all;
        for (const ReportSheet &sheet : paperDocument(figures, u"en"_s).sheets) {
            if (sheet.name != name) {
                continue;
            }
            for (const SheetColumn &column : sheet.columns) {
                all += column.heading;
            }
            for (const SheetRow &row : sheet.rows) {
                all += row.cells.size() == sheet.columns.size() ? QStringList() : QStringList(name);
            }
        }
        return all;
    };
    QCOMPARE(figures.json[u"against"_s], QJsonValue(u"previous"_s));
    QCOMPARE(headings(u"Figures"_s), (QStringList{u"Figure"_s, u"2026 Q3"_s, u"2026 Q2"_s,
                                                  u"Change"_s, u"Target"_s, u"Verdict"_s}));
    QCOMPARE(headings(u"Segments"_s), (QStringList{u"Segment"_s, u"2026 Q3"_s, u"2026 Q2"_s}));
    figures.json[u"against"_s] = u"year_ago"_s;
    QVERIFY(headings(u"Figures"_s).contains(u"2025 Q3"_s));
    QCOMPARE(headings(u"Segments"_s).size(), 4);
}

void TestFiguresPaper::whoStandsOutIsDrawnBesideTheBound()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    PaperFigures figures = figuresOf(int(PaperKind::Day));
    const QJsonObject one = figures.json[u"people"_s].toArray().at(0).toObject();
    const auto textWith = [&](const std::vector<double> &weights) {
        QJsonArray people;
        for (const double weight : weights) {
            QJsonObject person = one;
            person[u"weight"_s] = weight;
            person[u"remarkable"_s] = weight >= DigestPerson::remarkableWeight;
            people.append(person);
        }
        figures.json[u"people"_s] = people;
        return textOf(reportPdf(paperDocument(figures, u"en"_s).content)).simplified();
    };
    QVERIFY(textWith({2, 0}).contains(u"Named above from 3 on"_s));
    QVERIFY(!textWith({0, 0}).contains(u"How far each stands out"_s)); // nothing to draw
}

void TestFiguresPaper::aShortTableStaysOnOnePage()
{
    const QImage device(1, 1, QImage::Format_RGB32);
    const Paper paper(u"en"_s, device);
    const auto isDivided = [&](std::size_t rows) {
        PaperRow row;
        row.cells = QStringList{u"x"_s};
        const TableBlock table({{u"What"_s, 1}}, std::vector(rows, row));
        const qreal width = paper.millimetres(100);
        return table.divided(paper, width, table.height(paper, width) * 0.7).has_value();
    };
    QVERIFY(!isDivided(11));
    QVERIFY(isDivided(12));
}

void TestFiguresPaper::theFooterOfTwoLanguagesCanBeRead()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    const DraftMark mark{u"command-line"_s, u"2026-11-02 10:00"_s};
    for (const PaperKind kind : {PaperKind::CheckUp, PaperKind::Week}) {
        const PaperFigures figures = figuresOf(int(kind));
        const QString places =
            textOf(reportPdf(paperDocument(figures, u"zh_CN+en"_s, mark).content), u"-bbox"_s);
        const QRegularExpression word(
            u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">fingerprint<"_s);
        const auto found = word.match(places);
        QVERIFY(found.hasMatch());
        const double high = found.captured(2).toDouble() - found.captured(1).toDouble();
        QVERIFY2(high > 8, qPrintable(QString::number(high))); // 6 points of type at least
        QVERIFY(found.captured(2).toDouble() < 842 - 18 * 72 / 25.4 + 2); // within the page's body
        QVERIFY(!places.contains(u'…')); // nor is its heading cut off
    }
}

QTEST_MAIN(TestFiguresPaper)
#include "tst_figurespaper.moc"
