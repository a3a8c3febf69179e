// The what-if through its door (contract.md section 1, R8).

#include "support/shopfolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

QByteArray terms(const QByteArray &factor, const QByteArray &months = "12")
{
    return R"({"format": "regulars-programme/1", "name": "Music", "currency": "USD", "country": "US",
        "time_zone": "America/New_York",
        "policy": {"expiry": {"after": ")" +
           months + R"( months"}},
        "tiers": [{"id": "basic", "name": "Basic"},
                  {"id": "fan", "name": "Fan", "multiplier": )" +
           factor + R"(, "paths": [{"metric": "spend", "at_least": "100.00"}]}],
        "rules": [{"id": "base", "on": "purchase",
                   "give": {"points_per": {"points": 1, "amount": "1.00"}}}],
        "rewards": [{"id": "disc", "name": "Disc", "kind": "goods", "points": 150}]})";
}

QJsonObject jsonIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSimulateDoor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<ShopFolder>(program, QString(), terms("1"));
        QVERIFY2(m_shop->isReady(), m_shop->init().err);
        m_shop->write(u"sales.csv"_s, "member,date,amount\n"
                                      "A,2026-01-05,120.00\nA,2026-02-05,50.00\n"
                                      "B,2026-01-06,99.99\nB,2026-02-07,10.50\n");
        const VerbRun taken = m_shop->runWith(
            {u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s)}, {u"--enrol"_s});
        QVERIFY2(taken.exitCode == 0, taken.err);
        m_shop->write(u"draft.json"_s, terms("2"));
    }

    void theSameProgrammeChangesNothing()
    {
        m_shop->write(u"same.json"_s, terms("1"));
        const QJsonObject json = simulated(u"same.json"_s);
        QCOMPARE(json[u"live"_s], json[u"draft"_s]);
        const QJsonObject change = json[u"change"_s].toObject();
        QVERIFY(change.size() > 10);
        for (auto figure = change.begin(); figure != change.end(); ++figure)
            QVERIFY2(figure->isString() ? figure->toString() == u"0.00"_s
                                        : figure->toInteger() == 0,
                     qPrintable(figure.key()));
        QCOMPARE(json[u"live"_s][u"points_issued"_s].toInteger(), 120 + 50 + 99 + 10);
    }

    void aBetterTierGivesMore()
    {
        const QByteArray before = bytesOf(m_shop->store());
        const QJsonObject json = simulated(u"draft.json"_s);
        QCOMPARE(json[u"change"_s][u"points_issued"_s].toInteger(), 50); // A's second purchase
        QCOMPARE(json[u"change"_s][u"cost"_s].toString(), u"0.50"_s);
        QCOMPARE(json[u"winners"_s].toInteger(), 1);
        QCOMPARE(json[u"tiers"_s][u"fan"_s][u"live"_s].toInteger(), 2);
        QCOMPARE(json[u"rewards"_s][u"disc"_s][u"draft"_s][u"members_in_reach"_s].toInteger(), 1);
        QCOMPARE(json[u"daily"_s].toArray().size(), 59);
        QCOMPARE(bytesOf(m_shop->store()), before);
    }

    void aWrongFileNamesItsFaults()
    {
        m_shop->write(u"wrong.json"_s, "{\"format\": \"regulars-programme/1\",\n \"rules\": [7]}");
        const VerbRun run = m_shop->run(u"simulate"_s, words(u"wrong.json"_s));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("line 2") && run.err.contains("rules[0]"), run.err);
        QVERIFY(run.out.isEmpty());
    }

    void wrongWordsAreWrongUsage()
    {
        QCOMPARE(m_shop->run(u"simulate"_s).exitCode, 2);
        QCOMPARE(m_shop->run(u"simulate"_s, words(u"nowhere.json"_s)).exitCode, 2);
        const QString draft = m_shop->path(u"draft.json"_s);
        const VerbRun over =
            m_shop->run(u"simulate"_s, words(u"draft.json"_s) << u"--output"_s << draft);
        QCOMPARE(over.exitCode, 2);
        QCOMPARE(bytesOf(draft), terms("2"));
        const VerbRun backwards =
            m_shop->run(u"simulate"_s, {u"--programme"_s, draft, u"--from"_s, u"2026-02-01"_s,
                                        u"--to"_s, u"2026-01-01"_s});
        QCOMPARE(backwards.exitCode, 1);
    }

    void aRealShopsYearTakesSeconds()
    {
        const QString shared = qEnvironmentVariable(
            "REGULARS_SHARED", QStringLiteral(REGULARS_SOURCE_DIR) + u"/../shared"_s);
        const QString sales = shared + u"/data/cdnow-master.txt"_s;
        if (!QFileInfo::exists(sales))
            QSKIP("the CDNOW file is not beside the checkout; REGULARS_SHARED names its folder");
        const ShopFolder shop(program, QString(), terms("1", "6"));
        QVERIFY2(shop.isReady(), shop.init().err);
        const VerbRun taken =
            shop.runWith({u"import"_s, u"purchases"_s, sales},
                         {u"--enrol"_s, u"--map"_s, u"member=customer_id"_s, u"date=date"_s,
                          u"quantity=number_of_cds"_s, u"amount=dollar_value"_s});
        QVERIFY2(taken.exitCode == 0, taken.err);
        shop.write(u"draft.json"_s, terms("2", "24"));
        const QString output = shop.path(u"what-if.json"_s);
        const VerbRun run = shop.run(u"simulate"_s, {u"--programme"_s, shop.path(u"draft.json"_s),
                                                     u"--from"_s, u"1997-01-01"_s, u"--to"_s,
                                                     u"1998-06-30"_s, u"--output"_s, output});
        QVERIFY2(run.exitCode == 0, run.err);
        const QJsonObject json = jsonIn(output);
        QCOMPARE(json[u"members"_s].toInteger(), 23'570);
        QCOMPARE(json[u"live"_s][u"purchases"_s].toInteger(), 69'659);
        QVERIFY(json[u"change"_s][u"points_issued"_s].toInteger() > 0);
        QVERIFY(json[u"live"_s][u"points_expired"_s].toInteger() > 0);
        QCOMPARE(json[u"draft"_s][u"points_expired"_s].toInteger(), 0);
        const VerbRun insight =
            shop.run(u"insight"_s, {u"--from"_s, u"1997-01-01"_s, u"--to"_s, u"1998-06-30"_s});
        const QJsonObject figures = QJsonDocument::fromJson(insight.out).object();
        for (const QString &figure : {u"points_issued"_s, u"points_expired"_s,
                                      u"points_outstanding"_s, u"liability"_s, u"members"_s}) {
            const QJsonValue replayed =
                figure == u"members"_s ? json[figure] : json[u"live"_s][figure];
            QVERIFY2(replayed == figures[figure], qPrintable(figure));
        }
    }

private:
    QStringList words(const QString &draft) const
    {
        return {u"--programme"_s, m_shop->path(draft), u"--from"_s,
                u"2026-01-01"_s,  u"--to"_s,           u"2026-02-28"_s};
    }
    QJsonObject simulated(const QString &draft) const
    {
        const QString output = m_shop->path(u"what-if.json"_s);
        const VerbRun run = m_shop->run(u"simulate"_s, words(draft) << u"--output"_s << output);
        if (run.exitCode != 0 || !run.out.contains("replayed under both programmes"))
            qWarning("%d %s%s", run.exitCode, run.out.constData(), run.err.constData());
        return jsonIn(output);
    }

    std::unique_ptr<ShopFolder> m_shop;
};

QTEST_GUILESS_MAIN(TestSimulateDoor)

#include "tst_simulatedoor.moc"
