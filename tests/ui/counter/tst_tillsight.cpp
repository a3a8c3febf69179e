#include "services/points.h"
#include "services/salesfloor.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/approvalbar.h"
#include "ui/counter/choicelist.h"
#include "ui/counter/enrolsheet.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/refundsheet.h"
#include "ui/counter/tilelayout.h"
#include "ui/counter/tillcase.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/label.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace regulars;

// What a clerk works with and what was just said is in sight, also where the text is twice as large
// and the page scrolls; nothing that is said outlives what it was said of (X8, D3).
class TestTillSight : public QObject, private tests::TillCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { finish(); }

    void fieldsOfASheetKeepTheirHeight();
    void sheetShowsItsHeading_data();
    void sheetShowsItsHeading();
    void fieldIsInSightOnceASheetIsLeft();
    void whatWasRecordedIsInSight();
    void whatWasUndoneIsInSight();
    void namelessSaleIsOfferedInSight();
    void approvalIsInSight();
    void quoteIsInSight();
    void fieldIsInSightWhileItIsTypedInto();
    void manyAwardsAreRemarkedBesideTheResult();
    void whatWasSaidGoesWithTheAmount();
    void pointsThatPaidAndThoseEarnedAreBothTold();
    void emptyRefundKeepsTheFocus();
    void couponOnTheBillHasItsName();
    void goalsShareTheCardByNeed();

private:
    void enlarge();
    bool isInSight(const QWidget &widget) const; // the whole of it

    Theme m_theme;
};

namespace
{

class Wanting : public QWidget
{
public:
    explicit Wanting(int width)
        : m_width(width)
    {}
    QSize sizeHint() const override { return {m_width, 20}; }

private:
    int m_width;
};

} // namespace

void TestTillSight::init()
{
    m_theme.setScale(100);
    start();
}

// As much as the window has for the page at 1366 × 768, with its frame.
void TestTillSight::enlarge()
{
    m_theme.setScale(200);
    m_floor->page().resize(1246, 570);
    m_floor->settle();
}

bool TestTillSight::isInSight(const QWidget &widget) const
{
    m_floor->settle();
    const QWidget *room = m_floor->page().findChild<QScrollArea *>()->viewport();
    const QRect there(widget.mapTo(&m_floor->page(), QPoint()), widget.size());
    const QRect seen(room->mapTo(&m_floor->page(), QPoint()), room->size());
    if (!widget.isVisible() || !seen.contains(there)) {
        qWarning() << widget.metaObject()->className() << there << "in" << seen;
        return false;
    }
    return true;
}

void TestTillSight::fieldsOfASheetKeepTheirHeight()
{
    enlarge();
    for (const int key : {Qt::Key_F3, Qt::Key_F4}) {
        m_floor->press(key, key == Qt::Key_F4 ? Qt::ShiftModifier : Qt::NoModifier);
        m_floor->settle();
        for (const QWidget *part : m_floor->page().openSheet()->findChildren<QWidget *>()) {
            const bool isMeant = qobject_cast<const QLineEdit *>(part) ||
                                 qobject_cast<const QAbstractButton *>(part);
            if (isMeant && part->isVisible()) {
                QVERIFY2(part->height() >= part->minimumSizeHint().height(),
                         qPrintable(part->accessibleName()));
            }
        }
    }
}

void TestTillSight::sheetShowsItsHeading_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isShifted");
    QTest::newRow("enrol") << int(Qt::Key_F3) << false;
    QTest::newRow("redeem") << int(Qt::Key_F5) << false;
    QTest::newRow("coupon") << int(Qt::Key_F7) << false;
    QTest::newRow("top up") << int(Qt::Key_F3) << true;
    QTest::newRow("gift") << int(Qt::Key_F5) << true;
    QTest::newRow("refund") << int(Qt::Key_F8) << true;
}

void TestTillSight::sheetShowsItsHeading()
{
    QFETCH(int, key);
    QFETCH(bool, isShifted);
    m_floor->sell(zhang(), "100");
    enlarge();
    open();
    m_floor->press(key, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
    m_floor->settle();
    QVERIFY(isInSight(*m_floor->page().openSheet()->findChild<Label *>()));
    QVERIFY(m_floor->page().openSheet()->isAncestorOf(QApplication::focusWidget()));
    const auto *list = qobject_cast<const ChoiceList *>(QApplication::focusWidget());
    QVERIFY(isInSight(list ? *list->viewport() : *QApplication::focusWidget()));
}

void TestTillSight::fieldIsInSightOnceASheetIsLeft()
{
    enlarge();
    m_floor->press(Qt::Key_F3);
    m_floor->settle();
    m_floor->press(Qt::Key_Escape);
    QVERIFY(isInSight(*m_floor->page().omnibox()));
}

void TestTillSight::whatWasRecordedIsInSight()
{
    enlarge();
    open();
    m_floor->type("38.5");
    m_floor->press(Qt::Key_Return);
    QVERIFY(isInSight(*m_floor->page().result()));
}

void TestTillSight::whatWasUndoneIsInSight()
{
    enlarge();
    open();
    m_floor->type("38.5");
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_F8);
    QVERIFY(isInSight(*m_floor->page().message()));
}

void TestTillSight::namelessSaleIsOfferedInSight()
{
    enlarge();
    m_floor->press(Qt::Key_F4);
    m_floor->type("27.8");
    m_floor->press(Qt::Key_Return);
    open();
    QVERIFY(message().contains(u"¥27.80"_s));
    QVERIFY(isInSight(*m_floor->page().message()));
    QVERIFY(isInSight(*m_floor->page().amountBar()));
}

void TestTillSight::approvalIsInSight()
{
    m_floor->sell(zhang(), "2000");
    m_floor->enrol(u"13912345678"_s, u"李雷"_s);
    m_floor->standIn(Role::Clerk);
    enlarge();
    open();
    m_floor->press(Qt::Key_F5, Qt::ShiftModifier);
    m_floor->type("13912345678");
    m_floor->press(Qt::Key_Return);
    m_floor->type("5");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().orders().isWaiting());
    const auto *approval = m_floor->page().findChild<ApprovalBar *>();
    QVERIFY(isInSight(*approval));
    QVERIFY(approval->isAncestorOf(QApplication::focusWidget()));
    m_floor->type("000000");
    m_floor->press(Qt::Key_Return);
    QTRY_VERIFY(!approval->trouble().isEmpty());
    QVERIFY(isInSight(*approval)); // and what was wrong with the PIN in it
    m_floor->press(Qt::Key_Escape);
    QVERIFY(isInSight(*QApplication::focusWidget()));
}

void TestTillSight::quoteIsInSight()
{
    enlarge();
    m_floor->sell(zhang(), "2000");
    open();
    m_floor->type("38.5");
    m_floor->press(Qt::Key_F6);
    QVERIFY(isInSight(*m_floor->page().amountBar()));
}

void TestTillSight::fieldIsInSightWhileItIsTypedInto()
{
    enlarge();
    open();
    m_floor->type("38.5");
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    QVERIFY(m_floor->page().omnibox()->hasFocus());
    m_floor->type("5");
    QVERIFY(isInSight(*m_floor->page().omnibox()));
}

void TestTillSight::manyAwardsAreRemarkedBesideTheResult()
{
    m_floor->standIn(Role::Clerk);
    for (int i = 0; i < 3; ++i) {
        m_floor->sell(zhang(), "10");
    }
    open();
    m_floor->type("10");
    m_floor->press(Qt::Key_Return);
    QVERIFY2(message().contains(u"more than three times"_s), qPrintable(message()));
    QVERIFY(m_floor->page().message()->isVisible());
    QVERIFY(m_floor->page().result()->isVisible());
    QCOMPARE(result(), u"+10 → 40"_s);
}

void TestTillSight::whatWasSaidGoesWithTheAmount()
{
    open();
    m_floor->press(Qt::Key_Return);
    QVERIFY2(message().contains(u"Type the amount"_s), qPrintable(message()));
    m_floor->type("1");
    QVERIFY(!m_floor->page().message()->isVisible());
    // What can still be done stays.
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_F8);
    m_floor->press(Qt::Key_F4);
    m_floor->type("2");
    QVERIFY2(message().contains(u"F8"_s), qPrintable(message()));
}

void TestTillSight::pointsThatPaidAndThoseEarnedAreBothTold()
{
    m_floor->sell(zhang(), "2000");
    open();
    m_floor->type("100");
    m_floor->press(Qt::Key_F6);
    m_floor->settle();
    m_floor->type("70");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(result(), u"+23 → 2,023"_s);
    const QString detail = m_floor->page().result()->detail();
    QVERIFY2(detail.contains(u"70 point(s) used · 93 point(s) earned"_s), qPrintable(detail));
}

void TestTillSight::emptyRefundKeepsTheFocus()
{
    open();
    m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
    QWidget *code = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(code));
    m_floor->press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), code);
}

void TestTillSight::couponOnTheBillHasItsName()
{
    salesfloor::Shop::done(
        PointsDesk(m_floor->shop().desk()).coupon({}, {MemberRef::of(zhang()), u"five"_s}));
    open();
    m_floor->press(Qt::Key_F7);
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    const auto &held = m_floor->till().customer()->coupons.front();
    QStringList texts;
    for (const FilterChip *chip : m_floor->page().amountBar()->findChildren<FilterChip *>()) {
        texts += chip->text();
    }
    QVERIFY2(texts.contains(u"%1 · %2"_s.arg(held.name, held.code)), qPrintable(texts.join(u'|')));
}

// A goal with many words takes from the place of one with few before it takes a second line.
void TestTillSight::goalsShareTheCardByNeed()
{
    QWidget card;
    auto *goals = new TileLayout(&card, 10, 100);
    auto *few = new Wanting(100);
    auto *many = new Wanting(300);
    goals->addWidget(few);
    goals->addWidget(many);
    goals->setGeometry(QRect(0, 0, 450, 40));
    QCOMPARE(many->width(), 320);
    QCOMPARE(few->width(), 120);
    QCOMPARE(many->x() + many->width(), 450);
    goals->setGeometry(QRect(0, 0, 610, 40)); // enough for both: alike
    QCOMPARE(many->width(), few->width());
}

QTEST_MAIN(TestTillSight)
#include "tst_tillsight.moc"
