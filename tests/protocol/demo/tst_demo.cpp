#include "protocol/demo/demoshop.h"
#include "services/insights.h"
#include "storage/verify/verifier.h"
#include "support/cheapsecret.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// A demo shop is a shop: everything in it went through the services.
class TestDemo : public QObject
{
    Q_OBJECT

private:
    static constexpr int people = 25;

    static Instant yearsEnd() { return *Instant::fromIso(u"2026-11-22T15:00:00+08:00"); }
    static DemoOrder order(quint64 seed)
    {
        return {people, seed, yearsEnd(), {}, {}, {}, cheapSecret};
    }
    static qint64 number(Store &store, const char *sql)
    {
        return store.connection().prepareText(sql).scalar<qint64>();
    }

private slots:
    void livesAYearAndAddsUp()
    {
        const auto store = Store::inMemory();
        const Result<DemoTally> tally = makeDemo(*store, order(7));
        QVERIFY(tally);
        QCOMPARE(tally->members, people);
        QCOMPARE(tally->days, 365);
        QCOMPARE(number(*store, "SELECT count(*) FROM member WHERE is_demo = 1"), people);
        QCOMPARE(number(*store, "SELECT count(*) FROM purchase"), tally->purchases);
        QCOMPARE(number(*store, "SELECT count(*) FROM purchase WHERE sold_to IS NULL"),
                 tally->guests);
        QCOMPARE(number(*store, "SELECT count(*) FROM day_run"), 365);
        QCOMPARE(number(*store, "SELECT max(business_date) FROM purchase"), 20261121);
        QCOMPARE(number(*store, "SELECT count(*) FROM operation WHERE kind BETWEEN 20 AND 30"
                                " AND at <> recorded_at"),
                 0);
        for (const int kind : {10, 20, 22, 23, 24, 25, 27, 29, 30, 50, 51})
            QVERIFY2(number(*store, ("SELECT count(*) FROM operation WHERE kind = " +
                                     QByteArray::number(kind))
                                        .constData()) > 0,
                     QByteArray::number(kind).constData());
        const Result<Figures> year = Insights(*store).figures(
            {BusinessDay::fromNumber(20251122), BusinessDay::fromNumber(20261121)});
        QVERIFY(year);
        QCOMPARE(year->members, people);
        QVERIFY(year->expired > Points());
        QVERIFY(year->sleepingShare && *year->sleepingShare > Ratio(0));
        Points moved = year->bridge.opening;
        for (const Points points : year->bridge.moves)
            moved += points;
        QCOMPARE(moved, year->bridge.closing);
        QCOMPARE(year->outstanding, year->bridge.closing);
        const Verification verified = Verifier(store->connection()).run({});
        for (const Violation &fault : verified.violations)
            qWarning().noquote() << fault.code << fault.field << fault.expected << fault.found;
        QVERIFY(verified.isSound());
    }
    void makesTheSameShopOfTheSameSeed()
    {
        const auto figuresOf = [](quint64 seed) {
            const auto store = Store::inMemory();
            if (!makeDemo(*store, order(seed)))
                qFatal("the demo was refused");
            return store->connection()
                .prepareText(
                    "SELECT group_concat(at || '/' || price || '/' || earned) FROM purchase")
                .scalar<QString>();
        };
        const QString first = figuresOf(1);
        QVERIFY(!first.isEmpty());
        QVERIFY(first == figuresOf(1));
        QVERIFY(first != figuresOf(2));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
