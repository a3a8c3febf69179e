// The coupons that were given: long lists go on, and slips for whoever brings one are made, listed
// and printed (D5, S36).

#include "pagelook.h"
#include "programmefloor.h"
#include "services/couponbook.h"
#include "services/points.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/couponslips.h"
#include "ui/programme/couponspage.h"
#include "ui/programme/issuedcoupons.h"
#include "ui/programme/wordedlist.h"

#include <QAction>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText()
{
    return salesfloor::Terms{
        .coupons =
            R"({"id": "c5", "name": {"en": "5 off", "zh_CN": "减五元"}, "discount": {"off": "5.00"}, "valid": "30 days"})"}
        .text();
}

} // namespace

class TestIssuedCoupons : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void longListsGoOnWhereTheyEnd();
    void slipsForWhoeverBringsOne();
    void clerksMakeNone();

private:
    IssuedCoupons *issued() const { return m_page->issued(); }
    QString given(const MemberRef &member, const QString &coupon) const
    {
        return salesfloor::text(
            salesfloor::Shop::done(PointsDesk(m_floor->shop->desk()).coupon({}, {member, coupon})),
            "code");
    }
    void listAgain() const
    {
        issued()->read();
        PageLook::settle();
    }

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<CouponsPage> m_page;
};

void TestIssuedCoupons::init()
{
    m_floor = std::make_unique<ProgrammeFloor>(programmeText());
    m_page = std::make_unique<CouponsPage>(*m_floor->shop, *m_floor->session);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    m_page->show();
    m_page->onShown();
    m_page->open(u"c5"_s);
    PageLook::settle();
}

void TestIssuedCoupons::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestIssuedCoupons::longListsGoOnWhereTheyEnd()
{
    constexpr int more = 7;
    const auto made = CouponBook(m_floor->shop->desk()).issue({}, {u"c5"_s, CouponBook::pageSize});
    QVERIFY(made);
    const MemberRef member = m_floor->enrol(u"1001"_s);
    for (int i = 0; i < more; ++i) {
        given(member, u"c5"_s);
    }
    listAgain();
    QCOMPARE(issued()->listedCodes().size(), CouponBook::pageSize);
    QVERIFY(issued()->moreButton()->isVisible());
    issued()->moreButton()->click();
    QTRY_COMPARE(issued()->listedCodes().size(), CouponBook::pageSize + more);
    const QStringList codes = issued()->listedCodes();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    QVERIFY(!issued()->moreButton()->isVisible());
}

void TestIssuedCoupons::slipsForWhoeverBringsOne()
{
    CouponSlips *slips = issued()->slips();
    slips->count()->setValue(3);
    slips->makeButton()->click();
    QCOMPARE(slips->message()->kind(), NoticeKind::Success);
    QTRY_COMPARE(issued()->listedCodes().size(), 3);
    QVERIFY2(issued()->list()->textAt(0).contains(u"for whoever brings it"_s),
             qPrintable(issued()->list()->textAt(0)));
    QSignalSpy asked(m_page.get(), &Page::asked);
    slips->printAction()->trigger();
    QCOMPARE(asked.value(0).value(0).toString(), u"print"_s);
    const QStringList printed =
        asked.value(0).value(1).toString().section(u':', 1).section(u';', 0, 0).split(u',');
    const QStringList listed = issued()->listedCodes();
    QCOMPARE(QSet<QString>(printed.begin(), printed.end()),
             QSet<QString>(listed.begin(), listed.end()));
    issued()->verify(printed.front());
    QCOMPARE(issued()->verdict()->kind(), NoticeKind::Success);
    QVERIFY(issued()->verdict()->text().contains(u"whoever brings it"_s));
    SaleRequest sale;
    sale.lines = {salesfloor::line("30.00")};
    sale.coupons = {printed.front()};
    QCOMPARE(
        salesfloor::quoteOf(salesfloor::Shop::done(Sales(m_floor->shop->desk()).checkout({}, sale)))
            .value(u"payable"_s)
            .toString(),
        u"25.00"_s);
    listAgain();
    QCOMPARE(issued()->listedCodes().size(), 2); // of those that are open
    // What is only in the draft is given to nobody.
    QVERIFY(m_page->addStart(u"steps"_s));
    PageLook::settle();
    QVERIFY(!slips->isVisible());
}

void TestIssuedCoupons::clerksMakeNone()
{
    QVERIFY(issued()->slips()->isVisible());
    m_floor->standIn(u"Li"_s, Role::Clerk, u"274951"_s);
    m_page->onShown();
    PageLook::settle();
    QVERIFY(!issued()->slips()->isVisible());
}

QTEST_MAIN(TestIssuedCoupons)
#include "tst_issuedcoupons.moc"
