// A till that hands out partners' codes is killed while it writes, again and again (F1, D1): no
// code goes to two, none is lost between. Alone for more: REGULARS_ROUNDS=1000 REGULARS_SEED=…

#include "support/longround.h"
#include "support/shopfolder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int usualRounds = REGULARS_SANITIZED ? 8 : 60;
constexpr int pageSize = 1'000;

const QByteArray programme = R"({
  "format": "regulars-programme/1", "name": "Cinema", "currency": "GBP", "country": "GB",
  "time_zone": "Europe/London",
  "tiers": [{"id": "basic", "name": "Basic", "multiplier": 1}],
  "rules": [{"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}}],
  "rewards": [{"id": "film", "name": "Film", "kind": "partner", "points": 1, "codes": true}]
})";

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("REGULARS_ROUNDS");
    return asked > 0 ? asked : usualRounds;
}

QByteArray listOf(int count)
{
    QByteArray text = "code\n";
    for (int i = 0; i < count; ++i) {
        text += "FILM-" + QByteArray::number(100'000 + i) + '\n';
    }
    return text;
}

QByteArray told(const QJsonObject &answer)
{
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QSet<QString> codesIn(const QJsonObject &answer)
{
    if (!answer.contains(u"codes"_s)) {
        return {answer[u"code"_s].toString()};
    }
    QSet<QString> codes;
    for (const QJsonValue &code : answer[u"codes"_s].toArray()) {
        codes.insert(code.toString());
    }
    return codes;
}

struct Redeemed
{
    QJsonObject request;
    QString operation;
    QSet<QString> codes;
    bool isUndone = false;
};

// What a till was told and what it answered.
class Counter
{
public:
    explicit Counter(quint32 seed)
        : m_random(seed)
    {}

    // A redemption of one or two, or now and then an undo.
    QJsonObject next()
    {
        const QString id = u"r%1"_s.arg(++m_sent);
        if (!redeemed.isEmpty() && m_random.bounded(6) == 0) {
            const Redeemed &one = redeemed[m_random.bounded(static_cast<int>(redeemed.size()))];
            if (!one.isUndone) {
                return {{u"id"_s, id}, {u"op"_s, u"undo"_s}, {u"operation"_s, one.operation}};
            }
        }
        return {{u"id"_s, id},
                {u"op"_s, u"redeem"_s},
                {u"member"_s, u"card:A"_s},
                {u"reward"_s, u"film"_s},
                {u"quantity"_s, m_random.bounded(1, 3)}};
    }

    // What is wrong with that answer; empty: nothing.
    QByteArray learn(const QJsonObject &request, const QJsonObject &answer)
    {
        if (!answer[u"ok"_s].toBool()) {
            return told(request) + " → " + told(answer);
        }
        if (request[u"op"_s] == u"undo"_s) {
            for (Redeemed &one : redeemed) {
                one.isUndone = one.isUndone || one.operation == request[u"operation"_s].toString();
            }
            return {};
        }
        const QSet<QString> codes = codesIn(answer);
        if (codes.size() != request[u"quantity"_s].toInteger() || codes.contains(QString())) {
            return "too few codes: " + told(answer);
        }
        if (m_seen.intersects(codes)) {
            return "given before: " + told(answer);
        }
        m_seen.unite(codes);
        redeemed.append({request, answer[u"operation"_s].toString(), codes});
        return {};
    }

    QList<Redeemed> redeemed;

private:
    QRandomGenerator m_random;
    QSet<QString> m_seen;
    int m_sent = 0;
};

QSet<QString> inPool(TillProcess &till, const QString &state)
{
    QSet<QString> codes;
    qint64 after = 0;
    for (;;) {
        const QJsonArray page = till.ask({{u"op"_s, u"codes"_s},
                                          {u"reward"_s, u"film"_s},
                                          {u"state"_s, state},
                                          {u"after"_s, after},
                                          {u"limit"_s, pageSize}})[u"codes"_s]
                                    .toArray();
        for (const QJsonValue &code : page) {
            codes.insert(code[u"code"_s].toString());
            after = code[u"id"_s].toString().toLongLong();
        }
        if (page.size() < pageSize) {
            return codes;
        }
    }
}

} // namespace

class TestCodeKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { allowLongRounds("REGULARS_ROUNDS"); }
    void eachCodeIsGivenOnceHoweverTillsDie();
    void aKilledImportIsWholeOrNothing();

private:
    // Sells so much that points are no bar.
    static void fund(TillProcess &till);
    // What was answered is answered again, and stands so in the pool; nothing else does.
    static void checkPool(TillProcess &till, const QList<Redeemed> &redeemed, qsizetype brought);
};

void TestCodeKill::fund(TillProcess &till)
{
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    QVERIFY(till.ask({{u"op"_s, u"enrol"_s}, {u"card"_s, u"A"_s}})[u"ok"_s].toBool());
    const QJsonObject sold =
        till.ask({{u"op"_s, u"checkout"_s},
                  {u"member"_s, u"card:A"_s},
                  {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"500000.00"_s}}}}});
    QVERIFY2(sold[u"ok"_s].toBool(), told(sold));
}

void TestCodeKill::checkPool(TillProcess &till, const QList<Redeemed> &redeemed, qsizetype brought)
{
    QSet<QString> held;
    QSet<QString> setAside;
    for (const Redeemed &one : redeemed) {
        (one.isUndone ? setAside : held).unite(one.codes);
        const QJsonObject again = till.ask(one.request);
        QVERIFY2(again[u"replayed"_s].toBool() && codesIn(again) == one.codes, told(again));
    }
    qInfo("%lld codes given, %lld set aside", static_cast<long long>(held.size()),
          static_cast<long long>(setAside.size()));
    QVERIFY(held.size() > rounds());
    QCOMPARE(inPool(till, u"given"_s), held);
    QCOMPARE(inPool(till, u"returned"_s), setAside);
    QCOMPARE(inPool(till, u"free"_s).size(), brought - held.size() - setAside.size());
}

void TestCodeKill::eachCodeIsGivenOnceHoweverTillsDie()
{
    const ShopFolder shop(QStringLiteral(REGULARS_PROGRAM), {}, programme);
    QVERIFY2(shop.isReady(), shop.init().err);
    const int brought = 400 * rounds();
    shop.write(u"codes.csv"_s, listOf(brought));
    const VerbRun import = shop.runWith({u"import"_s, u"codes"_s, shop.path(u"codes.csv"_s)},
                                        {u"--reward"_s, u"film"_s});
    QVERIFY2(import.exitCode == 0, import.err);
    {
        TillProcess till(QStringLiteral(REGULARS_PROGRAM), shop.store());
        fund(till);
    }
    qInfo("%d rounds", rounds());
    const quint32 seed = seedAsked();
    QRandomGenerator random(seed);
    Counter counter(seed);
    QJsonObject pending;
    int unheard = 0; // done before the death, and not answered
    for (int round = 0; round < rounds(); ++round) {
        TillProcess till(QStringLiteral(REGULARS_PROGRAM), shop.store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        QByteArray wrong;
        if (!pending.isEmpty()) { // the till does not know, and asks once more
            const QJsonObject answer = till.ask(pending);
            unheard += answer[u"replayed"_s].toBool() ? 1 : 0;
            wrong = counter.learn(pending, answer);
        }
        QElapsedTimer life;
        life.start();
        const int lifeMs = random.bounded(5, 120);
        while (wrong.isEmpty() && life.elapsed() < lifeMs) {
            const QJsonObject request = counter.next();
            wrong = counter.learn(request, till.ask(request));
        }
        QVERIFY2(wrong.isEmpty(), wrong);
        pending = counter.next();
        till.process().write(told(pending) + '\n');
        till.process().waitForBytesWritten(1000);
        QTest::qSleep(random.bounded(0, 3));
        till.process().kill();
        QVERIFY(till.process().waitForFinished());
    }
    TillProcess till(QStringLiteral(REGULARS_PROGRAM), shop.store());
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    const QByteArray wrong = counter.learn(pending, till.ask(pending));
    QVERIFY2(wrong.isEmpty(), wrong);
    checkPool(till, counter.redeemed, brought);
    qInfo("%d answers died on their way", unheard);
    const VerbRun verify = shop.run(u"verify"_s, {u"--deep"_s});
    QVERIFY2(verify.exitCode == 0, broken(verify));
}

void TestCodeKill::aKilledImportIsWholeOrNothing()
{
    const ShopFolder shop(QStringLiteral(REGULARS_PROGRAM), {}, programme);
    QVERIFY2(shop.isReady(), shop.init().err);
    const QStringList words{u"import"_s,  u"codes"_s,   shop.path(u"codes.csv"_s),
                            u"--store"_s, shop.store(), u"--reward"_s,
                            u"film"_s};
    constexpr int share = 5'000;
    int known = 0;
    int deaths = 0;
    QRandomGenerator *random = QRandomGenerator::global();
    for (int wanted = share; wanted <= 6 * share; wanted += share) {
        shop.write(u"codes.csv"_s, listOf(wanted));
        QProcess killed;
        killed.start(QStringLiteral(REGULARS_PROGRAM), words);
        QVERIFY(killed.waitForStarted());
        const int lifeMs = random->bounded(40, 400);
        if (!killed.waitForFinished(lifeMs)) {
            killed.kill();
            QVERIFY(killed.waitForFinished());
            ++deaths;
        }
        const QByteArray line = shop.runWith({u"import"_s, u"codes"_s, shop.path(u"codes.csv"_s)},
                                             {u"--reward"_s, u"film"_s, u"--dry-run"_s})
                                    .out.split('\n')
                                    .constFirst();
        const QByteArray none = QByteArray::number(wanted) + " rows read, " +
                                QByteArray::number(wanted - known) + " taken, ";
        const QByteArray all = QByteArray::number(wanted) + " rows read, 0 taken, ";
        QVERIFY2(line.startsWith(none) || line.startsWith(all), line);
        const VerbRun again = runVerb(QStringLiteral(REGULARS_PROGRAM), words);
        QVERIFY2(again.exitCode == 0, again.err);
        QVERIFY2(again.out.contains("film has " + QByteArray::number(wanted) + " codes"),
                 again.out);
        known = wanted;
    }
    qInfo("%d deaths", deaths);
    const VerbRun verify = shop.run(u"verify"_s, {u"--deep"_s});
    QVERIFY2(verify.exitCode == 0, broken(verify));
}

QTEST_GUILESS_MAIN(TestCodeKill)
#include "tst_codekill.moc"
