#include "support/pdftext.h"
#include "support/shopfolder.h"

#include <QJsonArray>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// The printed reports through the program's own door, as cron calls it: without display or
// sign-in.
class TestReportDoor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachReportIsWrittenInThreeForms_data() { reports(); }
    void eachReportIsWrittenInThreeForms();
    void thePaperBearsTheFiguresOfTheJson_data() { reports(); }
    void thePaperBearsTheFiguresOfTheJson();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
    void theAnswerMayBeNo();
    void whatAMemberHoldsIsTheStatementsClosing();
    void aStatementMasksThePhone();
    void whatIsKeptIsPrintedAgainAsItWas();
    void theCheckUpIsAlsoCalledAsItIsWritten();

private:
    static void reports();
    VerbRun report(const QString &kind, const QStringList &words) const
    {
        return runVerb(QStringLiteral(REGULARS_PROGRAM),
                       QStringList{u"report"_s, kind, u"--store"_s, m_store} + words);
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject jsonOf(const QString &name) const
    {
        return QJsonDocument::fromJson(bytesOf(name)).object();
    }
    QStringList to(const QString &name) const { return {u"--output"_s, m_folder.path(name)}; }

    ShopFolder m_folder{QStringLiteral(REGULARS_PROGRAM), u"convenience"_s};
    QString m_store;
};

void TestReportDoor::initTestCase()
{
    QVERIFY2(m_folder.isReady(), m_folder.init().err);
    m_store = m_folder.path(u"demo.regulars"_s);
    const VerbRun demo =
        runVerb(QStringLiteral(REGULARS_PROGRAM),
                {u"demo"_s, u"--store"_s, m_store, u"--members"_s, u"30"_s, u"--seed"_s, u"11"_s});
    QVERIFY2(demo.exitCode == 0, demo.err);
}

// Of periods that the demo shop, which ends in November 2026 or later, has behind it.
void TestReportDoor::reports()
{
    const QDate today = QDate::currentDate();
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(-1);
    const QDate quarter = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(-3);
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("liability") << u"liability"_s
                               << QStringList{u"--day"_s,
                                              month.addMonths(1).addDays(-1).toString(Qt::ISODate)};
    QTest::newRow("check-up")
        << u"checkup"_s
        << QStringList{u"--quarter"_s,
                       u"%1-Q%2"_s.arg(quarter.year()).arg((quarter.month() + 2) / 3)};
    QTest::newRow("stock") << u"stock"_s
                           << QStringList{u"--from"_s, month.toString(Qt::ISODate), u"--to"_s,
                                          month.addMonths(1).addDays(-1).toString(Qt::ISODate)};
    QTest::newRow("statement") << u"statement"_s
                               << QStringList{u"--member"_s, u"id:1"_s,
                                              u"--from"_s,   u"2025-01-01"_s,
                                              u"--to"_s,     today.toString(Qt::ISODate)};
    const QStringList day{u"--day"_s, today.addDays(-1).toString(Qt::ISODate)};
    QTest::newRow("digest of a day") << u"digest"_s << day;
    QTest::newRow("digest of a week") << u"digest"_s << day + QStringList{u"--week"_s};
}

void TestReportDoor::eachReportIsWrittenInThreeForms() // I6, C1, C5, M7
{
    QFETCH(const QString, kind);
    QFETCH(const QStringList, words);
    const std::pair<QString, QByteArray> forms[] = {
        {u"a.pdf"_s, "%PDF"}, {u"a.xlsx"_s, "PK"}, {u"a.json"_s, "{"}};
    for (const auto &[name, beginning] : forms) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
            const VerbRun run =
                report(kind, words + to(name) + QStringList{u"--language"_s, language});
            QVERIFY2(run.exitCode == 0, run.err);
            const QByteArray once = bytesOf(name);
            QVERIFY2(once.startsWith(beginning), qPrintable(name));
            QCOMPARE(
                report(kind, words + to(name) + QStringList{u"--language"_s, language}).exitCode,
                0);
            QVERIFY2(bytesOf(name) == once, qPrintable(name)); // the same books, the same bytes
        }
    }
}

void TestReportDoor::thePaperBearsTheFiguresOfTheJson()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(const QString, kind);
    QFETCH(const QStringList, words);
    QCOMPARE(report(kind, words + to(u"b.json"_s)).exitCode, 0);
    const QJsonObject json = jsonOf(u"b.json"_s);
    const QLocale english(u"en"_s);
    QStringList figures;
    if (kind == u"statement"_s) {
        figures += english.toString(std::abs(json[u"points"_s][u"closing"_s].toInteger()));
    } else if (kind == u"liability"_s) {
        figures += english.toString(json[u"points_outstanding"_s].toInteger());
        for (const QJsonValue row : json[u"by_expiry"_s].toArray())
            figures += english.toString(row[u"points"_s].toInteger());
        QVERIFY(json[u"balances"_s].toBool());
        QVERIFY(figures.size() > 3);
    } else if (kind == u"digest"_s) {
        for (const QJsonValue row : json[u"people"_s].toArray())
            figures += english.toString(row[u"awards"_s].toInteger());
        figures += english.toString(json[u"adjustments"_s].toArray().size());
    } else if (kind == u"stock"_s) {
        for (const QJsonValue row : json[u"rewards"_s].toArray())
            figures += english.toString(row[u"points"_s].toInteger());
    } else {
        for (const QJsonValue row : json[u"months"_s].toArray())
            figures += english.toString(row[u"points_issued"_s].toInteger());
        QCOMPARE(figures.size(), 12);
    }
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        QCOMPARE(
            report(kind, words + to(u"b.pdf"_s) + QStringList{u"--language"_s, language}).exitCode,
            0);
        const QString text = textOf(bytesOf(u"b.pdf"_s));
        for (const QString &figure : figures)
            QVERIFY2(text.contains(figure), qPrintable(figure));
    }
}

void TestReportDoor::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QString output = u"--output"_s;
    QTest::newRow("no quarter") << u"checkup"_s << QStringList{output, u"a.pdf"_s}
                                << u"--quarter"_s;
    QTest::newRow("no such quarter")
        << u"checkup"_s << QStringList{u"--quarter"_s, u"2026-Q5"_s, output, u"a.pdf"_s}
        << u"2026-Q5"_s;
    QTest::newRow("no day") << u"liability"_s << QStringList{output, u"a.pdf"_s} << u"--day"_s;
    QTest::newRow("another ending")
        << u"liability"_s << QStringList{u"--day"_s, u"2026-10-31"_s, output, u"a.txt"_s}
        << u".json"_s;
    QTest::newRow("another language")
        << u"liability"_s
        << QStringList{u"--day"_s, u"2026-10-31"_s, u"--language"_s, u"fr"_s, output, u"a.pdf"_s}
        << u"fr"_s;
    QTest::newRow("kept in which language")
        << u"liability"_s
        << QStringList{u"--day"_s, u"2026-10-31"_s, u"--keep"_s, output, u"a.pdf"_s}
        << u"--language"_s;
    QTest::newRow("no member") << u"statement"_s
                               << QStringList{u"--from"_s,     u"2026-10-01"_s, u"--to"_s,
                                              u"2026-10-31"_s, output,          u"a.pdf"_s}
                               << u"--member"_s;
    QTest::newRow("somebody by name")
        << u"statement"_s
        << QStringList{u"--member"_s, u"Zhang"_s,      u"--from"_s, u"2026-10-01"_s,
                       u"--to"_s,     u"2026-10-31"_s, output,      u"a.pdf"_s}
        << u"card:"_s;
}

void TestReportDoor::wrongWordsAreNamed()
{
    QFETCH(const QString, kind);
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);
    const VerbRun run = report(kind, words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(QString::fromUtf8(run.err).contains(said), run.err);
}

void TestReportDoor::theAnswerMayBeNo()
{
    const VerbRun future =
        report(u"stock"_s, QStringList{u"--from"_s, u"2999-01-01"_s, u"--to"_s, u"2999-01-31"_s} +
                               to(u"no.pdf"_s));
    QCOMPARE(future.exitCode, 1);
    const VerbRun nobody =
        report(u"statement"_s, QStringList{u"--member"_s, u"id:999999"_s, u"--from"_s,
                                           u"2026-10-01"_s, u"--to"_s, u"2026-10-31"_s} +
                                   to(u"no.pdf"_s));
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY(!QFile::exists(m_folder.path(u"no.pdf"_s)));
}

// Points are good through a month's last day here: on that day's end they are gone.
void TestReportDoor::whatAMemberHoldsIsTheStatementsClosing() // M7
{
    for (const char *member : {"id:1", "id:3", "id:7"}) {
        for (const char *last : {"2026-08-31", "2026-09-30", "2026-10-31"}) {
            const VerbRun run = report(
                u"statement"_s, QStringList{u"--member"_s, QString::fromLatin1(member), u"--from"_s,
                                            u"2026-07-01"_s, u"--to"_s, QString::fromLatin1(last)} +
                                    to(u"e.json"_s));
            QVERIFY2(run.exitCode == 0, run.err);
            const QJsonObject json = jsonOf(u"e.json"_s);
            qint64 held = -json[u"debt"_s].toInteger();
            for (const QJsonValue lot : json[u"lots"_s].toArray())
                held += lot[u"points"_s].toInteger();
            QCOMPARE(held, json[u"points"_s][u"closing"_s].toInteger());
        }
    }
}

void TestReportDoor::aStatementMasksThePhone() // M7
{
    const QStringList words{u"--member"_s,   u"id:1"_s, u"--from"_s,
                            u"2025-01-01"_s, u"--to"_s, u"2026-12-31"_s};
    QCOMPARE(report(u"statement"_s, words + to(u"c.json"_s)).exitCode, 0);
    const QJsonObject json = jsonOf(u"c.json"_s);
    const QString phone = json[u"member"_s][u"phone"_s].toString();
    QVERIFY2(phone.contains(u"****"_s), qPrintable(phone));
    QVERIFY(!json[u"rows"_s].toArray().isEmpty());
    qint64 sum = 0;
    const QJsonObject points = json[u"points"_s].toObject();
    for (auto it = points.begin(); it != points.end(); ++it) {
        sum += it.key() == u"closing"_s ? 0 : it.value().toInteger();
    }
    QCOMPARE(sum, points[u"closing"_s].toInteger());
    if (hasPdfToText()) {
        QCOMPARE(report(u"statement"_s,
                        words + to(u"c.pdf"_s) + QStringList{u"--language"_s, u"zh_CN"_s})
                     .exitCode,
                 0);
        const QString text = textOf(bytesOf(u"c.pdf"_s));
        QVERIFY(text.contains(phone));
        QVERIFY(text.contains(u"会员"_s)); // in the language that was asked for
    }
}

void TestReportDoor::whatIsKeptIsPrintedAgainAsItWas() // I6
{
    const QStringList words{u"--day"_s, u"2026-10-31"_s, u"--language"_s, u"zh_CN+en"_s,
                            u"--keep"_s};
    const VerbRun kept = report(u"liability"_s, words + to(u"kept.pdf"_s));
    QVERIFY2(kept.exitCode == 0, kept.err);
    QCOMPARE(report(u"liability"_s, words + to(u"again.pdf"_s)).exitCode, 0);
    QVERIFY(bytesOf(u"kept.pdf"_s).startsWith("%PDF"));
    QVERIFY(bytesOf(u"kept.pdf"_s) == bytesOf(u"again.pdf"_s)); // keeping moves nothing
    const VerbRun month = report(u"monthly"_s, QStringList{u"--month"_s, u"2026-09"_s,
                                                           u"--language"_s, u"en"_s, u"--keep"_s} +
                                                   to(u"month.pdf"_s));
    QVERIFY2(month.exitCode == 0, month.err);
    QVERIFY(bytesOf(u"month.pdf"_s).startsWith("%PDF"));
    const VerbRun verified = runVerb(QStringLiteral(REGULARS_PROGRAM),
                                     {u"verify"_s, u"--store"_s, m_store, u"--deep"_s});
    QVERIFY2(verified.exitCode == 0, broken(verified));
}

void TestReportDoor::theCheckUpIsAlsoCalledAsItIsWritten()
{
    QCOMPARE(
        report(u"check-up"_s, QStringList{u"--quarter"_s, u"2026-Q3"_s} + to(u"d.json"_s)).exitCode,
        0);
    QCOMPARE(jsonOf(u"d.json"_s)[u"quarter"_s].toString(), u"2026-Q3"_s);
}

QTEST_GUILESS_MAIN(TestReportDoor)
#include "tst_reportdoor.moc"
