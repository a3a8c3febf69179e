#include "storage/canonical.h"
#include "storage/migrator.h"
#include "storage/shopstore.h"
#include "storage/storagetest.h"

#include <QCryptographicHash>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

class TestMembers : public QObject
{
    Q_OBJECT

private slots:
    void everythingOfAMemberComesBack();
    void aPhoneServesOneMember();
    void digestCoversEveryColumn();
    void findsByPhoneCardAndParts();
    void findsByAnyPartOfTheName();
    void partsFollowTheName();
    void aPartIsFoundWithoutLookingAtEveryName();
    void storesOfOldLearnTheirParts();
    void findsByPinyinInEitherReading();
    void searchesAreLiteral_data();
    void searchesAreLiteral();
    void mergedLeadToTheLivingOne();
    void erasedLeaveNothingPersonal();
    void tagsEndWithTheirLastDay();
    void consentsAreKeptInOrder();
    void pagesWalkThroughAll();
    void accountsAreSetPartByPart();
    void aPurchaseWidensTheDaysOfItsAccount();
};

namespace
{

Person fullPerson()
{
    return {u"+8613812345678"_s,    u"C001"_s,       u"单小梅"_s,
            u"shanxiaomei"_s,       u"danxiaomei"_s, u"sxm"_s,
            BirthDate{2, 29, 1992}, u"female"_s,     u"sms"_s};
}

QStringList namesOf(const std::vector<FoundMember> &found)
{
    QStringList names;
    for (const FoundMember &member : found)
        names.append(member.name.value_or(u"?"_s));
    return names;
}

MemberId add(ShopStore &shop, const Person &person)
{
    const MemberId member =
        Members(shop.store).insert({person, {}, shop.now, shop.calendar.dayOf(shop.now)});
    Accounts(shop.store).insert(member, {u"basic"_s});
    return member;
}

} // namespace

void TestMembers::everythingOfAMemberComesBack()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId referrer = shop.addMember();
    const MemberId id =
        members.insert({fullPerson(), referrer, shop.now, shop.day(20260110), true});
    Member member = members.find(id).value();
    QCOMPARE(member.person, fullPerson());
    QCOMPARE(member.referrer, referrer);
    QCOMPARE(member.joinedAt, shop.now);
    QCOMPARE(member.joinedOn, shop.day(20260110));
    QVERIFY(member.isDemo && !member.isFrozen && member.isLiving());

    member.isFrozen = true;
    member.person.birthday = BirthDate{12, 31, {}};
    member.firedBirthday = FiredBirthday{2, 29, 2026};
    members.update(member);
    const Member again = members.find(id).value();
    QVERIFY(again.isFrozen);
    QCOMPARE(again.person.birthday, (BirthDate{12, 31, {}}));
    QCOMPARE(again.firedBirthday, (FiredBirthday{2, 29, 2026}));
    QVERIFY(!members.find(MemberId(99)));
}

// S39, M1
void TestMembers::aPhoneServesOneMember()
{
    ShopStore shop;
    shop.addMember(u"+8613800000001"_s);
    const StorageError error = storageErrorOf([&] { shop.addMember(u"+8613800000001"_s); });
    QCOMPARE(error.constraint(), StorageError::Constraint::Unique);
    QCOMPARE(error.constraintName(), u"member.phone"_s);
}

// F15: by the schema's columns and Qt's hash, as a second reader would.
void TestMembers::digestCoversEveryColumn()
{
    ShopStore shop;
    const MemberId id = add(shop, fullPerson());
    Statement columns = shop.store.prepareText("SELECT name FROM pragma_table_info('member') "
                                               "WHERE name NOT IN ('digest', 'first_tag') "
                                               "ORDER BY cid"); // what is kept in code is no fact
    QList<QByteArray> names;
    while (columns.step())
        names.append(columns.text(0).toUtf8());
    QCOMPARE(names.size(), 22);
    const auto isSound = [&] {
        Statement row = shop.store.prepareText("SELECT " + names.join(", ") +
                                               ", digest FROM member WHERE id = 1");
        row.stepToRow();
        CanonicalBytes bytes;
        for (int column = 0; column < names.size(); ++column)
            bytes.addColumn(row, column);
        return row.blob(int(names.size())) ==
               QCryptographicHash::hash(bytes.bytes(), QCryptographicHash::Blake2b_256);
    };
    QVERIFY(isSound());
    QCOMPARE(Members::digestOf(*Members(shop.store).find(id)).size(), 32);
    shop.store.execScript("UPDATE member SET gender = 'male'");
    QVERIFY(!isSound());
}

// M2
void TestMembers::findsByPhoneCardAndParts()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId first = add(shop, fullPerson());
    add(shop, {u"+8613912345678"_s, u"C002"_s, u"张三"_s, u"zhangsan"_s, {}, u"zs"_s, {}, {}, {}});
    add(shop, {u"+8613800000001"_s, {}, u"张三丰"_s, u"zhangsanfeng"_s, {}, u"zsf"_s, {}, {}, {}});
    QCOMPARE(members.byPhone(u"+8613812345678"_s), first);
    QCOMPARE(members.byCard(u"C001"_s), first);
    QVERIFY(!members.byPhone(u"+86138"_s));
    QCOMPARE(namesOf(members.byPhonePrefix(u"+86138"_s, 20)),
             (QStringList{u"张三丰"_s, u"单小梅"_s}));
    QCOMPARE(namesOf(members.byPhoneTail(u"5678"_s, 20)), (QStringList{u"单小梅"_s, u"张三"_s}));
    QCOMPARE(namesOf(members.byCardPrefix(u"C00"_s, 1)), QStringList{u"单小梅"_s});
    QCOMPARE(namesOf(members.byNamePrefix(u"张三"_s, 20)), (QStringList{u"张三"_s, u"张三丰"_s}));
    QCOMPARE(namesOf(members.byNamePart(u"三"_s, 20)), (QStringList{u"张三"_s, u"张三丰"_s}));
    QCOMPARE(members.byNamePart(u"三"_s, 1).size(), size_t(1));
}

// M2
void TestMembers::findsByAnyPartOfTheName()
{
    ShopStore shop;
    const Members members(shop.store);
    for (const auto &name :
         {u"欧阳三三"_s, u"Anna SMITH"_s, u"𠮷野"_s, u"A"_s, u"12345678901234567890 Long Name"_s})
        shop.addMember({}, name);
    const auto found = [&](const QString &part) { return namesOf(members.byNamePart(part, 20)); };
    QCOMPARE(found(u"阳三"_s), QStringList{u"欧阳三三"_s});
    QCOMPARE(found(u"三"_s), QStringList{u"欧阳三三"_s}); // once, though it stands there twice
    QCOMPARE(found(u"smith"_s), QStringList{u"Anna SMITH"_s});
    QCOMPARE(found(u"nNa sM"_s), QStringList{u"Anna SMITH"_s});
    QCOMPARE(found(u"野"_s), QStringList{u"𠮷野"_s});
    QCOMPARE(found(u"234567890123456789"_s), QStringList{u"12345678901234567890 Long Name"_s});
    QCOMPARE(found(u"234567890123456780"_s), QStringList()); // like it for 16 characters alone
    QCOMPARE(found(u"long name"_s), QStringList{u"12345678901234567890 Long Name"_s});
}

void TestMembers::partsFollowTheName()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId id = shop.addMember({}, u"欧阳修"_s);
    Member member = members.find(id).value();
    member.person.name = u"王安石"_s;
    members.update(member);
    QVERIFY(members.byNamePart(u"阳"_s, 20).empty());
    QCOMPARE(members.byNamePart(u"安"_s, 20).size(), size_t(1));
    const MemberId other = shop.addMember({}, u"苏东坡"_s);
    members.markMerged(id, other);
    QVERIFY(members.byNamePart(u"安"_s, 20).empty());
    members.unmarkMerged(id, {}, {});
    QCOMPARE(members.byNamePart(u"安"_s, 20).size(), size_t(1));
    members.erase(id, shop.now);
    members.erase(other, shop.now);
    QCOMPARE(shop.store.query("SELECT count(*) FROM name_part").scalar<qint64>(), 0);
}

// Ten times the members, the same work.
void TestMembers::aPartIsFoundWithoutLookingAtEveryName()
{
    ShopStore shop;
    const Members members(shop.store);
    const auto enrol = [&](int from, int to) {
        Transaction transaction(shop.store);
        for (int i = from; i < to; ++i)
            shop.addMember({}, u"王小%1"_s.arg(i));
        transaction.commit();
    };
    const auto steps = [&](const QString &part) {
        int most = 0;
        sqlite3_trace_v2(
            shop.store.handle(), SQLITE_TRACE_PROFILE,
            [](unsigned, void *taken, void *statement, void *) {
                *static_cast<int *>(taken) += sqlite3_stmt_status(
                    static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
                return 0;
            },
            &most);
        members.byNamePart(part, 20);
        sqlite3_trace_v2(shop.store.handle(), 0, nullptr, nullptr);
        return most;
    };
    enrol(0, 300);
    steps(u"小"_s);
    const int few = steps(u"小"_s);
    const int one = steps(u"299"_s);
    enrol(300, 3000);
    QVERIFY(few > 0 && one > 0);
    QCOMPARE(steps(u"小"_s), few);
    QVERIFY(steps(u"2999"_s) <= 2 * one);
}

void TestMembers::storesOfOldLearnTheirParts()
{
    ShopStore shop;
    for (const auto &name : {u"欧阳三三"_s, u"Anna SMITH"_s, u"𠮷野"_s, u"A"_s, QString(40, u'x')})
        shop.addMember({}, name);
    shop.addMember();
    const MemberId gone = shop.addMember({}, u"李四"_s);
    Members(shop.store).erase(gone, shop.now);
    const auto parts = [&] {
        QStringList all;
        Statement rows =
            shop.store.prepareText("SELECT part || '/' || member FROM name_part ORDER BY 1");
        while (rows.step())
            all += rows.text(0);
        return all;
    };
    const QStringList kept = parts();
    QVERIFY(kept.contains(u"smith/2"_s) && kept.size() > 25);
    shop.store.execScript("DROP TABLE name_part");
    shop.store.execScript(Migrator::shipped().at(2).sql);
    QCOMPARE(parts(), kept);
}

void TestMembers::findsByPinyinInEitherReading()
{
    ShopStore shop;
    const Members members(shop.store);
    add(shop, fullPerson());
    for (const auto &prefix : {u"shan"_s, u"danx"_s, u"shanxiaomei"_s})
        QCOMPARE(namesOf(members.byPinyinPrefix(prefix, 20)), QStringList{u"单小梅"_s});
    QCOMPARE(members.byPinyinPrefix(u"s"_s, 20).size(), size_t(1)); // once, whatever matches
    QCOMPARE(members.byInitialsPrefix(u"sx"_s, 20).size(), size_t(1));
    QCOMPARE(members.byPinyinPattern(u"sx"_s, u"shanx*m*"_s, 20).size(), size_t(1));
    QCOMPARE(members.byPinyinPattern(u"sx"_s, u"danx*"_s, 20).size(), size_t(1));
    QCOMPARE(members.byPinyinPattern(u"sx"_s, u"li*"_s, 20).size(), size_t(0));
}

// F13
void TestMembers::searchesAreLiteral_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"%"_s, u"_"_s, u"'"_s, u"\""_s, u"*"_s, u"\\"_s, u"NEAR("_s, u"😀"_s,
                             QString(10000, u'x')})
        QTest::newRow(qPrintable(text.left(8))) << text;
}

void TestMembers::searchesAreLiteral()
{
    QFETCH(const QString, text);
    ShopStore shop;
    const Members members(shop.store);
    add(shop, fullPerson());
    QCOMPARE(members.byNamePrefix(text, 20).size(), size_t(0));
    QCOMPARE(members.byNamePart(text, 20).size(), size_t(0));
    QCOMPARE(members.byPinyinPrefix(text, 20).size(), size_t(0));
    QCOMPARE(members.byPhoneTail(text, 20).size(), size_t(0));
    shop.addMember({}, u"a"_s + text + u"b"_s);
    QCOMPARE(members.byNamePart(text, 20).size(), size_t(1));
    QCOMPARE(members.byNamePrefix(u"a"_s + text, 20).size(), size_t(1));
}

// S39
void TestMembers::mergedLeadToTheLivingOne()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId a = add(shop, fullPerson());
    const MemberId b = shop.addMember(u"+8613800000002"_s, u"单梅"_s);
    const MemberId c = shop.addMember(u"+8613800000003"_s);
    members.markMerged(a, b);
    QCOMPARE(members.byPhone(u"+8613812345678"_s), b);
    members.markMerged(b, c);
    for (const auto &phone : {u"+8613812345678"_s, u"+8613800000002"_s, u"+8613800000003"_s})
        QCOMPARE(members.byPhone(phone), c);
    QCOMPARE(members.byCard(u"C001"_s), c);
    QCOMPARE(members.living(a), c);
    QCOMPARE(members.withMerged(c), (std::vector<MemberId>{c, a, b}));
    QVERIFY(!members.find(a)->isLiving());
    QCOMPARE(members.byNamePrefix(u"单"_s, 20).size(), size_t(0));
    QCOMPARE(members.count(), 1);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, members.markMerged(c, c));
}

// S41
void TestMembers::erasedLeaveNothingPersonal()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId old = add(shop, fullPerson());
    const MemberId id = shop.addMember(u"+8613800000002"_s, u"李四"_s);
    members.markMerged(old, id);
    members.putTag(id, {u"vip"_s, {}});
    members.addConsent(id, {u"marketing"_s, shop.now, true, u"可以"_s, u"1"_s});
    members.erase(id, shop.now);
    for (const MemberId one : {old, id}) {
        const Member gone = members.find(one).value();
        QCOMPARE(gone.person, Person());
        QCOMPARE(gone.erasedAt, shop.now);
    }
    QVERIFY(!members.byPhone(u"+8613812345678"_s) && !members.byCard(u"C001"_s));
    QCOMPARE(members.tags(id).size(), size_t(0));
    QCOMPARE(members.consents(id).size(), size_t(0));
    QCOMPARE(members.count(), 0);
    shop.addMember(u"+8613812345678"_s); // free again
}

void TestMembers::tagsEndWithTheirLastDay()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId id = shop.addMember();
    members.putTag(id, {u"guest"_s, shop.day(20260131)});
    members.putTag(id, {u"vip"_s, {}});
    QCOMPARE(members.tagsOn(id, shop.day(20260131)), (std::vector<QString>{u"guest"_s, u"vip"_s}));
    QCOMPARE(members.tagsOn(id, shop.day(20260201)), (std::vector<QString>{u"vip"_s}));
    members.putTag(id, {u"guest"_s, {}});
    QCOMPARE(members.tagsOn(id, shop.day(20270101)).size(), size_t(2));
    members.removeTag(id, u"vip"_s);
    QCOMPARE(members.tags(id).size(), size_t(1));
}

void TestMembers::consentsAreKeptInOrder()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId id = shop.addMember();
    members.addConsent(id, {u"marketing"_s, shop.now, true, u"可以"_s, u"1"_s});
    members.addConsent(id, {u"marketing"_s, shop.now.plusMs(1), false, u""_s, u"2"_s});
    const auto consents = members.consents(id);
    QCOMPARE(consents.size(), size_t(2));
    QVERIFY(consents[0].isGiven && !consents[1].isGiven);
    QCOMPARE(consents[0].wording, u"可以"_s);
}

void TestMembers::pagesWalkThroughAll()
{
    ShopStore shop;
    const Members members(shop.store);
    for (int i = 0; i < 5; ++i)
        shop.addMember();
    std::vector<qint64> seen;
    std::optional<MemberId> after;
    for (auto page = members.page(after, 2); !page.empty(); page = members.page(after, 2)) {
        for (const FoundMember &member : page)
            seen.push_back(member.id.value());
        after = page.back().id;
    }
    QCOMPARE(seen, (std::vector<qint64>{1, 2, 3, 4, 5}));
}

void TestMembers::accountsAreSetPartByPart()
{
    ShopStore shop;
    const Accounts accounts(shop.store);
    const MemberId id = shop.addMember();
    accounts.apply(id, PurchaseChange{2, Money(1500), Money(1600)});
    accounts.apply(id, PurchaseChange{-1, Money(-500), Money(-600)});
    accounts.setPurchaseDays(id, shop.day(20260101), shop.day(20260110));
    accounts.setLastActivity(id, shop.day(20260111));
    accounts.setTier(id, {u"gold"_s, shop.day(20270101), shop.day(20270131), true});
    const Account account = accounts.load(id);
    QCOMPARE(account.purchases, 1);
    QCOMPARE(account.spend, Money(1000));
    QCOMPARE(account.paid, Money(1000));
    QCOMPARE(account.firstPurchaseOn, shop.day(20260101));
    QCOMPARE(account.lastPurchaseOn, shop.day(20260110));
    QCOMPARE(account.lastActivityOn, shop.day(20260111));
    QCOMPARE(account.tier, u"gold"_s);
    QCOMPARE(account.tierUntil, shop.day(20270101));
    QCOMPARE(account.tierReviewOn, shop.day(20270131));
    QVERIFY(account.isTierManual);
    accounts.setTierReview(id, {});
    QVERIFY(!accounts.load(id).tierReviewOn);
    QCOMPARE(storageErrorOf([&] { accounts.load(MemberId(99)); }).kind(),
             StorageError::Kind::Corrupt);
}

void TestMembers::aPurchaseWidensTheDaysOfItsAccount()
{
    ShopStore shop;
    const Accounts accounts(shop.store);
    const MemberId id = shop.addMember();
    const PurchaseChange one{1, Money(500), Money(600)};
    const auto days = [&] {
        const Account account = accounts.load(id);
        return std::pair(account.firstPurchaseOn, account.lastPurchaseOn);
    };
    using Days = std::pair<std::optional<BusinessDay>, std::optional<BusinessDay>>;
    accounts.addPurchase(id, one, shop.day(20260110)); // the first of all
    QCOMPARE(days(), Days(shop.day(20260110), shop.day(20260110)));
    accounts.addPurchase(id, one, shop.day(20260120));
    QCOMPARE(days(), Days(shop.day(20260110), shop.day(20260120)));
    accounts.addPurchase(id, one, shop.day(20260101)); // told of late
    QCOMPARE(days(), Days(shop.day(20260101), shop.day(20260120)));
    accounts.addPurchase(id, one, shop.day(20260115));
    QCOMPARE(days(), Days(shop.day(20260101), shop.day(20260120)));
    const Account account = accounts.load(id);
    QCOMPARE(account.purchases, 4);
    QCOMPARE(account.spend, Money(2000));
    QCOMPARE(account.paid, Money(2400));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestMembers)
#include "tst_members.moc"
