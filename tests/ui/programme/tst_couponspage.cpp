// Coupons: each kind made in the window and used at the till, verified, given and taken back (D5,
// D6, S36, S37, X8).

#include "pagelook.h"
#include "programmefloor.h"
#include "services/points.h"
#include "services/undo.h"
#include "storage/coupons.h"
#include "ui/editors/codeedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/couponspage.h"
#include "ui/programme/couponstarts.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/issuedcoupons.h"
#include "ui/programme/wordedlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText()
{
    return salesfloor::Terms{
        .rules =
            R"({"id": "hello", "on": "enrol", "when": {"tag": "VIP"}, "give": {"coupon": "c5"}})",
        .coupons =
            R"({"id": "c5", "name": {"en": "5 off", "zh_CN": "减五元"}, "discount": {"off": "5.00"}, "valid": "30 days"},
               {"id": "wrap", "name": "Wrapping", "kind": "service"})"}
        .text();
}

} // namespace

class TestCouponsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachEditChangesOnePlace();
    void anotherKindHasItsOwnSubstance();
    void everyDiscountCanBeChosen();
    void everyStartIsAValidCoupon();
    void theTillTakesOffWhatWasMadeHere_data();
    void theTillTakesOffWhatWasMadeHere();
    void givenCouponsKeepTheirTerms();
    void whoNamesACouponIsTold();
    void couponsMoveAndAreUndone();
    void verifyingTellsWhyNotAndUsesNothing();
    void theListTellsWhatBecameOfEach();
    void membersAreGivenOneByHand();
    void ownersMakeVoidWithAReason();
    void managersGiveAndOwnersTakeBack();
    void theListIsExportedAndPrinted();
    void theFileAndThePageAreTwoViewsOfOneThing();
    void looksWellInEveryDress();

private:
    FormField *field(const QString &pointer) const { return m_page->field(pointer); }
    template <typename Field>
    Field *as(const QString &pointer) const
    {
        return qobject_cast<Field *>(field(pointer));
    }
    // As somebody who chooses it.
    static void pick(FormField *field, const QString &value)
    {
        auto *box = qobject_cast<FormPick *>(field)->box();
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }
    QJsonValue value(const QString &pointer) const { return m_floor->session->value(pointer); }
    IssuedCoupons *issued() const { return m_page->issued(); }
    void publish() const { QVERIFY(m_floor->session->publish(m_floor->shop->envelope())); }
    QString given(const MemberRef &member, const QString &coupon) const
    {
        return salesfloor::text(
            salesfloor::Shop::done(PointsDesk(m_floor->shop->desk()).coupon({}, {member, coupon})),
            "code");
    }
    Result<Answer> sold(const MemberRef &member, const QString &code,
                        std::vector<SaleLine> lines) const
    {
        SaleRequest sale;
        sale.member = member;
        sale.lines = std::move(lines);
        sale.coupons = {code};
        return Sales(m_floor->shop->desk()).checkout({}, sale);
    }
    QString payable(const MemberRef &member, const QString &code, std::vector<SaleLine> lines) const
    {
        const auto answer = sold(member, code, std::move(lines));
        return answer ? salesfloor::quoteOf(*answer).value(u"payable"_s).toString()
                      : codeOf(answer.refusal());
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

void TestCouponsPage::init()
{
    m_floor = std::make_unique<ProgrammeFloor>(programmeText());
    m_page = std::make_unique<CouponsPage>(*m_floor->shop, *m_floor->session);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    m_page->show();
    m_page->onShown();
    m_page->open(u"c5"_s);
    PageLook::settle();
}

void TestCouponsPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestCouponsPage::eachEditChangesOnePlace()
{
    const auto isOnly = [this](const QString &place, const QJsonValue &wanted) {
        const bool is = value(place) == wanted && m_floor->onlyChange() == place;
        m_floor->session->undo();
        return is && m_floor->session->changes() == 0;
    };
    auto *name = as<FormNames>(u"/name"_s)->line(u"en"_s);
    name->setFocus();
    name->setText(u"Five off"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(isOnly(u"/coupons/0/name/en"_s, u"Five off"_s));
    as<FormLength>(u"/valid"_s)->count()->setValue(10);
    QVERIFY(isOnly(u"/coupons/0/valid"_s, u"10 days"_s));
    as<FormCheck>(u"/stacks"_s)->box()->click();
    QVERIFY(isOnly(u"/coupons/0/stacks"_s, true));
    emit m_page->sentences()->edited(u"/discount/off"_s, u"7.00"_s);
    QVERIFY(isOnly(u"/coupons/0/discount/off"_s, u"7.00"_s));
    emit m_page->sentences()->edited(u"/when"_s, QJsonObject{{u"purchase_at_least"_s, u"50.00"_s}});
    QVERIFY(isOnly(u"/coupons/0/when"_s, QJsonObject{{u"purchase_at_least"_s, u"50.00"_s}}));
    emit m_page->sentences()->edited(u"/discount/off"_s, u"-1"_s); // refused at its slot
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestCouponsPage::anotherKindHasItsOwnSubstance()
{
    const auto kind = as<FormPick>(u"/kind"_s);
    pick(kind, u"gift"_s);
    QCOMPARE(value(u"/coupons/0/product"_s), QJsonValue(u"latte"_s));
    QVERIFY(value(u"/coupons/0/discount"_s).isUndefined());
    QVERIFY(!field(u"/discount"_s)->isVisibleTo(m_page.get()));
    pick(kind, u"service"_s);
    QVERIFY(value(u"/coupons/0/product"_s).isUndefined());
    pick(kind, u"discount"_s);
    QCOMPARE(m_floor->session->changes(), 0);
    QVERIFY(m_floor->session->tryRemove(u"/products"_s).empty());
    pick(kind, u"gift"_s);
    QVERIFY(!kind->fault().isEmpty());
    QCOMPARE(value(u"/coupons/0/kind"_s), QJsonValue(u"discount"_s));
}

void TestCouponsPage::everyDiscountCanBeChosen()
{
    auto *discount = as<FormPick>(u"/discount"_s);
    for (const QString &kind : CouponStarts::discountKinds()) {
        pick(discount, kind);
        QVERIFY2(discount->fault().isEmpty(), qPrintable(discount->fault()));
        QCOMPARE(CouponStarts::kindOf(value(u"/coupons/0/discount"_s).toObject()), kind);
        QCOMPARE(discount->box()->currentData().toString(), kind);
        QVERIFY(!m_page->sentences()->sentences().empty());
    }
    pick(discount, u"off"_s);
    auto *units = as<FormCount>(u"/discount/max_units"_s);
    units->count()->setValue(3);
    QCOMPARE(value(u"/coupons/0/discount/max_units"_s), QJsonValue(3));
    units->count()->setValue(0);
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestCouponsPage::everyStartIsAValidCoupon()
{
    m_page->command(CouponsPage::Command::Add)->trigger();
    QVERIFY(m_page->starts()->isVisible());
    const int starts = m_page->starts()->count();
    QCOMPARE(starts, 9);
    for (int row = 0; row < starts; ++row) {
        const QString start = m_page->starts()->keyAt(row);
        QVERIFY2(m_page->addStart(start), qPrintable(start));
        QCOMPARE(m_page->list()->chosen(), m_floor->session->programme().coupons.back().id);
    }
    QCOMPARE(m_floor->session->programme().coupons.size(), size_t(11));
}

void TestCouponsPage::theTillTakesOffWhatWasMadeHere_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("promise");
    QTest::addColumn<int>("pieces"); // latte of 18.00 each
    QTest::addColumn<QString>("payable");
    QTest::newRow("off") << u"off"_s << u"¥5.00 off"_s << 1 << u"13.00"_s;
    QTest::newRow("percent") << u"percent"_s << u"10%"_s << 1 << u"16.20"_s;
    QTest::newRow("steps below") << u"steps"_s << u"¥20.00 off from ¥100.00"_s << 5
                                 << u"coupon-not-applicable"_s;
    QTest::newRow("steps at 108") << u"steps"_s << u"¥20.00 off from ¥100.00"_s << 6 << u"88.00"_s;
    QTest::newRow("gift") << u"gift"_s << u"Latte"_s << 2 << u"18.00"_s;
    QTest::newRow("service") << u"service"_s << u"service"_s << 1 << u"18.00"_s;
    QTest::newRow("buy 5 get 1") << u"buy"_s << u"free"_s << 6 << u"90.00"_s;
    QTest::newRow("second half") << u"nth"_s << u"50%"_s << 2 << u"27.00"_s;
    QTest::newRow("unit price") << u"unit_price"_s << u"¥10.00 each"_s << 2 << u"20.00"_s;
}

void TestCouponsPage::theTillTakesOffWhatWasMadeHere()
{
    QFETCH(QString, start);
    QFETCH(QString, promise);
    QFETCH(int, pieces);
    QFETCH(QString, payable);
    QVERIFY(m_page->addStart(start));
    const QString id = m_page->list()->chosen();
    const QString said = m_page->list()->textAt(m_page->list()->currentIndex().row());
    QVERIFY2(said.contains(promise), qPrintable(said));
    publish();
    const MemberRef member = m_floor->enrol(u"1001"_s);
    const QByteArray amount = QByteArray::number(18 * pieces).append(".00");
    QCOMPARE(this->payable(member, given(member, id),
                           {salesfloor::line(amount.constData(), "tea", pieces, "latte")}),
             payable);
}

void TestCouponsPage::givenCouponsKeepTheirTerms()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    const QString before = given(member, u"c5"_s);
    emit m_page->sentences()->edited(u"/discount/off"_s, u"7.00"_s);
    QCOMPARE(value(u"/coupons/0/discount/off"_s), QJsonValue(u"7.00"_s));
    publish();
    const QString after = given(member, u"c5"_s);
    QCOMPARE(payable(member, before, {salesfloor::line("30.00")}), u"25.00"_s);
    QCOMPARE(payable(member, after, {salesfloor::line("30.00")}), u"23.00"_s);
}

void TestCouponsPage::whoNamesACouponIsTold()
{
    m_page->command(CouponsPage::Command::Remove)->trigger();
    QVERIFY2(m_page->message()->text().contains(u"hello"_s), qPrintable(m_page->message()->text()));
    QCOMPARE(m_floor->session->changes(), 0);
    m_page->open(u"wrap"_s);
    m_page->command(CouponsPage::Command::Remove)->trigger();
    QCOMPARE(m_page->list()->count(), 1);
}

void TestCouponsPage::couponsMoveAndAreUndone()
{
    m_page->command(CouponsPage::Command::Later)->trigger();
    QCOMPARE(m_page->list()->keyAt(0), u"wrap"_s);
    QCOMPARE(m_page->list()->chosen(), u"c5"_s);
    QVERIFY(!m_page->command(CouponsPage::Command::Later)->isEnabled());
    m_page->command(CouponsPage::Command::Duplicate)->trigger();
    QCOMPARE(m_page->list()->chosen(), u"c5-2"_s);
    ProgrammeFloor::command(m_page.get(), QKeySequence::Undo)->trigger();
    m_floor->session->undo();
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestCouponsPage::verifyingTellsWhyNotAndUsesNothing()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    const QString code = given(member, u"c5"_s);
    m_page->command(CouponsPage::Command::Verify)->trigger();
    QVERIFY(issued()->code()->hasFocus());
    QTest::keyClicks(issued()->code(), code);
    QTest::keyClick(issued()->code(), Qt::Key_Return);
    QCOMPARE(issued()->verdict()->kind(), NoticeKind::Success);
    QVERIFY2(issued()->verdict()->text().contains(u"1001"_s) &&
                 issued()->verdict()->text().contains(u"2026-12-02"_s),
             qPrintable(issued()->verdict()->text()));
    QVERIFY(m_page->scanned(code)); // and by the scanner
    QCOMPARE(issued()->verdict()->kind(), NoticeKind::Success);
    QCOMPARE(payable(member, code, {salesfloor::line("30.00")}), u"25.00"_s);
    QVERIFY(m_page->scanned(code));
    QCOMPARE(issued()->verdict()->kind(), NoticeKind::Warning);
    QVERIFY2(issued()->verdict()->text().contains(u"2026-11-02 10:00"_s) &&
                 issued()->verdict()->text().contains(u"Owner"_s),
             qPrintable(issued()->verdict()->text()));
    QVERIFY(m_page->scanned(u"C000000000000"_s));
    QCOMPARE(issued()->verdict()->kind(), NoticeKind::Warning);
    const QString late = given(member, u"c5"_s);
    m_floor->clock.set(salesfloor::at("2026-12-03 10:00"));
    QVERIFY(m_page->scanned(late));
    QVERIFY2(issued()->verdict()->text().contains(u"2026-12-02"_s),
             qPrintable(issued()->verdict()->text()));
}

void TestCouponsPage::theListTellsWhatBecameOfEach()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    const QString open = given(member, u"c5"_s);
    const QString used = given(member, u"c5"_s);
    const QString other = given(member, u"wrap"_s);
    QCOMPARE(payable(member, used, {salesfloor::line("30.00")}), u"25.00"_s);
    listAgain();
    QCOMPARE(issued()->listedCodes(), (QStringList{used, open})); // of this coupon alone
    QVERIFY2(issued()->list()->textAt(0).contains(u"Used 2026-11-02 10:00"_s),
             qPrintable(issued()->list()->textAt(0)));
    QVERIFY(issued()->list()->textAt(1).contains(u"Open"_s));
    issued()->states()->setCurrentIndex(1);
    emit issued()->states()->activated(1);
    QTRY_COMPARE(issued()->listedCodes(), QStringList{open});
    m_page->open(u"wrap"_s);
    QTRY_COMPARE(issued()->listedCodes(), QStringList{other});
    m_floor->clock.set(salesfloor::at("2026-12-03 10:00"));
    m_page->open(u"c5"_s);
    QTRY_VERIFY(issued()->list()->textAt(1).contains(u"Expired"_s));
    QTRY_VERIFY2(issued()->tallyText().contains(u"1 are used"_s),
                 qPrintable(issued()->tallyText()));
}

void TestCouponsPage::membersAreGivenOneByHand()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    QSignalSpy told(&m_floor->shop->changes(), &Changes::memberChanged);
    issued()->member()->setText(u"1001"_s);
    issued()->giveButton()->click();
    QCOMPARE(issued()->message()->kind(), NoticeKind::Success);
    QCOMPARE(told.size(), 1);
    QTRY_COMPARE(issued()->listedCodes().size(), 1);
    const QString code = issued()->listedCodes().front();
    QVERIFY(issued()->message()->text().contains(code));
    QCOMPARE(payable(member, code, {salesfloor::line("30.00")}), u"25.00"_s);
    issued()->member()->setText(u"4711"_s);
    issued()->giveButton()->click();
    QCOMPARE(issued()->message()->kind(), NoticeKind::Warning);
    // A draft can't be given.
    QVERIFY(m_page->addStart(u"off"_s));
    QVERIFY(!issued()->giveButton()->isVisible());
}

void TestCouponsPage::ownersMakeVoidWithAReason()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    const QString first = given(member, u"c5"_s);
    given(member, u"c5"_s);
    given(member, u"c5"_s);
    listAgain();
    QVERIFY(issued()->list()->choose(first));
    issued()->cancelButton()->click();
    QCOMPARE(issued()->message()->kind(), NoticeKind::Warning); // why?
    issued()->reason()->setText(u"given twice"_s);
    issued()->cancelButton()->click();
    QCOMPARE(issued()->message()->kind(), NoticeKind::Success);
    QCOMPARE(payable(member, first, {salesfloor::line("30.00")}), u"coupon-not-applicable"_s);
    QTRY_VERIFY(issued()->list()->textAt(2).contains(u"given twice"_s));
    issued()->reason()->setText(u"misprint"_s);
    issued()->cancelAllButton()->click();
    issued()->states()->setCurrentIndex(4);
    emit issued()->states()->activated(4);
    QTRY_COMPARE(issued()->listedCodes().size(), 3);
    QTRY_VERIFY(!issued()->cancelButton()->isVisible()); // nothing is left to take back
}

void TestCouponsPage::managersGiveAndOwnersTakeBack()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    given(member, u"c5"_s);
    m_floor->standIn(u"Mei"_s, Role::Manager, u"a good pass phrase too"_s);
    m_page->onShown();
    PageLook::settle();
    QVERIFY(issued()->giveButton()->isVisible());
    QVERIFY(!issued()->cancelButton()->isVisible());
    m_floor->standAs(u"Owner"_s, ProgrammeFloor::secret());
    m_floor->standIn(u"Li"_s, Role::Clerk, u"274951"_s);
    m_page->onShown();
    PageLook::settle();
    QVERIFY(!issued()->giveButton()->isVisible());
    QVERIFY(!field(u"/stacks"_s)->isEnabled());
    QVERIFY(!m_page->command(CouponsPage::Command::Add)->isEnabled());
}

void TestCouponsPage::theListIsExportedAndPrinted()
{
    QVERIFY(!m_page->command(CouponsPage::Command::Sheet)->isEnabled());
    const MemberRef member = m_floor->enrol(u"1001"_s);
    const QString code = given(member, u"c5"_s);
    listAgain();
    const QString path = m_floor->folder.filePath(u"coupons.csv"_s);
    QVERIFY(issued()->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains(code.toUtf8()) && written.contains("2026-12-02") &&
                 written.contains("1001"),
             written.constData());
    QVERIFY(!issued()->exportTo(m_floor->folder.filePath(u"no/such/folder.csv"_s)));
    QSignalSpy asked(m_page.get(), &Page::asked);
    m_page->command(CouponsPage::Command::Sheet)->trigger();
    QCOMPARE(asked.value(0).value(1).toString(), QString(u"coupon:"_s + code + u";coupons"_s));
}

void TestCouponsPage::theFileAndThePageAreTwoViewsOfOneThing()
{
    const CouponStarts starts(m_floor->session->programme());
    for (const CouponStart &start : starts.all()) {
        QVERIFY(m_page->addStart(start.id));
    }
    as<FormCheck>(u"/stacks"_s)->box()->click();
    const QByteArray exported = m_floor->session->document().text();
    const auto read = ProgrammeDocument::read(exported);
    QVERIFY(read);
    QCOMPARE(read->text(), exported);
    QVERIFY(m_floor->session->discard());
    QVERIFY(m_floor->session->tryReplace(exported).empty());
    QCOMPARE(m_floor->session->document().text(), exported);
}

void TestCouponsPage::looksWellInEveryDress()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    given(member, u"c5"_s);
    const QString used = given(member, u"c5"_s);
    QCOMPARE(payable(member, used, {salesfloor::line("30.00")}), u"25.00"_s);
    QVERIFY(m_page->addStart(u"steps"_s));
    m_page->open(u"c5"_s);
    m_page->onShown();
    PageLook::settle();
    issued()->verify(used);
    m_look.pictures(*m_page, u"coupons"_s);
    QStringList faults = m_look.faults(*m_page);
    m_page->command(CouponsPage::Command::Add)->trigger();
    faults += m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCouponsPage)
#include "tst_couponspage.moc"
