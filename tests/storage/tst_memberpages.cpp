// Members in every order by keyset, on indexes; conditions that pick few are gathered (storage.md).

#include "storage/machinesteps.h"
#include "storage/memberpages.h"
#include "storage/shopstore.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

using Direction = MemberPages::Direction;

namespace
{

constexpr int many = 3'000;
constexpr int pageSize = 10;

constexpr std::array orders{
    MemberOrder::Name,   MemberOrder::Card,         MemberOrder::Phone,    MemberOrder::Tier,
    MemberOrder::Points, MemberOrder::StoredValue,  MemberOrder::Spend,    MemberOrder::Visits,
    MemberOrder::Joined, MemberOrder::LastPurchase, MemberOrder::Birthday, MemberOrder::Tag,
    MemberOrder::State};

} // namespace

class TestMemberPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyOrderHoldsEveryMemberOnceBothWays_data();
    void everyOrderHoldsEveryMemberOnceBothWays();
    void pagesMeet_data();
    void pagesMeet();
    void aPageWalksItsIndexAlone_data();
    void aPageWalksItsIndexAlone();
    void fewAreGathered_data();
    void fewAreGathered();
    void whatIsMissingGoesLastByText();
    void mergedAndErasedAreLeftOut();
    void countStopsAtItsBound();
    void theFirstTagFollowsTheTags();

private:
    MemberPages pages() const
    {
        return {m_shop->store, {u"basic"_s, u"silver"_s, u"gold"_s}, m_shop->now};
    }
    std::vector<ListedMember> page(MemberOrder order, Direction direction,
                                   const std::optional<MemberPlace> &place = {},
                                   int limit = pageSize,
                                   const std::optional<MemberConditions> &conditions = {})
    {
        return pages().page(conditions.value_or(MemberConditions{.tagsOn = m_shop->day(20260110)}),
                            order, direction, place, limit);
    }
    static void addOrders();

    std::unique_ptr<ShopStore> m_shop;
};

void TestMemberPages::initTestCase()
{
    m_shop = std::make_unique<ShopStore>();
    Connection &store = m_shop->store;
    Transaction transaction(store);
    const std::array tiers{u"gold"_s, u"basic"_s, u"silver"_s, u"gone"_s};
    const Members members(store);
    for (int i = 0; i < many; ++i) {
        Person person;
        if (i % 5 != 0) {
            person.name = u"name %1"_s.arg(i * 7919 % many);
            person.pinyin = u"name%1"_s.arg(i * 7919 % many);
        }
        if (i % 3 != 0)
            person.phone = u"+86138%1"_s.arg(i * 104'729 % 100'000'000, 8, 10, QChar(u'0'));
        if (i % 2 == 0)
            person.card = u"c%1"_s.arg(many - i);
        if (i % 7 != 0)
            person.birthday = BirthDate{i % 12 + 1, i % 28 + 1, {}};
        const BusinessDay joined = m_shop->day(20200101).plusDays(i * 31 % 500);
        const MemberId member = members.insert({person, std::nullopt, m_shop->now, joined});
        Accounts(store).insert(member, {tiers.at(static_cast<size_t>(i) % tiers.size())});
        store.exec(R"(UPDATE account SET points = :points, stored_value = :stored, spend = :spend,
                      purchases = :purchases, last_purchase_on = :last WHERE member = :member)",
                   qint64(i * 13 % 97), qint64(i * 19 % 83), qint64(i * 17 % 1009), qint64(i % 11),
                   i % 4 == 0 ? std::optional<BusinessDay>()
                              : std::optional(joined.plusDays(i % 60)),
                   member);
        if (i % 1000 == 0)
            members.putTag(member, {u"rare"_s, {}});
        if (i % 3 == 0)
            members.putTag(member, {u"tag %1"_s.arg(i % 17), {}});
        if (i % 9 == 0) {
            Member frozen = *members.find(member);
            frozen.isFrozen = true;
            members.update(frozen);
        }
    }
    transaction.commit();
}

void TestMemberPages::addOrders()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("isFalling");
    const std::array names{"name",     "card",  "phone",  "tier",   "points",
                           "stored",   "spend", "visits", "joined", "last purchase",
                           "birthday", "tags",  "state"};
    static_assert(names.size() == orders.size());
    for (size_t i = 0; i < orders.size(); ++i) {
        QTest::addRow("%s rising", names.at(i)) << static_cast<int>(orders.at(i)) << false;
        QTest::addRow("%s falling", names.at(i)) << static_cast<int>(orders.at(i)) << true;
    }
}

void TestMemberPages::everyOrderHoldsEveryMemberOnceBothWays_data()
{
    addOrders();
}

void TestMemberPages::everyOrderHoldsEveryMemberOnceBothWays()
{
    QFETCH(int, order);
    QFETCH(bool, isFalling);
    const auto by = static_cast<MemberOrder>(order);
    const auto direction = isFalling ? Direction::Falling : Direction::Rising;
    const auto all = page(by, direction, {}, many + 1);
    QCOMPARE(std::ssize(all), many);
    const QStringList ladder{u"basic"_s, u"silver"_s, u"gold"_s};
    const auto keyOf = [&](const ListedMember &member) {
        const MemberPlace place = MemberPages::placeOf(member, by);
        if (by == MemberOrder::Tier)
            return std::pair(std::variant<qint64, QString>(ladder.indexOf(member.tier)), member.id);
        return std::pair(place.key, member.id);
    };
    for (size_t i = 1; i < all.size(); ++i) {
        const bool isInOrder =
            isFalling ? keyOf(all[i - 1]) > keyOf(all[i]) : keyOf(all[i - 1]) < keyOf(all[i]);
        QVERIFY2(isInOrder, qPrintable(QString::number(i)));
    }
}

void TestMemberPages::pagesMeet_data()
{
    addOrders();
}

void TestMemberPages::pagesMeet()
{
    QFETCH(int, order);
    QFETCH(bool, isFalling);
    const auto by = static_cast<MemberOrder>(order);
    const auto there = isFalling ? Direction::Falling : Direction::Rising;
    const auto back = isFalling ? Direction::Rising : Direction::Falling;
    const auto all = page(by, there, {}, many);
    std::vector<MemberId> seen;
    std::optional<MemberPlace> place;
    constexpr int size = 700; // no divisor of all
    for (;;) {
        const auto part = page(by, there, place, size);
        if (part.empty())
            break;
        for (const ListedMember &member : part)
            seen.push_back(member.id);
        place = MemberPages::placeOf(part.back(), by);
    }
    QCOMPARE(seen.size(), all.size());
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(seen[i], all[i].id);
    // And from the middle back to its neighbours.
    const auto before = page(by, back, MemberPages::placeOf(all[many / 2], by), 2);
    QCOMPARE(before.at(0).id, all[many / 2 - 1].id);
    QCOMPARE(before.at(1).id, all[many / 2 - 2].id);
}

void TestMemberPages::aPageWalksItsIndexAlone_data()
{
    addOrders();
}

void TestMemberPages::aPageWalksItsIndexAlone()
{
    QFETCH(int, order);
    QFETCH(bool, isFalling);
    const auto by = static_cast<MemberOrder>(order);
    const auto direction = isFalling ? Direction::Falling : Direction::Rising;
    const auto all = page(by, direction, {}, many);
    const MachineSteps steps(m_shop->store);
    QCOMPARE(std::ssize(page(by, direction)), pageSize);
    QCOMPARE(std::ssize(page(by, direction, MemberPages::placeOf(all[many / 2 + 1], by))),
             pageSize);
    // Ten rows; looking at all three thousand would take many times that.
    QVERIFY2(steps.most() < many, qPrintable(QString::number(steps.most())));
}

void TestMemberPages::fewAreGathered_data()
{
    addOrders();
}

void TestMemberPages::fewAreGathered()
{
    QFETCH(int, order);
    QFETCH(bool, isFalling);
    const auto by = static_cast<MemberOrder>(order);
    const auto direction = isFalling ? Direction::Falling : Direction::Rising;
    MemberConditions conditions{.tagsOn = m_shop->day(20260110)};
    conditions.tags = {u"rare"_s};
    const MachineSteps steps(m_shop->store);
    const auto found = page(by, direction, {}, pageSize, conditions);
    QCOMPARE(found.size(), size_t(3));
    QVERIFY2(steps.most() < many, qPrintable(QString::number(steps.most())));
    const auto next =
        page(by, direction, MemberPages::placeOf(found.front(), by), pageSize, conditions);
    QCOMPARE(next.size(), size_t(2));
    QCOMPARE(next.front().id, found[1].id);
}

void TestMemberPages::whatIsMissingGoesLastByText()
{
    QVERIFY(page(MemberOrder::Name, Direction::Rising).front().name);
    QVERIFY(!page(MemberOrder::Name, Direction::Falling).front().name);
    QVERIFY(page(MemberOrder::Card, Direction::Rising).front().card);
    QVERIFY(!page(MemberOrder::Phone, Direction::Falling).front().phone);
    QVERIFY(!page(MemberOrder::LastPurchase, Direction::Rising).front().lastPurchaseOn);
    QVERIFY(page(MemberOrder::Birthday, Direction::Rising).front().birthMonth);
    QVERIFY(!page(MemberOrder::Birthday, Direction::Falling).front().birthMonth);
    QVERIFY(page(MemberOrder::Tag, Direction::Rising).front().firstTag);
    QVERIFY(!page(MemberOrder::Tag, Direction::Falling).front().firstTag);
    QVERIFY(!page(MemberOrder::State, Direction::Rising).front().isFrozen);
    QVERIFY(page(MemberOrder::State, Direction::Falling).front().isFrozen);
}

void TestMemberPages::mergedAndErasedAreLeftOut()
{
    ShopStore shop;
    const MemberId gone = shop.addMember(u"+8613800000001"_s, u"a"_s);
    const MemberId kept = shop.addMember(u"+8613800000002"_s, u"b"_s);
    const MemberId erased = shop.addMember(u"+8613800000003"_s, u"c"_s);
    const Members members(shop.store);
    members.markMerged(gone, kept);
    members.erase(erased, shop.now);
    const MemberPages pages(shop.store, {u"basic"_s}, shop.now);
    for (const MemberOrder order : orders) {
        const auto found =
            pages.page({.tagsOn = shop.day(20260110)}, order, Direction::Rising, {}, 9);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, kept);
    }
    QCOMPARE(pages.count({.tagsOn = shop.day(20260110)}, 9), 1);
    QVERIFY(pages.ids({.tagsOn = shop.day(20260110)}, 9) == std::vector{kept});
}

void TestMemberPages::countStopsAtItsBound()
{
    const MemberConditions all{.tagsOn = m_shop->day(20260110)};
    QCOMPARE(pages().count(all, many + 1), many);
    QCOMPARE(pages().count(all, many), many);
    QCOMPARE(pages().count(all, 7), 7);
    MemberConditions rare = all;
    rare.tags = {u"rare"_s};
    QCOMPARE(pages().count(rare, 100), 3);
    QCOMPARE(pages().ids(rare, 2).size(), size_t(2));
}

void TestMemberPages::theFirstTagFollowsTheTags()
{
    ShopStore shop;
    const Members members(shop.store);
    const MemberId member = shop.addMember(u"+8613800000001"_s, u"a"_s);
    const MemberPages pages(shop.store, {u"basic"_s}, shop.now);
    const auto first = [&] {
        return pages
            .page({.tagsOn = shop.day(20260110)}, MemberOrder::Tag, Direction::Rising, {}, 9)
            .front()
            .firstTag;
    };
    QCOMPARE(first(), std::optional<QString>());
    members.putTag(member, {u"tea"_s, {}});
    members.putTag(member, {u"bread"_s, shop.day(20260109)});
    QCOMPARE(first(), u"bread"_s);
    members.passOverTagsBefore(shop.day(20260109)); // its last day still counts
    QCOMPARE(first(), u"bread"_s);
    members.passOverTagsBefore(shop.day(20260110));
    QCOMPARE(first(), u"tea"_s);
    members.removeTag(member, u"tea"_s);
    members.removeTag(member, u"bread"_s);
    QCOMPARE(first(), std::optional<QString>());
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestMemberPages)
#include "tst_memberpages.moc"
