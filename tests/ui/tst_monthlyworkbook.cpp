#include "protocol/reportfiles/monthlyreportjson.h"
#include "protocol/tablefiles/tablereader.h"
#include "support/samplereport.h"
#include "ui/language.h"
#include "ui/reports/monthlyreportxlsx.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

class TestMonthlyWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void summaryReadsBackAsTheFigures();
    void eachSheetReadsBack();
    void sameReportGivesSameBytes();
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
    QCOMPARE(sheets.size(), std::size_t{7});
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
