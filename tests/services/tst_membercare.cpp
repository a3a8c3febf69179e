// What the counter does for a member besides selling: notes, lost cards, new numbers, the look
// before a merge, all that is held about him (M5, P5, S35, S39, S41).

#include "services/catalogue.h"
#include "services/lookup.h"
#include "services/memberfile.h"
#include "services/salesfloor.h"
#include "services/timeline.h"
#include "storage/auditlog.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms terms()
{
    Terms terms;
    terms.policy = R"("points_as_money": {"points": 100, "amount": "10.00", "max_share": 0.5},
        "limits": {"redeem_per_day": 400})";
    terms.rewards = R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 500, "stock": 1},
        {"id": "tea", "name": "Tea", "kind": "goods", "points": 100, "money": "1.00",
         "prices": [{"when": {"weekdays": ["mon"]}, "points": 80}]},
        {"id": "old", "name": "Old", "kind": "goods", "points": 1, "until": "2026-10-31"})";
    return terms;
}

QString codeOfResult(const auto &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

MemberRef card(const QString &number)
{
    return {MemberRef::Kind::Card, number};
}

} // namespace

class TestMemberCare : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void noteIsInTheTimeLine();
    void noteIsChecked();
    void bankCardsInNotesAreMasked_data();
    void bankCardsInNotesAreMasked();
    void notesGoWithTheErased();

    void lostCardIsRefused();
    void replacedCardIsMadeHere();
    void lostCardIsNobodyElses();
    void foundCardMayComeBack();
    void lostCardsGoWithTheErased();
    void changedNumberIsFree();

    void previewShowsBothAndWhatComesOut();
    void previewChangesNothing();
    void previewIsWhatTheMergeMakes();
    void previewRefusesAsTheMerge();

    void fileHoldsEverything();
    void fileFollowsMerges();
    void fileIsTheOwnersAndAudited();
    void fileIsReadable();

    void splitUsesTheFewestPointsForTheMost_data();
    void splitUsesTheFewestPointsForTheMost();
    void splitStopsAtTheDaysLimit();
    void splitNeedsAMember();
    void proposedSplitIsAccepted();

    void catalogueTellsPricesAndReach();
    void catalogueWithoutMemberShowsTheShelf();

private:
    Membership membership() { return Membership(*m_shop->desk); }
    QString noted(MemberId member, const QString &text)
    {
        Shop::done(membership().note({}, {MemberRef::of(member), text}));
        return Shop::done(Timeline(*m_shop->desk).page(MemberRef::of(member))).rows.front().text;
    }
    // With that many points.
    MemberId holder(const char *name, const char *spent)
    {
        const MemberId member = m_shop->enrol(name);
        m_shop->sell(member, {line(spent)});
        return member;
    }
    Answer preview(MemberId from, MemberId into)
    {
        return Shop::done(
            membership().mergePreview({}, {MemberRef::of(from), MemberRef::of(into)}));
    }
    qint64 rowsOf(const char *table)
    {
        return m_shop->store->connection()
            .prepareText(QByteArray("SELECT count(*) FROM ") + table)
            .scalar<qint64>();
    }

    std::unique_ptr<Shop> m_shop;
};

void TestMemberCare::init()
{
    m_shop = std::make_unique<Shop>(terms());
}

void TestMemberCare::noteIsInTheTimeLine()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->standIn("lin", Role::Clerk);
    QCOMPARE(noted(anna, u" likes oat milk\nand the window seat "_s),
             u"likes oat milk\nand the window seat"_s);
    const auto rows =
        Shop::done(Timeline(*m_shop->desk).page(MemberRef::of(anna), {OperationKind::Note})).rows;
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().user, u"lin"_s);
    QCOMPARE(m_shop->verified(), QString());
}

void TestMemberCare::noteIsChecked()
{
    const MemberRef anna = MemberRef::of(m_shop->enrol("anna"));
    QCOMPARE(codeOfResult(membership().note({}, {anna, u"  "_s})), u"bad-request"_s);
    QCOMPARE(codeOfResult(membership().note({}, {anna, QString(1001, u'x')})), u"bad-request"_s);
    QCOMPARE(codeOfResult(membership().note({}, {anna, QString(1000, u'x')})), u"done"_s);
    QCOMPARE(codeOfResult(membership().note({}, {card(u"nobody"_s), u"x"_s})), u"no-such-member"_s);
}

void TestMemberCare::bankCardsInNotesAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const QString &text, const QString &kept) {
        QTest::newRow(qPrintable(text)) << text << kept;
    };
    row(u"pays with 4111111111111111"_s, u"pays with ************1111"_s);
    row(u"4111 1111 1111 1111 visa"_s, u"**** **** **** 1111 visa"_s);
    row(u"4111111111111112"_s, u"4111111111111112"_s); // no check digit
    row(u"13812345678"_s, u"13812345678"_s);           // a phone is shorter
    row(u"no number"_s, u"no number"_s);
}

void TestMemberCare::bankCardsInNotesAreMasked()
{
    QFETCH(QString, text);
    QTEST(noted(m_shop->enrol("anna"), text), "kept");
}

void TestMemberCare::notesGoWithTheErased()
{
    const MemberId anna = m_shop->enrol("anna");
    noted(anna, u"secret"_s);
    Shop::done(membership().erase({}, {MemberRef::of(anna)}));
    const qint64 left = m_shop->store->connection()
                            .query("SELECT count(*) FROM detail WHERE text LIKE '%secret%'")
                            .scalar<qint64>();
    QCOMPARE(left, 0);
    QCOMPARE(m_shop->verified(), QString());
}

void TestMemberCare::lostCardIsRefused()
{
    const MemberId anna = m_shop->enrol("old-card");
    const Answer answer =
        Shop::done(membership().replaceCard({}, {MemberRef::of(anna), u"new-card"_s}));
    QCOMPARE(answer.members.front().second, anna);
    const auto found = [&](const QString &number) {
        return codeOfResult(Lookup(*m_shop->desk).member({}, card(number)));
    };
    QCOMPARE(found(u"old-card"_s), u"no-such-member"_s);
    QCOMPARE(found(u"new-card"_s), u"done"_s);
    const OperationRow row =
        Shop::done(Timeline(*m_shop->desk).page(MemberRef::of(anna))).rows.front();
    QCOMPARE(row.deeds, (std::vector{Deed{Deed::Kind::FieldChanged, u"card"_s}}));
    QCOMPARE(m_shop->verified(), QString());
}

void TestMemberCare::replacedCardIsMadeHere()
{
    const MemberId anna = m_shop->enrol("old-card");
    Shop::done(membership().replaceCard({}, {MemberRef::of(anna)}));
    const QString fresh = *Members(m_shop->store->connection()).find(anna)->person.card;
    QCOMPARE(fresh.size(), 10);
    QVERIFY(fresh.startsWith(u'9'));
}

void TestMemberCare::lostCardIsNobodyElses()
{
    const MemberId anna = m_shop->enrol("old-card");
    const MemberId bert = m_shop->enrol("bert");
    Shop::done(membership().replaceCard({}, {MemberRef::of(anna), u"new-card"_s}));
    EnrolRequest finder;
    finder.card = u"old-card"_s;
    QCOMPARE(codeOfResult(membership().enrol({}, finder)), u"card-taken"_s);
    UpdateRequest update{MemberRef::of(bert)};
    update.card = u"old-card"_s;
    QCOMPARE(codeOfResult(membership().update({}, update)), u"card-taken"_s);
    QCOMPARE(codeOfResult(membership().replaceCard({}, {MemberRef::of(bert), u"old-card"_s})),
             u"card-taken"_s);
    QCOMPARE(codeOfResult(membership().replaceCard({}, {MemberRef::of(bert), u"bert"_s})),
             u"bad-request"_s);
}

void TestMemberCare::foundCardMayComeBack()
{
    const MemberId anna = m_shop->enrol("old-card");
    Shop::done(membership().replaceCard({}, {MemberRef::of(anna), u"new-card"_s}));
    Shop::done(membership().replaceCard({}, {MemberRef::of(anna), u"old-card"_s}));
    QVERIFY(Lookup(*m_shop->desk).member({}, card(u"old-card"_s)));
    QCOMPARE(codeOfResult(Lookup(*m_shop->desk).member({}, card(u"new-card"_s))),
             u"no-such-member"_s);
    QCOMPARE(rowsOf("blocked_card"), 1);
}

void TestMemberCare::lostCardsGoWithTheErased()
{
    const MemberId anna = m_shop->enrol("old-card");
    Shop::done(membership().replaceCard({}, {MemberRef::of(anna), u"new-card"_s}));
    Shop::done(membership().erase({}, {MemberRef::of(anna)}));
    QCOMPARE(rowsOf("blocked_card"), 0);
}

void TestMemberCare::changedNumberIsFree()
{
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    const MemberId anna = Shop::done(membership().enrol({}, request)).members.front().second;
    UpdateRequest update{MemberRef::of(anna)};
    update.phone = u"13900001111"_s;
    Shop::done(membership().update({}, update));
    // Whoever got the old number since may join.
    QCOMPARE(codeOfResult(membership().enrol({}, request)), u"done"_s);
}

void TestMemberCare::previewShowsBothAndWhatComesOut()
{
    const MemberId anna = holder("anna", "30.00");
    const MemberId twin = holder("twin", "12.00");
    const Answer shown = preview(twin, anna);
    const auto figure = [&](const QString &side, const QString &name) -> QJsonValue {
        return shown.figures[side].toObject()[name];
    };
    QCOMPARE(figure(u"from"_s, u"card"_s).toString(), u"twin"_s);
    QCOMPARE(figure(u"from"_s, u"points"_s).toInteger(), 12);
    QCOMPARE(figure(u"into"_s, u"points"_s).toInteger(), 30);
    QCOMPARE(figure(u"merged"_s, u"card"_s).toString(), u"anna"_s);
    QCOMPARE(figure(u"merged"_s, u"points"_s).toInteger(), 42);
    QCOMPARE(figure(u"merged"_s, u"visits"_s).toInteger(), 2);
    QCOMPARE(figure(u"merged"_s, u"spend"_s).toString(), u"42.00"_s);
}

void TestMemberCare::previewChangesNothing()
{
    const MemberId anna = holder("anna", "30.00");
    const MemberId twin = holder("twin", "12.00");
    const qint64 operations = rowsOf("operation");
    preview(twin, anna);
    QCOMPARE(rowsOf("operation"), operations);
    QCOMPARE(rowsOf("merge"), 0);
    QCOMPARE(m_shop->points(twin), 12);
    m_shop->sell(twin, {line("1.00")});
    QCOMPARE(m_shop->verified(), QString());
}

void TestMemberCare::previewIsWhatTheMergeMakes()
{
    const MemberId anna = holder("anna", "30.00");
    const MemberId twin = holder("twin", "12.00");
    QJsonObject merged = preview(twin, anna).figures[u"merged"_s].toObject();
    QVERIFY(merged.contains(u"consents"_s)); // the preview's own, beside what a member shows
    merged.remove(u"consents"_s);
    Shop::done(membership().merge({}, {MemberRef::of(twin), MemberRef::of(anna)}));
    QCOMPARE(Lookup(*m_shop->desk).shown(anna), QJsonValue(merged));
}

void TestMemberCare::previewRefusesAsTheMerge()
{
    const MemberRef anna = MemberRef::of(m_shop->enrol("anna"));
    const MemberRef twin = MemberRef::of(m_shop->enrol("twin"));
    const auto refused = [&](const MemberRef &from, const MemberRef &into) {
        return codeOfResult(membership().mergePreview({}, {from, into}));
    };
    QCOMPARE(refused(anna, anna), u"not-allowed"_s);
    QCOMPARE(refused(card(u"x"_s), anna), u"no-such-member"_s);
    QCOMPARE(refused(anna, card(u"x"_s)), u"no-such-member"_s);
    Shop::done(membership().freeze({}, {twin}));
    QCOMPARE(refused(twin, anna), u"member-frozen"_s);
    m_shop->standIn("lin", Role::Clerk);
    QCOMPARE(refused(anna, twin), u"not-allowed"_s);
    m_shop->desk->signOut();
    QCOMPARE(refused(anna, twin), u"not-signed-in"_s);
}

void TestMemberCare::fileHoldsEverything()
{
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    request.name = u"张小梅"_s;
    request.birthday = u"1990-02-03"_s;
    request.card = u"anna"_s;
    request.tags = {u"tea"_s};
    request.consents = {{u"marketing"_s, true, u"yes, please"_s}};
    const MemberId anna = Shop::done(membership().enrol({}, request)).members.front().second;
    m_shop->sell(anna, {line("12.00", "tea", 2, "latte"), line("3.00")});
    noted(anna, u"likes oat milk"_s);
    Shop::done(membership().replaceCard({}, {MemberRef::of(anna), u"second"_s}));
    const QJsonObject file = Shop::done(MemberFile(*m_shop->desk).make(MemberRef::of(anna)));
    const QJsonObject person = file[u"person"_s].toObject();
    QCOMPARE(person[u"name"_s].toString(), u"张小梅"_s);
    QCOMPARE(person[u"phone"_s].toString(), u"+8613812345678"_s);
    QCOMPARE(person[u"birthday"_s].toString(), u"1990-02-03"_s);
    QCOMPARE(person[u"card"_s].toString(), u"second"_s);
    QCOMPARE(person[u"lost_cards"_s].toArray(), QJsonArray{u"anna"_s});
    QCOMPARE(file[u"tags"_s][0][u"tag"_s].toString(), u"tea"_s);
    QCOMPARE(file[u"consents"_s][0][u"wording"_s].toString(), u"yes, please"_s);
    const QJsonArray lines = file[u"purchases"_s][0][u"lines"_s].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][u"product"_s].toString(), u"latte"_s);
    QCOMPARE(file[u"ledger"_s][0][u"points"_s].toInteger(), 15);
    QVERIFY(QString::fromUtf8(QJsonDocument(file).toJson()).contains(u"likes oat milk"_s));
    QCOMPARE(file[u"events"_s].toArray().size(), 4);
    QCOMPARE(file[u"member"_s][u"points"_s].toInteger(), 15);
}

void TestMemberCare::fileFollowsMerges()
{
    const MemberId anna = holder("anna", "30.00");
    const MemberId twin = holder("twin", "12.00");
    noted(twin, u"of the twin"_s);
    Shop::done(membership().merge({}, {MemberRef::of(twin), MemberRef::of(anna)}));
    const QJsonObject file = Shop::done(MemberFile(*m_shop->desk).make(MemberRef::of(twin)));
    QCOMPARE(file[u"person"_s][u"id"_s].toString(), QString::number(anna.value()));
    QCOMPARE(file[u"purchases"_s].toArray().size(), 2);
    QVERIFY(QString::fromUtf8(QJsonDocument(file).toJson()).contains(u"of the twin"_s));
}

void TestMemberCare::fileIsTheOwnersAndAudited()
{
    const MemberId anna = m_shop->enrol("anna");
    MemberFile file(*m_shop->desk);
    QCOMPARE(codeOfResult(file.make(card(u"x"_s))), u"no-such-member"_s);
    const auto exports = [&] {
        qint64 count = 0;
        for (const AuditEntry &entry :
             AuditLog(m_shop->store->connection()).page(std::nullopt, 100)) {
            count +=
                entry.row.act == u"export"_s && entry.row.about == u"member %1"_s.arg(anna.value())
                    ? 1
                    : 0;
        }
        return count;
    };
    QCOMPARE(exports(), 0);
    Shop::done(file.make(MemberRef::of(anna)));
    QCOMPARE(exports(), 1);
    for (const auto &[name, role] : {std::pair{"lin", Role::Clerk}, {"chen", Role::Manager}}) {
        m_shop->standIn(name, role);
        QCOMPARE(codeOfResult(file.make(MemberRef::of(anna))), u"not-allowed"_s);
    }
    m_shop->desk->signOut();
    QCOMPARE(codeOfResult(file.make(MemberRef::of(anna))), u"not-signed-in"_s);
    QCOMPARE(exports(), 1);
    QCOMPARE(m_shop->verified(), QString());
}

void TestMemberCare::fileIsReadable()
{
    const QString text = MemberFile::readable({{u"a"_s, 1},
                                               {u"b"_s, QJsonObject{{u"c"_s, u"x"_s}}},
                                               {u"d"_s, QJsonArray{u"y"_s, QJsonValue()}}});
    QCOMPARE(text, u"a: 1\nb:\n  c: x\nd:\n  1: y\n  2: –\n"_s);
}

void TestMemberCare::splitUsesTheFewestPointsForTheMost_data()
{
    QTest::addColumn<QByteArray>("spent"); // points at hand
    QTest::addColumn<QByteArray>("bill");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("payable");
    const auto row = [](const char *what, const char *spent, const char *bill, qint64 used,
                        const QString &money, const QString &payable) {
        QTest::newRow(what) << QByteArray(spent) << QByteArray(bill) << used << money << payable;
    };
    row("capped by the share of the bill", "300.00", "40.00", 200, u"20.00"_s, u"20.00"_s);
    row("capped by what is there", "155.00", "100.00", 155, u"15.50"_s, u"84.50"_s);
    row("no point is lost on an odd bill", "300.00", "0.11", 1, u"0.05"_s, u"0.06"_s);
    row("too small a bill", "300.00", "0.01", 0, u"0.00"_s, u"0.01"_s);
    row("one point", "1.00", "10.00", 1, u"0.10"_s, u"9.90"_s);
    row("none", "0.50", "10.00", 0, u"0.00"_s, u"10.00"_s);
}

void TestMemberCare::splitUsesTheFewestPointsForTheMost()
{
    QFETCH(QByteArray, spent);
    QFETCH(QByteArray, bill);
    const MemberId anna = holder("anna", spent.constData());
    const Answer split = Shop::done(
        Sales(*m_shop->desk).bestSplit({}, m_shop->sale(anna, {line(bill.constData())})));
    QTEST(number(split, "points_used"), "used");
    QTEST(text(split, "points_money"), "money");
    QTEST(text(split, "payable"), "payable");
    QCOMPARE(quoteOf(split)[u"points_used"_s].toInteger(), number(split, "points_used"));
}

void TestMemberCare::splitStopsAtTheDaysLimit()
{
    const MemberId anna = holder("anna", "1000.00");
    const Answer split =
        Shop::done(Sales(*m_shop->desk).bestSplit({}, m_shop->sale(anna, {line("1000.00")})));
    QCOMPARE(number(split, "points_used"), 400);
}

void TestMemberCare::splitNeedsAMember()
{
    QCOMPARE(codeOfResult(
                 Sales(*m_shop->desk).bestSplit({}, m_shop->sale(std::nullopt, {line("1.00")}))),
             u"bad-request"_s);
}

void TestMemberCare::proposedSplitIsAccepted()
{
    const MemberId anna = holder("anna", "333.00");
    SaleRequest sale = m_shop->sale(anna, {line("47.77")});
    const Answer split = Shop::done(Sales(*m_shop->desk).bestSplit({}, sale));
    sale.wish.points = Points(number(split, "points_used"));
    QCOMPARE(quoteOf(m_shop->sell(sale))[u"payable"_s].toString(), text(split, "payable"));
}

void TestMemberCare::catalogueTellsPricesAndReach()
{
    const MemberId anna = holder("anna", "400.00");
    const auto rows = Shop::done(Catalogue(*m_shop->desk).rows(MemberRef::of(anna)));
    QCOMPARE(rows.size(), size_t(2)); // one is out of its dates
    QCOMPARE(rows[0].reward, u"mug"_s);
    QCOMPARE(rows[0].points, Points(500));
    QCOMPARE(rows[0].missing, Points(100));
    QCOMPARE(rows[0].stock, std::optional<qint64>(1));
    QCOMPARE(codeOf(rows[0].refusal.value()), u"insufficient-points"_s);
    QVERIFY(!rows[0].isInReach());
    QCOMPARE(rows[1].points, Points(80)); // a Monday
    QVERIFY(rows[1].isTimedPrice);
    QCOMPARE(rows[1].money, yuan("1.00"));
    QCOMPARE(rows[1].missing, Points());
    QVERIFY(rows[1].isInReach());
    QCOMPARE(codeOfResult(Catalogue(*m_shop->desk).rows(card(u"x"_s))), u"no-such-member"_s);
}

void TestMemberCare::catalogueWithoutMemberShowsTheShelf()
{
    m_shop->passDays(1);
    const auto rows = Shop::done(Catalogue(*m_shop->desk).rows({}));
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[0].isInReach());
    QCOMPARE(rows[1].points, Points(100)); // a Tuesday
    m_shop->desk->signOut();
    QCOMPARE(codeOfResult(Catalogue(*m_shop->desk).rows({})), u"not-signed-in"_s);
}

QTEST_GUILESS_MAIN(TestMemberCare)
#include "tst_membercare.moc"
