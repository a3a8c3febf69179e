// Tills in processes of their own, one balance: exactly one of them gets it (S7, X7).

#include "support/shopfolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);
constexpr int served = 6;
constexpr int rounds = 5;
constexpr qint64 patienceMs = 120'000;

const QByteArray programme = R"({
  "format": "regulars-programme/1", "name": "Contest", "currency": "CNY", "country": "CN",
  "time_zone": "Asia/Shanghai",
  "policy": {"rounding": "down", "stacking": "add", "expiry": "never", "shortfall": "owe",
             "point_value": "0.01"},
  "tiers": [{"id": "basic", "name": "Basic", "multiplier": 1}],
  "rules": [{"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}}],
  "rewards": [{"id": "all", "name": "All of it", "kind": "goods", "points": 500},
              {"id": "film", "name": "Film", "kind": "partner", "points": 1, "codes": true}]
})";

} // namespace

class TestManyTills : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneOfThemRedeemsTheWholeBalance();
    void oneOfThemGivesTheWholeBalance();
    void oneOfThemGetsTheLastCode();
    void anIdCountsAtItsTill();

private:
    // The same line at all tills before any is answered; how many of them were told yes.
    int contend(const std::function<QJsonObject(int)> &request);
    QJsonObject member(const QString &card);
    void fund(const QString &card);

    std::unique_ptr<ShopFolder> m_shop;
    std::vector<std::unique_ptr<TillProcess>> m_tills; // the holder first
};

void TestManyTills::init()
{
    m_shop = std::make_unique<ShopFolder>(program, QString(), programme);
    QVERIFY2(m_shop->isReady(), m_shop->init().err);
    for (int i = 0; i <= served; ++i) {
        m_tills.push_back(
            std::make_unique<TillProcess>(program, m_shop->store(), QString::number(i + 1)));
        QVERIFY(m_tills.back()->signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    }
    for (const QString &card : {u"A"_s, u"B"_s}) {
        QVERIFY(m_tills.front()->ask({{u"op"_s, u"enrol"_s}, {u"card"_s, card}})[u"ok"_s].toBool());
    }
}

void TestManyTills::cleanup()
{
    while (!m_tills.empty()) {
        m_tills.pop_back(); // the holder last
    }
    const VerbRun verify = m_shop->run(u"verify"_s, {u"--deep"_s});
    QVERIFY2(verify.exitCode == 0, broken(verify));
    m_shop.reset();
}

int TestManyTills::contend(const std::function<QJsonObject(int)> &request)
{
    for (int i = 0; i <= served; ++i) {
        m_tills[static_cast<size_t>(i)]->process().write(
            QJsonDocument(request(i)).toJson(QJsonDocument::Compact) + '\n');
    }
    int won = 0;
    for (const auto &till : m_tills) {
        QElapsedTimer timer;
        timer.start();
        while (!till->process().canReadLine() && timer.elapsed() < patienceMs) {
            till->process().waitForReadyRead(1'000);
        }
        const QJsonObject answer = QJsonDocument::fromJson(till->process().readLine()).object();
        won += answer[u"ok"_s].toBool() ? 1 : 0;
        const QString error = answer[u"error"_s].toString();
        if (!answer[u"ok"_s].toBool() && error != u"insufficient-points"_s &&
            error != u"out-of-stock"_s) {
            qWarning("%s", QJsonDocument(answer).toJson().constData());
            return -1;
        }
    }
    return won;
}

QJsonObject TestManyTills::member(const QString &card)
{
    return m_tills.front()
        ->ask({{u"op"_s, u"member"_s}, {u"member"_s, u"card:"_s + card}})[u"member"_s]
        .toObject();
}

void TestManyTills::fund(const QString &card)
{
    const QJsonObject sold =
        m_tills.front()->ask({{u"op"_s, u"checkout"_s},
                              {u"member"_s, u"card:"_s + card},
                              {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"500.00"_s}}}}});
    QVERIFY2(sold[u"ok"_s].toBool(), QJsonDocument(sold).toJson());
}

void TestManyTills::oneOfThemRedeemsTheWholeBalance()
{
    for (int round = 0; round < rounds; ++round) {
        fund(u"A"_s);
        QCOMPARE(member(u"A"_s)[u"points"_s].toInteger(), 500);
        QCOMPARE(contend([](int) {
                     return QJsonObject{{u"op"_s, u"redeem"_s},
                                        {u"member"_s, u"card:A"_s},
                                        {u"reward"_s, u"all"_s}};
                 }),
                 1);
        QCOMPARE(member(u"A"_s)[u"points"_s].toInteger(), 0);
    }
}

void TestManyTills::oneOfThemGivesTheWholeBalance()
{
    for (int round = 1; round <= rounds; ++round) {
        fund(u"A"_s);
        QCOMPARE(contend([](int) {
                     return QJsonObject{{u"op"_s, u"give"_s},
                                        {u"from"_s, u"card:A"_s},
                                        {u"to"_s, u"card:B"_s},
                                        {u"points"_s, 500}};
                 }),
                 1);
        QCOMPARE(member(u"A"_s)[u"points"_s].toInteger(), 0);
        QCOMPARE(member(u"B"_s)[u"points"_s].toInteger(), 500 * round);
    }
}

// A partner's code is given once, whichever till is first (D1).
void TestManyTills::oneOfThemGetsTheLastCode()
{
    fund(u"A"_s);
    for (int round = 1; round <= rounds; ++round) {
        const QJsonObject brought =
            m_tills[1]->ask({{u"op"_s, u"codes"_s},
                             {u"reward"_s, u"film"_s},
                             {u"reason"_s, u"delivery"_s},
                             {u"add"_s, QJsonArray{u"FILM-%1"_s.arg(round)}}});
        QCOMPARE(brought[u"taken"_s].toInteger(), 1);
        QCOMPARE(contend([](int) {
                     return QJsonObject{{u"op"_s, u"redeem"_s},
                                        {u"member"_s, u"card:A"_s},
                                        {u"reward"_s, u"film"_s}};
                 }),
                 1);
        QCOMPARE(member(u"A"_s)[u"points"_s].toInteger(), 500 - round);
    }
    const QJsonObject pool = m_tills[1]->ask({{u"op"_s, u"codes"_s}, {u"reward"_s, u"film"_s}});
    QCOMPARE(pool[u"given"_s].toInteger(), rounds);
    QCOMPARE(pool[u"free"_s].toInteger(), 0);
}

// Each till numbers its own requests: the same id from two of them is two sales, so that neither
// loses one; sent again to its till it is none (S6).
void TestManyTills::anIdCountsAtItsTill()
{
    const QJsonObject sale{{u"op"_s, u"checkout"_s},
                           {u"id"_s, u"1"_s},
                           {u"member"_s, u"card:A"_s},
                           {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"7.00"_s}}}}};
    const QJsonObject here = m_tills[0]->ask(sale);
    const QJsonObject there = m_tills[1]->ask(sale);
    QVERIFY(here[u"ok"_s].toBool() && there[u"ok"_s].toBool());
    QVERIFY(!there.contains(u"replayed"_s));
    QVERIFY(here[u"operation"_s] != there[u"operation"_s]);
    for (const auto &[till, first] : {std::pair(0, here), std::pair(1, there)}) {
        const QJsonObject again = m_tills[static_cast<size_t>(till)]->ask(sale);
        QVERIFY(again[u"replayed"_s].toBool());
        QCOMPARE(again[u"operation"_s], first[u"operation"_s]);
    }
    QCOMPARE(member(u"A"_s)[u"points"_s].toInteger(), 14);
}

QTEST_GUILESS_MAIN(TestManyTills)
#include "tst_manytills.moc"
