// Rewards that hand out codes of a partner: brought once, given once, never by chance to a second
// person, and seen by nobody who need not (D1).

#include "services/catalogue.h"
#include "services/codepools.h"
#include "services/insights.h"
#include "services/memberfile.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/undo.h"

#include <QTest>

#include <algorithm>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray film =
    R"({"id": "film", "name": "Film", "kind": "partner", "points": 10, "codes": true},
       {"id": "cup", "name": "Cup", "kind": "goods", "points": 10, "stock": 5})";

QString codeOfResult(const Result<Answer> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

struct Cinema : Shop
{
    Cinema()
        : Shop({.rewards = film})
        , li(enrol("100"))
        , pools(*desk)
    {
        sell(li, {line("500.00")});
    }
    Result<Answer> bring(const std::vector<OfferedCode> &codes)
    {
        return pools.import({}, {u"film"_s, codes, u"delivery"_s});
    }
    Result<Answer> redeem(qint64 quantity = 1, const Envelope &envelope = {})
    {
        return Rewards(*desk).redeem(envelope, {MemberRef::of(li), u"film"_s, quantity, {}});
    }
    QString codeOfUndo(const Answer &answer)
    {
        return codeOfResult(Undo(*desk).undo({}, {QString::number(answer.operation->value())}));
    }
    PoolCounts counts() const
    {
        return PoolCodes(store->connection()).counts(u"film"_s, day("2026-11-02"));
    }

    MemberId li;
    CodePools pools;
};

const std::vector<OfferedCode> three{{2, u"AAAA-0001"_s, {}},
                                     {3, u"AAAA-0002"_s, u"2027-03-31"_s},
                                     {4, u"AAAA-0003"_s, u"2026-12-31"_s}};

} // namespace

class TestCodePools : public QObject
{
    Q_OBJECT

private slots:
    void rubbishIsRejectedByItsLine();
    void theSameFileTwiceAddsNothing();
    void whatEndsFirstIsGivenFirst();
    void anEmptyPoolSaysWhatToDo();
    void whatWasSeenIsSetAsideUntilSomebodyDecides();
    void doneAgainItIsTheSameCode();
    void doneAgainIsRefusedOnceItWentElsewhere();
    void anImportIsTakenBackWhileNothingWasGiven();
    void rulesGiveCodesToo();
    void onlyTheOwnerSeesThemWhole();
    void clerksBringNone();
    void whoeverIsErasedLeavesNoCode();
    void whoAsksForHisDataGetsHisCodes();
    void answersAreRepeatedWithoutKeepingTheCode();
    void stockByHandIsRefused();
    void aMonthsStockIsThatOfItsEnd();
};

void TestCodePools::rubbishIsRejectedByItsLine()
{
    Cinema shop;
    const Answer brought = Shop::done(shop.bring({{2, u" GOOD-1 "_s, {}},
                                                  {3, u"  "_s, {}},
                                                  {4, u"GOOD-1"_s, {}},
                                                  {5, u"LATE-1"_s, u"2026-11-01"_s},
                                                  {6, u"ODD-1"_s, u"soon"_s},
                                                  {7, QString(201, u'x'), {}},
                                                  {8, u"LAST-1"_s, u"2026-11-02"_s},
                                                  {9, u"4.71234E+15"_s, {}},
                                                  {10, u"A\tB"_s, {}}}));
    QCOMPARE(number(brought, "read"), 9);
    QCOMPARE(number(brought, "taken"), 2);
    QCOMPARE(number(brought, "stock"), 2);
    const QJsonArray rejected = brought.figures[u"rejected"_s].toArray();
    QStringList faults;
    for (const QJsonValue &reject : rejected) {
        faults += u"%1 %2"_s.arg(reject[u"line"_s].toInt()).arg(reject[u"fault"_s].toString());
        QVERIFY(!reject[u"reason"_s].toString().isEmpty());
    }
    QCOMPARE(faults, (QStringList{u"3 empty"_s, u"4 doubled"_s, u"5 past"_s, u"6 no-date"_s,
                                  u"7 too-long"_s, u"9 rounded"_s, u"10 no-text"_s}));
    QVERIFY(rejected[1][u"reason"_s].toString().contains(u"line 2"_s));
    QCOMPARE(codeOfResult(shop.bring({})), u"bad-request"_s);
    QCOMPARE(codeOfResult(shop.pools.import({}, {u"film"_s, three, u" "_s})), u"bad-request"_s);
    QCOMPARE(codeOfResult(shop.pools.import({}, {u"cup"_s, three, u"x"_s})), u"bad-request"_s);
    QCOMPARE(codeOfResult(shop.pools.import({}, {u"no"_s, three, u"x"_s})), u"no-such-reward"_s);
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::theSameFileTwiceAddsNothing()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    const Answer previewed = Shop::done(shop.pools.preview({u"film"_s, three, u"x"_s}));
    QCOMPARE(number(previewed, "skipped"), 3);
    const Answer again = Shop::done(shop.bring(three));
    QCOMPARE(number(again, "taken"), 0);
    QCOMPARE(number(again, "skipped"), 3);
    QCOMPARE(number(again, "stock"), 3);
}

void TestCodePools::whatEndsFirstIsGivenFirst()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    const Answer first = Shop::done(shop.redeem());
    QCOMPARE(text(first, "code"), u"AAAA-0003"_s);
    const Answer both = Shop::done(shop.redeem(2));
    QCOMPARE(both.figures[u"codes"_s].toArray(), (QJsonArray{u"AAAA-0002"_s, u"AAAA-0001"_s}));
    QCOMPARE(shop.counts(), (PoolCounts{0, 0, 3, 0, 0}));
    QCOMPARE(shop.points(shop.li), 470);
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::anEmptyPoolSaysWhatToDo()
{
    Cinema shop;
    const Result<Answer> none = shop.redeem();
    QCOMPARE(codeOfResult(none), u"out-of-stock"_s);
    QVERIFY(std::get<refusals::OutOfStock>(none.refusal()).areCodes);
    Shop::done(shop.bring(three));
    QCOMPARE(codeOfResult(shop.redeem(4)), u"out-of-stock"_s);
    QCOMPARE(shop.points(shop.li), 500);
    // Past their last day they are there no longer.
    shop.set("2027-04-01 10:00");
    const auto rows = Shop::done(Catalogue(*shop.desk).rows(std::nullopt));
    QCOMPARE(rows.front().stock, std::optional<qint64>(1));
    QCOMPARE(text(Shop::done(shop.redeem()), "code"), u"AAAA-0001"_s);
    QCOMPARE(codeOfResult(shop.redeem()), u"out-of-stock"_s);
}

void TestCodePools::whatWasSeenIsSetAsideUntilSomebodyDecides()
{
    Cinema shop;
    Shop::done(shop.bring({three.front()}));
    shop.undo(Shop::done(shop.redeem()));
    QCOMPARE(shop.counts(), (PoolCounts{0, 0, 0, 1, 0}));
    QCOMPARE(shop.points(shop.li), 500);
    QCOMPARE(codeOfResult(shop.redeem()), u"out-of-stock"_s);
    CodeTurnRequest turn{u"film"_s, {PoolCodeId(1)}, true, {}};
    QCOMPARE(codeOfResult(shop.pools.turn({}, turn)), u"bad-request"_s); // without a reason
    turn.reason = u"never left the counter"_s;
    QCOMPARE(number(Shop::done(shop.pools.turn({}, turn)), "stock"), 1);
    QCOMPARE(codeOfResult(shop.pools.turn({}, turn)), u"bad-request"_s); // free already
    Shop::done(shop.redeem());
    turn.frees = false;
    QCOMPARE(codeOfResult(shop.pools.turn({}, turn)), u"bad-request"_s); // given
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::doneAgainItIsTheSameCode()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    const Answer redeemed = Shop::done(shop.redeem());
    const Answer undone = shop.undo(redeemed);
    Shop::done(shop.redeem()); // somebody takes the next
    shop.undo(undone);
    const auto held = PoolCodes(shop.store->connection())
                          .holding(RedemptionId(text(redeemed, "redemption").toLongLong()));
    QCOMPARE(held.size(), size_t(1));
    QCOMPARE(held.front().code, u"AAAA-0003"_s);
    QCOMPARE(held.front().state, PoolCodeState::Given);
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::doneAgainIsRefusedOnceItWentElsewhere()
{
    Cinema shop;
    Shop::done(shop.bring({three.front()}));
    const Answer undone = shop.undo(Shop::done(shop.redeem()));
    Shop::done(shop.pools.turn({}, {u"film"_s, {PoolCodeId(1)}, true, u"unseen"_s}));
    Shop::done(shop.redeem());
    QCOMPARE(shop.codeOfUndo(undone), u"not-allowed"_s);
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::anImportIsTakenBackWhileNothingWasGiven()
{
    Cinema shop;
    const Answer wrong = Shop::done(shop.bring(three));
    const Answer back = shop.undo(wrong);
    QCOMPARE(shop.counts(), PoolCounts());
    const Answer anew = Shop::done(shop.bring(three));
    QCOMPARE(number(anew, "taken"), 3);
    QCOMPARE(shop.codeOfUndo(back), u"not-allowed"_s); // they are there again
    Shop::done(shop.redeem());
    QCOMPARE(shop.codeOfUndo(anew), u"not-allowed"_s);
    QCOMPARE(shop.counts(), (PoolCounts{2, 0, 1, 0, 0}));
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::rulesGiveCodesToo()
{
    Shop shop({.rules = R"({"id": "gift", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                            "give": {"reward": "film"}})",
               .rewards = film});
    const MemberId li = shop.enrol("100");
    CodePools pools(*shop.desk);
    Shop::done(pools.import({}, {u"film"_s, {three.front()}, u"delivery"_s}));
    QCOMPARE(text(shop.sell(li, {line("50.00")}), "code"), u"AAAA-0001"_s);
    QCOMPARE(shop.sell(li, {line("50.00")}).warnings, QStringList{u"out-of-stock"_s});
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::onlyTheOwnerSeesThemWhole()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    const auto shown = [&] {
        return Shop::done(shop.pools.list(u"film"_s, {}, {}, 10))
            .figures[u"codes"_s][0][u"code"_s]
            .toString();
    };
    QCOMPARE(shown(), u"AAAA-0001"_s);
    shop.standIn("Bo", Role::Manager);
    QCOMPARE(shown(), u"••••0001"_s);
    shop.standIn("Li", Role::Clerk);
    QCOMPARE(codeOfResult(shop.pools.list(u"film"_s, {}, {}, 10)), u"not-allowed"_s);
    QCOMPARE(maskedCode(u"12345"_s), u"••••5"_s);
    QCOMPARE(maskedCode(u"12"_s), u"••••"_s);
}

void TestCodePools::clerksBringNone()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    shop.standIn("Li", Role::Clerk);
    QCOMPARE(codeOfResult(shop.bring(three)), u"not-allowed"_s);
    QCOMPARE(codeOfResult(shop.pools.preview({u"film"_s, three, {}})), u"not-allowed"_s);
    QCOMPARE(codeOfResult(shop.pools.turn({}, {u"film"_s, {PoolCodeId(1)}, false, u"x"_s})),
             u"not-allowed"_s);
}

// Neither the text of his code nor the one in a stored answer; one set aside goes to nobody else.
void TestCodePools::whoeverIsErasedLeavesNoCode()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    Shop::done(shop.redeem(1, {.id = u"r1"_s, .content = "{}"}));
    shop.undo(Shop::done(shop.redeem()));
    Shop::done(Membership(*shop.desk).erase({}, {MemberRef::of(shop.li)}));
    Connection &store = shop.store->connection();
    QCOMPARE(store.query("SELECT count(*) FROM pool_code WHERE code IS NOT NULL").scalar<qint64>(),
             1);
    QCOMPARE(shop.counts(), (PoolCounts{1, 0, 1, 0, 1}));
    QCOMPARE(store.query("SELECT count(*) FROM answer WHERE text LIKE '%AAAA%'").scalar<qint64>(),
             0);
    QCOMPARE(store.query("SELECT count(*) FROM audit WHERE about LIKE '%AAAA%'").scalar<qint64>(),
             0);
    QCOMPARE(codeOfResult(shop.pools.turn({}, {u"film"_s, {PoolCodeId(2)}, true, u"x"_s})),
             u"bad-request"_s);
    QCOMPARE(shop.verified(), QString());
}

void TestCodePools::whoAsksForHisDataGetsHisCodes()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    Shop::done(shop.redeem(2));
    const Answer undone = Shop::done(shop.redeem());
    shop.undo(undone);
    Shop::done(
        shop.pools.turn({}, {u"film"_s, {PoolCodeId(1)}, true, u"never left the counter"_s}));
    const QJsonObject file = Shop::done(MemberFile(*shop.desk).make(MemberRef::of(shop.li)));
    QList<QJsonArray> codes;
    for (const QJsonValue &reward : file[u"rewards"_s].toArray()) {
        codes += reward[u"codes"_s].toArray();
    }
    std::sort(codes.begin(), codes.end(),
              [](const QJsonArray &a, const QJsonArray &b) { return a.size() < b.size(); });
    QCOMPARE(codes, (QList<QJsonArray>{{}, {u"AAAA-0002"_s, u"AAAA-0003"_s}}));
}

void TestCodePools::answersAreRepeatedWithoutKeepingTheCode()
{
    Cinema shop;
    Shop::done(shop.bring(three));
    const Envelope once{.id = u"r1"_s, .content = "{}"};
    const Answer first = Shop::done(shop.redeem(1, once));
    const Answer again = Shop::done(shop.redeem(1, once));
    QVERIFY(again.isReplayed);
    QCOMPARE(text(again, "code"), text(first, "code"));
    QCOMPARE(shop.counts().given, 1);
    QCOMPARE(shop.store->connection()
                 .query("SELECT count(*) FROM answer WHERE text LIKE '%AAAA%'")
                 .scalar<qint64>(),
             0);
}

// Whatever was given, brought or taken out since (I4, I6).
void TestCodePools::aMonthsStockIsThatOfItsEnd()
{
    Cinema cinema;
    const auto left = [&] {
        std::optional<qint64> found;
        for (const auto &row : Insights(*cinema.store).month(Month(2026, 11)).rewards) {
            found = row.id == "film"_L1 ? row.stock : found;
        }
        return found;
    };
    Shop::done(cinema.bring(three));
    Shop::done(cinema.redeem());
    QCOMPARE(left(), std::optional<qint64>(2));
    cinema.set("2026-12-05 10:00");
    Shop::done(cinema.redeem());
    Shop::done(cinema.bring({{2, u"BBBB-0001"_s, {}}, {3, u"BBBB-0002"_s, {}}}));
    QCOMPARE(left(), std::optional<qint64>(2));
}

void TestCodePools::stockByHandIsRefused()
{
    Cinema shop;
    QCOMPARE(codeOfResult(Rewards(*shop.desk).stock({}, {u"film"_s, 5, u"delivery"_s})),
             u"bad-request"_s);
}

QTEST_GUILESS_MAIN(TestCodePools)
#include "tst_codepools.moc"
