// What a verb may write over, and what it says when it can't (contract.md section 1, M8, I6, S15).

#include "support/shopfolder.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVerbDoor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<ShopFolder>(program, u"convenience"_s);
        QVERIFY2(m_shop->isReady(), m_shop->init().err);
        m_shop->write(u"sales.csv"_s, "member,date,amount\nM9,2026-01-05,9.00\nM8,soon,1.00\n");
    }
    void cleanup() { m_shop.reset(); }

    void noOutputReplacesTheStore_data();
    void noOutputReplacesTheStore();
    void noOutputReplacesWhatIsRead();
    void noOutputReplacesAnotherStore();
    void noOutputReplacesADevice();
    void insightListsWhoIsInASegment();
    void endingsAreAsked();
    void aMonthIsClosedOnlyWithItsPaper();
    void theLeafletIsOnePageAndAlwaysTheSame();
    void rejectsAreProvedBeforeAnythingIsTaken();
    void answersThatNobodyTakesEndTheVerb();
    void aTillWithoutAListenerStops();
    void whatIsNotThereIsWrongUsage();
    void wordsTooManyAreRefused_data();
    void wordsTooManyAreRefused();
    void optionsMayBeJoined();
    void verbsToComeSaySo_data();
    void verbsToComeSaySo();
    void withoutADisplayItSaysWhatWorks();
    void theVersionIsTold();
    void tillsAreNamed_data();
    void tillsAreNamed();

private:
    VerbRun insight(const QStringList &more) const
    {
        return m_shop->run(u"insight"_s,
                           QStringList{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-31"_s} +
                               more);
    }
    // Through a shell, with its redirection.
    int shell(const QString &words) const
    {
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, words, program, m_shop->store()});
        process.waitForFinished(60'000);
        m_said = process.readAllStandardError();
        return process.exitCode();
    }
    static void isUsage(const VerbRun &run)
    {
        QVERIFY2(run.exitCode == 2, QByteArray::number(run.exitCode) + run.out + run.err);
        QVERIFY2(run.err.startsWith("regulars: ") && run.err.count('\n') == 1, run.err);
    }

    std::unique_ptr<ShopFolder> m_shop;
    mutable QByteArray m_said;
};

void TestVerbDoor::noOutputReplacesTheStore_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"", "-wal", "-shm", ".lock"}) {
        QTest::addRow("store%s", suffix) << QString::fromLatin1(suffix);
    }
}

void TestVerbDoor::noOutputReplacesTheStore()
{
    QFETCH(QString, suffix);
    const QString path = m_shop->store() + suffix;
    const QString link = m_shop->path(u"link.json"_s);
    QVERIFY(QFile::link(path, link));
    const QByteArray before = bytesOf(m_shop->store());
    for (const QString &output : {path, link, m_shop->path(u"./"_s) + path.section(u'/', -1)}) {
        isUsage(insight({u"--output"_s, output}));
        isUsage(m_shop->runWith({u"export"_s, u"programme"_s}, {u"--output"_s, output}));
        isUsage(m_shop->runWith({u"export"_s, u"members"_s}, {u"--output"_s, output}));
        isUsage(m_shop->runWith({u"report"_s, u"monthly"_s},
                                {u"--month"_s, u"2026-01"_s, u"--output"_s, output}));
        isUsage(m_shop->runWith({u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s)},
                                {u"--rejects"_s, output}));
    }
    QVERIFY(bytesOf(m_shop->store()) == before);
    QCOMPARE(m_shop->run(u"verify"_s).exitCode, 0);
}

void TestVerbDoor::noOutputReplacesWhatIsRead()
{
    const QString sales = m_shop->path(u"sales.csv"_s);
    const QByteArray before = bytesOf(sales);
    isUsage(m_shop->runWith({u"import"_s, u"purchases"_s, sales}, {u"--rejects"_s, sales}));
    QCOMPARE(bytesOf(sales), before);
    m_shop->write(u"pin.json"_s, ShopFolder::pin.toUtf8());
    isUsage(insight({u"--user"_s, ShopFolder::owner, u"--pin-file"_s, m_shop->path(u"pin.json"_s),
                     u"--output"_s, m_shop->path(u"pin.json"_s)}));
    QCOMPARE(bytesOf(m_shop->path(u"pin.json"_s)), ShopFolder::pin.toUtf8());
}

void TestVerbDoor::noOutputReplacesAnotherStore()
{
    const QString other = m_shop->path(u"other.csv"_s);
    QVERIFY(QFile::copy(m_shop->store(), other));
    const QByteArray before = bytesOf(other);
    isUsage(m_shop->runWith({u"export"_s, u"members"_s}, {u"--output"_s, other}));
    isUsage(m_shop->runWith({u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s)},
                            {u"--rejects"_s, other}));
    QVERIFY(bytesOf(other) == before);
}

void TestVerbDoor::noOutputReplacesADevice()
{
    isUsage(insight({u"--output"_s, u"/dev/full"_s}));
    isUsage(m_shop->runWith({u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s)},
                            {u"--rejects"_s, u"/dev/null"_s}));
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QVERIFY(QDir().mkpath(m_shop->path(u"folder.json"_s)));
    isUsage(insight({u"--output"_s, m_shop->path(u"folder.json"_s)}));
}

// C1: who is in a segment on the period's last day, as of that day.
void TestVerbDoor::insightListsWhoIsInASegment()
{
    m_shop->write(u"two.csv"_s, "member,date,amount\nM8,2026-01-05,9.00\nM9,2026-01-05,9.00\n"
                                "M9,2026-06-01,9.00\n");
    const VerbRun taken =
        m_shop->runWith({u"import"_s, u"purchases"_s, m_shop->path(u"two.csv"_s)}, {u"--enrol"_s});
    QVERIFY2(taken.exitCode == 0, taken.err);
    const auto listed = [this](const QString &segment, const QString &to) {
        return m_shop->run(u"insight"_s,
                           {u"--from"_s, u"2026-01-01"_s, u"--to"_s, to, u"--list"_s, segment});
    };
    const auto cards = [&](const QString &to) {
        const QJsonObject said = QJsonDocument::fromJson(listed(u"sleeping"_s, to).out).object();
        QStringList found;
        for (const QJsonValue member : said[u"members"_s].toArray()) {
            found += member[u"card"_s].toString();
        }
        found.sort();
        return QStringList{said[u"segment"_s].toString(), said[u"on"_s].toString(),
                           QString::number(said[u"count"_s].toInt())} +
               found;
    };
    QCOMPARE(cards(u"2026-01-31"_s), (QStringList{u"sleeping"_s, u"2026-01-31"_s, u"0"_s}));
    QCOMPARE(cards(u"2026-05-31"_s),
             (QStringList{u"sleeping"_s, u"2026-05-31"_s, u"2"_s, u"M8"_s, u"M9"_s}));
    QCOMPARE(cards(u"2026-06-30"_s),
             (QStringList{u"sleeping"_s, u"2026-06-30"_s, u"1"_s, u"M8"_s}));
    const VerbRun none = listed(u"nobody"_s, u"2026-06-30"_s);
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains("nobody"), none.err);
    QVERIFY(none.out.isEmpty());
    const QString output = m_shop->path(u"list.json"_s);
    QCOMPARE(insight({u"--list"_s, u"best"_s, u"--output"_s, output}).exitCode, 0);
    QVERIFY(bytesOf(output).contains("\"segment\": \"best\""));
}

void TestVerbDoor::endingsAreAsked()
{
    isUsage(insight({u"--output"_s, m_shop->path(u"figures.txt"_s)}));
    QCOMPARE(insight({u"--output"_s, m_shop->path(u"figures.JSON"_s)}).exitCode, 0);
    isUsage(
        m_shop->runWith({u"export"_s, u"programme"_s}, {u"--output"_s, m_shop->path(u"p.csv"_s)}));
    isUsage(
        m_shop->runWith({u"export"_s, u"ledger"_s}, {u"--output"_s, m_shop->path(u"l.json"_s)}));
}

// S15: what the month is can't be said twice, so that it is closed with its paper or not at all.
void TestVerbDoor::aMonthIsClosedOnlyWithItsPaper()
{
    const auto close = [&](const QString &output) {
        return m_shop->runWith({u"report"_s, u"monthly"_s},
                               {u"--month"_s, u"2026-01"_s, u"--output"_s, output, u"--final"_s});
    };
    const auto isFinal = [&] {
        const QString draft = m_shop->path(u"draft.json"_s);
        m_shop->runWith({u"report"_s, u"monthly"_s},
                        {u"--month"_s, u"2026-01"_s, u"--output"_s, draft});
        return QJsonDocument::fromJson(bytesOf(draft)).object()[u"final"_s].toBool();
    };
    for (const char *ending : {"json", "xlsx", "pdf"}) {
        const VerbRun refused = close(m_shop->path(u"none/x."_s + QString::fromLatin1(ending)));
        QVERIFY2(refused.exitCode == 1 && refused.err.contains("can't be written"), refused.err);
        QVERIFY(!isFinal());
    }
    const VerbRun closed = close(m_shop->path(u"final.json"_s));
    QVERIFY2(closed.exitCode == 0, closed.err);
    QVERIFY(isFinal());
    QCOMPARE(QDir(m_shop->path(u""_s)).entryList({u".*.part*"_s}, QDir::Files | QDir::Hidden),
             QStringList());
}

// R7: with neither display nor sign-in.
void TestVerbDoor::theLeafletIsOnePageAndAlwaysTheSame()
{
    const auto leaflet = [this](const QString &name, const QString &language) {
        return m_shop->runWith({u"report"_s, u"leaflet"_s},
                               {u"--output"_s, m_shop->path(name), u"--language"_s, language});
    };
    QCOMPARE(leaflet(u"one.pdf"_s, u"zh_CN"_s).exitCode, 0);
    QCOMPARE(leaflet(u"two.pdf"_s, u"zh_CN"_s).exitCode, 0);
    QCOMPARE(leaflet(u"other.pdf"_s, u"en"_s).exitCode, 0);
    const QByteArray one = bytesOf(m_shop->path(u"one.pdf"_s));
    QVERIFY(one.startsWith("%PDF"));
    QVERIFY(one == bytesOf(m_shop->path(u"two.pdf"_s)));
    QVERIFY(one != bytesOf(m_shop->path(u"other.pdf"_s)));
    isUsage(leaflet(u"one.txt"_s, u"en"_s));
    isUsage(leaflet(u"three.pdf"_s, u"fr"_s));
    isUsage(leaflet(u"three.pdf"_s, u"zh_CN+en"_s));
    QVERIFY(!QFile::exists(m_shop->path(u"three.pdf"_s)));
}

void TestVerbDoor::rejectsAreProvedBeforeAnythingIsTaken()
{
    const QStringList verb{u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s)};
    const VerbRun refused =
        m_shop->runWith(verb, {u"--enrol"_s, u"--rejects"_s, m_shop->path(u"none/rejects.csv"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("can't be written"), refused.err);
    QVERIFY(refused.out.isEmpty());
    const VerbRun taken =
        m_shop->runWith(verb, {u"--enrol"_s, u"--rejects"_s, m_shop->path(u"rejects.csv"_s)});
    QVERIFY2(taken.out.startsWith("2 rows read, 1 taken, 0 skipped, 1 rejected\n"), taken.out);
    QVERIFY(bytesOf(m_shop->path(u"rejects.csv"_s)).contains("soon"));
}

void TestVerbDoor::answersThatNobodyTakesEndTheVerb()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("this system has no /dev/full");
    }
    for (const char *verb :
         {"\"$0\" verify --store \"$1\" >/dev/full", "\"$0\" help >/dev/full",
          "\"$0\" insight --store \"$1\" --from 2026-01-01 --to 2026-01-31 >/dev/full",
          "\"$0\" day-end --store \"$1\" >/dev/full"}) {
        QVERIFY2(shell(QString::fromLatin1(verb)) == 1, verb + m_said);
        QVERIFY2(m_said.startsWith("regulars: ") && m_said.count('\n') == 1, m_said);
    }
}

void TestVerbDoor::aTillWithoutAListenerStops()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("this system has no /dev/full");
    }
    const QByteArray signIn = QJsonDocument(QJsonObject{{u"op"_s, u"sign-in"_s},
                                                        {u"user"_s, ShopFolder::owner},
                                                        {u"pin"_s, ShopFolder::pin}})
                                  .toJson(QJsonDocument::Compact);
    m_shop->write(u"lines"_s, signIn + "\n{\"op\":\"enrol\",\"card\":\"A1\"}\n");
    const QString lines = m_shop->path(u"lines"_s);
    const auto members = [&] {
        return m_shop
            ->runWith({u"export"_s, u"members"_s}, {u"--output"_s, m_shop->path(u"m.csv"_s)})
            .out;
    };
    const QString unheard = u"\"$0\" till --store \"$1\" --till 2 < '%1' >/dev/full"_s.arg(lines);
    QCOMPARE(shell(unheard), 1);
    QVERIFY2(members().startsWith("0 rows"), members());
    TillProcess holder(program, m_shop->store());
    QVERIFY(holder.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    QCOMPARE(shell(unheard), 1); // served, too
    QVERIFY2(m_said.startsWith("regulars: ") && m_said.count('\n') == 1, m_said);
}

void TestVerbDoor::whatIsNotThereIsWrongUsage()
{
    isUsage(m_shop->runWith({u"import"_s, u"members"_s, m_shop->path(u"none.csv"_s)}));
    isUsage(m_shop->runWith({u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s)},
                            {u"--encoding"_s, u"martian"_s}));
    isUsage(m_shop->runWith({u"restore"_s, m_shop->path(u"none.regulars"_s)}));
}

void TestVerbDoor::wordsTooManyAreRefused_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("verify") << QStringList{u"verify"_s, u"extra"_s};
    QTest::newRow("day-end") << QStringList{u"day-end"_s, u"extra"_s};
    QTest::newRow("insight") << QStringList{u"insight"_s,    u"extra"_s, u"--from"_s,
                                            u"2026-01-01"_s, u"--to"_s,  u"2026-01-31"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"members"_s, u"extra"_s, u"--output"_s,
                                           u"x.csv"_s};
    QTest::newRow("till") << QStringList{u"till"_s, u"extra"_s};
}

void TestVerbDoor::wordsTooManyAreRefused()
{
    QFETCH(QStringList, verb);
    const VerbRun run = m_shop->runWith(verb);
    isUsage(run);
    QVERIFY2(run.err.contains("extra"), run.err);
}

void TestVerbDoor::optionsMayBeJoined()
{
    const VerbRun run = runVerb(program, {u"verify"_s, u"--store="_s + m_shop->store()});
    QVERIFY2(run.exitCode == 0, run.err);
    isUsage(runVerb(program, {u"verify"_s, u"--store="_s + m_shop->store(), u"--deep=yes"_s}));
}

void TestVerbDoor::verbsToComeSaySo_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("move") << QStringList{u"move"_s, u"--to"_s, u"postgresql://h/d"_s};
}

void TestVerbDoor::verbsToComeSaySo()
{
    QFETCH(QStringList, verb);
    const VerbRun run = m_shop->runWith(verb);
    isUsage(run);
    QVERIFY2(run.err.contains("not in this version yet"), run.err);
    const VerbRun address = runVerb(program, {u"verify"_s, u"--store"_s, u"postgresql://h/d"_s});
    QCOMPARE(address.exitCode, 3);
    QVERIFY2(address.err.contains("PostgreSQL"), address.err);
}

// Whoever installed the package has none of our folders at hand.
void TestVerbDoor::withoutADisplayItSaysWhatWorks()
{
    QProcess process;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        bare.remove(name);
    }
    process.setProcessEnvironment(bare);
    process.start(program, QStringList());
    QVERIFY(process.waitForFinished(60'000));
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY2(said.contains(u"no display"_s) && said.contains(u"regulars demo --store"_s) &&
                 said.contains(u"regulars help"_s) && !said.contains(u"./"_s),
             qPrintable(said));
}

void TestVerbDoor::theVersionIsTold()
{
    const VerbRun run = runVerb(program, {u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("regulars ") && run.out.count('.') == 2, run.out);
    const VerbRun help = runVerb(program, {u"-h"_s});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.out, runVerb(program, {u"help"_s}).out);
    for (const char *option : {"--practice", "--store"})
        QVERIFY2(help.out.contains(QByteArray("regulars ") + option), option);
    const VerbRun ofVerb = runVerb(program, {u"verify"_s, u"--help"_s});
    QCOMPARE(ofVerb.exitCode, 0);
    QCOMPARE(ofVerb.out, runVerb(program, {u"help"_s, u"verify"_s}).out);
}

void TestVerbDoor::tillsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("300 characters") << u"x"_s.repeated(300);
    QTest::newRow("the command line's") << u"command-line"_s;
    QTest::newRow("a line end") << u"1\n2"_s;
}

void TestVerbDoor::tillsAreNamed()
{
    QFETCH(QString, name);
    isUsage(m_shop->run(u"till"_s, {u"--till"_s, name}));
}

QTEST_GUILESS_MAIN(TestVerbDoor)
#include "tst_verbdoor.moc"
