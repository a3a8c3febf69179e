// A store edited with a shell: `verify` names what was touched (F15, X3). Each row is one edit and
// the check that must tell of it.

#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/staff.h"
#include "services/wallet.h"
#include "storage/verify/verifier.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const Terms terms{
    .policy = R"("expiry": {"after": "12 months"}, "limits": {"clerk_adjust": 100})",
    .rules = R"({"id": "bag", "on": "action:bag", "give": {"points": 5}})",
    .tiers = R"({"id": "basic", "name": "B"},
                              {"id": "gold", "name": "G", "paths": [{"metric": "spend", "at_least": "500.00"}],
                               "keep": {"for": "12 months"}})",
    .coupons = R"({"id": "five", "name": "F", "discount": {"off": "5.00"}, "valid": "30 days"})",
    .rewards = R"({"id": "cup", "name": "C", "kind": "goods", "points": 50, "stock": 9})"};

// A day of everything: sold, returned, undone, redeemed, given, topped up, lengthened.
void live(Shop &shop)
{
    shop.standIn("Bo", Role::Manager);
    shop.desk->signInAsCommandLine();
    const MemberId ann = shop.enrol("A1");
    const MemberId ben = shop.enrol("A2");
    const MemberRef toAnn = MemberRef::of(ann);
    shop.sell(ann, {line("600.00", "tea", 2), line("10.00", "food")});
    const Answer back = shop.sell(ann, {line("40.00", "food", 4)});
    shop.refund(back, {{0, Quantity(1'000)}});
    shop.undo(shop.sell(ben, {line("70.00")}));
    shop.sell(std::nullopt, {line("9.00", "daily")});
    shop.givenCoupon(ann, "five");
    PointsDesk points(*shop.desk);
    shop.done(Rewards(*shop.desk).redeem({}, {toAnn, u"cup"_s, 1, {}}));
    shop.done(points.give({}, {toAnn, MemberRef::of(ben), Points(30)}));
    shop.done(points.adjust({}, {MemberRef::of(ben), Points(20), u"slip"_s}));
    shop.done(points.action({}, {toAnn, u"bag"_s}));
    Envelope asked{.id = u"top"_s, .content = "{}"};
    shop.done(Wallet(*shop.desk).topUp(asked, {toAnn, yuan("50.00"), {}}));
    shop.done(Membership(*shop.desk).tag({}, {toAnn, {u"vip"_s}, {}}));
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void anHonestDayIsSound();
    void aClerksFiveMinutesAheadAreSound();
    void eachEditIsNamed_data();
    void eachEditIsNamed();
    void sharedWorkFindsTheSame();
};

void TestDamage::anHonestDayIsSound()
{
    Shop shop(terms);
    live(shop);
    QCOMPARE(shop.verified(), QString());
}

void TestDamage::aClerksFiveMinutesAheadAreSound() // S9
{
    Shop shop(terms);
    shop.standIn("Li", Role::Clerk);
    for (const int minutes : {5, -5}) {
        Envelope envelope;
        envelope.at = shop.clock.now().plusMs(minutes * 60'000);
        shop.done(Sales(*shop.desk).checkout(envelope, shop.sale(std::nullopt, {line("1.00")})));
    }
    QCOMPARE(shop.verified(), QString());
}

void TestDamage::eachEditIsNamed_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *edit, const char *code) {
        QTest::newRow(name) << QByteArray(edit) << QString::fromLatin1(code);
    };
    row("points of an entry", "UPDATE entry SET amount = amount + 1 WHERE id = 1", "chain-hash");
    row("an entry's day", "UPDATE entry SET business_date = 20261103 WHERE id = 1", "day-points");
    row("an operation moved in time", "UPDATE operation SET at = at - 1 WHERE id = 5",
        "chain-hash");
    row("an operation yet to come", "UPDATE operation SET at = recorded_at + 360000 WHERE id = 5",
        "future");
    row("the last operation taken out",
        "DELETE FROM operation WHERE id = (SELECT max(id) FROM operation)", "till-sequence");
    row("a till's count", "UPDATE till SET last_seq = last_seq - 1", "till-sequence");
    row("a till's head", "UPDATE till SET head = zeroblob(32)", "till-head");
    row("more in a lot", "UPDATE lot SET remaining = remaining + 1 WHERE remaining < amount",
        "lot-remaining");
    row("a lot that lives on", "UPDATE lot SET dies_at = dies_at + 86400000", "lot-life");
    row("a lot that dies early", "UPDATE lot SET dies_at = dies_at - 86400000", "lot-life");
    row("a lot that never dies", "UPDATE lot SET dies_at = NULL", "lot-life");
    row("a lot put away", "UPDATE lot SET is_closed = 1 WHERE id = 1", "lot-closed");
    row("an account's points", "UPDATE account SET points = points + 5", "account-points");
    row("an account's stored value", "UPDATE account SET stored_value = stored_value + 5",
        "account-stored-value");
    row("an account's debt", "UPDATE account SET debt = 7", "account-debt");
    row("what an account earned", "UPDATE account SET earned = earned + 1", "account-totals");
    row("an account's spend", "UPDATE account SET spend = spend + 100", "account-purchases");
    row("the first purchase's day",
        "UPDATE account SET first_purchase_on = 20260101 WHERE member = 1", "account-days");
    row("the last purchase's day",
        "UPDATE account SET last_purchase_on = 20270101 WHERE member = 1", "account-days");
    row("the last activity", "UPDATE account SET last_activity_on = 20270101 WHERE member = 2",
        "account-days");
    row("an account's tier", "UPDATE account SET tier = 'gold' WHERE member = 2", "tier");
    row("a tier until when", "UPDATE account SET tier_until = 20990101 WHERE member = 1", "tier");
    row("a tier as if by hand", "UPDATE account SET tier_is_manual = 1", "tier");
    row("sales of a day", "UPDATE day_sales SET paid = paid + 1", "day-sales");
    row("others' sales called members'",
        "UPDATE day_sales SET is_member = 1, hour = 23 WHERE is_member = 0", "day-sales");
    row("points of a day", "UPDATE day_points SET amount = amount + 1", "day-points");
    row("rewards of a day", "UPDATE day_reward SET quantity = 9", "day-reward");
    row("a sale called undone", "UPDATE purchase SET is_undone = 1 WHERE id = 1",
        "undone-purchase");
    row("a sale rated by another", "UPDATE purchase SET rated_by = 1 WHERE id = 1", "rated-by");
    row("what came back", "UPDATE purchase SET price_back = 0 WHERE price_back > 0", "returned");
    row("stock", "UPDATE stock SET count = count + 1", "stock");
    row("a coupon used by nobody", "UPDATE coupon SET state = 2", "coupon-state");
    row("a member's phone", "UPDATE member SET phone = '+8613800000000' WHERE id = 1",
        "member-digest");
    row("a member's tag", "UPDATE member SET first_tag = 'other' WHERE id = 1", "first-tag");
    row("why something was done", "UPDATE detail SET text = CAST('x' AS BLOB)", "detail");
    row("an answer that could be given again", "DELETE FROM answer", "answer");
    row("who approved", "UPDATE audit SET approver = 1 WHERE operation IS NOT NULL", "audit-row");
    row("who acted", "UPDATE audit SET actor = 1 WHERE operation IS NOT NULL AND actor IS NULL",
        "audit-row");
    row("a line of the audit log", "DELETE FROM audit WHERE id = 1", "audit-row");
    row("a manager made owner", "UPDATE user SET role = 3 WHERE id = 2", "user");
    row("a user of nobody's making",
        "INSERT INTO user (name, role, secret) VALUES ('x', 3, 'x'), ('y', 3, 'y')", "user");
    row("somebody else's own account", "UPDATE user SET member = 1 WHERE id = 2", "user");
    row("a trigger",
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN UPDATE account SET points = points + 1; END",
        "schema");
    row("an index taken out", "DROP INDEX lot_due", "schema");
}

void TestDamage::eachEditIsNamed()
{
    QFETCH(QByteArray, edit);
    QFETCH(QString, code);
    Shop shop(terms);
    live(shop);
    Connection &store = shop.store->connection();
    store.execScript("PRAGMA foreign_keys = OFF");
    store.execScript(edit.constData());
    const Verification found = Verifier(store).run({true, {}, {}});
    QStringList codes;
    for (const Violation &violation : found.violations)
        codes += violation.code;
    codes.removeDuplicates();
    QVERIFY2(codes.contains(code), qPrintable(code + u" is not among: "_s + codes.join(u' ')));
}

// Whoever finds it, the same is found, and told in the same order.
void TestDamage::sharedWorkFindsTheSame()
{
    Shop shop(terms);
    live(shop);
    Connection &store = shop.store->connection();
    const QTemporaryDir folder;
    int copies = 0;
    const auto told = [](const Verification &found) {
        QStringList lines{u"%1 %2"_s.arg(found.operations).arg(found.entries)};
        for (const CheckDone &check : found.checks)
            lines += u"%1 %2 %3"_s.arg(check.code, check.claim).arg(check.violations);
        for (const Violation &some : found.violations) {
            lines += QStringList{some.code,  some.till,     QString::number(some.sequence),
                                 some.field, some.expected, some.found}
                         .join(u'|');
        }
        return lines;
    };
    store.execScript("PRAGMA foreign_keys = OFF");
    for (const char *edit : {"", "UPDATE account SET points = points + 1",
                             "UPDATE entry SET amount = amount + 1 WHERE id % 2 = 0",
                             "DELETE FROM detail WHERE operation % 3 = 0"}) {
        store.execScript(edit);
        const QString path = folder.filePath(u"%1.regulars"_s.arg(++copies));
        store.backupTo(path, [](int, int) { return true; });
        Connection first(path, Connection::Access::ReadOnly);
        Connection second(path, Connection::Access::ReadOnly);
        Connection third(path, Connection::Access::ReadOnly);
        std::vector<int> progress;
        const Verifier::Options deep{true, {}, [&](int done, int) { progress.push_back(done); }};
        const Verification alone = Verifier(first).run({true, {}, {}});
        const Verification shared = Verifier(first, {&second, &third}).run(deep);
        QCOMPARE(told(shared), told(alone));
        QCOMPARE(alone.isSound(), *edit == 0);
        QVERIFY(std::is_sorted(progress.begin(), progress.end()));
        QVERIFY(std::cmp_greater_equal(shared.checks.size(), progress.size()));
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
