// A reward that hands out a partner's codes: switched on in the window, brought from a file, given
// at the till, set aside by an undo, freed and taken out (D1).

#include "cataloguecase.h"
#include "services/undo.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/codefilecard.h"
#include "ui/programme/poolpanel.h"
#include "ui/programme/rewardgrid.h"
#include "ui/programme/stockpanel.h"
#include "ui/programme/wordedlist.h"
#include "ui/sentences/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestPoolPanel : public QObject, private CatalogueCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }
    void codesTakeThePlaceOfStock();
    void aCouponMakesItsOwn();
    void aFileIsLookedThroughAndTaken();
    void aFileIsDroppedOntoIt();
    void linesThatCantBeTakenSayWhy();
    void columnsAreAskedForWhereTheyAreUnclear();
    void whatCantBeReadSaysSo();
    void whatWasBroughtIsTakenBackWhileNothingWasGiven();
    void itWarnsBeforeTheyRunOut();
    void whatTheOwnerSawGoesWithHim();
    void setAsideOnesAreExplained();
    void aStartOfItsOwnHandsOutCodes();
    void givenSetAsideFreedAndTakenOut();
    void managersSeeTheEndsClerksNothing();
    void nothingIsCutOff();

private:
    PoolPanel *pool() const { return m_page->pool(); }
    CodeFileCard *file() const { return pool()->file(); }
    static void press(QPushButton *button)
    {
        QVERIFY(button->isEnabled());
        button->click();
        PageLook::settle();
    }
    void switchOn(bool isOn) const
    {
        QCheckBox *box = as<FormCheck>(u"/codes"_s)->box();
        box->setChecked(!isOn);
        box->click();
        PageLook::settle();
    }
    // The nuts hand out codes, published, with an empty pool.
    void begin() const
    {
        switchOn(true);
        publish();
        PageLook::settle();
    }
    QString written(const QByteArray &text, const QString &name = u"partner.csv"_s) const
    {
        const QString path = m_floor->folder.filePath(name);
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(text) == text.size() ? path
                                                                                  : QString();
    }
    void bring(const QByteArray &text) const
    {
        file()->openFile(written(text));
        PageLook::settle();
        press(file()->takeButton());
    }
    QStringList listed() const
    {
        QStringList rows;
        for (int row = 0; row < pool()->list()->count(); ++row) {
            rows += pool()->list()->textAt(row);
        }
        return rows;
    }
    void choose(const QString &code) const
    {
        for (int row = 0; row < pool()->list()->count(); ++row) {
            if (pool()->list()->textAt(row).contains(code)) {
                QVERIFY(pool()->list()->choose(pool()->list()->keyAt(row)));
                return;
            }
        }
        QFAIL(qPrintable(code + u" is not listed"_s));
    }
};

void TestPoolPanel::codesTakeThePlaceOfStock()
{
    m_page->open(u"cup"_s);
    QVERIFY(field(u"/stock"_s)->isVisible());
    QVERIFY(m_page->stock()->isVisible());
    QVERIFY(!pool()->isVisible());
    switchOn(true);
    QCOMPARE(value(u"/rewards/0/codes"_s), QJsonValue(true));
    QVERIFY(value(u"/rewards/0/stock"_s).isUndefined()); // the pool has it
    QVERIFY(!field(u"/stock"_s)->isVisible());
    QVERIFY(!m_page->stock()->isVisible());
    QVERIFY(pool()->isVisible());
    QVERIFY(!file()->isVisible()); // nothing to bring to as long as it is only a draft
    QCOMPARE(pool()->text(), u"Its codes are brought once it is published."_s);
    const QString said = Sentences(m_floor->session->programme(), Language(u"en"_s))
                             .paragraph(m_page->sentences()->sentences());
    QVERIFY2(said.contains(u"a code of the partner's"_s), qPrintable(said));
    publish();
    QTRY_VERIFY(file()->isVisible());
    QTRY_COMPARE(pool()->text(), u"0 codes to hand out"_s);
    QTRY_VERIFY(m_page->grid()->textOf(u"cup"_s).contains(u"Out of stock"_s));
    switchOn(false);
    QVERIFY(value(u"/rewards/0/codes"_s).isUndefined());
    QVERIFY(field(u"/stock"_s)->isVisible());
    QVERIFY(m_page->stock()->isVisible());
    QVERIFY(pool()->isVisible()); // they are handed out until the draft is published
    QVERIFY(file()->isVisible());
    QTRY_COMPARE(pool()->text(), u"0 codes to hand out"_s);
    publish();
    QTRY_VERIFY(!pool()->isVisible());
}

void TestPoolPanel::aCouponMakesItsOwn()
{
    switchOn(true);
    pick(field(u"/kind"_s), u"coupon"_s);
    QCOMPARE(value(u"/rewards/1/kind"_s), QJsonValue(u"coupon"_s));
    QVERIFY(value(u"/rewards/1/codes"_s).isUndefined());
    QVERIFY(!field(u"/codes"_s)->isVisible());
}

void TestPoolPanel::aFileIsLookedThroughAndTaken()
{
    begin();
    file()->openFile(written("code,valid until\nAAAA-1111,2027-12-31\nBBBB-2222,\nCCCC-3333,\n"));
    PageLook::settle();
    QCOMPARE(file()->outcomeText(), u"“partner.csv” holds 3 new codes."_s);
    QTRY_COMPARE(pool()->text(), u"0 codes to hand out"_s); // nothing is kept yet
    QCOMPARE(file()->takeButton()->text(), u"Put 3 codes into the pool"_s);
    press(file()->takeButton());
    QCOMPARE(file()->message()->text(), u"3 codes came into the pool."_s);
    QTRY_COMPARE(pool()->text(), u"3 codes to hand out"_s);
    QTRY_VERIFY(m_page->grid()->textOf(u"nuts"_s).contains(u"3 left"_s));
    QCOMPARE(listed().size(), 3);
    QVERIFY2(listed().constFirst().contains(u"AAAA-1111"_s), qPrintable(listed().constFirst()));
    QVERIFY(listed().constFirst().contains(u"2027-12-31"_s));
    // The same file again brings nothing twice.
    file()->openFile(written("code\nAAAA-1111\nDDDD-4444\n"));
    PageLook::settle();
    QVERIFY(file()->outcomeText().contains(u"holds 1 new code."_s));
    QVERIFY(file()->outcomeText().contains(u"1 is in the pool already."_s));
    press(file()->leaveButton());
    QVERIFY(!file()->takeButton()->isVisible());
    QTRY_COMPARE(pool()->text(), u"3 codes to hand out"_s);
}

void TestPoolPanel::aFileIsDroppedOntoIt()
{
    begin();
    QVERIFY(file()->acceptDrops());
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(written("code\nMOON-1\nMOON-2\n"))});
    const QPoint at = file()->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(file(), &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(file(), &drop));
    PageLook::settle();
    QVERIFY2(file()->outcomeText().contains(u"2 new codes"_s), qPrintable(file()->outcomeText()));
    QMimeData word;
    word.setText(u"MOON-3"_s);
    QDragEnterEvent no(at, Qt::CopyAction, &word, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(file(), &no);
    QVERIFY(!no.isAccepted());
}

void TestPoolPanel::linesThatCantBeTakenSayWhy()
{
    begin();
    file()->openFile(written("code,last day\nAAAA-1111,2027-12-31\nAAAA-1111,\nBBBB,2020-01-01\n"
                             "1.23457E+15,\n"));
    PageLook::settle();
    QVERIFY(file()->outcomeText().contains(u"holds 1 new code."_s));
    QCOMPARE(file()->rejects()->count(), 3);
    QVERIFY(file()->rejects()->textAt(0).contains(u"Line 3"_s));
    QVERIFY(file()->rejects()->textAt(0).contains(u"the same code stands in line 2"_s));
    QVERIFY(file()->rejects()->textAt(1).contains(u"Line 4"_s));
    QVERIFY(file()->rejects()->textAt(1).contains(u"its last day is over"_s));
    QVERIFY(file()->rejects()->textAt(2).contains(u"rounded by a spreadsheet"_s));
    press(file()->takeButton());
    QTRY_COMPARE(pool()->text(), u"1 code to hand out"_s);
    QVERIFY(!file()->rejects()->isVisible());
}

void TestPoolPanel::columnsAreAskedForWhereTheyAreUnclear()
{
    begin();
    file()->openFile(written("batch,what,end\n7,KX-1,2027-01-31\n7,KX-2,2027-01-31\n"));
    PageLook::settle();
    QVERIFY(file()->codeColumn()->isVisible());
    QVERIFY(!file()->takeButton()->isVisible());
    QCOMPARE(file()->message()->text(), u"Say which column holds the codes."_s);
    file()->codeColumn()->setCurrentIndex(2);
    emit file()->codeColumn()->activated(2);
    PageLook::settle();
    QVERIFY(file()->outcomeText().contains(u"holds 2 new codes."_s));
    file()->dayColumn()->setCurrentIndex(3);
    emit file()->dayColumn()->activated(3);
    PageLook::settle();
    press(file()->takeButton());
    QTRY_COMPARE(listed().size(), 2);
    QVERIFY(listed().constFirst().contains(u"KX-1"_s));
    QVERIFY(listed().constFirst().contains(u"2027-01-31"_s));
    QVERIFY(!file()->codeColumn()->isVisible());
    // In another language the same columns stay chosen.
    file()->openFile(written("batch,what,end\n7,KX-3,2027-01-31\n"));
    PageLook::settle();
    file()->codeColumn()->setCurrentIndex(2);
    emit file()->codeColumn()->activated(2);
    PageLook::settle();
    pool()->retranslate();
    PageLook::settle();
    QCOMPARE(file()->codeColumn()->currentIndex(), 2);
    QTRY_VERIFY(file()->outcomeText().contains(u"holds 1 new code."_s));
}

void TestPoolPanel::whatCantBeReadSaysSo()
{
    begin();
    file()->openFile(m_floor->folder.filePath(u"nowhere.csv"_s));
    PageLook::settle();
    QVERIFY(file()->message()->isVisible());
    QVERIFY(!file()->takeButton()->isVisible());
    file()->openFile(written("code\n", u"empty.csv"_s));
    PageLook::settle();
    QVERIFY(file()->message()->isVisible());
    QVERIFY2(file()->message()->text().contains(u"no code"_s),
             qPrintable(file()->message()->text()));
    QVERIFY(!file()->takeButton()->isVisible());
}

void TestPoolPanel::whatWasBroughtIsTakenBackWhileNothingWasGiven()
{
    begin();
    const MemberRef member = rich();
    bring("code\nAAAA-1111\nBBBB-2222\n");
    press(file()->message()->actionButton());
    QCOMPARE(file()->message()->text(), u"They are out of the pool again."_s);
    QTRY_COMPARE(pool()->text(), u"0 codes to hand out"_s);
    QTRY_COMPARE(listed().size(), 0);
    bring("code\nAAAA-1111\nBBBB-2222\n");
    QVERIFY(redeem(member, u"nuts"_s));
    emit m_floor->shop->changes().ledgerChanged();
    press(file()->message()->actionButton());
    QCOMPARE(file()->message()->kind(), NoticeKind::Warning);
    QTRY_COMPARE(pool()->text(), u"1 code to hand out\n1 given"_s);
}

void TestPoolPanel::itWarnsBeforeTheyRunOut()
{
    begin();
    QTRY_VERIFY(pool()->warning()->text().startsWith(u"None is left"_s));
    bring("code\nA-1\nA-2\nA-3\nA-4\nA-5\n");
    QTRY_VERIFY(pool()->warning()->text().startsWith(u"They run out soon"_s));
    QVERIFY(pool()->warning()->isVisible());
    bring("code\nA-6\n");
    QTRY_VERIFY(!pool()->warning()->isVisible());
}

// Before anything is read anew: whoever stands there next has never seen them whole.
void TestPoolPanel::whatTheOwnerSawGoesWithHim()
{
    begin();
    bring("code\nAAAA-BBBB-1111\n");
    QTRY_COMPARE(listed().size(), 1);
    QVERIFY(pool()->hints().isEmpty());
    file()->openFile(written("code\nCCCC-DDDD-2222\n"));
    PageLook::settle();
    QVERIFY(file()->takeButton()->isVisible());
    m_floor->standIn(u"Manager"_s, Role::Manager, ProgrammeFloor::secret());
    QVERIFY2(listed().join(u' ').indexOf(u"AAAA"_s) < 0, qPrintable(listed().join(u' ')));
    QVERIFY(!file()->takeButton()->isVisible());
    QTRY_COMPARE(listed().size(), 1);
    QVERIFY(listed().constFirst().contains(u"••••1111"_s));
    QCOMPARE(pool()->hints(), u"The owner alone sees codes whole."_s);
}

void TestPoolPanel::setAsideOnesAreExplained()
{
    begin();
    const MemberRef member = rich();
    bring("code\nAAAA-1111\n");
    QVERIFY(pool()->hints().isEmpty());
    const auto had = redeem(member, u"nuts"_s);
    QVERIFY(Undo(m_floor->shop->desk()).undo({}, {QString::number(had->operation->value())}));
    emit m_floor->shop->changes().ledgerChanged();
    QTRY_VERIFY(pool()->hints().startsWith(u"Set aside are codes whose redemption was undone"_s));
}

void TestPoolPanel::aStartOfItsOwnHandsOutCodes()
{
    QVERIFY(m_page->addStart(u"partner-codes"_s));
    QCOMPARE(m_floor->session->programme().rewards.back().kind, RewardKind::Partner);
    QVERIFY(m_floor->session->programme().rewards.back().handsOutCodes);
    QVERIFY(as<FormCheck>(u"/codes"_s)->box()->isChecked());
    const QString id = m_page->grid()->chosen();
    publish();
    PageLook::settle();
    bring("code\nAAAA-1111\n");
    QCOMPARE(salesfloor::text(salesfloor::Shop::done(redeem(rich(), id)), "code"), u"AAAA-1111"_s);
}

void TestPoolPanel::givenSetAsideFreedAndTakenOut()
{
    begin();
    const MemberRef member = rich();
    QCOMPARE(refusal(member, u"nuts"_s), u"out-of-stock"_s);
    bring("code\nAAAA-1111\nBBBB-2222\n");
    const auto had = redeem(member, u"nuts"_s);
    QVERIFY(had);
    emit m_floor->shop->changes().ledgerChanged();
    PageLook::settle();
    QTRY_COMPARE(pool()->text(), u"1 code to hand out\n1 given"_s);
    choose(u"AAAA-1111"_s);
    QVERIFY(!pool()->freeButton()->isEnabled()); // it is somebody's
    QVERIFY(!pool()->withdrawButton()->isEnabled());
    // Undone: somebody has seen it.
    QVERIFY(Undo(m_floor->shop->desk()).undo({}, {QString::number(had->operation->value())}));
    emit m_floor->shop->changes().ledgerChanged();
    PageLook::settle();
    QTRY_COMPARE(pool()->text(), u"1 code to hand out\n1 set aside"_s);
    pool()->states()->setCurrentIndex(3);
    emit pool()->states()->activated(3);
    PageLook::settle();
    QTRY_COMPARE(listed().size(), 1);
    choose(u"AAAA-1111"_s);
    press(pool()->freeButton());
    QVERIFY(pool()->message()->text().contains(u"Say why"_s));
    pool()->reason()->setText(u"tried at the cinema"_s);
    press(pool()->freeButton());
    QTRY_COMPARE(pool()->text(), u"2 codes to hand out"_s);
    QTRY_COMPARE(listed().size(), 0);
    pool()->states()->setCurrentIndex(0);
    emit pool()->states()->activated(0);
    PageLook::settle();
    choose(u"BBBB-2222"_s);
    pool()->reason()->setText(u"the partner called it back"_s);
    press(pool()->withdrawButton());
    QTRY_COMPARE(pool()->text(), u"1 code to hand out\n1 taken out"_s);
    QTRY_VERIFY(m_page->grid()->textOf(u"nuts"_s).contains(u"1 left"_s));
}

void TestPoolPanel::managersSeeTheEndsClerksNothing()
{
    begin();
    bring("code\nAAAA-BBBB-1111\n");
    m_floor->standIn(u"Manager"_s, Role::Manager, ProgrammeFloor::secret());
    m_page->onShown();
    PageLook::settle();
    QTRY_COMPARE(listed().size(), 1);
    QVERIFY2(listed().constFirst().contains(u"••••1111"_s), qPrintable(listed().constFirst()));
    QVERIFY(!listed().constFirst().contains(u"AAAA"_s));
    m_floor->standAs(u"Owner"_s, ProgrammeFloor::secret());
    m_floor->standIn(u"Clerk"_s, Role::Clerk, u"918273"_s);
    m_page->onShown();
    PageLook::settle();
    QTRY_COMPARE(listed().size(), 0);
    QVERIFY(!file()->isVisible());
    QVERIFY(!pool()->withdrawButton()->isVisible());
}

void TestPoolPanel::nothingIsCutOff()
{
    begin();
    bring("code\nAAAA-1111\nBBBB-2222\n");
    file()->openFile(written("batch,what,end\n7,KX-1,2020-01-31\n7,KX-2,2027-01-31\n"));
    PageLook::settle();
    file()->codeColumn()->setCurrentIndex(2);
    emit file()->codeColumn()->activated(2);
    PageLook::settle();
    file()->dayColumn()->setCurrentIndex(3);
    emit file()->dayColumn()->activated(3);
    PageLook::settle();
    QStringList faults = m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    m_look.pictures(*m_page, u"pool"_s);
    press(file()->leaveButton());
    switchOn(false); // beside the stock that is to come
    faults = m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    m_look.pictures(*m_page, u"pool-today"_s);
}

QTEST_MAIN(TestPoolPanel)
#include "tst_poolpanel.moc"
