#include "support/longround.h"
#include "support/randomtill.h"
#include "support/shopfolder.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int usualOperations = REGULARS_SANITIZED ? 1'500 : 10'000;

int operations()
{
    return roundsAsked("REGULARS_OPERATIONS", usualOperations);
}

} // namespace

// Ten thousand mixed operations through the till's pipe, and the store is sound (issue: "till fed
// 10,000 mixed operations then verify --deep sound").
class TestMixedOperations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { allowLongRounds("REGULARS_OPERATIONS"); }
    void theStoreIsSoundAfterThemAll()
    {
        const ShopFolder shop(QStringLiteral(REGULARS_PROGRAM), u"convenience"_s);
        QVERIFY2(shop.isReady(), shop.init().err);
        qInfo("%d operations", operations());
        QHash<QString, int> refused;
        int done = 0;
        {
            TillProcess till(QStringLiteral(REGULARS_PROGRAM), shop.store());
            QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
            RandomTill clerk(seedAsked());
            for (int i = 0; i < operations(); ++i) {
                QJsonObject request = clerk.next();
                request.insert(u"id"_s, QString::number(i));
                const QJsonObject answer = till.ask(request);
                QVERIFY2(!answer.isEmpty(), QJsonDocument(request).toJson());
                QVERIFY2(answer[u"error"_s] != u"storage-failed"_s,
                         QJsonDocument(answer).toJson() + QJsonDocument(request).toJson());
                clerk.learn(answer);
                done += answer[u"ok"_s].toBool() ? 1 : 0;
                if (!answer[u"ok"_s].toBool()) {
                    ++refused[answer[u"error"_s].toString()];
                }
                if (i % 500 == 0) { // S6: the same again changes nothing
                    const QJsonObject again = till.ask(request);
                    QCOMPARE(again[u"operation"_s], answer[u"operation"_s]);
                    QCOMPARE(again[u"ok"_s], answer[u"ok"_s]);
                }
            }
        }
        QVERIFY2(done > operations() / 3, "most requests are sensible");
        const VerbRun verify = shop.run(u"verify"_s, {u"--deep"_s});
        QVERIFY2(verify.exitCode == 0, broken(verify));
        // The days go by without harm, and the figures' bridge closes.
        QCOMPARE(shop.run(u"day-end"_s).exitCode, 0);
        const VerbRun insight =
            shop.run(u"insight"_s, {u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2099-12-31"_s});
        QCOMPARE(insight.exitCode, 0);
        const QJsonObject bridge =
            QJsonDocument::fromJson(insight.out).object()[u"bridge"_s].toObject();
        qint64 sum = 0;
        for (auto it = bridge.begin(); it != bridge.end(); ++it) {
            sum += it.key() == u"closing"_s ? 0 : it.value().toInteger();
        }
        QCOMPARE(sum, bridge[u"closing"_s].toInteger());
    }
};

QTEST_GUILESS_MAIN(TestMixedOperations)
#include "tst_mixedoperations.moc"
