#include "programme/programmewriter.h"
#include "protocol/demo/democounter.h"
#include "protocol/demo/demoshop.h"
#include "services/dayend.h"
#include "services/phone.h"
#include "services/profile.h"
#include "services/rewards.h"
#include "services/sales.h"
#include "services/shopsetup.h"
#include "storage/members.h"
#include "storage/migrator.h"
#include "storage/purchases.h"
#include "storage/storedforms.h"
#include "storage/verify/verifier.h"
#include "support/cheapsecret.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace regulars;
using namespace Qt::StringLiterals;

// A crowd's store is written at one go, and is what the services would have made of it.
class TestCrowd : public QObject
{
    Q_OBJECT

private:
    static constexpr int people = 40;
    static constexpr qint64 sales = 1'500;

    static Instant yearsEnd() { return *Instant::fromIso(u"2026-11-22T15:00:00+08:00"); }
    static DemoOrder order(quint64 seed)
    {
        return {people, seed, yearsEnd(), {}, sales, {}, cheapSecret};
    }
    static qint64 number(Store &store, const QByteArray &sql)
    {
        return store.connection().prepareText(sql).scalar<qint64>();
    }
    static QStringList rowsOf(Store &store, const QByteArray &sql)
    {
        QStringList rows;
        for (Statement row = store.connection().prepareText(sql); row.step();) {
            QStringList cells;
            for (int column = 0; column < row.columnCount(); ++column)
                cells += row.isNull(column)                   ? u"-"_s
                         : row.type(column) == SQLITE_INTEGER ? QString::number(row.int64(column))
                                                              : row.text(column);
            rows += cells.join(u'|');
        }
        return rows;
    }
    static void requireSound(Store &store)
    {
        Verifier::Options wish;
        wish.deep = true;
        const Verification verified = Verifier(store.connection()).run(wish);
        for (const Violation &fault : verified.violations)
            qWarning().noquote() << fault.code << fault.field << fault.expected << fault.found;
        QVERIFY(verified.isSound());
    }

    // The same deeds at the same instants, through the services.
    class Again
    {
    public:
        explicit Again(Store &crowd);
        std::unique_ptr<Store> store = Store::inMemory();

    private:
        struct Deed
        {
            qint64 id;
            OperationKind kind;
            Instant recordedAt;
            std::optional<MemberId> member;
            BusinessDay day;
        };
        void enrol(Desk &desk, MemberId id);
        void sell(Desk &desk, const Deed &deed);
        void redeem(Desk &desk, const Deed &deed);
        template <class Answered>
        static void require(const Answered &answer)
        {
            if (!answer)
                qFatal("the services refuse what the crowd did: %s",
                       qPrintable(codeOf(answer.refusal())));
        }
        MemberRef ref(MemberId member) const
        {
            return {MemberRef::Kind::Id, QString::number(member.value())};
        }

        Store &m_crowd;
    };

private slots:
    void isSoundAndClosedUpAgain()
    {
        QTemporaryDir folder;
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
        const auto store = Store::create(folder.filePath(u"shop.regulars"_s));
        int indexes = 0;
        DemoOrder asked = order(3);
        asked.indexing = [&](int done, int) { indexes = done; };
        const Result<DemoTally> tally = makeDemo(*store, asked);
        QVERIFY(tally);
        requireSound(*store);
        Migrator().requireShippedSchema(store->connection());
        QVERIFY(indexes > 50);
        QCOMPARE(number(*store, "PRAGMA synchronous"), 2);
        QCOMPARE(number(*store, "PRAGMA foreign_keys"), 1);
        QCOMPARE(number(*store, "PRAGMA secure_delete"), 1);
        QCOMPARE(rowsOf(*store, "PRAGMA journal_mode"), QStringList{u"wal"_s});
        QVERIFY(store->connection().foreignKeyCheck().isEmpty());
        QVERIFY(store->connection().quickCheck().isEmpty());
        QCOMPARE(number(*store, "SELECT count(*) FROM member WHERE is_demo = 1"), people);
        QCOMPARE(number(*store, "SELECT count(*) FROM purchase"), tally->purchases);
        QVERIFY(tally->purchases > sales * 9 / 10 && tally->purchases <= sales);
        QCOMPARE(number(*store, "SELECT count(*) FROM purchase WHERE sold_to IS NULL"),
                 tally->guests);
        QCOMPARE(number(*store, "SELECT count(*) FROM redemption"), tally->redemptions);
        QCOMPARE(number(*store, "SELECT count(*) FROM day_run"), 365);
        for (const int kind : {10, 20, 24, 50, 51, 53, 54})
            QVERIFY2(number(*store, "SELECT count(*) FROM operation WHERE kind = " +
                                        QByteArray::number(kind)) > 0,
                     QByteArray::number(kind).constData());
        QVERIFY(number(*store, "SELECT count(*) FROM account WHERE tier <> 'member'") > 0);
    }
    void isTheSameOfTheSameSeed()
    {
        const auto figuresOf = [](quint64 seed) {
            const auto store = Store::inMemory();
            if (!makeDemo(*store, order(seed)))
                qFatal("the crowd was refused");
            return rowsOf(*store, "SELECT at, sold_to, price, earned FROM purchase ORDER BY id") +
                   rowsOf(*store, "SELECT * FROM account ORDER BY member") +
                   rowsOf(*store, "SELECT code FROM coupon ORDER BY id");
        };
        const QStringList first = figuresOf(1);
        QVERIFY(!first.isEmpty());
        QVERIFY(first == figuresOf(1));
        QVERIFY(first != figuresOf(2));
    }
    void isWhatTheServicesMakeOfTheSameDeeds_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("accounts") << QByteArray("SELECT * FROM account ORDER BY member");
        QTest::newRow("entries") << QByteArray(
            "SELECT member, unit, kind, amount, at, business_date, tier, source, "
            "uncovered FROM entry ORDER BY 1, 5, 8, 3, 4");
        QTest::newRow("lots") << QByteArray(
            "SELECT member, unit, rank, amount, earned_at, usable_from, expires_at, idle, "
            "remaining, dies_at, is_closed FROM lot ORDER BY 1, 5, 4, 9");
        QTest::newRow("allocations") << QByteArray(
            "SELECT entry.member, entry.at, lot.earned_at, allocation.amount FROM allocation "
            "JOIN entry ON entry.id = allocation.entry JOIN lot ON lot.id = allocation.lot "
            "ORDER BY 1, 2, 3, 4");
        QTest::newRow("purchases") << QByteArray(
            "SELECT sold_to, at, business_date, channel, list, price, eligible, points_used, "
            "points_money, principal, bonus, cash, earned, member FROM purchase ORDER BY id");
        QTest::newRow("lines") << QByteArray(
            "SELECT purchase.at, line.n, line.product, line.category, line.quantity, line.list, "
            "line.offers, line.tier_discount, line.coupons, line.eligible "
            "FROM purchase_line AS line JOIN purchase ON purchase.id = line.purchase "
            "ORDER BY purchase.id, line.n");
        QTest::newRow("redemptions") << QByteArray(
            "SELECT member, reward, quantity, points, money, business_date, source FROM redemption "
            "ORDER BY id");
        QTest::newRow("awards") << QByteArray(
            "SELECT rule, member, business_date, times, points FROM award ORDER BY 1, 2, 3, 4, 5");
        QTest::newRow("coupons") << QByteArray(
            "SELECT member, template, source, issued_on, valid_through, holder, state FROM coupon "
            "ORDER BY 1, 2, 3, 4");
        QTest::newRow("tiers") << QByteArray(
            "SELECT member, from_tier, to_tier, cause, at, business_date, until, review_on, gift "
            "FROM tier_change ORDER BY 1, 5");
        QTest::newRow("rankings") << QByteArray(
            "SELECT window_key, business_date, NULL, NULL FROM ranking_run UNION ALL "
            "SELECT window_key, business_date, member, is_in FROM ranking_move ORDER BY 1, 2, 3");
        QTest::newRow("birthdays")
            << QByteArray("SELECT member, year FROM birthday_turn ORDER BY 1, 2");
        QTest::newRow("days by points")
            << QByteArray("SELECT * FROM day_points ORDER BY 1, 2, 3, 4");
        QTest::newRow("days by hour") << QByteArray("SELECT * FROM day_sales ORDER BY 1, 2, 3");
        QTest::newRow("days by reward") << QByteArray("SELECT * FROM day_reward ORDER BY 1, 2");
        QTest::newRow("days by rule") << QByteArray("SELECT * FROM award_day ORDER BY 1, 2");
        QTest::newRow("members") << QByteArray(
            "SELECT phone, phone_reversed, card, name, pinyin, pinyin_other, initials, "
            "birth_month, birth_day, birth_year, gender, channel, joined_at, joined_on, "
            "fired_birthday, fired_year, first_tag, hex(digest) FROM member ORDER BY id");
        QTest::newRow("tags, consents")
            << QByteArray("SELECT member, tag, until FROM member_tag UNION ALL "
                          "SELECT member, purpose, at FROM member_consent ORDER BY 1, 2");
        QTest::newRow("name parts") << QByteArray("SELECT * FROM name_part ORDER BY 1, 2");
        QTest::newRow("operations")
            << QByteArray("SELECT kind, at, recorded_at, business_date, member, programme_version "
                          "FROM operation WHERE kind >= 10 ORDER BY at, kind, member");
        QTest::newRow("how each purchase was rated")
            << QByteArray("SELECT operation.at, hex(detail.text) FROM detail "
                          "JOIN operation ON operation.id = detail.operation "
                          "WHERE operation.kind IN (10, 20) ORDER BY operation.at, operation.id");
    }
    void isWhatTheServicesMakeOfTheSameDeeds()
    {
        static const std::unique_ptr<Store> crowd = [] {
            auto store = Store::inMemory();
            if (!makeDemo(*store, order(5)))
                qFatal("the crowd was refused");
            return store;
        }();
        static const Again again(*crowd);
        QFETCH(QByteArray, sql);
        const QStringList made = rowsOf(*crowd, sql);
        const QStringList wanted = rowsOf(*again.store, sql);
        QVERIFY(!made.isEmpty());
        for (qsizetype i = 0; i < std::min(made.size(), wanted.size()); ++i)
            QCOMPARE(made[i], wanted[i]);
        QCOMPARE(made.size(), wanted.size());
    }
    void writesPhonesAsTheyAreRead()
    {
        const auto store = Store::inMemory();
        QVERIFY(makeDemo(*store, order(9)));
        for (const QString &phone : rowsOf(*store, "SELECT phone FROM member"))
            QCOMPARE(normalisedPhone(phone, u"CN"_s), std::optional(phone));
    }
};

TestCrowd::Again::Again(Store &crowd)
    : m_crowd(crowd)
{
    const Instant begun = *Instant::fromIso(u"2025-11-22T00:00:00+08:00");
    DemoClock clock(begun);
    const InstalledProgramme installed = crowd.newestProgramme();
    require(setUpShop(
        *store, clock,
        {writeProgramme(*installed.programme), u"owner"_s, QString::fromUtf16(demoPin), {}}));
    clock.goTo(*Instant::fromIso(u"2025-11-22T05:00:00+08:00"));
    Chance chance(5);
    DemoTally tally;
    require(DemoCounter(*store, clock, chance, tally).open(cheapSecret));
    Desk clerk(*store, clock, u"1"_s);
    require(clerk.signIn(u"小李"_s, QString::fromUtf16(demoPin)));
    Desk owner(*store, clock, u"2"_s);
    require(owner.signIn(u"owner"_s, QString::fromUtf16(demoPin)));

    std::vector<Deed> deeds;
    Statement rows = crowd.connection().prepareText(
        "SELECT id, kind, recorded_at, member, business_date FROM operation ORDER BY id");
    while (rows.step())
        deeds.push_back({rows.int64(0), rows.as<OperationKind>(1), rows.as<Instant>(2),
                         rows.as<std::optional<MemberId>>(3), rows.as<BusinessDay>(4)});
    for (const Deed &deed : deeds) {
        clock.goTo(deed.recordedAt);
        switch (deed.kind) {
        case OperationKind::Enrol:
            enrol(clerk, *deed.member);
            break;
        case OperationKind::Checkout:
            sell(clerk, deed);
            break;
        case OperationKind::Redeem:
            redeem(clerk, deed);
            break;
        case OperationKind::DayEnd: // and all that comes before it at the day's end
            require(DayEnd(owner).run({}, deed.day));
            break;
        default:
            break;
        }
    }
}

void TestCrowd::Again::enrol(Desk &desk, MemberId id)
{
    const Members members(m_crowd.connection());
    const Member row = members.find(id).value();
    EnrolRequest request;
    request.phone = row.person.phone.value().mid(3);
    request.name = row.person.name.value();
    request.card = row.person.card.value();
    request.gender = row.person.gender.value();
    request.channel = row.person.channel.value();
    request.birthday = row.person.birthday ? birthdayText(*row.person.birthday) : QString();
    for (const HeldTag &tag : members.tags(id))
        request.tags += tag.tag;
    for (const MemberConsent &consent : members.consents(id))
        request.consents.push_back(
            {consent.purpose, consent.isGiven, consent.wording, consent.source});
    request.isDemo = true;
    require(Membership(desk).enrol({}, request));
}

void TestCrowd::Again::sell(Desk &desk, const Deed &deed)
{
    Statement found = m_crowd.connection().prepareText(
        "SELECT id FROM purchase WHERE operation = " + QByteArray::number(deed.id));
    const Purchase purchase =
        Purchases(m_crowd.connection()).find(found.scalar<PurchaseId>()).value();
    SaleRequest request;
    if (deed.member)
        request.member = ref(*deed.member);
    for (const PurchaseLine &line : purchase.lines)
        request.lines.push_back({line.product.value(), {}, line.quantity, line.list});
    request.receipt = purchase.receipt.value();
    request.channel = purchase.channel.value();
    request.tender = purchase.tender.value();
    require(Sales(desk).checkout({}, request));
}

void TestCrowd::Again::redeem(Desk &desk, const Deed &deed)
{
    Statement found = m_crowd.connection().prepareText(
        "SELECT reward, tender FROM redemption WHERE operation = " + QByteArray::number(deed.id));
    found.stepToRow();
    require(Rewards(desk).redeem({}, {ref(*deed.member), found.text(0), 1, found.text(1)}));
}

QTEST_GUILESS_MAIN(TestCrowd)
#include "tst_crowd.moc"
