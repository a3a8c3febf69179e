// Sizes of RFM segments by the month, and who moved from one to another (C1).

#include "insight/recount.h"
#include "insight/segmentmoves.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const char *iso)
{
    return *BusinessDay::fromIso(QString::fromLatin1(iso));
}

// Members and their purchases, up to the end of a period.
struct Told
{
    explicit Told(DayRange period)
        : chronicle(period)
    {}

    void member(qint64 id, const char *joined)
    {
        if (day(joined) <= chronicle.period().last) {
            chronicle.add(MemberFact{MemberId(id), day(joined), u"basic"_s, std::nullopt});
        }
    }
    void sale(qint64 member, const char *on, bool isGone = false)
    {
        if (chronicle.period().last < day(on)) {
            return;
        }
        PurchaseFact fact{.id = PurchaseId(++sales), .member = MemberId(member), .day = day(on)};
        fact.paid = Money(1'000);
        fact.paidNet = Money(1'000);
        fact.isGone = isGone;
        fact.atMs = sales;
        chronicle.add(fact);
    }

    Chronicle chronicle;
    qint64 sales = 0;
};

void tell(Told &told)
{
    told.member(1, "2026-01-01");
    told.member(2, "2026-01-01");
    told.member(3, "2026-06-10");
    told.member(4, "2026-01-01");
    told.sale(1, "2026-01-10");
    told.sale(2, "2026-05-25");
    told.sale(3, "2026-06-11");
    told.sale(4, "2026-06-12", true); // brought back
    told.chronicle.settle();
}

const DayRange june{day("2026-06-01"), day("2026-06-30")};
const DayRange may{day("2026-05-01"), day("2026-05-31")};

} // namespace

class TestSegmentMoves : public QObject
{
    Q_OBJECT

private slots:
    void sizesAreThoseOfEachMonthsEnd()
    {
        Told now(june);
        tell(now);
        Told before(may);
        tell(before);
        const SegmentMoves moves = segmentMoves(now.chronicle, before.chronicle);
        QCOMPARE(moves.months.size(), std::size_t{12});
        QCOMPARE(moves.months.front().end, day("2025-07-31"));
        QCOMPARE(moves.months.back().end, day("2026-06-30"));
        const auto size = [&](std::size_t month, RfmSegment segment) {
            return moves.months[month].members[static_cast<std::size_t>(segment)].size();
        };
        const std::size_t january = 6;
        QCOMPARE(size(january - 1, RfmSegment::New), std::size_t{0});
        QCOMPARE(size(january, RfmSegment::New), std::size_t{1});
        QCOMPARE(moves.months[january].members[0], std::vector<MemberId>{MemberId(1)});
        QCOMPARE(size(11, RfmSegment::New),
                 std::size_t{1}); // the third; the second came 36 days ago
        QCOMPARE(size(11, RfmSegment::Sleeping), std::size_t{1});
    }

    void theLastMonthIsTheFigure()
    {
        Told now(june);
        tell(now);
        Told before(may);
        tell(before);
        const auto segments = segmentsOf(now.chronicle);
        const SegmentMoves moves = segmentMoves(now.chronicle, before.chronicle);
        for (std::size_t segment = 0; segment < moves.months.back().members.size(); ++segment) {
            const auto many = std::count(segments.begin(), segments.end(),
                                         std::optional(static_cast<RfmSegment>(segment)));
            QCOMPARE(std::ssize(moves.months.back().members[segment]), many);
        }
    }

    void everybodyComesFromSomewhere()
    {
        Told now(june);
        tell(now);
        Told before(may);
        tell(before);
        const SegmentFlows flows = segmentMoves(now.chronicle, before.chronicle).flows;
        QCOMPARE(flows[u"new"_s][u"other"_s], std::vector<MemberId>{MemberId(2)});
        QCOMPARE(flows[u"joined"_s][u"new"_s], std::vector<MemberId>{MemberId(3)});
        QCOMPARE(flows[u"none"_s][u"none"_s], std::vector<MemberId>{MemberId(4)});
        QCOMPARE(flows[u"sleeping"_s][u"sleeping"_s], std::vector<MemberId>{MemberId(1)});
    }

    void whoWasMergedSinceIsOne()
    {
        Told now(june);
        tell(now);
        now.chronicle.whoIs = [](MemberId earlier) {
            return earlier == MemberId(5) ? MemberId(2) : earlier;
        };
        Told before(may);
        before.member(5, "2026-01-01");
        tell(before);
        const SegmentFlows flows = segmentMoves(now.chronicle, before.chronicle).flows;
        std::size_t all = 0;
        for (const auto &row : flows) {
            for (const auto &members : row) {
                all += members.size();
            }
        }
        QCOMPARE(all, now.chronicle.lives.size());
    }
};

QTEST_GUILESS_MAIN(TestSegmentMoves)
#include "tst_segmentmoves.moc"
