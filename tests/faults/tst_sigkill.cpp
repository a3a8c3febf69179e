#include "support/longround.h"
#include "support/randomtill.h"
#include "support/shopfolder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int usualRounds = REGULARS_SANITIZED ? 20 : 200;

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("REGULARS_ROUNDS");
    return asked > 0 ? asked : usualRounds;
}

} // namespace

// F1: the till is killed while it writes, again and again; whatever was answered is there, nothing
// is half. Alone for more: REGULARS_ROUNDS=10000 REGULARS_SEED=… tst_sigkill
class TestSigkill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { allowLongRounds("REGULARS_ROUNDS"); }
    void nothingAnsweredIsLost()
    {
        const ShopFolder shop(QStringLiteral(REGULARS_PROGRAM), u"convenience"_s);
        QVERIFY2(shop.isReady(), shop.init().err);
        qInfo("%d rounds", rounds());
        const quint32 seed = seedAsked();
        QRandomGenerator random(seed);
        RandomTill clerk(seed);
        struct Answered
        {
            QJsonObject request;
            QString operation;
        };
        QList<Answered> answered;
        int sent = 0;
        for (int round = 0; round < rounds(); ++round) {
            TillProcess till(QStringLiteral(REGULARS_PROGRAM), shop.store());
            const QJsonObject signedIn = till.signIn(ShopFolder::owner, ShopFolder::pin);
            QVERIFY2(signedIn[u"ok"_s].toBool(), QJsonDocument(signedIn).toJson());
            // What was answered last before the death is there after it.
            if (!answered.isEmpty()) {
                const QJsonObject again = till.ask(answered.last().request);
                QVERIFY2(again[u"replayed"_s].toBool(), QJsonDocument(again).toJson());
                QCOMPARE(again[u"operation"_s].toString(), answered.last().operation);
            }
            QElapsedTimer life;
            life.start();
            const int lifeMs = random.bounded(5, 150);
            while (life.elapsed() < lifeMs) {
                QJsonObject request = clerk.next();
                request.insert(u"id"_s, u"r%1"_s.arg(++sent));
                const QJsonObject answer = till.ask(request);
                QVERIFY(!answer.isEmpty());
                clerk.learn(answer);
                if (answer.contains(u"operation"_s)) {
                    answered.append({request, answer[u"operation"_s].toString()});
                }
            }
            // One more is on its way when death comes.
            QJsonObject last = clerk.next();
            last.insert(u"id"_s, u"r%1"_s.arg(++sent));
            till.process().write(QJsonDocument(last).toJson(QJsonDocument::Compact) + '\n');
            till.process().waitForBytesWritten(1000);
            QTest::qSleep(random.bounded(0, 3));
            till.process().kill();
            QVERIFY(till.process().waitForFinished());
        }
        qInfo("%lld answered operations over %d deaths", static_cast<long long>(answered.size()),
              rounds());
        const VerbRun verify = shop.run(u"verify"_s, {u"--deep"_s});
        QVERIFY2(verify.exitCode == 0, broken(verify));
        TillProcess till(QStringLiteral(REGULARS_PROGRAM), shop.store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        for (const Answered &one : answered) {
            const QJsonObject again = till.ask(one.request);
            QVERIFY2(again[u"replayed"_s].toBool(), QJsonDocument(one.request).toJson());
            QCOMPARE(again[u"operation"_s].toString(), one.operation);
        }
    }
};

QTEST_GUILESS_MAIN(TestSigkill)
#include "tst_sigkill.moc"
