#include "support/shopfolder.h"

#include <QDate>
#include <QTest>

#include <map>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

using Row = std::map<QByteArray, QByteArray>;

// A file that `export` wrote: its cells here hold no commas.
std::vector<Row> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QByteArrayList lines = text.replace("\r\n", "\n").trimmed().split('\n');
    const QByteArrayList columns = lines.front().split(',');
    std::vector<Row> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArrayList cells = lines[i].split(',');
        Row row;
        for (qsizetype n = 0; n < columns.size() && n < cells.size(); ++n)
            row[columns[n]] = cells[n];
        rows.push_back(row);
    }
    return rows;
}

// Points of ledger rows by what they are, and by tier, of a span of business days.
struct Sums
{
    std::map<QByteArray, qint64> byKind;
    std::map<QByteArray, std::map<QByteArray, qint64>> byTier;
    std::map<QByteArray, std::map<QByteArray, qint64>> byDay;
    qint64 outstanding = 0; // of all days up to the last
};

Sums sumsOf(const std::vector<Row> &ledger, const QByteArray &first, const QByteArray &last)
{
    Sums sums;
    for (const Row &row : ledger) {
        const QByteArray day = row.at("business_date");
        if (row.at("unit") != "points" || day > last)
            continue;
        const qint64 points = row.at("points").toLongLong();
        sums.outstanding += points;
        if (day < first)
            continue;
        sums.byKind[row.at("kind")] += points;
        sums.byTier[row.at("tier")][row.at("kind")] += points;
        sums.byDay[day][row.at("kind")] += points;
    }
    return sums;
}

using Kinds = std::map<QByteArray, qint64>;

qint64 issued(Kinds kinds)
{
    return kinds["issued"] + kinds["taken_back"];
}

qint64 redeemed(Kinds kinds)
{
    return -kinds["redeemed"] - kinds["restored"];
}

} // namespace

// Figures against the ledger that the shop itself can take out and add up.
class TestFiguresAndLedger : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPointOfAFigureStandsInTheLedger_data();
    void everyPointOfAFigureStandsInTheLedger();
    void theLiabilityStatementStandsInTheLedger();

private:
    QJsonObject insight(const QDate &first, const QDate &last) const;

    ShopFolder m_folder{QStringLiteral(REGULARS_PROGRAM), u"convenience"_s};
    QString m_store;
    std::vector<Row> m_ledger;
};

void TestFiguresAndLedger::initTestCase()
{
    QVERIFY2(m_folder.isReady(), m_folder.init().err);
    const QString program = QStringLiteral(REGULARS_PROGRAM);
    m_store = m_folder.path(u"demo.regulars"_s);
    const VerbRun demo = runVerb(
        program, {u"demo"_s, u"--store"_s, m_store, u"--members"_s, u"30"_s, u"--seed"_s, u"11"_s});
    QVERIFY2(demo.exitCode == 0, demo.err);
    const QString file = m_folder.path(u"ledger.csv"_s);
    const VerbRun exported =
        runVerb(program, {u"export"_s, u"ledger"_s, u"--store"_s, m_store, u"--output"_s, file});
    QVERIFY2(exported.exitCode == 0, exported.err);
    m_ledger = rowsOf(file);
    QVERIFY(m_ledger.size() > 500);
}

QJsonObject TestFiguresAndLedger::insight(const QDate &first, const QDate &last) const
{
    const VerbRun run =
        runVerb(QStringLiteral(REGULARS_PROGRAM),
                {u"insight"_s, u"--store"_s, m_store, u"--from"_s, first.toString(Qt::ISODate),
                 u"--to"_s, last.toString(Qt::ISODate)});
    return QJsonDocument::fromJson(run.out).object();
}

void TestFiguresAndLedger::everyPointOfAFigureStandsInTheLedger_data()
{
    QTest::addColumn<int>("monthsBack");
    for (const int months : {1, 3, 6, 11})
        QTest::addRow("%d months back", months) << months;
}

void TestFiguresAndLedger::everyPointOfAFigureStandsInTheLedger() // S43, S44, I1
{
    QFETCH(const int, monthsBack);
    const QDate today =
        QDate::fromString(QString::fromUtf8(m_ledger.back().at("business_date")), Qt::ISODate);
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-monthsBack);
    const QDate last = first.addMonths(1).addDays(-1);
    const QJsonObject figures = insight(first, last);
    Sums sums =
        sumsOf(m_ledger, first.toString(Qt::ISODate).toUtf8(), last.toString(Qt::ISODate).toUtf8());

    QCOMPARE(figures[u"points_issued"_s].toInteger(), issued(sums.byKind));
    QCOMPARE(figures[u"points_redeemed"_s].toInteger(), redeemed(sums.byKind));
    QCOMPARE(figures[u"points_expired"_s].toInteger(), -sums.byKind["expired"]);
    QCOMPARE(figures[u"points_outstanding"_s].toInteger(), sums.outstanding);
    const QJsonObject bridge = figures[u"bridge"_s].toObject();
    qint64 moved = 0;
    for (const auto &[kind, points] : sums.byKind) {
        const QString name = QString::fromUtf8(kind == "opening" ? "imported" : kind);
        QCOMPARE(bridge[name].toInteger(), points);
        moved += points;
    }
    QCOMPARE(bridge[u"opening"_s].toInteger(), sums.outstanding - moved);
    QCOMPARE(bridge[u"closing"_s].toInteger(), sums.outstanding);
    QVERIFY(issued(sums.byKind) > 0);

    const QJsonObject tiers = figures[u"tier"_s].toObject();
    QVERIFY(!tiers.isEmpty());
    for (auto tier = tiers.begin(); tier != tiers.end(); ++tier) {
        const Kinds &kinds = sums.byTier[tier.key().toUtf8()];
        QCOMPARE(tier.value().toObject()[u"issued"_s].toInteger(), issued(kinds));
        QCOMPARE(tier.value().toObject()[u"redeemed"_s].toInteger(), redeemed(kinds));
    }
    for (const QJsonValue value : figures[u"daily"_s].toArray()) {
        const QJsonObject day = value.toObject();
        Kinds &kinds = sums.byDay[day[u"date"_s].toString().toUtf8()];
        QCOMPARE(day[u"points_issued"_s].toInteger(), issued(kinds));
        QCOMPARE(day[u"points_redeemed"_s].toInteger(), redeemed(kinds));
        QCOMPARE(day[u"points_expired"_s].toInteger(), -kinds["expired"]);
    }
}

// Printed by its verb, recounted from the exported file.
void TestFiguresAndLedger::theLiabilityStatementStandsInTheLedger() // C1, C5
{
    const QString last = QString::fromUtf8(m_ledger.back().at("business_date"));
    const QString first = QDate::fromString(last, Qt::ISODate).addDays(-60).toString(Qt::ISODate);
    const auto print = [&](const QString &file) {
        return runVerb(QStringLiteral(REGULARS_PROGRAM),
                       {u"report"_s, u"liability"_s, u"--store"_s, m_store, u"--day"_s, last,
                        u"--from"_s, first, u"--language"_s, u"en"_s, u"--output"_s,
                        m_folder.path(file)});
    };
    const VerbRun run = print(u"owed.json"_s);
    QVERIFY2(run.exitCode == 0, run.err);
    QFile file(m_folder.path(u"owed.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const Sums sums = sumsOf(m_ledger, first.toUtf8(), last.toUtf8());
    QCOMPARE(json[u"points_outstanding"_s].toInteger(), sums.outstanding);
    const QJsonObject bridge = json[u"bridge"_s].toObject();
    for (const auto &[kind, points] : sums.byKind)
        QCOMPARE(bridge[QString::fromUtf8(kind == "opening" ? "imported" : kind)].toInteger(),
                 points);
    QVERIFY(json[u"balances"_s].toBool());
    // The same books give the same paper, byte for byte.
    for (const QString &name : {u"one.pdf"_s, u"two.pdf"_s}) {
        const VerbRun printed = print(name);
        QVERIFY2(printed.exitCode == 0, printed.err);
    }
    QFile one(m_folder.path(u"one.pdf"_s));
    QFile two(m_folder.path(u"two.pdf"_s));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), two.readAll());
}

QTEST_GUILESS_MAIN(TestFiguresAndLedger)
#include "tst_figuresandledger.moc"
