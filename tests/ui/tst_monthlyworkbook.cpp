#include "protocol/reportfiles/monthlyreportjson.h"
#include "protocol/tablefiles/tablereader.h"
#include "support/liveworkbook.h"
#include "support/samplereport.h"
#include "ui/language.h"
#include "ui/reports/monthlyreportxlsx.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The heading first.
QList<QStringList> rowsOf(const QString &path)
{
    const auto reader = TableReader::open(path);
    QList<QStringList> rows{reader->heading()};
    while (const auto item = reader->next()) {
        if (const auto *row = std::get_if<TableRow>(&*item)) {
            rows.append(row->cells);
        }
    }
    return rows;
}

struct Figure
{
    QString place;
    double number;
};

// Every number of it, those written as text among them.
QList<Figure> figuresIn(const QString &place, const QJsonValue &value)
{
    QList<Figure> figures;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        figures += figuresIn(place + u'.' + it.key(), it.value());
    }
    for (const QJsonValue item : value.toArray()) {
        figures += figuresIn(place + u"[]"_s, item);
    }
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (isNumber && !place.endsWith(u".hash"_s) && !place.endsWith(u".till"_s)) {
        figures.append({place, number});
    }
    return figures;
}

} // namespace

class TestMonthlyWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void summaryReadsBackAsTheFigures();
    void eachSheetReadsBack();
    void carriesEveryFigureOfTheJson();
    void rewardsAddUpToAllThatWasRedeemed();
    void sameReportGivesSameBytes();
    void itsChartsAreAlive();
    void sheetsAreNamedInTheLanguage();
    void jsonReadsBackAndIsTheSameTwice();
    void anEmptyMonthIsAWorkbook();
};

void TestMonthlyWorkbook::summaryReadsBackAsTheFigures()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"report.xlsx"_s);
    const MonthReport report = sampleReport();
    writeMonthlyReportXlsx(report, u"en"_s, place);
    QMap<QString, QString> now;
    for (const QStringList &row : rowsOf(place)) {
        now.insert(row[0], row[1]);
    }
    const Figures &figures = report.figures;
    QCOMPARE(now[u"Figure"_s], u"2026-10"_s);
    QCOMPARE(now[u"Members"_s].toLongLong(), figures.members);
    QCOMPARE(now[u"Purchases"_s].toLongLong(), figures.purchases);
    QCOMPARE(now[u"Points issued"_s].toLongLong(), figures.issued.count());
    QCOMPARE(now[u"Points outstanding"_s].toLongLong(), figures.outstanding.count());
    QCOMPARE(moneyFromText(now[u"Sales"_s], 2).value_or(Money()), figures.sales);
    QCOMPARE(moneyFromText(now[u"Liability"_s], 2).value_or(Money()),
             Money((figures.liability * Ratio(100)).nearest()));
    QVERIFY(std::abs(now[u"Redemption rate"_s].toDouble() -
                     static_cast<double>(figures.redemptionRate->numerator()) /
                         static_cast<double>(figures.redemptionRate->denominator())) < 1e-6);
}

// The reader reads first sheets: each becomes one in its turn.
void TestMonthlyWorkbook::eachSheetReadsBack()
{
    QTemporaryDir folder;
    const MonthReport report = sampleReport();
    const std::vector<ReportSheet> sheets = monthlyReportSheets(report, u"zh_CN"_s);
    QCOMPARE(sheets.size(), std::size_t{16});
    for (const ReportSheet &sheet : sheets) {
        const QString place = folder.filePath(u"sheet.xlsx"_s);
        writeReportWorkbook({sheet}, 2, place);
        const QList<QStringList> rows = rowsOf(place);
        QCOMPARE(rows.size(), static_cast<qsizetype>(sheet.rows.size()) + 1);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
                const QString read =
                    rows[static_cast<qsizetype>(row) + 1][static_cast<qsizetype>(column)];
                const SheetCell &cell = sheet.rows[row].cells[column];
                if (const auto *text = std::get_if<QString>(&cell)) {
                    QCOMPARE(read, *text);
                } else if (const auto *number = std::get_if<double>(&cell)) {
                    QVERIFY(!read.isEmpty() && std::abs(read.toDouble() - *number) < 1e-6);
                } else if (const auto *day = std::get_if<BusinessDay>(&cell)) {
                    QCOMPARE(read, day->toIso());
                } else {
                    QCOMPARE(read, QString());
                }
            }
        }
    }
}

// The same figures stand in JSON and workbook, all but those of the month before.
void TestMonthlyWorkbook::carriesEveryFigureOfTheJson()
{
    MonthReport report = sampleReport();
    report.figures.purchasesWithoutTime = 31'337;
    report.pointValue = Ratio(7, 1000);
    std::set<double> numbers;
    QStringList words;
    for (const ReportSheet &sheet : monthlyReportSheets(report, u"en"_s)) {
        for (const SheetRow &row : sheet.rows) {
            for (const SheetCell &cell : row.cells) {
                if (const auto *number = std::get_if<double>(&cell)) {
                    numbers.insert(*number);
                } else if (const auto *text = std::get_if<QString>(&cell)) {
                    words.append(*text);
                }
            }
        }
    }
    QJsonObject json = monthReportToJson(report);
    json.remove(u"previous"_s);
    json.remove(u"zone"_s); // its rates are of all points issued; what it sums up is in `rewards`
    const QList<Figure> figures = figuresIn({}, json);
    QVERIFY(figures.size() > 500);
    for (const Figure &figure : figures) {
        constexpr double rounding = 2e-6; // of the JSON's shares
        const auto found = numbers.lower_bound(figure.number - rounding);
        QVERIFY2(found != numbers.end() && *found <= figure.number + rounding,
                 qPrintable(u"%1 = %2"_s.arg(figure.place).arg(figure.number)));
    }
    for (const QJsonValue head : json[u"heads"_s].toArray()) {
        QVERIFY(words.contains(head[u"hash"_s].toString()));
    }
}

void TestMonthlyWorkbook::rewardsAddUpToAllThatWasRedeemed()
{
    const MonthReport report = sampleReport();
    const std::vector<ReportSheet> sheets = monthlyReportSheets(report, u"en"_s);
    const auto rewards = std::find_if(sheets.begin(), sheets.end(), [](const ReportSheet &sheet) {
        return sheet.name == u"Rewards"_s;
    });
    QVERIFY(rewards != sheets.end());
    constexpr std::size_t points = 3;
    QCOMPARE(rewards->columns[points].heading, u"Points"_s);
    double sum = 0;
    bool hasMoney = false;
    for (const SheetRow &row : rewards->rows) {
        sum += row.isStrong ? 0 : std::get<double>(row.cells[points]);
        hasMoney |= std::get<QString>(row.cells[0]) == u"Points used as money at the till"_s;
    }
    QVERIFY(hasMoney);
    QCOMPARE(sum, static_cast<double>(report.figures.redeemed.count()));
    QCOMPARE(std::get<double>(rewards->rows.back().cells[points]), sum);
}

void TestMonthlyWorkbook::sameReportGivesSameBytes()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"a.xlsx"_s);
    const QString second = folder.filePath(u"b.xlsx"_s);
    writeMonthlyReportXlsx(sampleReport(), u"zh_TW"_s, first);
    QTest::qWait(2'100); // zip archives hold times in steps of two seconds
    writeMonthlyReportXlsx(sampleReport(), u"zh_TW"_s, second);
    QVERIFY(!bytesOf(first).isEmpty());
    QVERIFY(bytesOf(first) == bytesOf(second));
}

void TestMonthlyWorkbook::itsChartsAreAlive() // I6
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"month.xlsx"_s);
    writeMonthlyReportXlsx(sampleReport(), u"en"_s, path);
    const LiveWorkbook book(path);
    const auto sheets = monthlyReportSheets(sampleReport(), u"en"_s);
    const auto charts = std::count_if(sheets.begin(), sheets.end(), [](const ReportSheet &sheet) {
        return sheet.chart && !sheet.rows.empty();
    });
    QVERIFY(charts >= 3);
    QCOMPARE(book.charts.size(), charts);
    for (const QString &chart : book.charts) {
        QVERIFY(LiveWorkbook::rangesOf(chart).size() >= 3); // a name, categories, values
    }
    for (const QString &format : {u"#,##0"_s, u"#,##0.00"_s, u"0.0%"_s}) {
        QVERIFY(book.styles.contains(format));
    }
}

void TestMonthlyWorkbook::sheetsAreNamedInTheLanguage()
{
    QCOMPARE(monthlyReportSheets(sampleReport(), u"en"_s)[0].name, u"Summary"_s);
    QCOMPARE(monthlyReportSheets(sampleReport(), u"zh_CN"_s)[0].name, u"总览"_s);
    QCOMPARE(monthlyReportSheets(sampleReport(), u"zh_TW"_s)[1].name, u"會員"_s);
}

void TestMonthlyWorkbook::jsonReadsBackAndIsTheSameTwice()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"report.json"_s);
    writeMonthlyReportJson(sampleReport(), place);
    const QByteArray json = bytesOf(place);
    QVERIFY(json.endsWith("}\n"));
    QCOMPARE(QJsonDocument::fromJson(json).object(), monthReportToJson(sampleReport()));
    writeMonthlyReportJson(monthReportFromJson(QJsonDocument::fromJson(json).object()), place);
    QVERIFY(bytesOf(place) == json);
}

void TestMonthlyWorkbook::anEmptyMonthIsAWorkbook()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"report.xlsx"_s);
    writeMonthlyReportXlsx(emptyReport(), u"zh_CN"_s, place);
    const QList<QStringList> rows = rowsOf(place);
    QVERIFY(rows.size() > 5);
    QCOMPARE(rows[1].mid(0, 2), (QStringList{u"会员"_s, u"0"_s}));
}

QTEST_GUILESS_MAIN(TestMonthlyWorkbook)
#include "tst_monthlyworkbook.moc"
