// Coupons in people's hands: the list, verifying without using, taking back (D5, S36).

#include "services/couponbook.h"
#include "services/salesfloor.h"

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
                          {"id": "cup", "name": "A cup", "kind": "service"})"};
}

template <typename T>
QString codeOfResult(const Result<T> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

} // namespace

class TestCouponBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<Shop>(terms());
        m_li = m_shop->enrol("100");
    }

    void listsTheNewestFirstByStateAndTemplate()
    {
        const QString used = m_shop->givenCoupon(m_li, "c5");
        const QString open = m_shop->givenCoupon(m_li, "c5");
        const QString service = m_shop->givenCoupon(m_li, "cup");
        const QString gone = m_shop->givenCoupon(m_li, "cup");
        use(used);
        Shop::done(book().cancel({}, {{gone}, u"given by mistake"_s}));
        QCOMPARE(codes({}), (QStringList{gone, service, open, used}));
        using State = IssuedCoupon::State;
        QCOMPARE(codes({u"c5"_s, {}}), (QStringList{open, used}));
        QCOMPARE(codes({{}, State::Open}), (QStringList{service, open}));
        QCOMPARE(codes({{}, State::Used}), QStringList{used});
        QCOMPARE(codes({{}, State::Void}), QStringList{gone});
        QCOMPARE(codes({u"cup"_s, State::Used}), QStringList());
        QCOMPARE(codes({{}, State::Expired}), QStringList());
        m_shop->passDays(30); // good through the end of the thirtieth day (S18)
        QCOMPARE(codes({{}, State::Expired}), QStringList());
        m_shop->passDays(1);
        QCOMPARE(codes({{}, State::Expired}), QStringList{open});
        QCOMPARE(codes({{}, State::Open}), QStringList{service}); // without end
    }

    void tellsWhoWhenAndWhereItWasUsed()
    {
        const QString code = m_shop->givenCoupon(m_li, "c5");
        m_shop->passDays(2);
        const Answer sold = use(code);
        const IssuedCoupon told = Shop::done(book().issued({})).coupons.at(0);
        QCOMPARE(told.state, IssuedCoupon::State::Used);
        QCOMPARE(told.holder->card, u"100"_s);
        QCOMPARE(told.source, u"by-hand"_s);
        QCOMPARE(told.issuedOn, day("2026-11-02"));
        QCOMPARE(told.validThrough, std::optional(day("2026-12-02")));
        QVERIFY(told.turn);
        QCOMPARE(told.turn->operation, *sold.operation);
        QCOMPARE(told.turn->day, day("2026-11-04"));
        QVERIFY(!told.turn->till.isEmpty());
        // A refund gives it back: open again, and it says since when.
        m_shop->refund(sold);
        QCOMPARE(Shop::done(book().issued({})).coupons.at(0).state, IssuedCoupon::State::Open);
    }

    void longListsComeInPages()
    {
        for (int i = 0; i < CouponBook::pageSize + 3; ++i) {
            m_shop->givenCoupon(m_li, "c5");
        }
        const CouponPage first = Shop::done(book().issued({}));
        QCOMPARE(first.coupons.size(), size_t(CouponBook::pageSize));
        QVERIFY(first.olderThan);
        const CouponPage rest = Shop::done(book().issued({}, first.olderThan));
        QCOMPARE(rest.coupons.size(), size_t(3));
        QVERIFY(!rest.olderThan);
        QVERIFY(rest.coupons.front().id < first.coupons.back().id);
    }

    void verifyingTellsWhyNotAndUsesNothing()
    {
        const QString code = m_shop->givenCoupon(m_li, "c5");
        const auto reason = [&](const QString &asked) {
            const CouponVerdict verdict = Shop::done(book().verify(asked));
            return verdict.refusal ? codeOf(*verdict.refusal) : u"good"_s;
        };
        QCOMPARE(reason(code), u"good"_s);
        QCOMPARE(reason(code.toLower()), u"good"_s); // as somebody types it
        QCOMPARE(codeOfResult(book().verify(u"C000000000000"_s)), u"no-such-coupon"_s);
        m_shop->passDays(31);
        QCOMPARE(reason(code), u"coupon-expired"_s);
        m_shop->set("2026-11-03 10:00");
        QCOMPARE(reason(code), u"good"_s);
        use(code);
        QCOMPARE(reason(code), u"coupon-used"_s);
        const QString other = m_shop->givenCoupon(m_li, "cup");
        Shop::done(book().cancel({}, {{other}, u"mistake"_s}));
        QCOMPARE(reason(other), u"coupon-not-applicable"_s);
        // Clerks verify, too; the phone stays covered.
        m_shop->standIn("Li", Role::Clerk);
        QCOMPARE(reason(other), u"coupon-not-applicable"_s);
        QCOMPARE(codeOfResult(book().issued({})), u"not-allowed"_s);
        QCOMPARE(m_shop->verified(), QString());
    }

    void ownersTakeBackManyAtOnceAndUndoIt()
    {
        const QString first = m_shop->givenCoupon(m_li, "c5");
        const QString second = m_shop->givenCoupon(m_shop->enrol("101"), "cup");
        const Answer gone =
            Shop::done(book().cancel({}, {{first, second.toLower(), first}, u"printed twice"_s}));
        QCOMPARE(number(gone, "coupons"), 2);
        SaleRequest sale = m_shop->sale(m_li, {line("30.00")});
        sale.coupons = {first};
        QCOMPARE(m_shop->refusalOf(sale), u"coupon-not-applicable"_s);
        const IssuedCoupon told = Shop::done(book().verify(first)).coupon;
        QCOMPARE(told.turn->text, u"printed twice"_s);
        QCOMPARE(codeOfResult(book().cancel({}, {{first}, u"again"_s})),
                 u"coupon-not-applicable"_s);
        QCOMPARE(m_shop->verified(), QString());
        m_shop->undo(gone);
        QCOMPARE(m_shop->refusalOf(sale), u"done"_s);
        QCOMPARE(m_shop->verified(), QString());
    }

    void refusesToTakeBack()
    {
        const QString used = m_shop->givenCoupon(m_li, "c5");
        const QString open = m_shop->givenCoupon(m_li, "c5");
        use(used);
        const auto cancelled = [&](const QStringList &codes, const QString &reason) {
            return codeOfResult(book().cancel({}, {codes, reason}));
        };
        QCOMPARE(cancelled({open}, u" "_s), u"bad-request"_s);
        QCOMPARE(cancelled({}, u"why"_s), u"bad-request"_s);
        QCOMPARE(cancelled({u"nothing"_s}, u"why"_s), u"no-such-coupon"_s);
        // All or none of them.
        QCOMPARE(cancelled({open, used}, u"why"_s), u"coupon-used"_s);
        QVERIFY(!Shop::done(book().verify(open)).refusal);
        m_shop->standIn("Mei", Role::Manager);
        QCOMPARE(cancelled({open}, u"why"_s), u"not-allowed"_s);
        m_shop->standIn("Li", Role::Clerk);
        QCOMPARE(cancelled({open}, u"why"_s), u"not-allowed"_s);
        QVERIFY(!Shop::done(book().verify(open)).refusal);
    }

private:
    CouponBook book() const { return CouponBook(*m_shop->desk); }
    QStringList codes(const CouponFilter &filter) const
    {
        QStringList found;
        for (const IssuedCoupon &coupon : Shop::done(book().issued(filter)).coupons) {
            found += coupon.code;
        }
        return found;
    }
    Answer use(const QString &code) const
    {
        SaleRequest sale = m_shop->sale(m_li, {line("30.00")});
        sale.coupons = {code};
        return m_shop->sell(sale);
    }

    std::unique_ptr<Shop> m_shop;
    MemberId m_li{1};
};

QTEST_GUILESS_MAIN(TestCouponBook)
#include "tst_couponbook.moc"
