// What an owner should look at of a day, and who stands out over a year (X2, trust.md F14).

#include "protocol/demo/chance.h"
#include "services/digest.h"
#include "services/phonereveal.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/staffcase.h"
#include "services/undo.h"
#include "storage/users.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray mug = R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 20,
                           "stock": 100000})";

DayDigest digestOf(Shop &shop, BusinessDay first, BusinessDay last)
{
    shop.desk->signInAsCommandLine();
    return Shop::done(Digests(*shop.desk).of({first, last}));
}

const DigestPerson &person(const DayDigest &digest, const QString &name)
{
    for (const DigestPerson &one : digest.people) {
        if (one.name == name)
            return one;
    }
    throw std::logic_error("nobody of that name in the digest");
}

// A shop with ten clerks. Three of them cheat, each in a way of their own: the fourth puts unknown
// customers' purchases on a friend's card, the seventh sells to a friend, lets them redeem and
// takes the sale back, the ninth cuts purchases in pieces and comes back after closing time.
class CrookedYear
{
public:
    static constexpr int clerks = 10;
    static constexpr int members = 150;
    static constexpr int days = 365;

    explicit CrookedYear(quint64 seed)
        : m_shop(Terms{.rewards = mug}, "2025-01-01 08:00")
        , m_chance(seed)
    {
        for (int i = 0; i < clerks; ++i) {
            const QByteArray name = "clerk" + QByteArray::number(i);
            m_shop.desk->signInAsCommandLine();
            Shop::done(Staff(*m_shop.desk, Shop::cheap)
                           .user({}, request(name.constData(), Role::Clerk, "274951")));
        }
        m_shop.desk->signInAsCommandLine();
        for (int i = 0; i < members; ++i)
            m_members.push_back(m_shop.enrol("C" + QByteArray::number(i)));
    }

    void live()
    {
        const BusinessDay first = day("2025-01-02");
        for (int i = 0; i < days; ++i)
            liveDay(first.plusDays(i));
    }
    DayDigest digest() { return digestOf(m_shop, day("2025-01-02"), day("2026-01-01")); }
    Shop &shop() { return m_shop; }

private:
    void seat(int clerk)
    {
        const auto user = Users(m_shop.store->connection()).named(u"clerk%1"_s.arg(clerk)).value();
        m_shop.desk->seat(Operator{user.id, user.role, user.member});
    }
    MemberId somebody() { return m_members.at(size_t(m_chance.below(members))); }
    MemberId friendOf(int clerk) { return m_members.at(size_t(clerk)); }
    Answer sell(MemberId member)
    {
        const QByteArray amount = QByteArray::number(m_chance.between(10, 60)) + ".00";
        return m_shop.sell(m_shop.sale(member, {line(amount.constData())}));
    }

    void liveDay(BusinessDay today)
    {
        const Calendar calendar;
        Desk::Batch batch(*m_shop.desk);
        for (int turn = 0; turn < 2 * clerks; ++turn) {
            const int secondOfDay = 9 * 3'600 + turn * 12 * 3'600 / (2 * clerks);
            m_shop.clock.set(calendar.instantAt(today.date(), secondOfDay));
            serve((turn * 7 + today.number()) % clerks);
        }
        if (m_chance.happens(150)) {
            m_shop.clock.set(calendar.instantAt(today.date(), 23 * 3'600));
            seat(9);
            sell(friendOf(9));
        }
        batch.commit();
    }

    void serve(int clerk)
    {
        seat(clerk);
        if (clerk == 4 && m_chance.happens(250)) {
            sell(friendOf(4));
            return;
        }
        if (clerk == 9 && m_chance.happens(80)) {
            const MemberId member = somebody();
            sell(member);
            m_shop.clock.advanceMs(120'000);
            sell(member);
            return;
        }
        const bool isTrick = clerk == 7 && m_chance.happens(40);
        const Answer sold = sell(isTrick ? friendOf(7) : somebody());
        if (isTrick) {
            m_shop.clock.advanceMs(60'000);
            static_cast<void>(bool(
                Rewards(*m_shop.desk).redeem({}, {MemberRef::of(friendOf(7)), u"mug"_s, 1, {}})));
        }
        // Everybody takes something back now and then.
        if (isTrick || m_chance.happens(8)) {
            m_shop.clock.advanceMs(60'000);
            RefundRequest back;
            back.purchase = Shop::of(sold);
            back.all = true;
            Shop::done(Refunds(*m_shop.desk).refund({}, back));
        }
    }

    Shop m_shop;
    Chance m_chance;
    std::vector<MemberId> m_members;
};

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyAndClerksReadNone();
    void daysToComeHaveNone();
    void aQuietDayIsSaidToBeQuiet();
    void whatWasDoneByHandIsListed();
    void aSaleTakenBackAfterRedeemingIsAPair();
    void manyAccountsAtOneTillAreTold();
    void onlyItsOwnDaysCount();
    void theJsonHoldsNothingPersonal();
    void threeCrooksAmongTenRankFirst_data();
    void threeCrooksAmongTenRankFirst();
};

void TestDigest::nobodyAndClerksReadNone()
{
    Shop shop(Terms{});
    const BusinessDay today = day("2026-11-02");
    shop.standIn("Ann", Role::Clerk);
    QCOMPARE(codeOf(Digests(*shop.desk).of({today, today}).refusal()), u"not-allowed"_s);
    shop.desk->signOut();
    QCOMPARE(codeOf(Digests(*shop.desk).of({today, today}).refusal()), u"not-signed-in"_s);
    shop.standIn("Max", Role::Manager);
    QVERIFY(bool(Digests(*shop.desk).of({today, today})));
}

void TestDigest::daysToComeHaveNone()
{
    Shop shop(Terms{});
    const auto refusal = [&](const char *first, const char *last) {
        return codeOf(Digests(*shop.desk).of({day(first), day(last)}).refusal());
    };
    QCOMPARE(refusal("2026-11-02", "2026-11-03"), u"bad-date"_s);
    QCOMPARE(refusal("2026-11-02", "2026-11-01"), u"bad-date"_s);
}

void TestDigest::aQuietDayIsSaidToBeQuiet()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("A1");
    shop.standIn("Ann", Role::Clerk);
    shop.sell(member, {line("12.00")});
    shop.set("2026-11-03 10:00");
    const DayDigest digest = digestOf(shop, day("2026-11-03"), day("2026-11-03"));
    QVERIFY(digest.isQuiet());
    QVERIFY(digest.people.empty());
    const DayDigest before = digestOf(shop, day("2026-11-02"), day("2026-11-02"));
    QCOMPARE(person(before, u"Ann"_s).awards, qint64(1));
    QVERIFY(!person(before, u"Ann"_s).isRemarkable());
}

void TestDigest::whatWasDoneByHandIsListed()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("A1");
    shop.standIn("Max", Role::Manager);
    const Answer sold = shop.sell(member, {line("12.00")});
    Shop::done(PointsDesk(*shop.desk).adjust({}, {MemberRef::of(member), Points(30), u"sorry"_s}));
    shop.undo(sold);
    Shop::done(PhoneReveal(*shop.desk).reveal(MemberRef::of(member)));
    QVERIFY(!shop.desk->signIn(u"Max"_s, u"not his word"_s));
    shop.desk->signInAsCommandLine();
    const DayDigest digest = digestOf(shop, day("2026-11-02"), day("2026-11-02"));
    QVERIFY(!digest.isQuiet());
    QCOMPARE(digest.adjustments.size(), size_t(1));
    QCOMPARE(digest.adjustments.front().points, Points(30));
    QCOMPARE(digest.adjustments.front().user, u"Max"_s);
    QCOMPARE(digest.reversals.size(), size_t(1));
    QCOMPARE(digest.refused, qint64(1));
    const DigestPerson &max = person(digest, u"Max"_s);
    QCOMPARE(max.adjustments, qint64(1));
    QCOMPARE(max.adjusted, Points(30));
    QCOMPARE(max.reversals, qint64(1));
}

void TestDigest::aSaleTakenBackAfterRedeemingIsAPair()
{
    Shop shop(Terms{.rewards = mug});
    const MemberId member = shop.enrol("A1");
    shop.passDays(2);
    shop.standIn("Ann", Role::Clerk);
    const Answer sold = shop.sell(member, {line("50.00")});
    shop.clock.advanceMs(60'000);
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
    shop.clock.advanceMs(60'000);
    shop.refund(sold);
    const Answer other = shop.sell(member, {line("50.00")});
    shop.desk->signInAsCommandLine();
    shop.refund(other); // by somebody else
    const DayDigest digest = digestOf(shop, day("2026-11-04"), day("2026-11-04"));
    QCOMPARE(digest.pairs.size(), size_t(1));
    QCOMPARE(person(digest, u"Ann"_s).pairs, qint64(1));
    QCOMPARE(person(digest, u"Ann"_s).pairsAfterRedeeming, qint64(1));
}

// X2: many accounts, referrals or redemptions from one device.
void TestDigest::manyAccountsAtOneTillAreTold()
{
    Shop shop(Terms{.rewards = mug});
    const MemberId recruiter = shop.enrol("A0");
    std::vector<MemberId> friends;
    const auto many = [&] { return digestOf(shop, day("2026-11-02"), day("2026-11-02")).many; };
    for (int i = 1; i <= 4; ++i)
        friends.push_back(shop.enrol("F" + QByteArray::number(i), MemberRef::of(recruiter)));
    QVERIFY(many().empty());
    friends.push_back(shop.enrol("F5", MemberRef::of(recruiter)));
    QCOMPARE(many().size(), size_t(1));
    QCOMPARE(many().front().referrer, std::optional(recruiter));
    QCOMPARE(many().front().times, qint64(5));
    for (const MemberId member : friends) {
        shop.sell(member, {line("30.00")});
        Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
    }
    QCOMPARE(many().size(), size_t(2));
    QCOMPARE(many().back().times, qint64(5));
    QVERIFY(!many().back().referrer.has_value());
    QVERIFY(!digestOf(shop, day("2026-11-02"), day("2026-11-02")).isQuiet());
}

void TestDigest::onlyItsOwnDaysCount()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("A1");
    shop.standIn("Max", Role::Manager);
    const auto adjust = [&] {
        Shop::done(PointsDesk(*shop.desk).adjust({}, {MemberRef::of(member), Points(5), u"x y"_s}));
    };
    shop.set("2026-11-03 10:00");
    adjust();
    shop.set("2026-11-04 10:00");
    adjust();
    shop.set("2026-11-12 10:00");
    adjust();
    const auto listed = [&](const char *first, const char *last) {
        return digestOf(shop, day(first), day(last)).adjustments.size();
    };
    QCOMPARE(listed("2026-11-04", "2026-11-04"), size_t(1));
    QCOMPARE(listed("2026-11-03", "2026-11-09"), size_t(2));
    QCOMPARE(listed("2026-11-05", "2026-11-11"), size_t(0));
}

void TestDigest::theJsonHoldsNothingPersonal()
{
    Shop shop(Terms{});
    EnrolRequest somebody;
    somebody.phone = u"13812345678"_s;
    somebody.name = u"张小梅"_s;
    const MemberId member =
        Shop::done(Membership(*shop.desk).enrol({}, somebody)).members.front().second;
    shop.standIn("Max", Role::Manager);
    Shop::done(PointsDesk(*shop.desk).adjust({}, {MemberRef::of(member), Points(5), u"x y"_s}));
    shop.sell(member, {line("12.00")});
    const QString text = QString::fromUtf8(
        QJsonDocument(digestToJson(digestOf(shop, day("2026-11-02"), day("2026-11-02")))).toJson());
    QVERIFY(!text.contains(u"13812345678"_s) && !text.contains(u"12345678"_s));
    QVERIFY(!text.contains(u"张小梅"_s));
    QVERIFY(text.contains(u"\"adjusted\": 5"_s));
}

void TestDigest::threeCrooksAmongTenRankFirst_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("one year") << quint64(1);
    QTest::newRow("another") << quint64(20261122);
}

// F14.
void TestDigest::threeCrooksAmongTenRankFirst()
{
    QFETCH(quint64, seed);
    QElapsedTimer timer;
    timer.start();
    CrookedYear year(seed);
    year.live();
    const DayDigest digest = year.digest();
    QVERIFY(digest.people.size() >= size_t(CrookedYear::clerks));
    QStringList first;
    for (size_t i = 0; i < 3; ++i)
        first += digest.people.at(i).name;
    first.sort();
    QStringList told;
    for (const DigestPerson &one : digest.people)
        told += u"%1 %2"_s.arg(one.name).arg(one.weight);
    QVERIFY2(first == QStringList({u"clerk4"_s, u"clerk7"_s, u"clerk9"_s}),
             qPrintable(told.join(u", "_s)));
    for (size_t i = 0; i < digest.people.size(); ++i)
        QVERIFY2(digest.people.at(i).isRemarkable() == (i < 3), qPrintable(told.join(u", "_s)));
    QCOMPARE(year.shop().faults(), QString());
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
