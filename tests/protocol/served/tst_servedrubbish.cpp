// What a broken or hostile program of the same user may send to the holder: it goes on, its other
// clients go on, and nothing is written (X7).

#include "protocol/served/servedshop.h"
#include "storage/verify/verifier.h"

#include <QRandomGenerator>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestServedRubbish : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop =
            std::make_unique<ServedShop>([](const ServedVerb &, const VerbStreams &) { return 0; });
        m_other = std::make_unique<RawClient>(*m_shop, "office");
    }
    void cleanup()
    {
        m_other.reset();
        m_shop.reset();
    }

    void badGreetingsAreRefused_data();
    void badGreetingsAreRefused();
    void oneWhoSaysNothingIsLetGo();
    void aTillsRubbishIsAnswered_data();
    void aTillsRubbishIsAnswered();
    void halfLinesMayComeInPieces();
    void tenMegabytesWithoutALineEnd();
    void leavingInTheMiddleOfALine();
    void manyComeAndGo();
    void tooManyAtOnceAreRefused();
    void chanceBytes();

private:
    // The other client is served, and nothing was written but the sign-ins.
    void allIsWell()
    {
        QVERIFY(m_other->ask(R"({"op":"find","query":"y"})")[u"ok"_s].toBool());
        QCOMPARE(m_shop->number("SELECT count(*) FROM member"), 0);
        QVERIFY(Verifier(m_shop->store->connection()).run({}).isSound());
    }

    std::unique_ptr<ServedShop> m_shop;
    std::unique_ptr<RawClient> m_other;
};

void TestServedRubbish::badGreetingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("half JSON") << QByteArray("{\"served\":1\n");
    QTest::newRow("a list") << QByteArray("[1]\n");
    QTest::newRow("another version") << QByteArray("{\"served\":2,\"till\":\"1\"}\n");
    QTest::newRow("version as text") << QByteArray("{\"served\":\"1\",\"till\":\"1\"}\n");
    QTest::newRow("neither till nor verb") << QByteArray("{\"served\":1}\n");
    QTest::newRow("a till without a name") << QByteArray("{\"served\":1,\"till\":\"\"}\n");
    QTest::newRow("a till that is a number") << QByteArray("{\"served\":1,\"till\":7}\n");
    QTest::newRow("an operation before the greeting")
        << QByteArray("{\"op\":\"enrol\",\"card\":\"X\"}\n");
    QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
    QTest::newRow("broken UTF-8") << QByteArray("{\"served\":1,\"till\":\"\xff\xfe\xc3\n");
}

void TestServedRubbish::badGreetingsAreRefused()
{
    QFETCH(QByteArray, hello);
    RawClient client(*m_shop);
    client.send(hello);
    const QJsonObject answer = client.next();
    QCOMPARE(answer[u"served"_s], QJsonValue(false));
    QVERIFY(answer[u"exit"_s].toInt() >= 2);
    QVERIFY(!answer[u"message"_s].toString().isEmpty());
    QVERIFY(client.isEnded());
    allIsWell();
}

void TestServedRubbish::oneWhoSaysNothingIsLetGo()
{
    RawClient client(*m_shop);
    QVERIFY(client.isEnded()); // after ten seconds
    QTRY_COMPARE(m_shop->server->clientCount(), 1);
    allIsWell();
}

void TestServedRubbish::aTillsRubbishIsAnswered_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");
    const QString bad = u"bad-request"_s;
    QTest::newRow("no JSON") << QByteArray("rubbish") << bad;
    QTest::newRow("half JSON") << QByteArray("{\"op\":\"enrol\"") << bad;
    QTest::newRow("a list") << QByteArray("[]") << bad;
    QTest::newRow("no op") << QByteArray("{}") << bad;
    QTest::newRow("an unknown op") << QByteArray("{\"op\":\"sing\"}") << bad;
    QTest::newRow("a second greeting") << QByteArray("{\"served\":1,\"till\":\"2\"}") << bad;
    QTest::newRow("zeros") << QByteArray(50, '\0') << bad;
    QTest::newRow("deep") << QByteArray("{\"op\":").repeated(2'000) << bad;
    QTest::newRow("broken UTF-8") << QByteArray("{\"op\":\"find\",\"query\":\"\xc3\x28\"}") << bad;
    QTest::newRow("1 MiB and 1") << QByteArray((1 << 20) + 1, 'x') << bad;
    QTest::newRow("10 MB") << QByteArray(10'000'000, 'x') << bad;
}

void TestServedRubbish::aTillsRubbishIsAnswered()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, error);
    RawClient client(*m_shop, "kiosk");
    const QJsonObject answer = client.ask(line);
    QCOMPARE(answer[u"ok"_s], QJsonValue(false));
    QCOMPARE(answer[u"error"_s].toString(), error);
    // One line, one answer, and the session goes on.
    QVERIFY(client.ask(R"({"op":"find","query":"z"})")[u"ok"_s].toBool());
    allIsWell();
}

void TestServedRubbish::halfLinesMayComeInPieces()
{
    RawClient client(*m_shop, "kiosk");
    const QByteArray request = "{\"op\":\"find\",\"query\":\"张\",\"id\":\"p\"}\n";
    for (const char byte : request) {
        client.send(QByteArray(1, byte));
        QTest::qWait(1);
    }
    QCOMPARE(client.next()[u"id"_s], QJsonValue(u"p"_s));
}

void TestServedRubbish::tenMegabytesWithoutALineEnd()
{
    RawClient client(*m_shop, "kiosk");
    client.send(QByteArray(10'000'000, '{'));
    allIsWell(); // others don't wait for its end
    QTRY_COMPARE_WITH_TIMEOUT(client.socket.bytesToWrite(), 0, 30'000); // it is read, not kept
    client.send("\n");
    QCOMPARE(client.next()[u"error"_s], QJsonValue(u"bad-request"_s));
}

void TestServedRubbish::leavingInTheMiddleOfALine()
{
    for (const char *part :
         {"{", R"({"op":"enrol","card":"H"})", "{\"op\":\"enrol\",\"card\":\"H"}) {
        RawClient client(*m_shop, "kiosk");
        client.send(part);
        client.socket.abort();
    }
    QTRY_COMPARE(m_shop->server->clientCount(), 1);
    allIsWell();
}

void TestServedRubbish::manyComeAndGo()
{
    for (int i = 0; i < 300; ++i) {
        RawClient client(*m_shop);
        if (i % 3 == 0) {
            client.send("{\"served\":1,\"till\":\"k\"}\n");
        }
        client.socket.abort();
        QCoreApplication::processEvents(); // here both ends share one thread
    }
    QTRY_COMPARE(m_shop->server->clientCount(), 1);
    allIsWell();
}

void TestServedRubbish::tooManyAtOnceAreRefused()
{
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 63; ++i) {
        crowd.push_back(std::make_unique<RawClient>(*m_shop));
        QVERIFY(crowd.back()->greet("kiosk")[u"served"_s].toBool());
    }
    RawClient late(*m_shop);
    const QJsonObject refused = late.greet("kiosk");
    QCOMPARE(refused[u"served"_s], QJsonValue(false));
    QCOMPARE(refused[u"exit"_s], QJsonValue(3));
    crowd.pop_back();
    QTRY_COMPARE(m_shop->server->clientCount(), 63);
    RawClient next(*m_shop);
    QVERIFY(next.greet("kiosk")[u"served"_s].toBool());
    allIsWell();
}

// Whole requests, cut, doubled and spoilt by chance: no crash, nobody else disturbed, sound books.
void TestServedRubbish::chanceBytes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArrayList stems{
        "{\"served\":1,\"till\":\"k\"}\n",
        "{\"served\":1,\"verb\":[\"import\",\"members\"]}\n",
        "{\"op\":\"sign-in\",\"user\":\"owner\",\"pin\":\"wrong\"}\n",
        "{\"op\":\"enrol\",\"card\":\"Z\"}\n",
        "{\"op\":\"find\",\"query\":\"\\u0000\"}\n",
        "\n\n\n",
    };
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = random.bounded(2) ? stems[0] : QByteArray();
        for (int i = random.bounded(6); i > 0; --i) {
            bytes += stems[random.bounded(stems.size())];
        }
        for (int i = random.bounded(8); i > 0 && !bytes.isEmpty(); --i) {
            const qsizetype at = random.bounded(bytes.size());
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, 1);
                break;
            default:
                bytes.insert(at, bytes.mid(at, 5));
            }
        }
        RawClient client(*m_shop);
        client.send(bytes);
        if (random.bounded(2)) {
            static_cast<void>(QTest::qWaitFor([&] { return client.socket.bytesAvailable() > 0; },
                                              random.bounded(20)));
        }
        client.socket.abort();
    }
    QTRY_COMPARE(m_shop->server->clientCount(), 1);
    allIsWell();
}

QTEST_GUILESS_MAIN(TestServedRubbish)
#include "tst_servedrubbish.moc"
