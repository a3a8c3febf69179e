// Coupons that belong to nobody: whoever brings the code uses it, once (D5, S36).

#include "programme/programmefile.h"
#include "services/couponbook.h"
#include "services/merging.h"
#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "services/simulation.h"
#include "services/undo.h"
#include "storage/coupons.h"

#include <QSet>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms terms()
{
    return {.coupons =
                R"({"id": "c5", "name": "5 off", "discount": {"off": "5.00"}, "valid": "30 days"},
                   {"id": "old", "name": "For who is known", "discount": {"off": "5.00"},
                    "when": {"at_least_tier": "basic"}})"};
}

template <typename T>
QString codeOfResult(const Result<T> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

} // namespace

class TestBearerCoupons : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<Shop>(terms());
        m_li = m_shop->enrol("100");
    }
    void cleanup() { QCOMPARE(m_shop->verified(), QString()); }

    void whoeverBringsACodeUsesItOnce()
    {
        const QStringList codes = issued("c5", 3);
        QCOMPARE(codes.size(), 3);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 3);
        const Answer guests = sold(std::nullopt, codes[0]);
        QCOMPARE(quoteOf(guests).value(u"payable"_s).toString(), u"25.00"_s);
        QCOMPARE(stateOf(codes[0]), CouponState::Used);
        for (const std::optional<MemberId> who :
             {std::optional<MemberId>(), std::optional(m_li), std::optional(m_shop->enrol("200"))})
            QCOMPARE(m_shop->refusalOf(sale(who, codes[0])), u"coupon-used"_s);
        const Answer second = sold(m_li, codes[1]);
        QCOMPARE(quoteOf(second).value(u"payable"_s).toString(), u"25.00"_s);
        QCOMPARE(m_shop->points(m_li), 25);
        QCOMPARE(stateOf(codes[2]), CouponState::Open);
    }

    void theListTellsThemApart()
    {
        const QString ofLi = m_shop->givenCoupon(m_li, "c5");
        const QStringList codes = issued("c5", 2);
        CouponFilter filter;
        filter.isBearer = true;
        const CouponPage page = Shop::done(book().issued(filter));
        QCOMPARE(page.coupons.size(), size_t(2));
        for (const IssuedCoupon &coupon : page.coupons) {
            QVERIFY(codes.contains(coupon.code));
            QVERIFY(!coupon.holder);
            QCOMPARE(coupon.source, u"batch"_s);
            QCOMPARE(coupon.validThrough, std::optional(day("2026-12-02")));
        }
        const CouponPage all = Shop::done(book().issued({}));
        QCOMPARE(all.coupons.size(), size_t(3));
        QCOMPARE(all.coupons.back().code, ofLi);
        QCOMPARE(all.coupons.back().holder->card, u"100"_s);
        // No member's page shows them as theirs.
        QCOMPARE(Coupons(m_shop->store->connection()).openOf(m_li, day("2026-11-02")).size(),
                 size_t(1));
    }

    void aRefundGivesItBackToWhoeverBringsItNext()
    {
        for (const std::optional<MemberId> who : {std::optional<MemberId>(), std::optional(m_li)}) {
            const QString code = issued("c5", 1).front();
            SaleRequest request = m_shop->sale(who, {line("30.00", "", 2), line("10.00")});
            request.coupons = {code};
            const Answer bought = m_shop->sell(request);
            const Answer some = m_shop->refund(bought, {{0, Quantity(1000)}});
            QCOMPARE(some.figures.value(u"coupons_back"_s).toArray(), QJsonArray());
            const Answer all = m_shop->refund(bought);
            QCOMPARE(all.figures.value(u"coupons_back"_s).toArray(), QJsonArray{code});
            QCOMPARE(yuan(text(some, "money_back").toUtf8().constData()) +
                         yuan(text(all, "money_back").toUtf8().constData()),
                     yuan("35.00")); // S27
            QCOMPARE(m_shop->refusalOf(sale(m_shop->enrol(who ? "300" : "301"), code)), u"done"_s);
        }
    }

    void afterItsLastDayARefundKeepsIt()
    {
        const QString code = issued("c5", 1).front();
        const Answer bought = sold(std::nullopt, code);
        m_shop->passDays(31);
        QCOMPARE(m_shop->refund(bought).figures.value(u"coupons_back"_s).toArray(), QJsonArray());
        QCOMPARE(stateOf(code), CouponState::Used);
        const QString late = issued("c5", 1).front();
        m_shop->passDays(31);
        QCOMPARE(m_shop->refusalOf(sale(std::nullopt, late)), u"coupon-expired"_s);
    }

    void anUndoGivesItBackAndTakesBackAWholeBatch() // S26
    {
        const Answer made = Shop::done(book().issue({}, {u"c5"_s, 2}));
        const QStringList codes = codesOf(made);
        const Answer bought = sold(std::nullopt, codes[0]);
        QCOMPARE(
            codeOfResult(Undo(*m_shop->desk).undo({}, {QString::number(made.operation->value())})),
            u"coupon-used"_s);
        m_shop->undo(bought);
        QCOMPARE(stateOf(codes[0]), CouponState::Open);
        m_shop->undo(made);
        for (const QString &code : codes) {
            QCOMPARE(stateOf(code), CouponState::Void);
            QCOMPARE(m_shop->refusalOf(sale(std::nullopt, code)), u"coupon-not-applicable"_s);
        }
    }

    void ownersMakeThemVoid()
    {
        const QStringList codes = issued("c5", 2);
        Shop::done(book().cancel({}, {codes, u"slips lost"_s}));
        QCOMPARE(m_shop->refusalOf(sale(m_li, codes[0])), u"coupon-not-applicable"_s);
        QCOMPARE(m_shop->verified(), QString());
    }

    void whatItAsksOfAMemberHoldsForMembersAlone()
    {
        const QString code = issued("old", 1).front();
        QCOMPARE(m_shop->refusalOf(sale(std::nullopt, code)), u"coupon-not-applicable"_s);
        QCOMPARE(stateOf(code), CouponState::Open);
        QCOMPARE(m_shop->refusalOf(sale(m_li, code)), u"done"_s);
    }

    void itKeepsItsTermsForEverybody() // S36
    {
        const QStringList codes = issued("c5", 2);
        Terms other = terms();
        other.coupons.replace("\"5.00\"", "\"1.00\"");
        m_shop->clock.advanceMs(1000);
        Shop::done(ProgrammeVersions(*m_shop->desk).use({}, other.text()));
        m_shop->clock.advanceMs(1000);
        const Answer guests = sold(std::nullopt, codes[0]);
        QCOMPARE(quoteOf(guests).value(u"payable"_s).toString(), u"25.00"_s);
        QCOMPARE(quoteOf(sold(m_li, codes[1])).value(u"payable"_s).toString(), u"25.00"_s);
        QCOMPARE(m_shop->refund(guests).figures.value(u"coupons_back"_s).toArray(),
                 QJsonArray{codes[0]});
    }

    void aMemberPutOnTheBillChangesNothingOfIt() // S20
    {
        const QString code = issued("c5", 1).front();
        const Answer bought = sold(std::nullopt, code);
        Shop::done(Sales(*m_shop->desk).attach({}, {Shop::of(bought), MemberRef::of(m_li)}));
        QCOMPARE(m_shop->points(m_li), 25);
        QCOMPARE(m_shop->verified(), QString());
        const Answer back = m_shop->refund(bought);
        QCOMPARE(text(back, "money_back"), u"25.00"_s);
        QCOMPARE(back.figures.value(u"coupons_back"_s).toArray(), QJsonArray{code});
        QCOMPARE(m_shop->points(m_li), 0);
        QCOMPARE(stateOf(code), CouponState::Open);
    }

    void mergesAndErasuresLeaveItAsItIs() // S39, S41
    {
        const QStringList codes = issued("c5", 3);
        const MemberId wang = m_shop->enrol("200");
        const Answer ofWang = sold(wang, codes[0]);
        Shop::done(Membership(*m_shop->desk).merge({}, {MemberRef::of(wang), MemberRef::of(m_li)}));
        QCOMPARE(m_shop->verified(), QString());
        QCOMPARE(m_shop->refund(ofWang).figures.value(u"coupons_back"_s).toArray(),
                 QJsonArray{codes[0]});
        sold(m_li, codes[1]);
        Shop::done(Membership(*m_shop->desk).erase({}, {MemberRef::of(m_li)}));
        QCOMPARE(stateOf(codes[0]), CouponState::Open);
        QCOMPARE(stateOf(codes[1]), CouponState::Used);
        QCOMPARE(m_shop->refusalOf(sale(std::nullopt, codes[0])), u"done"_s);
    }

    void aWhatIfLaysItWhereItWasLaid() // R8
    {
        const QStringList codes = issued("c5", 2);
        sold(m_li, codes[0]);
        sold(std::nullopt, codes[1]);
        Simulation::Options options;
        options.threads = 1;
        const auto same = readProgramme(terms().text()).programme;
        const auto outcome = Shop::done(
            Simulation(*m_shop->store).run({day("2026-11-01"), day("2026-11-30")}, same, options));
        QCOMPARE(outcome->live, outcome->draft);
        QCOMPARE(outcome->live.flow.coupons, yuan("10.00"));
        QCOMPARE(outcome->live.flow.issued, Points(25));
    }

    void refusesBatches_data()
    {
        QTest::addColumn<QString>("coupon");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("refusal");

        QTest::newRow("none") << "c5" << qint64(0) << "bad-request";
        QTest::newRow("fewer than none") << "c5" << qint64(-1) << "bad-request";
        QTest::newRow("one too many") << "c5" << CouponBook::mostOfBatch + 1 << "bad-request";
        QTest::newRow("of what is none") << "c6" << qint64(1) << "no-such-coupon";
        QTest::newRow("as many as can be") << "c5" << CouponBook::mostOfBatch << "done";
    }
    void refusesBatches()
    {
        QFETCH(QString, coupon);
        QFETCH(qint64, count);
        QTEST(codeOfResult(book().issue({}, {coupon, count})), "refusal");
    }

    void clerksMakeNone()
    {
        m_shop->standIn("Mei", Role::Manager);
        QCOMPARE(codeOfResult(book().issue({}, {u"c5"_s, 1})), u"done"_s);
        m_shop->standIn("Li", Role::Clerk);
        QCOMPARE(codeOfResult(book().issue({}, {u"c5"_s, 1})), u"not-allowed"_s);
    }

private:
    CouponBook book() const { return CouponBook(*m_shop->desk); }
    static QStringList codesOf(const Answer &made)
    {
        QStringList codes;
        for (const QJsonValue &code : made.figures.value(u"codes"_s).toArray())
            codes += code.toString();
        return codes;
    }
    QStringList issued(const char *coupon, qint64 count) const
    {
        return codesOf(Shop::done(book().issue({}, {QString::fromLatin1(coupon), count})));
    }
    SaleRequest sale(std::optional<MemberId> who, const QString &code) const
    {
        SaleRequest request = m_shop->sale(who, {line("30.00")});
        request.coupons = {code};
        return request;
    }
    Answer sold(std::optional<MemberId> who, const QString &code) const
    {
        return m_shop->sell(sale(who, code));
    }
    CouponState stateOf(const QString &code) const
    {
        return Coupons(m_shop->store->connection()).byCode(code)->state;
    }

    std::unique_ptr<Shop> m_shop;
    MemberId m_li{1};
};

QTEST_GUILESS_MAIN(TestBearerCoupons)
#include "tst_bearercoupons.moc"
