// What to offer next at the till (C5): one line for whoever stands there with what lies in the
// basket, without a key, and gone with them.

#include "offergoods.h"
#include "tillcase.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/offerline.h"
#include "ui/counter/offershelf.h"
#include "ui/editors/moneyedit.h"

#include <QSignalSpy>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestTillOffers : public QObject, private TillCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { finish(); }
    void namesWhatGoesWithTheBasketAndWhy();
    void goesWithTheMemberAndTheBasket();
    void guestsAreOfferedWhatGoesWithTheirBasket();
    void aClerkIsToldOfGoodsAlone();
    void takesNeitherKeyNorFocus();
    void nothingIsCountedBeforeSomebodyStandsThere();
    void isCountedOnceADay();

private:
    void sell(std::optional<MemberId> member, const QStringList &products)
    {
        sellGoods(*m_floor, member, products);
    }
    void lay(const QString &product)
    {
        m_floor->till().addLine(*m_floor->till().lineFor(product, Quantity(1'000), Money(10'00)));
    }
    QString offered() const { return m_floor->page().offer()->text(); }

    std::unique_ptr<OfferShelf> m_shelf;
};

void TestTillOffers::init()
{
    start();
    stockGoodsThatGoTogether(*m_floor);
    m_shelf = std::make_unique<OfferShelf>(m_floor->shop());
    m_floor->page().setOfferShelf(m_shelf.get());
}

void TestTillOffers::namesWhatGoesWithTheBasketAndWhy()
{
    open();
    lay(u"latte"_s);
    QTRY_COMPARE(offered(), u"Offer next: Croissant. It goes with Latte: in 75% of such baskets, "
                            "2.0 times as often as usual."_s);
    QCOMPARE(m_floor->page().offer()->accessibleName(), offered());
    lay(u"croissant"_s);
    QCOMPARE(offered(), QString()); // at once, not when the next one is found
    QTest::qWait(300);
    QCOMPARE(offered(), QString());
}

void TestTillOffers::goesWithTheMemberAndTheBasket()
{
    sell(zhang(), {u"bun"_s});
    open();
    QTRY_VERIFY2(offered().startsWith(u"Offer next: Jam. It goes with Bun, bought before"_s),
                 qPrintable(offered()));
    lay(u"latte"_s); // what lies there comes first
    QTRY_VERIFY2(offered().contains(u"Croissant"_s), qPrintable(offered()));
    m_floor->till().clearBill();
    m_floor->till().closeMember();
    QCOMPARE(offered(), QString());
}

void TestTillOffers::guestsAreOfferedWhatGoesWithTheirBasket()
{
    QVERIFY(!m_floor->till().customer());
    lay(u"bun"_s);
    QTRY_VERIFY2(offered().startsWith(u"Offer next: Jam."_s), qPrintable(offered()));
    m_floor->till().clearBill();
}

void TestTillOffers::aClerkIsToldOfGoodsAlone()
{
    sell(zhang(), {u"bun"_s});
    m_floor->standIn(Role::Clerk);
    m_floor->page().open(MemberRef::of(zhang()).toText());
    QTRY_VERIFY2(offered().startsWith(u"Offer next: Jam."_s), qPrintable(offered()));
    QVERIFY(!offered().contains(u"张"_s));
    m_floor->standInAsOwner();
    QCOMPARE(offered(), QString());
}

void TestTillOffers::takesNeitherKeyNorFocus() // the budget of the till stays what it was
{
    sell(zhang(), {u"bun"_s});
    open();
    QTRY_VERIFY(!offered().isEmpty());
    QCOMPARE(m_floor->page().offer()->focusPolicy(), Qt::NoFocus);
    QVERIFY(m_floor->page().offer()->findChildren<QAction *>().isEmpty());
    m_floor->page().amountBar()->amount()->setFocus();
    m_floor->resetKeys();
    m_floor->type("5");
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    QCOMPARE(m_floor->keys(), 2);
    QCOMPARE(m_floor->purchasesOf(zhang()), 2);
}

void TestTillOffers::nothingIsCountedBeforeSomebodyStandsThere()
{
    QSignalSpy ready(m_shelf.get(), &OfferShelf::ready);
    QTest::qWait(300);
    QCOMPARE(ready.size(), 0);
    open();
    QTRY_COMPARE(ready.size(), 1);
}

void TestTillOffers::isCountedOnceADay()
{
    QSignalSpy ready(m_shelf.get(), &OfferShelf::ready);
    open();
    QTRY_COMPARE(ready.size(), 1);
    lay(u"latte"_s);
    QTRY_VERIFY(!offered().isEmpty());
    m_floor->till().clearBill();
    lay(u"bun"_s);
    QTRY_VERIFY(offered().contains(u"Jam"_s));
    QCOMPARE(ready.size(), 1);
    m_floor->clock().advanceMs(24LL * 3'600'000);
    m_floor->till().clearBill();
    lay(u"latte"_s);
    QTRY_COMPARE(ready.size(), 2);
    QTRY_VERIFY(offered().contains(u"Croissant"_s));
}

QTEST_MAIN(TestTillOffers)
#include "tst_tilloffers.moc"
