#include "protocol/tablefiles/delimitedreader.h"
#include "protocol/tablefiles/fixtures.h"
#include "protocol/tablefiles/tablewriter.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace regulars::tables;
using namespace Qt::StringLiterals;

// Rows a second, each of five cells. The aim is 300,000 for CSV; 20,000 purchases a second are to
// be imported.
class BenchTableFiles : public QObject
{
    Q_OBJECT

private slots:
    void readsCsv_data();
    void readsCsv();
    void writesAndReads_data();
    void writesAndReads();
};

namespace
{

const QString row = u"00001,13800138000,2026-11-22 09:30:00,12.50,%1\r\n"_s;

void tell(const char *what, qint64 rows, qint64 ms)
{
    qInfo("%s: %lld rows in %lld ms, %lld rows/s", what, rows, ms,
          rows * 1000 / std::max<qint64>(ms, 1));
}

} // namespace

void BenchTableFiles::readsCsv_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("last");
    QTest::newRow("ASCII") << "UTF-8"_ba << u"web"_s;
    QTest::newRow("UTF-8") << "UTF-8"_ba << u"生鲜"_s;
    QTest::newRow("GB18030") << "GB18030"_ba << u"生鲜"_s;
    QTest::newRow("quoted") << "UTF-8"_ba << u"\"生鲜, \"\"x\"\"\""_s;
}

void BenchTableFiles::readsCsv()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, last);
    constexpr qint64 rows = 1'000'000;
    const QByteArray line = encoded(row.arg(last), encoding);
    DelimitedReader reader(std::make_unique<EndlessDevice>("member,phone,date,amount,category\r\n",
                                                           line, line.size() * rows, ""),
                           {});
    QElapsedTimer timer;
    timer.start();
    qint64 read = 0;
    while (reader.next())
        ++read;
    QCOMPARE(read, rows);
    tell(QTest::currentDataTag(), rows, timer.elapsed());
}

void BenchTableFiles::writesAndReads_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV") << u"csv"_s;
    QTest::newRow("XLSX") << u"xlsx"_s;
}

void BenchTableFiles::writesAndReads()
{
    QFETCH(QString, ending);
    constexpr int rows = 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t."_s + ending);
    QElapsedTimer timer;
    timer.start();
    const auto writer = TableWriter::create(path, {{u"member"_s},
                                                   {u"phone"_s},
                                                   {u"date"_s, ColumnKind::DateTime},
                                                   {u"amount"_s, ColumnKind::Number, 2},
                                                   {u"category"_s}});
    for (int at = 0; at < rows; ++at)
        writer->append({QString::number(at), u"+8613800138000"_s, u"2026-11-22 09:30:00"_s,
                        u"12.50"_s, u"生鲜"_s});
    writer->commit();
    tell("written", rows, timer.restart());
    const auto reader = TableReader::open(path);
    while (reader->next()) {
    }
    tell("read", rows, timer.elapsed());
}

QTEST_GUILESS_MAIN(BenchTableFiles)
#include "bench_tablefiles.moc"
