// The members' list: filters, orders, pages, counts, saved views, tags in bulk (M6, M8, X1).

#include "services/bulktagging.h"
#include "services/memberlist.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "services/savedmemberviews.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms terms()
{
    Terms terms;
    terms.policy = R"("expiry": {"after": "3 months"})";
    terms.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver", "paths": [{"metric": "spend", "at_least": "100.00"}]})";
    return terms;
}

QString refusalOf(const auto &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

} // namespace

class TestMemberList : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void emptyShopHasAnEmptyPage();
    void rowTellsTheMember();
    void namesAreOrderedByPinyin();
    void tiersAreOrderedByTheLadder();
    void filters_data();
    void filters();
    void allConditionsMustHold();
    void silenceIsCountedInDays_data();
    void silenceIsCountedInDays();
    void birthdays_data();
    void birthdays();
    void expiringLotsAreFoundByTheirLastDay();
    void deadPointsCountAsGone();
    void withdrawnConsentIsNone();
    void pagesGoBothWays();
    void countsAreExact();
    void clerksMaySearchOnly();
    void filtersSurviveJson();
    void savedViewsAreKeptWithoutText();
    void savedViewsAreForThoseWhoBrowse();
    void bulkTagsAreOperationsAndUndone();
    void bulkTagsStopWhenAsked();
    void bulkTagsAreRefusedToClerks();

private:
    MemberList list() { return MemberList(*m_shop->desk); }
    QString found(const MemberFilter &filter, const MemberSort &sort = {})
    {
        QStringList names;
        for (const MemberRow &row : Shop::done(list().page(filter, sort)).rows)
            names += row.name;
        return names.join(u' ');
    }
    MemberId add(const QString &name, const QString &phone = {}, const QString &birthday = {},
                 const QStringList &tags = {})
    {
        EnrolRequest request;
        request.name = name;
        request.phone = phone;
        request.birthday = birthday;
        request.tags = tags;
        request.card = u"c-"_s + name;
        return Shop::done(Membership(*m_shop->desk).enrol({}, request)).members.front().second;
    }

    std::unique_ptr<Shop> m_shop;
};

void TestMemberList::init()
{
    m_shop = std::make_unique<Shop>(terms());
}

void TestMemberList::emptyShopHasAnEmptyPage()
{
    const MemberListPage page = Shop::done(list().page({}, {}));
    QVERIFY(page.rows.empty());
    QVERIFY(!page.first);
    QVERIFY(!page.last);
    QVERIFY(!page.hasMore);
    const MemberCount count = Shop::done(list().count({}));
    QCOMPARE(count.count, 0);
    QVERIFY(count.isExact);
}

void TestMemberList::rowTellsTheMember()
{
    const MemberId anna = add(u"Anna"_s, u"13812345678"_s, u"1990-02-03"_s, {u"tea"_s});
    m_shop->sell(anna, {line("120.00")});
    const MemberRow row = Shop::done(list().page({}, {})).rows.front();
    QCOMPARE(row.id, anna);
    QCOMPARE(row.name, u"Anna"_s);
    QCOMPARE(row.card, u"c-Anna"_s);
    QCOMPARE(row.phone, u"+8613812345678"_s);
    QCOMPARE(row.tier, u"silver"_s);
    QCOMPARE(row.points, Points(120));
    QCOMPARE(row.spend, yuan("120.00"));
    QCOMPARE(row.visits, 1);
    QCOMPARE(row.lastPurchaseOn, std::optional(day("2026-11-02")));
    QCOMPARE(row.joinedOn, day("2026-11-02"));
    QCOMPARE(row.birthday, u"--02-03"_s);
    QVERIFY(!row.isFrozen);
    QCOMPARE(row.tags, QStringList{u"tea"_s});
}

void TestMemberList::namesAreOrderedByPinyin()
{
    for (const QString &name : {u"张三"_s, u"李四"_s, u"Bob"_s, u"阿强"_s})
        add(name);
    EnrolRequest nameless;
    nameless.card = u"x"_s;
    Shop::done(Membership(*m_shop->desk).enrol({}, nameless));
    QCOMPARE(found({}), u"阿强 Bob 李四 张三 "_s);
    QCOMPARE(found({}, {MemberOrder::Name, true}), u" 张三 李四 Bob 阿强"_s);
}

void TestMemberList::tiersAreOrderedByTheLadder()
{
    const MemberId anna = add(u"anna"_s);
    add(u"bert"_s);
    m_shop->sell(anna, {line("100.00")});
    QCOMPARE(found({}, {MemberOrder::Tier}), u"bert anna"_s);
    QCOMPARE(found({}, {MemberOrder::Tier, true}), u"anna bert"_s);
}

void TestMemberList::filters_data()
{
    QTest::addColumn<MemberFilter>("filter");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *what, const MemberFilter &filter, const QString &names) {
        QTest::newRow(what) << filter << names;
    };
    row("nothing asked", {}, u"anna bert chen"_s);
    row("name", {.text = u"an"_s}, u"anna"_s);
    row("phone tail", {.text = u"5678"_s}, u"bert"_s);
    row("nobody", {.text = u"zzz"_s}, u""_s);
    row("any text is safe", {.text = u"%' OR 1=1 --"_s}, u""_s);
    row("blanks ask nothing", {.text = u"  "_s}, u"anna bert chen"_s);
    row("tier", {.tiers = {u"silver"_s}}, u"anna"_s);
    row("tiers", {.tiers = {u"silver"_s, u"basic"_s}}, u"anna bert chen"_s);
    row("unknown tier", {.tiers = {u"gold"_s}}, u""_s);
    row("tag", {.tags = {u"tea"_s}}, u"anna bert"_s);
    row("two tags", {.tags = {u"tea"_s, u"early"_s}}, u"bert"_s);
    row("joined from", {.joinedFrom = day("2026-10-02")}, u"bert chen"_s);
    row("joined through", {.joinedThrough = day("2026-10-02")}, u"anna bert"_s);
    row("joined on", {.joinedFrom = day("2026-10-02"), .joinedThrough = day("2026-10-02")},
        u"bert"_s);
    row("points at least", {.pointsAtLeast = Points(30)}, u"anna bert"_s);
    row("points one more", {.pointsAtLeast = Points(31)}, u"anna"_s);
    row("points at most", {.pointsAtMost = Points(30)}, u"bert chen"_s);
    row("points one less", {.pointsAtMost = Points(29)}, u"chen"_s);
    row("frozen", {.isFrozen = true}, u"chen"_s);
    row("not frozen", {.isFrozen = false}, u"anna bert"_s);
    row("consent", {.consent = u"marketing"_s}, u"bert"_s);
    row("other consent", {.consent = u"survey"_s}, u""_s);
}

void TestMemberList::filters()
{
    m_shop = std::make_unique<Shop>(terms(), "2026-10-01 10:00");
    const MemberId anna = add(u"anna"_s, {}, {}, {u"tea"_s});
    m_shop->passDays(1);
    const MemberId bert = add(u"bert"_s, u"13812345678"_s, {}, {u"tea"_s, u"early"_s});
    m_shop->passDays(1);
    const MemberId chen = add(u"chen"_s);
    m_shop->sell(anna, {line("100.00")});
    m_shop->sell(bert, {line("30.00")});
    Shop::done(Membership(*m_shop->desk)
                   .consent({}, {MemberRef::of(bert), {u"marketing"_s, true, u"yes"_s}}));
    Shop::done(Membership(*m_shop->desk).freeze({}, {MemberRef::of(chen)}));
    QFETCH(MemberFilter, filter);
    QFETCH(QString, names);
    QCOMPARE(found(filter), names);
    const auto expected = names.isEmpty() ? 0 : names.count(u' ') + 1;
    QCOMPARE(Shop::done(list().count(filter)).count, qint64(expected));
    QCOMPARE(std::ssize(Shop::done(list().ids(filter, 10))), expected);
    // Whatever the order, the same members.
    for (const MemberOrder order : {MemberOrder::Card, MemberOrder::Phone, MemberOrder::Tier,
                                    MemberOrder::Points, MemberOrder::Spend, MemberOrder::Visits,
                                    MemberOrder::LastPurchase, MemberOrder::Joined}) {
        QStringList some = found(filter, {order, true}).split(u' ');
        some.sort();
        QCOMPARE(some.join(u' '), names);
    }
}

void TestMemberList::allConditionsMustHold()
{
    const MemberId anna = add(u"anna"_s, {}, {}, {u"tea"_s});
    add(u"bert"_s, {}, {}, {u"tea"_s});
    m_shop->sell(anna, {line("10.00")});
    const MemberFilter both{.tags = {u"tea"_s}, .pointsAtLeast = Points(10)};
    QCOMPARE(both.criteria(), 2);
    QCOMPARE(found(both), u"anna"_s);
    QCOMPARE(found({.text = u"bert"_s, .pointsAtLeast = Points(10)}), QString());
}

void TestMemberList::silenceIsCountedInDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("names");
    QTest::newRow("0") << 0 << u"anna bert"_s;
    QTest::newRow("exactly") << 10 << u"anna bert"_s;
    QTest::newRow("one more") << 11 << u"bert"_s;
    QTest::newRow("never bought, since joining") << 12 << u"bert"_s;
    QTest::newRow("longer than anybody") << 13 << QString();
}

void TestMemberList::silenceIsCountedInDays()
{
    const MemberId anna = add(u"anna"_s);
    add(u"bert"_s);
    m_shop->passDays(2);
    m_shop->sell(anna, {line("1.00")});
    m_shop->passDays(10);
    QFETCH(int, days);
    QTEST(found({.silentDays = days}), "names");
}

void TestMemberList::birthdays_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *what, const char *now, const QString &birthday, int days,
                        bool isFound) {
        QTest::newRow(what) << QByteArray(now) << birthday << days << isFound;
    };
    row("today", "2026-11-02 10:00", u"1990-11-02"_s, 0, true);
    row("yesterday", "2026-11-02 10:00", u"--11-01"_s, 7, false);
    row("the last day", "2026-11-02 10:00", u"--11-09"_s, 7, true);
    row("a day later", "2026-11-02 10:00", u"--11-10"_s, 7, false);
    row("over the month's end", "2026-11-28 10:00", u"--12-03"_s, 5, true);
    row("over the year's end", "2026-12-30 10:00", u"--01-02"_s, 3, true);
    row("before the year's end", "2026-12-30 10:00", u"--12-29"_s, 3, false);
    row("29 February in a common year", "2026-02-28 10:00", u"--02-29"_s, 0, true);
    row("29 February a day later", "2026-03-01 10:00", u"--02-29"_s, 0, false);
    row("29 February in a leap year", "2028-02-29 10:00", u"--02-29"_s, 0, true);
    row("not on the 28th of a leap year", "2028-02-28 10:00", u"--02-29"_s, 0, false);
    row("a whole year", "2026-11-02 10:00", u"--11-01"_s, 366, true);
    row("no birthday known", "2026-11-02 10:00", QString(), 366, false);
}

void TestMemberList::birthdays()
{
    QFETCH(QByteArray, now);
    QFETCH(QString, birthday);
    QFETCH(int, days);
    m_shop = std::make_unique<Shop>(terms(), now.constData());
    add(u"anna"_s, {}, birthday);
    QTEST(!found({.birthdayWithinDays = days}).isEmpty(), "isFound");
}

void TestMemberList::expiringLotsAreFoundByTheirLastDay()
{
    const MemberId anna = add(u"anna"_s);
    add(u"bert"_s);
    m_shop->sell(anna, {line("10.00")}); // good through 2027-02-02
    m_shop->set("2027-01-26 10:00");
    QCOMPARE(found({.expiringWithinDays = 6}), QString());
    QCOMPARE(found({.expiringWithinDays = 7}), u"anna"_s);
    m_shop->set("2027-02-02 23:59");
    QCOMPARE(found({.expiringWithinDays = 0}), u"anna"_s);
    m_shop->set("2027-02-03 00:00");
    QCOMPARE(found({.expiringWithinDays = 7}), QString());
}

void TestMemberList::deadPointsCountAsGone()
{
    const MemberId anna = add(u"anna"_s);
    m_shop->sell(anna, {line("10.00")});
    m_shop->set("2027-02-03 10:00"); // day-end has not run
    QCOMPARE(Shop::done(list().page({}, {})).rows.front().points, Points(0));
}

void TestMemberList::withdrawnConsentIsNone()
{
    const MemberId anna = add(u"anna"_s);
    Membership membership(*m_shop->desk);
    const auto say = [&](bool given) {
        m_shop->clock.advanceMs(1000);
        Shop::done(membership.consent({}, {MemberRef::of(anna), {u"marketing"_s, given}}));
    };
    say(true);
    QCOMPARE(found({.consent = u"marketing"_s}), u"anna"_s);
    say(false);
    QCOMPARE(found({.consent = u"marketing"_s}), QString());
    say(true);
    QCOMPARE(found({.consent = u"marketing"_s}), u"anna"_s);
}

void TestMemberList::pagesGoBothWays()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        add(name);
    const auto names = [](const MemberListPage &page) {
        QString all;
        for (const MemberRow &row : page.rows)
            all += row.name;
        return all;
    };
    using Side = MemberList::Side;
    const auto page = [&](const std::optional<MemberPlace> &place, Side side) {
        return Shop::done(list().page({}, {}, place, side, 2));
    };
    const MemberListPage first = page({}, Side::After);
    QCOMPARE(names(first), u"ab"_s);
    QVERIFY(first.hasMore);
    const MemberListPage second = page(first.last, Side::After);
    QCOMPARE(names(second), u"cd"_s);
    const MemberListPage third = page(second.last, Side::After);
    QCOMPARE(names(third), u"e"_s);
    QVERIFY(!third.hasMore);
    QCOMPARE(names(page(third.last, Side::After)), QString());
    const MemberListPage back = page(third.first, Side::Before);
    QCOMPARE(names(back), u"cd"_s);
    QVERIFY(back.hasMore);
    QCOMPARE(names(page(back.first, Side::Before)), u"ab"_s);
    QVERIFY(!page(back.first, Side::Before).hasMore);
    QCOMPARE(names(page({}, Side::Before)), u"de"_s);
    // What was added meanwhile moves nothing.
    add(u"aa"_s);
    QCOMPARE(names(page(first.last, Side::After)), u"cd"_s);
}

void TestMemberList::countsAreExact()
{
    add(u"anna"_s, {}, {}, {u"tea"_s});
    add(u"bert"_s);
    const MemberCount all = Shop::done(list().count({}));
    QCOMPARE(all.count, 2);
    QVERIFY(all.isExact);
    const MemberCount some = Shop::done(list().count({.tags = {u"tea"_s}}));
    QCOMPARE(some.count, 1);
    QVERIFY(some.isExact);
    QCOMPARE(Shop::done(list().tags()), QStringList{u"tea"_s});
}

void TestMemberList::clerksMaySearchOnly()
{
    add(u"anna"_s, u"13812345678"_s);
    m_shop->standIn("lin", Role::Clerk);
    QCOMPARE(refusalOf(list().page({}, {})), u"not-allowed"_s);
    QCOMPARE(refusalOf(list().page({.tiers = {u"basic"_s}}, {})), u"not-allowed"_s);
    QCOMPARE(refusalOf(list().count({})), u"not-allowed"_s);
    QCOMPARE(refusalOf(list().ids({}, 1)), u"not-allowed"_s);
    for (const QString &whole : {u"c-anna"_s, u" 13812345678 "_s, u"+86 138 1234 5678"_s}) {
        const MemberListPage page = Shop::done(list().page({.text = whole}, {}));
        QCOMPARE(page.rows.size(), size_t(1));
        QCOMPARE(page.rows.front().phone, u"138****5678"_s);
        QCOMPARE(Shop::done(list().count({.text = whole})).count, 1);
    }
    // A part of a number or name would be a list in slices.
    for (const QString &part : {u"5678"_s, u"1381234567"_s, u"anna"_s, u"c-ann"_s, u"a"_s, u"%"_s})
        QVERIFY2(Shop::done(list().page({.text = part}, {})).rows.empty(), qPrintable(part));
    m_shop->desk->signOut();
    QCOMPARE(refusalOf(list().page({.text = u"anna"_s}, {})), u"not-signed-in"_s);
    QCOMPARE(refusalOf(list().tags()), u"not-signed-in"_s);
}

void TestMemberList::filtersSurviveJson()
{
    const MemberFilter full{.tiers = {u"basic"_s},
                            .tags = {u"tea"_s, u"早"_s},
                            .joinedFrom = day("2026-01-01"),
                            .joinedThrough = day("2026-12-31"),
                            .silentDays = 90,
                            .birthdayWithinDays = 0,
                            .expiringWithinDays = 30,
                            .pointsAtLeast = Points(-5),
                            .pointsAtMost = Points(1'000'000'000'000),
                            .isFrozen = false,
                            .consent = u"marketing"_s};
    QCOMPARE(memberFilterFrom(toJson(full)), full);
    QCOMPARE(memberFilterFrom(toJson({})), MemberFilter());
    MemberFilter searched = full;
    searched.text = u"13812345678"_s;
    QCOMPARE(memberFilterFrom(toJson(searched)), full);
    QCOMPARE(memberFilterFrom({{u"tiers"_s, 5}, {u"silent_days"_s, u"x"_s}, {u"?"_s, true}}),
             MemberFilter());
}

void TestMemberList::savedViewsAreKeptWithoutText()
{
    SavedMemberViews views(*m_shop->desk);
    const MemberListView view{u"Sleeping"_s,
                              {.text = u"anna"_s, .silentDays = 90},
                              {MemberOrder::LastPurchase, true},
                              {u"name"_s, u"points"_s}};
    Shop::done(views.save({}, view));
    Shop::done(views.save({}, {u"All"_s}));
    auto all = Shop::done(views.all());
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].name, u"All"_s);
    QCOMPARE(all[1].filter, (MemberFilter{.silentDays = 90}));
    QCOMPARE(all[1].sort, view.sort);
    QCOMPARE(all[1].columns, view.columns);
    Shop::done(views.save({}, {u"Sleeping"_s, {.silentDays = 30}}));
    QCOMPARE(Shop::done(views.all())[1].filter.silentDays, std::optional(30));
    Shop::done(views.remove({}, u"Sleeping"_s));
    QCOMPARE(Shop::done(views.all()).size(), size_t(1));
    QCOMPARE(refusalOf(views.remove({}, u"Sleeping"_s)), u"bad-request"_s);
    QCOMPARE(refusalOf(views.save({}, {u"  "_s})), u"bad-request"_s);
    QCOMPARE(m_shop->verified(), QString());
}

void TestMemberList::savedViewsAreForThoseWhoBrowse()
{
    m_shop->standIn("lin", Role::Clerk);
    SavedMemberViews views(*m_shop->desk);
    QCOMPARE(refusalOf(views.all()), u"not-allowed"_s);
    QCOMPARE(refusalOf(views.save({}, {u"Mine"_s})), u"not-allowed"_s);
    m_shop->standIn("chen", Role::Manager);
    QCOMPARE(refusalOf(views.save({}, {u"Mine"_s})), u"done"_s);
}

void TestMemberList::bulkTagsAreOperationsAndUndone()
{
    const MemberId anna = add(u"anna"_s, {}, {}, {u"tea"_s});
    const MemberId bert = add(u"bert"_s, {}, {}, {u"old"_s});
    const MemberId chen = add(u"chen"_s, {}, {}, {u"tea"_s, u"old"_s});
    const MemberId gone = add(u"gone"_s);
    Shop::done(Membership(*m_shop->desk).erase({}, {MemberRef::of(gone)}));
    const auto operations = [&] {
        return m_shop->store->connection()
            .query("SELECT count(*) FROM operation WHERE kind = 16")
            .scalar<qint64>();
    };
    BulkTagging tagging(*m_shop->desk);
    QList<int> told;
    const auto turns =
        Shop::done(tagging.tag({anna, bert, chen, gone}, {u"tea"_s}, {u"old"_s}, [&](int done) {
            told += done;
            return true;
        }));
    QCOMPARE(told, QList<int>{4});
    QCOMPARE(turns.size(), size_t(2)); // anna has nothing to change
    QCOMPARE(turns[0].member, bert);
    QCOMPARE(turns[0].added, QStringList{u"tea"_s});
    QCOMPARE(turns[0].removed, QStringList{u"old"_s});
    QVERIFY(turns[1].added.isEmpty());
    QCOMPARE(operations(), 2);
    QCOMPARE(found({.tags = {u"tea"_s}}), u"anna bert chen"_s);
    QCOMPARE(found({.tags = {u"old"_s}}), QString());
    Shop::done(tagging.undo(turns));
    QCOMPARE(operations(), 4);
    QCOMPARE(found({.tags = {u"tea"_s}}), u"anna chen"_s);
    QCOMPARE(found({.tags = {u"old"_s}}), u"bert chen"_s);
    QCOMPARE(m_shop->verified(), QString());
}

void TestMemberList::bulkTagsStopWhenAsked()
{
    std::vector<MemberId> members;
    for (int i = 0; i < 501; ++i)
        members.push_back(m_shop->enrol(qPrintable(u"m%1"_s.arg(i))));
    const auto turns = Shop::done(
        BulkTagging(*m_shop->desk).tag(members, {u"x"_s}, {}, [](int) { return false; }));
    QCOMPARE(turns.size(), size_t(500));
    QCOMPARE(Shop::done(list().count({.tags = {u"x"_s}})).count, 500);
}

void TestMemberList::bulkTagsAreRefusedToClerks()
{
    const MemberId anna = add(u"anna"_s);
    BulkTagging tagging(*m_shop->desk);
    QCOMPARE(refusalOf(tagging.tag({anna}, {}, {})), u"bad-request"_s);
    QCOMPARE(refusalOf(tagging.tag({anna}, {u" "_s}, {})), u"bad-request"_s);
    m_shop->standIn("lin", Role::Clerk);
    QCOMPARE(refusalOf(tagging.tag({anna}, {u"x"_s}, {})), u"not-allowed"_s);
    QCOMPARE(refusalOf(tagging.undo({})), u"not-allowed"_s);
    m_shop->desk->signOut();
    QCOMPARE(refusalOf(tagging.tag({anna}, {u"x"_s}, {})), u"not-signed-in"_s);
}

QTEST_GUILESS_MAIN(TestMemberList)
#include "tst_memberlist.moc"
