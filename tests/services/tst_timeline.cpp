// A member's time line tells everything that happened to him, page by page (M3, S26, S39).

#include "services/points.h"
#include "services/salesfloor.h"
#include "services/timeline.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms terms()
{
    Terms terms;
    terms.rules = R"({"id": "friend", "on": "referral", "give": {"to": "referrer", "points": 500}},
        {"id": "bag", "on": "action:bag", "give": {"points": 5}})";
    terms.tiers = R"({"id": "basic", "name": "Basic"}, {"id": "gold", "name": "Gold"})";
    return terms;
}

QString kindsOf(const std::vector<OperationRow> &rows)
{
    QStringList kinds;
    for (const OperationRow &row : rows)
        kinds += QString::number(static_cast<int>(row.kind));
    return kinds.join(u' ');
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void newcomerHasHisEnrolment();
    void everyKindOfEventShows();
    void receiverOfAGiftSeesWhatCame();
    void referrerSeesTheFriendsJoining();
    void mergedMembersPastIsHisOwn();
    void undoneSaleAndItsUndoBothShow();
    void pagesMeetWithoutGapOrDouble();
    void orderIsByWhenItHappened();
    void tabsAskForKinds();
    void refusals();

private:
    LogPage page(MemberId member, const std::vector<OperationKind> &kinds = {},
                 std::optional<OperationId> olderThan = {}, int limit = Timeline::pageSize)
    {
        return Shop::done(
            Timeline(*m_shop->desk).page(MemberRef::of(member), kinds, olderThan, limit));
    }

    std::unique_ptr<Shop> m_shop;
};

void TestTimeline::init()
{
    m_shop = std::make_unique<Shop>(terms());
}

void TestTimeline::newcomerHasHisEnrolment()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->enrol("bert");
    const LogPage page = this->page(anna);
    QCOMPARE(page.rows.size(), size_t(1));
    QCOMPARE(page.rows[0].kind, OperationKind::Enrol);
    QCOMPARE(page.rows[0].tier.value().to, u"basic"_s);
    QVERIFY(page.rows[0].tier.value().from.isEmpty());
    QVERIFY(!page.olderThan);
}

void TestTimeline::everyKindOfEventShows()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberRef ref = MemberRef::of(anna);
    Desk &desk = *m_shop->desk;
    Membership membership(desk);
    const Answer sold = m_shop->sell(anna, {line("10.00")});
    m_shop->refund(sold);
    Shop::done(PointsDesk(desk).action({}, {ref, u"bag"_s}));
    Shop::done(membership.tag({}, {ref, {u"tea"_s, u"early"_s}, {}}));
    Shop::done(membership.tag({}, {ref, {}, {u"tea"_s}}));
    Shop::done(membership.consent({}, {ref, {u"marketing"_s, true, u"yes, please"_s}}));
    Shop::done(membership.consent({}, {ref, {u"marketing"_s, false}}));
    Shop::done(membership.tier({}, {ref, u"gold"_s, u"2026-12-31"_s, u"opened the shop"_s}));
    UpdateRequest update{ref};
    update.gender = u"f"_s;
    Shop::done(membership.update({}, update));
    Shop::done(membership.freeze({}, {ref}));

    const auto rows = page(anna).rows;
    QCOMPARE(kindsOf(rows), u"12 11 18 17 17 16 16 23 22 20 10"_s);
    using Kind = Deed::Kind;
    QCOMPARE(rows[1].deeds, (std::vector{Deed{Kind::FieldChanged, u"gender"_s}}));
    QCOMPARE(rows[2].text, u"opened the shop"_s);
    QCOMPARE(rows[2].tier.value().cause, TierCause::Manual);
    QCOMPARE(rows[2].tier.value().until, std::optional(day("2026-12-31")));
    QCOMPARE(rows[3].deeds, (std::vector{Deed{Kind::ConsentWithdrawn, u"marketing"_s}}));
    QCOMPARE(rows[4].deeds, (std::vector{Deed{Kind::ConsentGiven, u"marketing"_s}}));
    QCOMPARE(rows[5].deeds, (std::vector{Deed{Kind::TagRemoved, u"tea"_s}}));
    QCOMPARE(rows[6].deeds,
             (std::vector{Deed{Kind::TagAdded, u"tea"_s}, Deed{Kind::TagAdded, u"early"_s}}));
    QCOMPARE(rows[7].deeds, (std::vector{Deed{Kind::Action, u"bag"_s}}));
    QCOMPARE(rows[7].points, Points(5));
    QCOMPARE(rows[8].points, Points(-10));
    QCOMPARE(rows[9].returned, OperationRow::Returned::All);
}

void TestTimeline::receiverOfAGiftSeesWhatCame()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert");
    m_shop->sell(anna, {line("50.00")});
    Shop::done(
        PointsDesk(*m_shop->desk).give({}, {MemberRef::of(anna), MemberRef::of(bert), Points(20)}));
    const OperationRow received = page(bert).rows.front();
    QCOMPARE(received.kind, OperationKind::Give);
    QCOMPARE(received.points, Points(20));
    QCOMPARE(received.member.value().id, anna);
    const OperationRow given = page(anna).rows.front();
    QCOMPARE(given.operation, received.operation);
    QCOMPARE(given.points, Points(-20));
    QCOMPARE(given.other.value().id, bert);
}

void TestTimeline::referrerSeesTheFriendsJoining()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert", MemberRef::of(anna));
    const OperationRow row = page(anna).rows.front();
    QCOMPARE(row.kind, OperationKind::Enrol);
    QCOMPARE(row.points, Points(500));
    QCOMPARE(row.member.value().id, bert);
    QCOMPARE(page(bert).rows.front().points, Points());
    QCOMPARE(m_shop->verified(), QString());
}

void TestTimeline::mergedMembersPastIsHisOwn()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId twin = m_shop->enrol("twin");
    m_shop->sell(anna, {line("1.00")});
    m_shop->sell(twin, {line("2.00")});
    Shop::done(Membership(*m_shop->desk).merge({}, {MemberRef::of(twin), MemberRef::of(anna)}));
    const auto rows = page(twin).rows; // leads to anna
    QCOMPARE(kindsOf(rows), u"15 20 20 10 10"_s);
    QCOMPARE(rows[0].points, Points()); // within one's own
    QCOMPARE(rows[1].points, Points(2));
    QCOMPARE(m_shop->verified(), QString());
}

void TestTimeline::undoneSaleAndItsUndoBothShow()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->undo(m_shop->sell(anna, {line("10.00")}));
    const auto rows = page(anna).rows;
    QCOMPARE(kindsOf(rows), u"25 20 10"_s);
    QCOMPARE(rows[0].undoneKind, std::optional(OperationKind::Checkout));
    QVERIFY(rows[1].isUndone);
}

void TestTimeline::pagesMeetWithoutGapOrDouble()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert");
    m_shop->sell(bert, {line("100.00")});
    for (int i = 0; i < 5; ++i) {
        m_shop->sell(anna, {line("1.00")});
        Shop::done(PointsDesk(*m_shop->desk)
                       .give({}, {MemberRef::of(bert), MemberRef::of(anna), Points(1)}));
    }
    const auto all = page(anna).rows;
    QCOMPARE(all.size(), size_t(11));
    for (const int size : {1, 3, 10, 11}) {
        std::vector<OperationId> seen;
        std::optional<OperationId> place;
        do {
            const LogPage part = page(anna, {}, place, size);
            QVERIFY(std::ssize(part.rows) <= size);
            for (const OperationRow &row : part.rows)
                seen.push_back(row.operation);
            place = part.olderThan;
        } while (place);
        QCOMPARE(seen.size(), all.size());
        for (size_t i = 0; i < all.size(); ++i)
            QCOMPARE(seen[i], all[i].operation);
    }
}

void TestTimeline::orderIsByWhenItHappened()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->set("2026-11-05 10:00");
    const Answer now = m_shop->sell(anna, {line("1.00")});
    const Answer late = m_shop->sellAt("2026-11-03 10:00", anna, {line("2.00")});
    const auto rows = page(anna).rows;
    QCOMPARE(rows[0].operation, *now.operation);
    QCOMPARE(rows[1].operation, *late.operation);
    QCOMPARE(rows[2].kind, OperationKind::Enrol);
}

void TestTimeline::tabsAskForKinds()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->refund(m_shop->sell(anna, {line("1.00")}));
    QCOMPARE(kindsOf(page(anna, {OperationKind::Checkout, OperationKind::Refund}).rows),
             u"22 20"_s);
    QCOMPARE(kindsOf(page(anna, {OperationKind::Consent}).rows), QString());
}

void TestTimeline::refusals()
{
    const MemberId anna = m_shop->enrol("anna");
    Timeline timeline(*m_shop->desk);
    QCOMPARE(codeOf(timeline.page(MemberRef::of(MemberId(99))).refusal()), u"no-such-member"_s);
    m_shop->standIn("lin", Role::Clerk);
    QVERIFY(timeline.page(MemberRef::of(anna)));
    m_shop->desk->signOut();
    QCOMPARE(codeOf(timeline.page(MemberRef::of(anna)).refusal()), u"not-signed-in"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
