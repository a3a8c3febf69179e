// Who asks for it is forgotten, and the books stay (S41).

#include "services/codepools.h"
#include "services/dayend.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/staff.h"
#include "services/undo.h"
#include "storage/auditlog.h"
#include "storage/coupons.h"
#include "storage/erasures.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/purging.h"
#include "storage/users.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray film =
    R"({"id": "film", "name": "Film", "kind": "partner", "points": 5, "codes": true})";
const QByteArray tea = R"({"id": "tea", "name": "Tea", "discount": {"off": "5.00"}})";

MemberRef card(const char *number)
{
    return {MemberRef::Kind::Card, QString::fromLatin1(number)};
}

QString codeOfResult(const Result<Answer> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

Answer merge(Shop &shop, const char *from, const char *into)
{
    return Shop::done(Membership(*shop.desk).merge({}, {card(from), card(into)}));
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void erasureForfeitsEverything();
    void erasedMemberIsNoMember();
    void nothingComesBackToTheErased();
    void aFriendsSaleIsUndoneAfterItsReferrer();
    void erasureLeavesNoTraceInTheFile();
    void copiesBesideTheStoreGoWithinADay();
    void copiesBesideTheStoreAreKeptThirtyDays();
    void erasingWhoWasMergedForgetsBoth();
};

void TestErasure::cleanup()
{
    qunsetenv("REGULARS_KEYS");
}

// S41: every total stays, the member's part of it is forfeited.
void TestErasure::erasureForfeitsEverything()
{
    Terms terms;
    terms.policy = R"("available_after": "10 days")";
    terms.coupons = tea;
    terms.rules =
        R"({"id": "gift", "on": "enrol", "give": [{"coupon": "tea"}, {"stored_value": "5.00"}]})";
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("100.00")}); // waits
    shop.passDays(20);
    shop.sell(member, {line("30.00")});
    const Answer answer = Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    const Account account = shop.account(member);
    QCOMPARE(account.points, Points());
    QCOMPARE(account.storedValue, Money());
    QCOMPARE(account.purchases, 2);
    QCOMPARE(account.spend, yuan("130.00"));
    Connection &books = shop.store->connection();
    QVERIFY(Coupons(books).openOf(member, *BusinessDay::fromIso(u"2026-11-22"_s)).empty());
    qint64 forfeited = 0;
    for (const Entry &entry : Ledger(books).entriesOf(*answer.operation)) {
        QCOMPARE(entry.kind, EntryKind::Forfeited);
        forfeited += entry.amount;
    }
    QCOMPARE(forfeited, qint64(-130 - 500));
    const auto erasures = Erasures(books).all();
    QCOMPARE(erasures.size(), size_t(1));
    QCOMPARE(erasures.front().member, member);
    QCOMPARE(shop.faults(), QString());
}

void TestErasure::erasedMemberIsNoMember()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("1");
    Shop::done(Staff(*shop.desk, Shop::cheap).user({}, {.name = u"Owner"_s, .member = card("1")}));
    const Answer sold = shop.sell(member, {line("10.00")});
    Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    QVERIFY(!Users(shop.store->connection()).named(u"Owner"_s)->member);
    for (const MemberRef &ref : {card("1"), MemberRef::of(member)}) {
        QCOMPARE(codeOfResult(Membership(*shop.desk).erase({}, {ref})), u"no-such-member"_s);
        QCOMPARE(codeOfResult(Membership(*shop.desk).tag({}, {ref, {u"x"_s}})),
                 u"no-such-member"_s);
    }
    QCOMPARE(shop.refusalOf(shop.sale(member, {line("1.00")})), u"no-such-member"_s);
    QVERIFY(!Operations(shop.store->connection()).detail(*sold.operation));
}

// A gift taken back before its receiver was erased stays taken back; one that stands can't be.
void TestErasure::nothingComesBackToTheErased()
{
    Shop shop(Terms{});
    const MemberId ann = shop.enrol("1");
    const MemberId ben = shop.enrol("2");
    const MemberId eve = shop.enrol("3");
    shop.sell(ann, {line("100.00")});
    const auto give = [&](MemberId to) {
        return Shop::done(
            PointsDesk(*shop.desk).give({}, {MemberRef::of(ann), MemberRef::of(to), Points(30)}));
    };
    const auto undo = [&](const Answer &answer) {
        return Undo(*shop.desk).undo({}, {QString::number(answer.operation->value())});
    };
    const Answer undone = Shop::done(undo(give(ben)));
    const Answer given = give(eve);
    Shop::done(Membership(*shop.desk).erase({}, {card("2")}));
    Shop::done(Membership(*shop.desk).erase({}, {card("3")}));
    QCOMPARE(codeOfResult(undo(undone)), u"not-allowed"_s);
    QVERIFY(!undo(given));
    QCOMPARE(shop.account(ann).points, Points(70));
    QCOMPARE(shop.account(ben).points, Points());
    QCOMPARE(shop.faults(), QString());
}

// What the referrer got of it is taken from nobody, and nobody owes it.
void TestErasure::aFriendsSaleIsUndoneAfterItsReferrer()
{
    Terms terms;
    terms.policy = R"("shortfall": "owe")";
    terms.rules = R"({"id": "brought", "on": "referral-first-purchase",
                      "give": {"to": "referrer", "points": 30}})";
    Shop shop(terms);
    const MemberId ann = shop.enrol("1");
    const MemberId ben = shop.enrol("2", card("1"));
    const MemberId eve = shop.enrol("3");
    const Answer first = shop.sell(ann, {line("20.00")});
    Shop::done(
        PointsDesk(*shop.desk).give({}, {MemberRef::of(ann), MemberRef::of(eve), Points(20)}));
    shop.refund(first);
    QCOMPARE(shop.account(ann).debt, Points(20));
    const Answer sold = shop.sell(ben, {line("100.00")}); // pays it
    QCOMPARE(shop.account(ann).points, Points(10));
    Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    const auto undo = [&](const Answer &answer) {
        return Undo(*shop.desk).undo({}, {QString::number(answer.operation->value())});
    };
    const Answer undone = Shop::done(undo(sold));
    QCOMPARE(shop.account(ann).points, Points());
    QCOMPARE(shop.account(ann).debt, Points());
    QCOMPARE(shop.account(ben).points, Points());
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(codeOfResult(undo(undone)), u"not-allowed"_s);
    QCOMPARE(shop.faults(), QString());
}

// The raw bytes of the file and what lies beside it hold neither name, phone nor card.
void TestErasure::erasureLeavesNoTraceInTheFile()
{
    const QTemporaryDir folder;
    qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    const QString path = folder.filePath(u"shop.regulars"_s);
    FixedClock clock(at("2026-11-02 10:00"));
    const auto store = Store::create(path);
    Shop::done(setUpShop(
        *store, clock,
        {Terms{.rewards = film}.text(), u"Owner"_s, u"a good pass phrase"_s, Shop::cheap}));
    Desk desk(*store, clock, u"1"_s);
    desk.signInAsCommandLine();
    Membership membership(desk);
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    request.name = u"Zaphod Beeblebrox"_s;
    request.card = u"CARD-4711"_s;
    request.birthday = u"1979-10-12"_s;
    request.tags = {u"two-headed"_s};
    request.channel = u"sub-etha"_s;
    request.consents = {{u"marketing"_s, true, u"Write to Zaphod."_s}};
    const Envelope named{.id = u"e1"_s, .content = "enrol Zaphod 13812345678"};
    Shop::done(membership.enrol(named, request));
    UpdateRequest update{{MemberRef::Kind::Card, u"CARD-4711"_s}};
    update.phone = u"13887654321"_s;
    update.name = u"Zaphod the First"_s;
    Shop::done(membership.update({}, update));
    SaleRequest sale;
    sale.member = update.member;
    sale.lines = {line("10.00")};
    Shop::done(Sales(desk).checkout({}, sale));
    // With the partner his code may name him.
    Shop::done(CodePools(desk).import({}, {u"film"_s, {{1, u"GALAXY-42"_s}}, u"delivery"_s}));
    Shop::done(Rewards(desk).redeem({.id = u"r1"_s, .content = "redeem"},
                                    {update.member, u"film"_s, 1, {}}));
    Shop::done(membership.erase({}, {update.member}));
    QVERIFY(purge(store->connection()));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(path + suffix);
        if (!file.exists())
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *trace :
             {"Zaphod", "zaphod", "Beeblebrox", "13812345678", "13887654321", "87654321831",
              "12345678831", "CARD-4711", "1979-10-12", "two-headed", "sub-etha", "GALAXY-42"})
            QVERIFY2(!bytes.contains(trace), trace);
        QVERIFY(suffix != u""_s || bytes.contains("Owner"));
    }
}

namespace
{

// A shop in a file, with one member, and what lies beside it.
struct FiledShop
{
    explicit FiledShop(const QTemporaryDir &place)
        : folder(place.path())
        , path(place.filePath(u"shop.regulars"_s))
    {
        qputenv("REGULARS_KEYS", place.filePath(u"keys"_s).toUtf8());
        store = Store::create(path);
        Shop::done(setUpShop(*store, clock,
                             {Terms{}.text(), u"Owner"_s, u"a good pass phrase"_s, Shop::cheap}));
        desk = std::make_unique<Desk>(*store, clock, u"1"_s);
        desk->signInAsCommandLine();
        EnrolRequest request;
        request.name = u"Zaphod Beeblebrox"_s;
        request.card = u"1"_s;
        Shop::done(Membership(*desk).enrol({}, request));
    }
    void copyTo(const QString &name)
    {
        const QString copy = folder.filePath(name);
        store->connection().backupTo(copy);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(clock.now().ms()),
                                 QFileDevice::FileModificationTime));
    }
    void passHours(int hours) { clock.advanceMs(hours * qint64(3'600'000)); }
    void endDay() { Shop::done(DayEnd(*desk).run({}, std::nullopt)); }
    QStringList copies() const
    {
        return folder.entryList({u"*.before-*"_s, u"*.replaced-*"_s}, QDir::Files, QDir::Name);
    }
    // Files in which the name stands.
    QStringList traces() const
    {
        QStringList found;
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("Zaphod"))
                found += info.fileName();
        }
        return found;
    }

    QDir folder;
    QString path;
    FixedClock clock{at("2026-11-02 10:00")};
    std::unique_ptr<Store> store;
    std::unique_ptr<Desk> desk;
};

} // namespace

// The file of before a migration or a restore still holds him.
void TestErasure::copiesBesideTheStoreGoWithinADay()
{
    const QTemporaryDir folder;
    FiledShop shop(folder);
    shop.copyTo(u"shop.regulars.before-008"_s);
    shop.copyTo(u"shop.regulars.replaced-20261102-020000"_s); // 10:00 in Shanghai
    shop.copyTo(u"shop.regulars.replaced-20261102-020000-2"_s);
    shop.passHours(2);
    shop.copyTo(u"shop.regulars.replaced-20261102-040000"_s);
    Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    QVERIFY(purge(shop.store->connection()));
    QCOMPARE(shop.copies().size(), 4); // a restore of today can still be gone back on
    shop.passHours(23);
    shop.endDay();
    QCOMPARE(shop.copies(), QStringList{u"shop.regulars.replaced-20261102-040000"_s});
    const auto rows = AuditLog(shop.store->connection()).page(std::nullopt, 1);
    QCOMPARE(rows.front().row.act, u"old-copies"_s);
    QCOMPARE(rows.front().row.about, u"3 removed"_s);
    shop.passHours(2); // made in the very moment of the erasure: it may hold him
    shop.endDay();
    QCOMPARE(shop.copies(), QStringList());
    QCOMPARE(shop.traces(), QStringList());
}

void TestErasure::copiesBesideTheStoreAreKeptThirtyDays()
{
    const QTemporaryDir folder;
    FiledShop shop(folder);
    const QStringList ours{u"shop.regulars.before-008"_s,
                           u"shop.regulars.replaced-20261102-020000"_s};
    const QStringList others{u"other.regulars.before-008"_s, u"shop.regulars.copy"_s};
    for (const QString &name : ours + others)
        shop.copyTo(name);
    shop.passHours(30 * 24);
    shop.endDay();
    for (const QString &name : ours + others)
        QVERIFY2(shop.folder.exists(name), qPrintable(name));
    shop.passHours(24);
    shop.endDay();
    for (const QString &name : ours)
        QVERIFY2(!shop.folder.exists(name), qPrintable(name));
    for (const QString &name : others)
        QVERIFY2(shop.folder.exists(name), qPrintable(name));
    // Whoever is erased later takes what has been there for more than a day at once.
    shop.copyTo(u"shop.regulars.before-009"_s);
    shop.passHours(25);
    for (const QString &name : others)
        QVERIFY(QFile::remove(shop.folder.filePath(name)));
    QVERIFY(!shop.traces().isEmpty());
    Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    QVERIFY(purge(shop.store->connection()));
    QCOMPARE(shop.copies(), QStringList());
    QCOMPARE(shop.traces(), QStringList());
}

void TestErasure::erasingWhoWasMergedForgetsBoth()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    EnrolRequest request;
    request.phone = u"13811111111"_s;
    request.name = u"张三"_s;
    request.card = u"1"_s;
    const MemberId from = Shop::done(membership.enrol({}, request)).members.front().second;
    shop.enrol("2");
    merge(shop, "1", "2");
    Shop::done(membership.erase({}, {card("2")}));
    const Members members(shop.store->connection());
    QCOMPARE(members.find(from)->person, Person{});
    for (const char *ref : {"card:1", "card:2", "phone:13811111111", "id:1", "id:2"})
        QVERIFY(!resolveMember(*shop.store, MemberRef::fromText(QString::fromLatin1(ref)).value()));
    QVERIFY(membership.enrol({}, request));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
