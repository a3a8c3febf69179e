#include "storage/days.h"
#include "storage/history.h"
#include "storage/shopstore.h"
#include "storage/summaries.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

// What limits ask: how much was given, earned, spent on a day.
class TestHistoryLimits : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop.emplace(); }

    void usesCountOnTheirBusinessDate();
    void takenBackPointsFreeTheDayTheyWereGiven();
    void pointsGivenBackFreeTheDayTheyWereSpent();
    void giftsCountForTheGiverAlone();
    void issuedPointsComeFromTheDaySums();
    void rankingsAreAskedByDay();
    void aRankingSaysWhatChangedSinceTheLast();
    void olderRankingsAreStillAsked();

private:
    // One operation with one line of points, some days after the first.
    OperationId post(int daysLater, OperationKind kind, MemberId member, EntryKind entry,
                     qint64 amount, std::optional<OperationId> reverses = {},
                     std::optional<PurchaseId> purchase = {})
    {
        NewOperation operation = m_shop->operation(kind, member);
        operation.at = m_shop->now.plusMs(daysLater * 86'400'000LL);
        operation.businessDate = m_shop->calendar.dayOf(operation.at);
        operation.reverses = reverses;
        return m_shop->run(operation, [&](Journal &journal) {
            journal.insert(NewEntry{member, Unit::Points, entry, amount, operation.at,
                                    operation.businessDate, u"basic"_s, u""_s, purchase});
        });
    }
    PointsOfDay onDay(MemberId member, int yyyymmdd)
    {
        return History(m_shop->store).pointsOfDay(member, m_shop->day(yyyymmdd));
    }

    std::optional<ShopStore> m_shop;
};

// S12
void TestHistoryLimits::usesCountOnTheirBusinessDate()
{
    const MemberId member = m_shop->addMember();
    const MemberId other = m_shop->addMember();
    const auto award = [&](MemberId to, int day, qint64 times, qint64 points) {
        m_shop->run(OperationKind::Action, [&](Journal &journal) {
            journal.insert(NewAward{u"bag"_s, to, m_shop->day(day), times, Points(points)});
        });
    };
    award(member, 20260131, 1, 100);
    award(member, 20260201, 1, 100);
    award(other, 20260201, 2, 30);
    award(member, 20260201, -1, -100);
    const History history(m_shop->store);
    const DaySpan january{m_shop->day(20260101), m_shop->day(20260131)};
    const DaySpan february{m_shop->day(20260201), m_shop->day(20260228)};
    QCOMPARE(history.usedByMember(member, u"bag"_s, january), (UsedAllowance{1, Points(100)}));
    QCOMPARE(history.usedByMember(member, u"bag"_s, february), (UsedAllowance{0, Points()}));
    QCOMPARE(history.usedByMember(member, u"bag"_s, {}), (UsedAllowance{1, Points(100)}));
    QCOMPARE(history.usedInTotal(u"bag"_s, february), (UsedAllowance{2, Points(30)}));
    QCOMPARE(history.usedInTotal(u"bag"_s, {}), (UsedAllowance{3, Points(130)}));
    QCOMPARE(history.usedInTotal(u"other"_s, {}), UsedAllowance{});
}

// S12
void TestHistoryLimits::takenBackPointsFreeTheDayTheyWereGiven()
{
    const MemberId member = m_shop->addMember();
    PurchaseId purchase{1};
    m_shop->run(OperationKind::Checkout, [&](Journal &journal) {
        purchase = journal.insert(NewPurchase{member,
                                              m_shop->now,
                                              m_shop->day(20260110),
                                              {},
                                              {},
                                              {},
                                              Money(),
                                              Money(),
                                              Money(),
                                              Points(),
                                              Money(),
                                              Money(),
                                              Money(),
                                              Money(),
                                              Points()});
        journal.insert(NewEntry{member, Unit::Points, EntryKind::Issued, 100, m_shop->now,
                                m_shop->day(20260110), u"basic"_s, u""_s, purchase});
    });
    const OperationId action = post(0, OperationKind::Action, member, EntryKind::Issued, 50);
    post(1, OperationKind::Refund, member, EntryKind::TakenBack, -30, {}, purchase);
    const OperationId undo =
        post(2, OperationKind::Undo, member, EntryKind::TakenBack, -50, action);
    QCOMPARE(onDay(member, 20260110).earned, Points(70));
    QCOMPARE(onDay(member, 20260111).earned, Points());
    QCOMPARE(onDay(member, 20260112).earned, Points());
    post(3, OperationKind::Undo, member, EntryKind::TakenBack, 50, undo);
    QCOMPARE(onDay(member, 20260110).earned, Points(120));
}

void TestHistoryLimits::pointsGivenBackFreeTheDayTheyWereSpent()
{
    const MemberId member = m_shop->addMember();
    const OperationId redemption = post(0, OperationKind::Redeem, member, EntryKind::Redeemed, -80);
    post(1, OperationKind::Redeem, member, EntryKind::Redeemed, -20);
    post(1, OperationKind::Undo, member, EntryKind::Restored, 80, redemption);
    QCOMPARE(onDay(member, 20260110).redeemed, Points());
    QCOMPARE(onDay(member, 20260111).redeemed, Points(20));
    QCOMPARE(onDay(member, 20260111).earned, Points());
}

// S40
void TestHistoryLimits::giftsCountForTheGiverAlone()
{
    const MemberId giver = m_shop->addMember();
    const MemberId receiver = m_shop->addMember();
    const auto give = [&](OperationKind kind, qint64 amount, std::optional<OperationId> reverses) {
        NewOperation operation = m_shop->operation(kind, giver);
        operation.reverses = reverses;
        return m_shop->run(operation, [&](Journal &journal) {
            const auto add = [&](MemberId member, qint64 points) {
                journal.insert(NewEntry{member,
                                        Unit::Points,
                                        EntryKind::Transferred,
                                        points,
                                        m_shop->now,
                                        m_shop->day(20260110),
                                        u"basic"_s,
                                        u""_s,
                                        {}});
            };
            add(giver, -amount);
            add(receiver, amount);
        });
    };
    const History history(m_shop->store);
    const DaySpan january{m_shop->day(20260101), m_shop->day(20260131)};
    const OperationId gift = give(OperationKind::Give, 100, {});
    give(OperationKind::Give, 30, {});
    give(OperationKind::Merge, 500, {});
    QCOMPARE(history.givenAway(giver, january), Points(130));
    QCOMPARE(history.givenAway(receiver, january), Points());
    give(OperationKind::Undo, -100, gift);
    QCOMPARE(history.givenAway(giver, january), Points(30));
    QCOMPARE(history.givenAway(giver, {m_shop->day(20260201), {}}), Points());
}

void TestHistoryLimits::issuedPointsComeFromTheDaySums()
{
    const Summaries summaries(m_shop->store);
    const auto add = [&](int day, Unit unit, EntryKind kind, qint64 amount) {
        summaries.add(PointsRow{m_shop->day(day), unit, u"basic"_s, kind, amount, 1});
    };
    add(20260110, Unit::Points, EntryKind::Issued, 100);
    add(20260110, Unit::Points, EntryKind::Issued, 20);
    add(20260111, Unit::Points, EntryKind::TakenBack, -30);
    add(20260111, Unit::Points, EntryKind::Imported, 999);
    add(20260111, Unit::StoredValue, EntryKind::Issued, 999);
    add(20270101, Unit::Points, EntryKind::Issued, 999);
    QCOMPARE(History(m_shop->store).issued({m_shop->day(20260101), m_shop->day(20261231)}),
             Points(90));
    const auto rows = summaries.points(m_shop->day(20260110), m_shop->day(20260110));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].amount, 120);
    QCOMPARE(rows[0].entries, 2);
}

// S32
void TestHistoryLimits::rankingsAreAskedByDay()
{
    const MemberId member = m_shop->addMember();
    const MemberId merged = m_shop->addMember();
    m_shop->run(OperationKind::Ranking, [&](Journal &journal) {
        journal.insert(NewRankingRun{u"spend:year"_s, m_shop->day(20251231)});
        journal.insert(NewRankingMove{u"spend:year"_s, merged, m_shop->day(20251231), true});
    });
    const History history(m_shop->store);
    QVERIFY(!history.isRanked(u"spend:year"_s, m_shop->day(20251231), member));
    Members(m_shop->store).markMerged(merged, member);
    QVERIFY(history.isRanked(u"spend:year"_s, m_shop->day(20251231), member));
    QVERIFY(!history.isRanked(u"spend:year"_s, m_shop->day(20261231), member));
    QVERIFY(!history.isRanked(u"visits:year"_s, m_shop->day(20251231), member));
}

// S32: whoever came in stays in until he goes out, by each ranking that was made.
void TestHistoryLimits::aRankingSaysWhatChangedSinceTheLast()
{
    const QString key = u"spend:12 months"_s;
    const MemberId stays = m_shop->addMember();
    const MemberId goes = m_shop->addMember();
    const auto rank = [&](int day, const std::vector<std::pair<MemberId, bool>> &moves) {
        m_shop->run(OperationKind::Ranking, [&](Journal &journal) {
            journal.insert(NewRankingRun{key, m_shop->day(day)});
            for (const auto &[member, isIn] : moves)
                journal.insert(NewRankingMove{key, member, m_shop->day(day), isIn});
        });
    };
    rank(20260101, {{stays, true}, {goes, true}});
    rank(20260102, {});
    rank(20260104, {{goes, false}}); // none was made on the third
    const Days days(m_shop->store);
    const History history(m_shop->store);
    const auto seen = [&](int day) {
        const BusinessDay asked = m_shop->day(day);
        return QStringList{history.isRanked(key, asked, stays) ? u"stays"_s : QString(),
                           history.isRanked(key, asked, goes) ? u"goes"_s : QString(),
                           QString::number(days.ranked(key, asked).size()),
                           days.wasRanked(key, asked) ? u"made"_s : QString()}
            .join(u' ');
    };
    QCOMPARE(seen(20251231), u"  0 "_s);
    QCOMPARE(seen(20260101), u"stays goes 2 made"_s);
    QCOMPARE(seen(20260102), u"stays goes 2 made"_s);
    QCOMPARE(seen(20260103), u"  2 "_s);
    QCOMPARE(seen(20260104), u"stays  1 made"_s);
    rank(20260105, {{goes, true}});
    QCOMPARE(seen(20260105), u"stays goes 2 made"_s);
}

// Days before schema 10 name everybody of their own.
void TestHistoryLimits::olderRankingsAreStillAsked()
{
    const MemberId member = m_shop->addMember();
    const MemberId other = m_shop->addMember();
    const OperationId operation = m_shop->run(OperationKind::Ranking, [](Journal &) {});
    m_shop->store.exec("INSERT INTO ranking (window_key, business_date, member, operation) "
                       "VALUES ('spend:year', :day, :member, :operation)",
                       m_shop->day(20251231), member, operation);
    const History history(m_shop->store);
    QVERIFY(history.isRanked(u"spend:year"_s, m_shop->day(20251231), member));
    QVERIFY(!history.isRanked(u"spend:year"_s, m_shop->day(20251231), other));
    QVERIFY(!history.isRanked(u"spend:year"_s, m_shop->day(20260101), member));
    QVERIFY(Days(m_shop->store).ranked(u"spend:year"_s, m_shop->day(20251231)).empty());
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestHistoryLimits)
#include "tst_historylimits.moc"
