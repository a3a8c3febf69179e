// Trust by the program's own verbs: who did what, what to look at, a backup that was put back, a
// new computer from stick and sheet, and a lock that outlives the program (X1, X2, X4, P2).

#include "services/recoverycode.h"
#include "storage/connection.h"
#include "support/shopfolder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray linesOf(const QByteArray &out)
{
    QJsonArray lines;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

class TestTrustDoor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<ShopFolder>(program, u"convenience"_s);
        QVERIFY2(m_shop->isReady(), m_shop->init().err);
        m_shop->write(u"clerk"_s, "274951\n");
        TillProcess till(program, m_shop->store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        ask(till, {{u"op"_s, u"user"_s},
                   {u"name"_s, u"小李"_s},
                   {u"role"_s, u"clerk"_s},
                   {u"pin"_s, u"274951"_s}});
        ask(till, {{u"op"_s, u"enrol"_s}, {u"card"_s, u"A1"_s}, {u"phone"_s, phone}});
        ask(till, {{u"op"_s, u"adjust"_s},
                   {u"member"_s, u"card:A1"_s},
                   {u"points"_s, 40},
                   {u"reason"_s, u"sorry"_s}});
    }
    void cleanup() { m_shop.reset(); }

    void theAuditTellsWhoDidWhat();
    void theAuditGoesIntoFiles_data();
    void theAuditGoesIntoFiles();
    void clerksDontReadIt();
    void theDigestOfADay_data();
    void theDigestOfADay();
    void aDrillGivesACertificate();
    void aDrillBesideARunningTill();
    void aNewComputerFromStickAndSheet();
    void aWrongSheetIsToldBeforeAnythingIsThere();
    void aPlainBackupOnANewComputerTakesTheSheetToo();
    void theLockOutlivesTheProgram();

private:
    inline static const QString phone = u"13812345678"_s;
    static void ask(TillProcess &till, const QJsonObject &request)
    {
        const QJsonObject answer = till.ask(request);
        QVERIFY2(answer[u"ok"_s].toBool(), QJsonDocument(answer).toJson());
    }
    QString today() const
    {
        return QDateTime::currentDateTimeUtc().addSecs(8 * 3'600).date().toString(Qt::ISODate);
    }
    QString sheetCode() const
    {
        const QDir keys(m_shop->path(u"keys"_s));
        const QString file = keys.entryList({u"*.key"_s}).value(0);
        return recoveryCode(QFileInfo(file).completeBaseName(),
                            QByteArray::fromHex(contentOf(keys.filePath(file))));
    }
    // Another computer: no key, no store.
    void moveAway() const { qputenv("REGULARS_KEYS", m_shop->path(u"new keys"_s).toUtf8()); }

    std::unique_ptr<ShopFolder> m_shop;
};

void TestTrustDoor::theAuditTellsWhoDidWhat()
{
    const VerbRun all = m_shop->run(u"audit"_s);
    QVERIFY2(all.exitCode == 0, all.err);
    const QJsonArray lines = linesOf(all.out);
    QVERIFY(lines.size() >= 3);
    QVERIFY(lines.first()[u"id"_s].toInteger() > lines.last()[u"id"_s].toInteger());
    const VerbRun some =
        m_shop->run(u"audit"_s, {u"--who"_s, ShopFolder::owner, u"--what"_s, u"adjust"_s,
                                 u"--from"_s, today(), u"--to"_s, today()});
    const QJsonArray adjusts = linesOf(some.out);
    QCOMPARE(adjusts.size(), 1);
    QCOMPARE(adjusts[0][u"user"_s].toString(), ShopFolder::owner);
    QVERIFY(adjusts[0][u"acts"_s].toArray().contains(u"adjust"_s));
    QVERIFY(!all.out.contains(phone.toUtf8()));
    QCOMPARE(linesOf(m_shop->run(u"audit"_s, {u"--to"_s, u"2001-01-01"_s}).out).size(), 0);
    QCOMPARE(m_shop->run(u"audit"_s, {u"--from"_s, u"yesterday"_s}).exitCode, 2);
    QCOMPARE(m_shop->run(u"audit"_s, {u"--from"_s, u"2026-02-02"_s, u"--to"_s, u"2026-02-01"_s})
                 .exitCode,
             2);
}

void TestTrustDoor::theAuditGoesIntoFiles_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "xlsx", "json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestTrustDoor::theAuditGoesIntoFiles()
{
    QFETCH(QString, ending);
    const QString path = m_shop->path(u"审计 log."_s + ending);
    const VerbRun made = m_shop->run(u"audit"_s, {u"--output"_s, path});
    QVERIFY2(made.exitCode == 0, made.err);
    const QByteArray content = contentOf(path);
    QVERIFY(!content.isEmpty());
    if (ending == u"csv"_s)
        QVERIFY(content.contains("adjust"));
    if (ending == u"json"_s)
        QVERIFY(QJsonDocument::fromJson(content).array().size() >= 3);
}

void TestTrustDoor::clerksDontReadIt()
{
    const QStringList clerk{u"--user"_s, u"小李"_s, u"--pin-file"_s, m_shop->path(u"clerk"_s)};
    QCOMPARE(m_shop->run(u"audit"_s, clerk).exitCode, 4);
    QCOMPARE(m_shop->runWith({u"report"_s, u"digest"_s}, clerk + QStringList{u"--day"_s, today()})
                 .exitCode,
             4);
}

void TestTrustDoor::theDigestOfADay_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"", "txt", "json", "pdf"})
        QTest::newRow(*ending ? ending : "to the terminal") << QString::fromLatin1(ending);
}

void TestTrustDoor::theDigestOfADay()
{
    QFETCH(QString, ending);
    const QString path = m_shop->path(u"digest."_s + ending);
    QStringList words{u"--day"_s, today(), u"--language"_s, u"zh_CN"_s};
    if (!ending.isEmpty())
        words += {u"--output"_s, path};
    if (ending == u"json"_s)
        words += u"--week"_s;
    const VerbRun made = m_shop->runWith({u"report"_s, u"digest"_s}, words);
    QVERIFY2(made.exitCode == 0, made.err);
    const QByteArray content = ending.isEmpty() ? made.out : contentOf(path);
    if (ending == u"pdf"_s) {
        QVERIFY(content.startsWith("%PDF"));
    } else if (ending == u"json"_s) {
        const QJsonObject json = QJsonDocument::fromJson(content).object();
        QCOMPARE(json[u"adjustments"_s].toArray().size(), 1);
        QCOMPARE(json[u"adjustments"_s][0][u"points"_s].toInteger(), 40);
        QCOMPARE(QDate::fromString(json[u"from"_s].toString(), Qt::ISODate).addDays(6),
                 QDate::fromString(json[u"to"_s].toString(), Qt::ISODate));
    } else {
        QVERIFY2(content.contains("Adjustments: 1"), content);
    }
    QVERIFY(!content.contains(phone.toUtf8()));
    QCOMPARE(m_shop->runWith({u"report"_s, u"digest"_s}, {u"--day"_s, u"2999-01-01"_s}).exitCode,
             1);
    QCOMPARE(m_shop->runWith({u"report"_s, u"digest"_s}).exitCode, 2);
}

void TestTrustDoor::aDrillGivesACertificate()
{
    const QString copy = m_shop->path(u"copy.regulars"_s);
    QCOMPARE(m_shop->run(u"backup"_s, {u"--output"_s, copy}).exitCode, 0);
    const VerbRun drill = m_shop->runWith(
        {u"restore"_s, copy}, {u"--drill"_s, u"--output"_s, m_shop->path(u"certificate.pdf"_s)});
    QVERIFY2(drill.exitCode == 0, drill.err);
    QVERIFY2(drill.out.contains("1 members, 140 points"), drill.out);
    QVERIFY2(drill.out.contains("every head stands"), drill.out);
    QVERIFY(contentOf(m_shop->path(u"certificate.pdf"_s)).startsWith("%PDF"));
    const QJsonArray noted = linesOf(m_shop->run(u"audit"_s, {u"--what"_s, u"drill"_s}).out);
    QCOMPARE(noted.size(), 1);
    const VerbRun sound = m_shop->run(u"verify"_s);
    QVERIFY2(sound.exitCode == 0, broken(sound));
    const VerbRun none = m_shop->runWith({u"restore"_s, m_shop->path(u"keys"_s)}, {u"--drill"_s});
    QVERIFY(none.exitCode != 0);
    QVERIFY2(none.err.contains("no backup"), none.err);
}

void TestTrustDoor::aDrillBesideARunningTill()
{
    const QString copy = m_shop->path(u"copy.regulars"_s);
    QCOMPARE(m_shop->run(u"backup"_s, {u"--output"_s, copy}).exitCode, 0);
    TillProcess till(program, m_shop->store());
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    ask(till, {{u"op"_s, u"enrol"_s}, {u"card"_s, u"A2"_s}});
    const QString path = m_shop->path(u"certificate.json"_s);
    const VerbRun drill =
        m_shop->runWith({u"restore"_s, copy}, {u"--drill"_s, u"--output"_s, path});
    QVERIFY2(drill.exitCode == 0, drill.err);
    const QJsonObject certificate = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(certificate[u"members"_s].toInteger(), 1);
    QCOMPARE(certificate[u"since"_s].toArray().size(), 1);
    ask(till, {{u"op"_s, u"enrol"_s}, {u"card"_s, u"A3"_s}});
}

// P2: the stick holds a backup sealed with the shop's key, the sheet holds the key's code.
void TestTrustDoor::aNewComputerFromStickAndSheet()
{
    QElapsedTimer timer;
    timer.start();
    const QString stick = m_shop->path(u"stick.sealed"_s);
    const VerbRun made = m_shop->run(u"backup"_s, {u"--sealed"_s, u"--output"_s, stick});
    QVERIFY2(made.exitCode == 0, made.err);
    QVERIFY(!contentOf(stick).contains(phone.toUtf8()));
    m_shop->write(u"sheet"_s, sheetCode().toLatin1() + '\n');
    moveAway();
    const QString store = m_shop->path(u"new computer.regulars"_s);
    const VerbRun without = runVerb(program, {u"restore"_s, stick, u"--store"_s, store});
    QVERIFY(without.exitCode != 0);
    QVERIFY2(without.err.contains("recovery sheet"), without.err);
    QVERIFY(!QFile::exists(store));
    const VerbRun back = runVerb(program, {u"restore"_s, stick, u"--store"_s, store,
                                           u"--recovery-code-file"_s, m_shop->path(u"sheet"_s)});
    QVERIFY2(back.exitCode == 0, back.err);
    QVERIFY(!back.out.contains("lacks the shop's key"));
    QCOMPARE(runVerb(program, {u"verify"_s, u"--deep"_s, u"--store"_s, store}).exitCode, 0);
    TillProcess till(program, store);
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    const QJsonObject member =
        till.ask({{u"op"_s, u"member"_s}, {u"member"_s, u"phone:"_s + phone}});
    QCOMPARE(member[u"member"_s][u"points"_s].toInteger(), 140); // with the welcome's
    QVERIFY(timer.elapsed() < 600'000);
}

void TestTrustDoor::aWrongSheetIsToldBeforeAnythingIsThere()
{
    const QString stick = m_shop->path(u"stick.sealed"_s);
    QCOMPARE(m_shop->run(u"backup"_s, {u"--sealed"_s, u"--output"_s, stick}).exitCode, 0);
    QString code = sheetCode();
    code[0] = code[0] == u'7' ? u'8' : u'7';
    m_shop->write(u"sheet"_s, code.toLatin1() + '\n');
    moveAway();
    const QString store = m_shop->path(u"new.regulars"_s);
    const VerbRun wrong = runVerb(program, {u"restore"_s, stick, u"--store"_s, store,
                                            u"--recovery-code-file"_s, m_shop->path(u"sheet"_s)});
    QVERIFY(wrong.exitCode != 0);
    QVERIFY2(wrong.err.contains("wrong"), wrong.err);
    QVERIFY(!QFile::exists(store));
    QVERIFY(QDir(m_shop->path(u"new keys"_s)).entryList(QDir::Files).isEmpty());
}

void TestTrustDoor::aPlainBackupOnANewComputerTakesTheSheetToo()
{
    const QString copy = m_shop->path(u"copy.regulars"_s);
    QCOMPARE(m_shop->run(u"backup"_s, {u"--output"_s, copy}).exitCode, 0);
    m_shop->write(u"sheet"_s, sheetCode().toLatin1() + '\n');
    moveAway();
    const QString store = m_shop->path(u"new.regulars"_s);
    const VerbRun back = runVerb(program, {u"restore"_s, copy, u"--store"_s, store,
                                           u"--recovery-code-file"_s, m_shop->path(u"sheet"_s)});
    QVERIFY2(back.exitCode == 0, back.err);
    TillProcess till(program, store);
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
}

// Fails are counted and committed before the check: killing the program wins no tries.
void TestTrustDoor::theLockOutlivesTheProgram()
{
    for (int i = 0; i < 5; ++i) {
        TillProcess till(program, m_shop->store());
        const QJsonObject wrong = till.signIn(u"小李"_s, u"111222"_s);
        QCOMPARE(wrong[u"error"_s].toString(), u"wrong-pin"_s);
        till.process().kill();
        QVERIFY(till.process().waitForFinished());
    }
    TillProcess till(program, m_shop->store());
    QCOMPARE(till.signIn(u"小李"_s, u"274951"_s)[u"error"_s].toString(), u"locked-out"_s);
    // Killed while the hash is being worked out, a try counts as well.
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
}

QTEST_GUILESS_MAIN(TestTrustDoor)
#include "tst_trustdoor.moc"
