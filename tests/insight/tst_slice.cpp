// Parts of a figure, told fact by fact: which rows belong to them, and their text in both
// directions (I1).

#include "insight/slice.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const char *iso)
{
    return *BusinessDay::fromIso(QString::fromLatin1(iso));
}

const DayRange june{day("2026-06-01"), day("2026-06-30")};

Slice sliceOf(Slice::Kind kind, int first = 0, int second = 0)
{
    Slice slice;
    slice.kind = kind;
    slice.first = first;
    slice.second = second;
    return slice;
}

PurchaseFact sale(qint64 id, std::optional<qint64> member, const char *on, qint64 paid,
                  int hour = 10)
{
    PurchaseFact fact{.id = PurchaseId(id), .member = std::nullopt, .day = day(on)};
    fact.hour = hour;
    fact.paid = Money(paid);
    fact.paidNet = Money(paid);
    if (member) {
        fact.member = MemberId(*member);
    }
    return fact;
}

} // namespace

class TestSlice : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAndReadAgain_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(Slice::Kind::OfOffer); ++kind) {
            QTest::addRow("kind %d", kind) << kind;
        }
    }

    void isWrittenAndReadAgain()
    {
        QFETCH(int, kind);
        Slice slice = sliceOf(static_cast<Slice::Kind>(kind), 3, 14);
        if (slice.kind != Slice::Kind::Whole) {
            slice.names = {u"a;b/c,d|e=f"_s, u"杯子"_s};
            slice.from = Money(-5);
            slice.to = Money(1'000);
        } else {
            slice = {};
        }
        const EvidenceQuestion asked(Figure::Sales, june, day("2026-07-03"), slice);
        const auto read = EvidenceQuestion::fromText(asked.toText());
        QVERIFY(read);
        QVERIFY(*read == asked);
    }

    void aWholeFigureIsWrittenShort()
    {
        QCOMPARE(EvidenceQuestion(Figure::Sales, june).toText(), u"sales;2026-06-01;2026-06-30"_s);
    }

    void nonsenseIsNoQuestion()
    {
        for (const auto *text :
             {u"", u"sales", u"sales;2026-06-01", u"profit;2026-06-01;2026-06-30",
              u"sales;2026-06-01;2026-06-31", u"sales;2026-06-01;2026-06-30;never",
              u"sales;2026-06-01;2026-06-30;2026-06-30;hour",
              u"sales;2026-06-01;2026-06-30;2026-06-30;weather=/1/2/0/"}) {
            QVERIFY2(!EvidenceQuestion::fromText(QString::fromUtf16(text)),
                     qPrintable(QString::fromUtf16(text)));
        }
    }

    void purchasesOfAnHour()
    {
        // 2026-06-01 is a Monday.
        SliceCount count({Figure::Purchases, june, june.last, sliceOf(Slice::Kind::AtHour, 1, 10)});
        count.add(sale(1, std::nullopt, "2026-06-01", 500));
        count.add(sale(2, 7, "2026-06-08", 700));
        count.add(sale(3, 7, "2026-06-08", 700, 11));
        count.add(sale(4, 7, "2026-06-09", 700));
        count.add(sale(5, 7, "2026-05-25", 700));
        PurchaseFact gone = sale(6, 7, "2026-06-01", 100);
        gone.isGone = true;
        count.add(gone);
        const Evidence evidence = count.finish();
        QCOMPARE(evidence.total, 2);
        QCOMPARE(evidence.rows.front().purchase, 2); // the newest first
        QCOMPARE(evidence.rows.back().amount, 500);
    }

    void importsWithoutATimeStandInNoHour()
    {
        for (const bool hasTimes : {false, true}) {
            SliceCount count(
                {Figure::Purchases, june, june.last, sliceOf(Slice::Kind::AtHour, 1, 12)});
            PurchaseFact noon = sale(1, 7, "2026-06-01", 500, 12);
            noon.isImported = true;
            noon.isAtNoon = true;
            count.add(noon);
            PurchaseFact other = sale(2, 7, "2026-06-02", 500, 15);
            other.isImported = hasTimes;
            count.add(other);
            QCOMPARE(count.finish().total, hasTimes ? 1 : 0);
        }
    }

    void whoCameBackOfACohort()
    {
        SliceCount count({Figure::RepeatRate,
                          {day("2026-04-01"), day("2026-04-30")},
                          june.last,
                          sliceOf(Slice::Kind::OfCohort, 2)});
        for (const qint64 member : {1, 2, 3}) {
            count.add(MemberFact{MemberId(member), day("2026-01-01"), u"basic"_s, std::nullopt});
        }
        count.add(sale(1, 1, "2026-04-10", 100));
        count.add(sale(2, 1, "2026-06-10", 100));
        count.add(sale(3, 1, "2026-06-20", 100));
        count.add(sale(4, 2, "2026-04-30", 100)); // came, and not again
        count.add(sale(5, 3, "2026-03-31", 100)); // of another cohort
        count.add(sale(6, 3, "2026-06-10", 100));
        count.add(sale(7, 9, "2026-04-10", 100)); // not living at the end
        const Evidence evidence = count.finish();
        QCOMPARE(evidence.total, 1);
        QCOMPARE(evidence.whole, std::optional<qint64>(2));
        QCOMPARE(evidence.rows.front().amount, 2);
        QCOMPARE(evidence.rows.front().day, day("2026-06-20"));
    }

    void whoStayedFromOneQuarterToTheNext()
    {
        SliceCount count({Figure::RepeatRate,
                          {day("2026-04-01"), day("2026-06-30")},
                          june.last,
                          sliceOf(Slice::Kind::Stayed)});
        for (const qint64 member : {1, 2, 3}) {
            count.add(MemberFact{MemberId(member), day("2026-01-01"), u"basic"_s, std::nullopt});
        }
        count.add(sale(1, 1, "2026-01-01", 100));
        count.add(sale(2, 1, "2026-06-30", 100));
        count.add(sale(3, 2, "2026-03-31", 100));
        count.add(sale(4, 3, "2026-05-01", 100)); // not in the one before
        const Evidence evidence = count.finish();
        QCOMPARE(evidence.total, 1);
        QCOMPARE(evidence.whole, std::optional<qint64>(2));
    }

    void spendingFromAnAmountToUnderAnother()
    {
        Slice slice = sliceOf(Slice::Kind::Spending);
        slice.from = Money(1'000);
        slice.to = Money(2'000);
        SliceCount count({Figure::Members, june, june.last, slice});
        count.add(sale(1, 1, "2026-06-01", 999));
        count.add(sale(2, 2, "2026-06-01", 600));
        count.add(sale(3, 2, "2026-06-30", 400)); // together the least
        count.add(sale(4, 3, "2026-06-01", 2'000));
        count.add(sale(5, std::nullopt, "2026-06-01", 1'500));
        const Evidence evidence = count.finish();
        QCOMPARE(evidence.total, 1);
        QCOMPARE(evidence.rows.front().member, std::optional(MemberId(2)));
        QCOMPARE(evidence.rows.front().amount, 1'000);
    }

    void spendingOfATier()
    {
        Slice slice = sliceOf(Slice::Kind::Spending);
        slice.from = Money(0);
        slice.to = Money(2'000);
        slice.names = {u"gold"_s};
        SliceCount count({Figure::Members, june, june.last, slice});
        count.add(MemberFact{MemberId(1), day("2026-01-01"), u"basic"_s, std::nullopt});
        count.add(MemberFact{MemberId(2), day("2026-01-01"), u"gold"_s, std::nullopt});
        count.add(MemberFact{MemberId(3), day("2026-01-01"), u"gold"_s, std::nullopt});
        count.add(sale(1, 1, "2026-06-01", 900));
        count.add(sale(2, 2, "2026-06-01", 1'999));
        count.add(sale(3, 3, "2026-06-01", 2'000));
        const Evidence evidence = count.finish();
        QCOMPARE(evidence.total, 1);
        QCOMPARE(evidence.rows.front().member, std::optional(MemberId(2)));
    }

    void aFigureAsItStoodLaterLeavesOutWhatCameAfterItsPeriod()
    {
        EvidenceCount members(Figure::Members, june);
        members.add(MemberFact{MemberId(1), day("2026-06-30"), u"basic"_s, std::nullopt});
        members.add(MemberFact{MemberId(2), day("2026-07-01"), u"basic"_s, std::nullopt});
        QCOMPARE(members.finish().total, 1);
        EvidenceCount held(Figure::PointsOutstanding, june);
        held.add(PointsFact{day("2026-06-30"), MemberId(1), BridgeKind::Issued, Points(5), {}});
        held.add(PointsFact{day("2026-07-01"), MemberId(1), BridgeKind::Issued, Points(7), {}});
        QCOMPARE(held.finish().total, 5);
    }
};

QTEST_GUILESS_MAIN(TestSlice)
#include "tst_slice.moc"
