// The holder's side of contract.md section 1: tills and verbs of other processes, one request at a
// time, each with its own till, sign-in and chain (X7, S7, S8).

#include "protocol/served/holderline.h"
#include "protocol/served/servedshop.h"
#include "storage/verify/verifier.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray enrolment = R"({"op":"enrol","card":"C1"})";

} // namespace

class TestStoreServer : public QObject
{
    Q_OBJECT

private slots:
    void eachClientHasItsOwnTillAndSignIn();
    void chainsOfClientsAreSound();
    void operationsAreAnnounced();
    void requestsOfOneClientAreAnsweredInOrder();
    void clientsTakeTurns();
    void oneThatNeverReadsHarmsNobody();
    void whatALeaverLeftIsNotDone();
    void verbsRunAndSpeak();
    void tillsAreServedWhileAVerbPauses();
    void verbsWaitForEachOther();
    void aVerbLearnsThatItsClientIsGone();
    void verbsAreRefusedWithoutARunner();
    void onlyItsUserReachesTheSocket();
    void aSocketLeftBehindIsCleared();
    void closingLetsAllGo();
    void nobodyAnswersWhereNobodyHolds();
};

void TestStoreServer::eachClientHasItsOwnTillAndSignIn()
{
    ServedShop shop;
    RawClient one(shop, "kiosk");
    RawClient two(shop);
    QVERIFY(two.greet("office")[u"served"_s].toBool());
    QCOMPARE(two.ask(enrolment)[u"error"_s], u"not-signed-in"_s); // one's sign-in is one's own
    QVERIFY(one.ask(enrolment)[u"ok"_s].toBool());
    two.ask(R"({"op":"sign-in","user":"owner","pin":"a long secret"})");
    QVERIFY(one.ask(R"({"op":"sign-out"})")[u"ok"_s].toBool());
    QVERIFY(two.ask(R"({"op":"enrol","card":"C2"})")[u"ok"_s].toBool());
    QCOMPARE(shop.number("SELECT count(*) FROM operation JOIN till ON till.id = operation.till "
                         "WHERE till.name = 'kiosk'"),
             1);
    QCOMPARE(shop.number("SELECT count(*) FROM operation JOIN till ON till.id = operation.till "
                         "WHERE till.name = 'office'"),
             1);
}

void TestStoreServer::chainsOfClientsAreSound()
{
    ServedShop shop;
    RawClient one(shop, "kiosk");
    RawClient two(shop, "office");
    one.ask(enrolment);
    for (int i = 0; i < 20; ++i) { // both at once, on one member (S7)
        const QByteArray sale =
            R"({"op":"checkout","member":"card:C1","lines":[{"amount":"3.00"}]})";
        one.send(sale + '\n');
        two.send(sale + '\n');
        QVERIFY(one.next()[u"ok"_s].toBool());
        QVERIFY(two.next()[u"ok"_s].toBool());
    }
    Verifier::Options deep;
    deep.deep = true;
    QVERIFY(Verifier(shop.store->connection()).run(deep).isSound());
    QCOMPARE(shop.number("SELECT purchases FROM account"), 40);
}

void TestStoreServer::operationsAreAnnounced()
{
    ServedShop shop;
    RawClient client(shop, "kiosk");
    QSignalSpy done(shop.server.get(), &StoreServer::operationDone);
    client.ask(R"({"op":"find","query":"x"})");
    client.ask(R"({"op":"member","member":"card:C9"})");
    QCOMPARE(done.count(), 0);
    client.ask(enrolment);
    QCOMPARE(done.count(), 1);
    client.ask(enrolment); // card-taken
    QCOMPARE(done.count(), 1);
}

void TestStoreServer::requestsOfOneClientAreAnsweredInOrder()
{
    ServedShop shop;
    RawClient client(shop, "kiosk");
    QByteArray all;
    for (int i = 0; i < 500; ++i) {
        all += R"({"op":"find","query":"x","id":"q)" + QByteArray::number(i) + "\"}\n";
    }
    client.send(all);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(client.next()[u"id"_s].toString(), u"q%1"_s.arg(i));
    }
}

// A thousand requests that one has sent already don't stand before the one of another.
void TestStoreServer::clientsTakeTurns()
{
    ServedShop shop;
    RawClient busy(shop, "kiosk");
    RawClient calm(shop, "office");
    busy.send(QByteArray(R"({"op":"find","query":"x"})"
                         "\n")
                  .repeated(1'000));
    QVERIFY(calm.ask(R"({"op":"find","query":"y"})")[u"ok"_s].toBool());
    int answered = 0;
    while (busy.socket.canReadLine()) {
        busy.socket.readLine();
        ++answered;
    }
    QVERIFY2(answered < 900, QByteArray::number(answered));
    for (; answered < 1'000; ++answered) {
        QVERIFY(busy.next()[u"ok"_s].toBool());
    }
}

void TestStoreServer::oneThatNeverReadsHarmsNobody()
{
    ServedShop shop;
    RawClient deaf(shop, "kiosk");
    deaf.socket.setReadBufferSize(1);
    RawClient other(shop, "office");
    // Far more answers than any pipe holds.
    const QByteArray request = R"({"op":"find","query":")" + QByteArray(200, 'x') + "\",\"id\":\"" +
                               QByteArray(900, 'i') + "\"}\n";
    for (int i = 0; i < 100; ++i) {
        deaf.send(request.repeated(100));
        QVERIFY(other.ask(R"({"op":"find","query":"y"})")[u"ok"_s].toBool());
    }
    QCOMPARE(shop.server->clientCount(), 2);
    deaf.socket.abort();
    QTRY_COMPARE(shop.server->clientCount(), 1);
    QVERIFY(other.ask(enrolment)[u"ok"_s].toBool());
}

// Half a line is no request; a whole one that nobody waits for any more may be done or not, and
// then its id tells. Nothing is done twice, and the others go on.
void TestStoreServer::whatALeaverLeftIsNotDone()
{
    ServedShop shop;
    RawClient other(shop, "office");
    {
        RawClient leaver(shop, "kiosk");
        leaver.send(R"({"op":"enrol","card":"HALF")"); // and never the rest
    }
    QTRY_COMPARE(shop.server->clientCount(), 1);
    QVERIFY(other.ask(enrolment)[u"ok"_s].toBool());
    QCOMPARE(shop.number("SELECT count(*) FROM member"), 1);
}

void TestStoreServer::verbsRunAndSpeak()
{
    ServedVerb heard;
    ServedShop shop([&](const ServedVerb &verb, const VerbStreams &streams) {
        heard = verb;
        streams.out("读完\n");
        streams.err("a warning\n");
        return 4;
    });
    QByteArray out;
    QByteArray err;
    int code = -1;
    const QString path = shop.path();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        VerbStreams streams;
        streams.out = [&](const QByteArray &text) { out += text; };
        streams.err = [&](const QByteArray &text) { err += text; };
        const auto line = HolderLine::to(path);
        code = line ? line->run({{u"import"_s, u"members"_s}, u"owner"_s, u"pin"_s, true}, streams)
                    : -2;
    }));
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    QCOMPARE(code, 4);
    QCOMPARE(out, QByteArray("读完\n"));
    QCOMPARE(err, QByteArray("a warning\n"));
    QCOMPARE(heard.words, QStringList({u"import"_s, u"members"_s}));
    QCOMPARE(heard.user, std::optional(u"owner"_s));
    QCOMPARE(heard.pin, u"pin"_s);
    QVERIFY(heard.isErrorTerminal);
}

void TestStoreServer::tillsAreServedWhileAVerbPauses()
{
    RawClient *till = nullptr;
    QJsonObject meanwhile;
    ServedShop shop([&](const ServedVerb &, const VerbStreams &streams) {
        till->send(enrolment + '\n');
        for (int i = 0; i < 100 && meanwhile.isEmpty(); ++i) {
            streams.pause();
            meanwhile = QJsonDocument::fromJson(till->socket.readLine()).object();
        }
        return 0;
    });
    RawClient kiosk(shop, "kiosk");
    till = &kiosk;
    RawClient verb(shop);
    verb.ask(R"({"served":1,"verb":["day-end"]})");
    QVERIFY(verb.next().contains(u"exit"_s));
    QVERIFY(meanwhile[u"ok"_s].toBool());
}

void TestStoreServer::verbsWaitForEachOther()
{
    int inside = 0;
    int most = 0;
    ServedShop shop([&](const ServedVerb &, const VerbStreams &streams) {
        most = qMax(most, ++inside);
        for (int i = 0; i < 5; ++i) {
            streams.pause();
        }
        --inside;
        return 0;
    });
    RawClient one(shop);
    RawClient two(shop);
    const QByteArray hello = R"({"served":1,"verb":["day-end"]})";
    one.send(hello + '\n');
    two.send(hello + '\n');
    QVERIFY(one.next()[u"served"_s].toBool());
    QVERIFY(two.next()[u"served"_s].toBool()); // known, though its turn has not come
    QCOMPARE(one.next()[u"exit"_s], QJsonValue(0));
    QCOMPARE(two.next()[u"exit"_s], QJsonValue(0));
    QCOMPARE(most, 1);
    QVERIFY(one.isEnded());
}

void TestStoreServer::aVerbLearnsThatItsClientIsGone()
{
    std::unique_ptr<RawClient> client;
    bool isWanted = true;
    ServedShop shop([&](const ServedVerb &, const VerbStreams &streams) {
        isWanted = streams.isWanted();
        client.reset();
        for (int i = 0; i < 200 && streams.isWanted(); ++i) {
            streams.pause();
            streams.out("to nobody\n");
        }
        isWanted = isWanted && !streams.isWanted();
        return 0;
    });
    client = std::make_unique<RawClient>(shop);
    QSignalSpy done(shop.server.get(), &StoreServer::operationDone);
    client->send(R"({"served":1,"verb":["day-end"]})"
                 "\n");
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(isWanted);
    QTRY_COMPARE(shop.server->clientCount(), 0);
    RawClient next(shop, "kiosk");
    QVERIFY(next.ask(enrolment)[u"ok"_s].toBool());
}

void TestStoreServer::verbsAreRefusedWithoutARunner()
{
    ServedShop shop;
    RawClient client(shop);
    QVERIFY(client.ask(R"({"served":1,"verb":["day-end"]})")[u"served"_s].toBool());
    const QJsonObject refused = client.next();
    QCOMPARE(refused[u"exit"_s], QJsonValue(3));
    QVERIFY(!refused[u"message"_s].toString().isEmpty());
}

void TestStoreServer::onlyItsUserReachesTheSocket()
{
#ifdef Q_OS_WIN
    QSKIP("the pipe's own rights do this on Windows");
#else
    ServedShop shop;
    const QFileInfo socket(servedAddresses(shop.path()).constFirst());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(socket.exists());
    QVERIFY(!(QFileInfo(socket.path()).permissions() & others));
    QVERIFY(!(socket.permissions() & others));
#endif
}

// As after SIGKILL: the name is there, and nobody behind it.
void TestStoreServer::aSocketLeftBehindIsCleared()
{
    ServedShop shop;
    const QString address = servedAddresses(shop.path()).constFirst();
    shop.server.reset();
    {
        QFile stale(address);
        QVERIFY(stale.open(QIODevice::WriteOnly));
    }
    QVERIFY(!HolderLine::to(shop.path()));
    StoreServer again(*shop.store, shop.clock);
    QVERIFY2(again.listen(), qPrintable(again.errorString()));
    RawClient client(shop, "kiosk");
    QVERIFY(client.ask(enrolment)[u"ok"_s].toBool());
}

void TestStoreServer::closingLetsAllGo()
{
    ServedShop shop;
    RawClient client(shop, "kiosk");
    RawClient silent(shop);
    client.ask(enrolment);
    shop.server->close();
    QVERIFY(client.isEnded());
    QVERIFY(silent.isEnded());
    QVERIFY(!HolderLine::to(shop.path()));
}

void TestStoreServer::nobodyAnswersWhereNobodyHolds()
{
    const QTemporaryDir folder;
    QVERIFY(!HolderLine::to(folder.filePath(u"none.regulars"_s)));
}

QTEST_GUILESS_MAIN(TestStoreServer)
#include "tst_storeserver.moc"
