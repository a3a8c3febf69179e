// The what-if plays the shop's books again (R8): on drawn histories under drawn programmes of every
// kind of rule, what it says of the live programme is what the till wrote down.

#include "programme/programmefile.h"
#include "services/dayend.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/simulation.h"
#include "services/wallet.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <utility>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestReplayLaws : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfRuleReplaysTheBooks();
    void aLaterBeginningEndsTheSame();
};

namespace
{

constexpr std::array expiries{R"("never")", R"({"after": "20 days"})",
                              R"({"after": "1 month", "align": "month-end"})",
                              R"({"yearly": "07-05", "years": 1})", R"({"idle": "9 days"})"};

constexpr std::array ladders{
    R"({"id": "silver", "name": "S", "multiplier": 1.2, "discount": 0.05,
        "paths": [{"metric": "spend", "at_least": "150.00"}], "gift": {"points": 20}})",
    R"({"id": "silver", "name": "S", "multiplier": 1.5,
        "paths": [{"metric": "visits", "window": "month", "at_least": 3}, {"purchase_at_least": "120.00"}],
        "keep": {"for": "8 days", "grace": "2 days", "paths": [{"metric": "spend", "window": "8 days", "at_least": "60.00"}]},
        "gift": [{"points": 15}, {"coupon": "c5"}]})",
    R"({"id": "silver", "name": "S", "multiplier": 1.1,
        "paths": [{"metric": "spend", "window": "month", "top_share": 0.5}], "keep": {"for": "1 month"}, "gift": {"points": 9}},
       {"id": "gold", "name": "G", "multiplier": 2,
        "paths": [{"metric": "spend", "window": "10 days", "top_share": 0.34}], "keep": {"for": "5 days"}})",
    R"({"id": "silver", "name": "S", "multiplier": 1.3,
        "paths": [{"metric": "points_earned", "window": "lifetime", "at_least": 120}, {"metric": "actions", "at_least": 3}]},
       {"id": "gold", "name": "G", "paths": [{"all": [{"metric": "visits", "window": "week", "top_share": 0.5}, {"metric": "visits", "at_least": 4}]}]})"};

// Any of them may stand in a programme, in this order.
constexpr std::array rulePool{
    R"({"id": "welcome", "on": "enrol", "give": {"points": 60}})",
    R"({"id": "teatime", "on": "purchase", "when": {"category": ["tea"]}, "give": {"multiply": 1.5}})",
    R"({"id": "set", "on": "purchase", "when": {"category": ["tea"]}, "give": {"discount": {"buy": 2, "get": 1}}})",
    R"({"id": "tenth-off", "on": "purchase", "when": {"purchase_at_least": "50.00"}, "stack": "s", "give": {"discount": {"percent": 10}}, "limit": {"per_member": {"times": 2, "window": "week"}}})",
    R"({"id": "off", "on": "purchase", "stack": "s", "give": {"discount": {"off": "3.00"}}, "limit": {"total": {"times": 3, "window": "week"}}})",
    R"({"id": "third", "on": "purchase", "when": {"metric": "visits", "every": 3}, "give": [{"points": 40}, {"coupon": "c5"}]})",
    R"({"id": "month", "on": "purchase", "when": {"metric": "spend", "window": "month", "at_least": "120.00"}, "give": {"points": 25}, "limit": {"per_member": {"times": 1, "window": "month"}}})",
    R"({"id": "tea-fan", "on": "purchase", "when": {"metric": "quantity", "category": "tea", "window": "week", "at_least": 4}, "give": {"points": 5}})",
    R"({"id": "latte-fan", "on": "purchase", "when": {"product": ["latte"], "usual": {"times": 2, "window": "20 days"}}, "give": {"points_per": {"points": 1, "amount": "2.00", "extra": true}}})",
    R"({"id": "silent", "on": "purchase", "when": {"silent_for": "6 days"}, "give": {"points": 9}})",
    R"({"id": "bag", "on": "action:bag", "give": {"points": 11}, "limit": {"per_member": {"times": 1, "window": "day"}}})",
    R"({"id": "tagged", "on": "purchase", "when": {"purchase_at_least": "80.00"}, "give": {"tag": "big", "for": "12 days"}})",
    R"({"id": "for-big", "on": "purchase", "when": {"tag": ["big"]}, "give": {"multiply": 2}})",
    R"({"id": "charge", "on": "top-up", "when": {"amount_at_least": "15.00"}, "give": [{"stored_value": "3.00"}, {"points": 4}]})",
    R"({"id": "friend", "on": "referral", "give": [{"to": "referrer", "points": 30}, {"points": 3}]})",
    R"({"id": "friend-buys", "on": "referral-first-purchase", "when": {"purchase_at_least": "20.00"}, "give": [{"to": "referrer", "points": 15}, {"to": "member", "points": 10}]})",
    R"({"id": "second-friend", "on": "referral", "when": {"metric": "referrals", "every": 2}, "give": {"to": "referrer", "points": 17}, "limit": {"total": {"points": 20, "window": "month"}}})",
    R"({"id": "share", "on": "purchase", "when": {"purchase_at_least": "30.00"}, "give": [{"to": "referrer", "points": 5}, {"to": "referrer", "tag": "big"}]})",
    R"({"id": "risen", "on": "tier-up", "give": {"points": 8}})",
    R"({"id": "fortnight", "on": "day", "when": {"month_days": [1, 12, 20]}, "give": {"points": 2}})",
    R"({"id": "party", "on": "day", "when": {"birthday": "day"}, "give": [{"points": 12}, {"tag": "big", "for": "3 days"}]})",
    R"({"id": "best", "on": "day", "when": {"all": [{"weekdays": ["sun"]}, {"metric": "visits", "window": "week", "top_share": 0.5}]}, "give": {"points": 7}})",
    R"({"id": "birthday", "on": "purchase", "when": {"birthday": "week"}, "give": {"multiply": 3}})",
    R"({"id": "sleepers", "on": "purchase", "when": {"segment": ["sleeping"]}, "give": {"points": 6}})",
    R"({"id": "elite", "on": "purchase", "when": {"segment": ["elite"]}, "give": {"points": 4}})",
    R"({"id": "rich", "on": "purchase", "when": {"points_at_least": 100}, "give": {"multiply": 1.25}})",
    R"({"id": "hurry", "on": "purchase", "when": {"expiring": {"within": "5 days", "at_least": 10}}, "give": {"points": 5}})",
    R"({"id": "night", "on": "purchase", "when": {"between": ["22:00", "02:00"], "weekdays": ["fri", "sat"]}, "give": {"multiply": 2}})",
    R"({"id": "dated", "on": "purchase", "from": "2026-06-10", "until": "2026-06-25", "give": {"points_per": {"points": 1, "amount": "4.00", "extra": true}}})",
    R"({"id": "tea-rate", "on": "purchase", "when": {"category": ["tea"]}, "give": {"points_per": {"points": 3, "amount": "2.00"}}, "limit": {"total": {"points": 90, "window": "week"}}})",
    R"({"id": "first-two", "on": "purchase", "give": {"points": 10}, "limit": {"total": {"times": 2, "window": "3 days"}}})",
    R"({"id": "average", "on": "purchase", "when": {"metric": "average_basket", "window": "month", "at_least": "40.00"}, "give": {"points": 3}})",
    R"({"id": "saver", "on": "purchase", "when": {"metric": "redeem_share", "at_most": 0.2}, "give": {"points": 2}})",
    R"({"id": "bargains", "on": "purchase", "when": {"metric": "discount_share", "window": "month", "at_least": 0.1}, "give": {"points": 1}})",
    R"({"id": "first", "on": "purchase", "when": {"first_purchase": true}, "give": {"points": 33}})",
    R"({"id": "new", "on": "purchase", "when": {"joined_within": "7 days"}, "give": {"multiply": 2}, "limit": {"per_member": {"points": 30, "window": "month"}}})",
    R"({"id": "grown", "on": "purchase", "when": {"age_at_least": 30, "not": {"at_least_tier": "silver"}}, "give": {"points": 1}})"};

QByteArray policy()
{
    QByteArray all =
        R"("points_as_money": {"points": 10, "amount": "1.00", "max_share": 0.5}, "expiry": )" +
        QByteArray(
            *rc::gen::elementOf(std::vector<const char *>(expiries.begin(), expiries.end())));
    const auto maybe = [&](const char *text) {
        if (*rc::gen::inRange(0, 3) == 0)
            all += text;
    };
    maybe(R"(, "available_after": "2 days")");
    maybe(R"(, "rounding": "nearest")");
    all += *rc::gen::element(QByteArray(), QByteArray(R"(, "stacking": "multiply")"),
                             QByteArray(R"(, "stacking": "best")"));
    maybe(R"(, "limits": {"earn_per_day": 120, "redeem_per_day": 90})");
    maybe(R"(, "point_value": "0.01", "budget": {"marketing_per_year": "9.00", "enforce": true})");
    return all;
}

QByteArray drawnProgramme()
{
    QByteArray rules;
    for (const char *rule : rulePool) {
        if (*rc::gen::inRange(0, 3) == 0)
            rules += (rules.isEmpty() ? "" : ",") + QByteArray(rule);
    }
    const Terms terms{
        .policy = policy(),
        .rules = rules,
        .tiers = R"({"id": "basic", "name": "B"},)" +
                 QByteArray(*rc::gen::elementOf(
                     std::vector<const char *>(ladders.begin(), ladders.end()))),
        .coupons = R"({"id": "c5", "name": "C", "discount": {"off": "5.00"}, "valid": "30 days"})",
        .rewards = R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 80},
               {"id": "pen", "name": "Pen", "kind": "goods", "points": 30, "minimum_tier": "silver", "per_member": 2})"};
    QByteArray text = terms.text();
    text.chop(1);
    return text +
           R"(, "segments": [{"id": "sleeping", "name": "Z", "when": {"silent_for": "5 days"}},
        {"id": "elite", "name": "E", "when": {"metric": "spend", "window": "week", "top_share": 0.5}}]})";
}

// A shop with some members and the history that it comes to have; day-end runs every day.
class Life
{
public:
    explicit Life(const QByteArray &programme)
        : m_shop(programme, "2026-06-01 09:00")
    {
        enrol(std::nullopt);
        enrol(std::nullopt);
    }

    void live(int deeds)
    {
        for (int i = 0; i < deeds; ++i) {
            m_shop.clock.advanceMs(*rc::gen::inRange<qint64>(1, 3 * 24 * 3'600'000LL));
            endDays();
            doSomething();
        }
        m_last = m_shop.store->newestProgramme().programme->calendar.dayOf(m_shop.clock.now());
        m_shop.passDays(1);
        endDays();
    }

    Shop &shop() { return m_shop; }
    DayRange days() const { return {day("2026-06-01"), *m_last}; }
    WhatIf replayed(const DayRange &period) const
    {
        Simulation::Options options;
        options.threads = 1;
        auto outcome =
            Shop::done(Simulation(*m_shop.store)
                           .run(period, m_shop.store->newestProgramme().programme, options));
        return std::move(outcome).value();
    }
    // The books, for a person who asks why a law is broken.
    QByteArray story() const
    {
        QByteArray told;
        const auto rows = [&](const char *text) {
            Statement row = m_shop.store->connection().prepareText(text);
            while (row.step())
                told += row.text(0).toUtf8() + '\n';
        };
        rows("SELECT 'operation ' || id || ' kind ' || kind || ' at ' || "
             "datetime(at / 1000, 'unixepoch', '+8 hours') || ' member ' || "
             "coalesce(member, 0) FROM operation ORDER BY id");
        rows("SELECT 'sold by ' || p.operation || ' eligible ' || p.eligible || ' points ' || "
             "p.points_used || ' value ' || p.principal || ': ' || group_concat("
             "coalesce(l.product, '') || '/' || coalesce(l.category, '') || ' x' || l.quantity "
             "|| ' ' || l.list || ' -' || l.offers || ' -' || l.tier_discount || ' -' || "
             "l.coupons, '; ') FROM purchase p JOIN purchase_line l ON l.purchase = p.id "
             "GROUP BY p.id ORDER BY p.id");
        rows("SELECT 'entry of ' || operation || ' member ' || member || ' unit ' || unit || "
             "' kind ' || kind || ': ' || amount || ' ' || source || ' ' || tier || ' on ' || "
             "business_date FROM entry ORDER BY id");
        return told;
    }
    qint64 sum(const QByteArray &what, const QByteArray &from) const
    {
        Statement row = m_shop.store->connection().prepareText("SELECT coalesce(sum(" + what +
                                                               "), 0) FROM " + from);
        row.stepToRow();
        return row.int64(0);
    }

private:
    void endDays() { Shop::done(DayEnd(*m_shop.desk).run({}, std::nullopt)); }

    void enrol(std::optional<MemberRef> referrer)
    {
        const char *birthday = *rc::gen::element("", "--06-09", "1990-06-14", "2001-07-01");
        m_members.push_back(m_shop.enrol(
            QByteArray::number(qlonglong(m_members.size()) + 100).constData(), referrer, birthday));
    }

    MemberId anybody() { return *rc::gen::elementOf(m_members); }

    void doSomething()
    {
        const MemberId member = anybody();
        const MemberRef ref = MemberRef::of(member);
        Desk &desk = *m_shop.desk;
        switch (*rc::gen::inRange(0, 14)) {
        case 0:
            static_cast<void>(
                Rewards(desk).redeem({}, {ref, *rc::gen::element(u"mug"_s, u"pen"_s), 1, {}}));
            return;
        case 1:
            Shop::done(PointsDesk(desk).action({}, {ref, u"bag"_s}));
            return;
        case 2:
            Shop::done(Wallet(desk).topUp({}, {ref, yuan("20.00"), {}}));
            return;
        case 3:
            enrol(ref);
            return;
        case 4:
            static_cast<void>(PointsDesk(desk).adjust(
                {}, {ref, Points(*rc::gen::element<qint64>(-15, 25)), u"drawn"_s}));
            return;
        case 5:
            give(ref);
            return;
        case 6:
            extend(ref);
            return;
        case 7:
            static_cast<void>(
                Membership(desk).tier({}, {ref, *rc::gen::element(u"basic"_s, u"silver"_s),
                                           u"2026-09-01"_s, u"drawn"_s}));
            return;
        default:
            sell(member);
        }
    }

    // Idle points that are given on twice are told of by a note.
    void give(const MemberRef &member)
    {
        const bool isIdle =
            m_shop.store->newestProgramme().programme->policy.expiry.kind == Expiry::Kind::Idle;
        if (std::exchange(m_hasGiven, true) && isIdle)
            return;
        static_cast<void>(
            PointsDesk(*m_shop.desk)
                .give(Shop::approvedByOwner(), {member, MemberRef::of(anybody()), Points(7)}));
    }

    void extend(const MemberRef &member)
    {
        const bool isForAll = *rc::gen::arbitrary<bool>();
        static_cast<void>(PointsDesk(*m_shop.desk)
                              .extend({}, {isForAll ? std::nullopt : std::optional(member),
                                           day(*rc::gen::element("2026-07-20", "2026-08-30"))}));
    }

    void sell(MemberId member)
    {
        std::vector<SaleLine> lines;
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i) {
            const QString category = *rc::gen::element(u"tea"_s, u"food"_s, QString());
            const bool isLatte = category == u"tea"_s && *rc::gen::arbitrary<bool>();
            lines.push_back({isLatte ? u"latte"_s : QString(), category,
                             Quantity(*rc::gen::inRange<qint64>(1, 5) * 1000),
                             Money(*rc::gen::inRange<qint64>(1, 6'000))});
        }
        SaleRequest request = m_shop.sale(member, lines);
        request.wish.points = Points(*rc::gen::inRange<qint64>(0, 40));
        request.wish.storedValue = Money(*rc::gen::inRange<qint64>(0, 900));
        if (*rc::gen::inRange(0, 3) == 0)
            request.coupons = couponOf(member);
        if (!Sales(*m_shop.desk).checkout({}, request)) {
            request.wish = {};
            request.coupons.clear();
            m_shop.sell(request);
        }
    }

    QStringList couponOf(MemberId member) const
    {
        Statement rows = m_shop.store->connection().prepareText(
            "SELECT code FROM coupon WHERE state = 1 AND holder = " +
            QByteArray::number(member.value()) + " ORDER BY id LIMIT 1");
        return rows.step() ? QStringList{rows.text(0)} : QStringList();
    }

    Shop m_shop;
    std::vector<MemberId> m_members;
    std::optional<BusinessDay> m_last;
    bool m_hasGiven = false;
};

void require(const char *what, qint64 actual, qint64 expected)
{
    if (actual != expected)
        RC_FAIL(std::string(what) + ": " + std::to_string(actual) + " instead of " +
                std::to_string(expected));
}

void requireTiers(const Life &life, const WhatIf &whatIf, const Programme &programme)
{
    for (std::size_t i = 0; i < programme.tiers.size(); ++i)
        RC_LOG() << programme.tiers[i].id.toStdString() << ": " << whatIf.live.tiers[i] << "\n";
    for (std::size_t i = 0; i < programme.tiers.size(); ++i)
        require(("members of " + programme.tiers[i].id.toStdString()).c_str(), whatIf.live.tiers[i],
                life.sum("tier = '" + programme.tiers[i].id.toUtf8() + "'", "account"));
}

// Day by day, so that a fault names its day.
void requireDays(const Life &life, const WhatIf &whatIf)
{
    for (std::size_t i = 0; i < whatIf.live.daily.size(); ++i) {
        const BusinessDay day = life.days().first.plusDays(static_cast<qint64>(i));
        require(("issued on " + day.toIso().toStdString()).c_str(),
                whatIf.live.daily[i].issued.count(),
                life.sum("amount", "entry WHERE unit = 1 AND kind = 2 AND business_date = " +
                                       QByteArray::number(day.number())));
    }
}

} // namespace

void TestReplayLaws::everyKindOfRuleReplaysTheBooks() // R8, S1
{
    const bool holds = rc::check([] {
        const QByteArray text = drawnProgramme();
        const ProgrammeReading reading = readProgramme(text);
        if (!reading.programme)
            RC_FAIL(reading.faults.front().toText().toStdString());
        Life life(text);
        life.live(*rc::gen::inRange(1, 36));
        RC_LOG() << text.constData() << "\n" << life.story().constData();
        const WhatIf whatIf = life.replayed(life.days());
        if (whatIf.live != whatIf.draft || whatIf.winners + whatIf.losers + whatIf.movedUp > 0)
            RC_FAIL("a programme against itself changes something");
        if (whatIf.notes.contains(u"shared-limits-not-settled"_s))
            RC_FAIL("the passes don't settle");
        const ProgrammeFlow &flow = whatIf.live.flow;
        require("not in reach", whatIf.live.redemptionsMissed, 0);
        require("withheld", whatIf.live.purchasesRefused, 0);
        require("discounts", flow.discounts.count(),
                life.sum("offers + tier_discount", "purchase_line"));
        require("by coupons", flow.coupons.count(), life.sum("coupons", "purchase_line"));
        requireDays(life, whatIf);
        require("issued", flow.issued.count(),
                life.sum("amount", "entry WHERE unit = 1 AND kind = 2"));
        require("redeemed", flow.redeemed.count(),
                -life.sum("amount", "entry WHERE unit = 1 AND kind = 7"));
        require("expired", flow.expired.count(),
                -life.sum("amount", "entry WHERE unit = 1 AND kind = 8"));
        require("stored value given", flow.valueGiven.count(),
                life.sum("amount", "entry WHERE unit = 2 AND kind = 2"));
        require("coupons given", flow.couponsGiven, life.sum("1", "coupon"));
        require("outstanding", whatIf.live.outstanding.count(), life.sum("points", "account"));
        requireTiers(life, whatIf, *reading.programme);
    });
    QVERIFY(holds);
}

void TestReplayLaws::aLaterBeginningEndsTheSame() // R8
{
    const bool holds = rc::check([] {
        const QByteArray text = drawnProgramme();
        Life life(text);
        life.live(*rc::gen::inRange(2, 36));
        RC_LOG() << text.constData() << "\n" << life.story().constData();
        const DayRange whole = life.days();
        const WhatIf all = life.replayed(whole);
        const qint64 from = *rc::gen::inRange<qint64>(0, whole.days());
        const WhatIf part = life.replayed({whole.first.plusDays(from), whole.last});
        require("outstanding of a part", part.live.outstanding.count(),
                all.live.outstanding.count());
        ProgrammeFlow later;
        for (std::size_t i = static_cast<std::size_t>(from); i < all.live.daily.size(); ++i)
            later += all.live.daily[i];
        require("issued in a part", part.live.flow.issued.count(), later.issued.count());
        require("redeemed in a part", part.live.flow.redeemed.count(), later.redeemed.count());
        require("expired in a part", part.live.flow.expired.count(), later.expired.count());
        require("discounts in a part", part.live.flow.discounts.count(), later.discounts.count());
        if (part.live.tiers != all.live.tiers)
            RC_FAIL("members end on other tiers");
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestReplayLaws)

#include "tst_replaylaws.moc"
