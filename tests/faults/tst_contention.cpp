// Sixteen tills in processes of their own redeem from one balance as fast as they can (F8): what is
// accepted is what was funded, never more. Alone for more: REGULARS_ROUNDS=N requests a till.

#include "support/longround.h"
#include "support/shopfolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);
constexpr int tills = 16;
constexpr int batch = 10; // requests of a till that are on their way at once
constexpr int price = 10;
constexpr int usualRounds = 20;

const QByteArray programme = R"({
  "format": "regulars-programme/1", "name": "Contest", "currency": "CNY", "country": "CN",
  "time_zone": "Asia/Shanghai",
  "policy": {"rounding": "down", "stacking": "add", "expiry": "never", "shortfall": "owe",
             "point_value": "0.01"},
  "tiers": [{"id": "basic", "name": "Basic", "multiplier": 1}],
  "rules": [{"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}}],
  "rewards": [{"id": "cup", "name": "Cup", "kind": "goods", "points": 10}]
})";

QJsonObject lineFrom(TillProcess &till)
{
    while (!till.process().canReadLine()) {
        if (!till.process().waitForReadyRead(120'000)) {
            return {};
        }
    }
    return QJsonDocument::fromJson(till.process().readLine()).object();
}

} // namespace

class TestContention : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { allowLongRounds("REGULARS_ROUNDS"); }
    void acceptedIsWhatWasFunded();
};

void TestContention::acceptedIsWhatWasFunded()
{
    bool isGiven = false;
    const int asked = qEnvironmentVariableIntValue("REGULARS_ROUNDS", &isGiven);
    const int rounds = isGiven && asked > 0 ? asked : usualRounds;
    const ShopFolder shop(program, QString(), programme);
    QVERIFY2(shop.isReady(), shop.init().err);
    std::vector<std::unique_ptr<TillProcess>> clients;
    for (int i = 1; i <= tills; ++i) {
        clients.push_back(
            std::make_unique<TillProcess>(program, shop.store(), u"till %1"_s.arg(i)));
        QVERIFY(clients.back()->signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    }
    TillProcess &holder = *clients.front();
    const QString member = u"card:A"_s;
    QVERIFY(holder.ask({{u"op"_s, u"enrol"_s}, {u"card"_s, u"A"_s}})[u"ok"_s].toBool());
    // A third of what they will ask for.
    const int funded = tills * rounds / 3;
    const QJsonObject line{{u"amount"_s, QString::number(funded * price) + u".00"_s}};
    QVERIFY(holder
                .ask({{u"op"_s, u"checkout"_s},
                      {u"member"_s, member},
                      {u"lines"_s, QJsonArray{line}}})[u"ok"_s]
                .toBool());
    const QByteArray request =
        QJsonDocument(
            QJsonObject{{u"op"_s, u"redeem"_s}, {u"member"_s, member}, {u"reward"_s, u"cup"_s}})
            .toJson(QJsonDocument::Compact) +
        '\n';

    QElapsedTimer timer;
    timer.start();
    int accepted = 0;
    for (int done = 0; done < rounds; done += batch) {
        const int some = std::min(batch, rounds - done);
        for (const auto &client : clients) {
            client->process().write(request.repeated(some));
            client->process().waitForBytesWritten(1'000);
        }
        for (const auto &client : clients) {
            for (int i = 0; i < some; ++i) {
                const QJsonObject answer = lineFrom(*client);
                accepted += answer[u"ok"_s].toBool() ? 1 : 0;
                QVERIFY2(answer[u"ok"_s].toBool() || answer[u"error"_s] == u"insufficient-points"_s,
                         QJsonDocument(answer).toJson());
            }
        }
    }
    qInfo("%d requests of %d tills, %d accepted, %lld a second", tills * rounds, tills, accepted,
          static_cast<long long>(tills) * rounds * 1000 / (timer.elapsed() + 1));
    QCOMPARE(accepted, funded);
    const QJsonObject left =
        holder.ask({{u"op"_s, u"member"_s}, {u"member"_s, member}})[u"member"_s].toObject();
    QCOMPARE(left[u"points"_s].toInteger(), 0);
    while (!clients.empty()) {
        clients.pop_back(); // the holder last
    }
    const VerbRun verify = shop.run(u"verify"_s, {u"--deep"_s});
    QVERIFY2(verify.exitCode == 0, broken(verify));
}

QTEST_GUILESS_MAIN(TestContention)
#include "tst_contention.moc"
