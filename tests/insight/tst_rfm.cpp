#include "insight/recount.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const BusinessDay today = *BusinessDay::fromIso(u"2026-06-30");

RfmMember member(qint64 id, int silentDays, qint64 purchases, qint64 spent)
{
    return {MemberId(id), today.plusDays(-silentDays), purchases, Money(spent)};
}

} // namespace

// Who is who among the members, by recency, frequency and money (I1).
class TestRfm : public QObject
{
    Q_OBJECT

private slots:
    void quintilesShareTheMembersOut()
    {
        std::vector<RfmMember> members;
        for (int i = 0; i < 10; ++i) {
            members.push_back(member(i + 1, 100 - i, 1 + i, 100 * (i + 1)));
        }
        const std::vector<RfmScore> scores = rfmScores(members, today);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const int expected = static_cast<int>(i) / 2 + 1;
            QCOMPARE(scores[i].recency, expected);
            QCOMPARE(scores[i].frequency, expected);
            QCOMPARE(scores[i].money, expected);
        }
    }

    void tiesGoByMemberId()
    {
        std::vector<RfmMember> members;
        for (const qint64 id : {5, 3, 1, 4, 2}) {
            members.push_back(member(id, 10, 2, 500));
        }
        const std::vector<RfmScore> scores = rfmScores(members, today);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            QCOMPARE(scores[i].money, static_cast<int>(members[i].member.value()));
        }
    }

    void segmentsAreTriedInOrder_data()
    {
        QTest::addColumn<int>("silentDays");
        QTest::addColumn<qint64>("purchases");
        QTest::addColumn<qint64>("spent");
        QTest::addColumn<QString>("segment");
        // Four companions are 40 days silent with 2 … 5 purchases of 200 … 500.
        QTest::newRow("one purchase, 29 days") << 29 << qint64{1} << qint64{50} << u"new"_s;
        // S13: thresholds are met by equality.
        QTest::newRow("one purchase, 30 days") << 30 << qint64{1} << qint64{50} << u"new"_s;
        QTest::newRow("one purchase, 31 days") << 31 << qint64{1} << qint64{50} << u"other"_s;
        QTest::newRow("best in all") << 1 << qint64{9} << qint64{900} << u"high-value"_s;
        QTest::newRow("frequent, spends little, silent 50")
            << 50 << qint64{9} << qint64{10} << u"at-risk"_s;
        QTest::newRow("silent 90, rare") << 90 << qint64{1} << qint64{10} << u"sleeping"_s;
        QTest::newRow("silent 89, rare") << 89 << qint64{1} << qint64{10} << u"other"_s;
        QTest::newRow("recent, middling") << 5 << qint64{3} << qint64{300} << u"potential"_s;
    }
    void segmentsAreTriedInOrder()
    {
        QFETCH(int, silentDays);
        QFETCH(qint64, purchases);
        QFETCH(qint64, spent);
        std::vector<RfmMember> members{member(1, silentDays, purchases, spent)};
        for (int i = 2; i <= 5; ++i) {
            members.push_back(member(i, 40, i, 100 * i));
        }
        QTEST(codeOf(rfmScores(members, today).front().segment), "segment");
    }

    void nobodyIsNothing() { QVERIFY(rfmScores({}, today).empty()); }
};

QTEST_APPLESS_MAIN(TestRfm)
#include "tst_rfm.moc"
