// What points buy, once it is published: each kind of reward made in the window and had at the
// till, its stock, picture and figures (D1, D2, D5, I4, S34).

#include "cataloguecase.h"
#include "services/goodspictures.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/formdate.h"
#include "ui/programme/picturefield.h"
#include "ui/programme/rewardgrid.h"
#include "ui/programme/stockpanel.h"
#include "ui/programme/wordedlist.h"
#include "ui/sentences/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCatalogueShelf : public QObject, private CatalogueCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }
    void theTillGivesWhatWasMadeHere_data();
    void theTillGivesWhatWasMadeHere();
    void timedPricesComeAndGoAndCount();
    void daysAndTiersHoldAtTheTill();
    void stockIsReceivedCountedAndCorrected();
    void stockNeedsAReasonAndAPublishedReward();
    void picturesAreScaledKeptAndTakenAway();
    void tellsWhoHadItAndWhoCould();
    void labelsAreAskedFor();
    void managersCountClerksChangeNothing();
};

void TestCatalogueShelf::theTillGivesWhatWasMadeHere_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("money");
    QTest::addColumn<bool>("hasCode");
    QTest::addColumn<bool>("isStocked");
    QTest::newRow("goods") << u"goods"_s << qint64(777) << u"0.00"_s << false << true;
    QTest::newRow("points and money")
        << u"points-and-money"_s << qint64(777) << u"29.00"_s << false << true;
    QTest::newRow("money off") << u"money-off"_s << qint64(777) << u"0.00"_s << true << false;
    QTest::newRow("coupon") << u"coupon"_s << qint64(777) << u"0.00"_s << true << false;
    QTest::newRow("service") << u"service"_s << qint64(777) << u"0.00"_s << false << false;
    QTest::newRow("experience") << u"experience"_s << qint64(777) << u"0.00"_s << false << false;
    QTest::newRow("donation") << u"donation"_s << qint64(777) << u"0.00"_s << false << false;
    QTest::newRow("partner") << u"partner"_s << qint64(777) << u"0.00"_s << false << false;
}

void TestCatalogueShelf::theTillGivesWhatWasMadeHere()
{
    QFETCH(QString, start);
    QFETCH(qint64, points);
    QFETCH(QString, money);
    QFETCH(bool, hasCode);
    QFETCH(bool, isStocked);
    const MemberRef member = rich();
    QVERIFY(m_page->addStart(start));
    typeAt(u"/points"_s, QString::number(points));
    const QString id = m_page->grid()->chosen();
    // The sentence promises it …
    const QString said = Sentences(m_floor->session->programme(), Language(u"en"_s))
                             .paragraph(m_page->sentences()->sentences());
    QVERIFY2(said.contains(u"777 points"_s), qPrintable(said));
    QCOMPARE(refusal(member, id), u"no-such-reward"_s); // a draft sells nothing
    publish();
    // … and the till keeps it.
    const auto answer = redeem(member, id);
    QVERIFY(answer);
    QCOMPARE(salesfloor::number(*answer, "points"), points);
    QCOMPARE(salesfloor::text(*answer, "money"), money);
    QCOMPARE(answer->figures.contains(u"code"_s), hasCode);
    QCOMPARE(stockOf(id), isStocked ? std::optional<qint64>(19) : std::nullopt);
    if (hasCode) {
        const QString code = salesfloor::text(*answer, "code");
        SaleRequest sale;
        sale.member = member;
        sale.lines = {salesfloor::line("30.00")};
        sale.coupons = {code};
        const Answer sold = salesfloor::Shop::done(Sales(m_floor->shop->desk()).checkout({}, sale));
        QCOMPARE(salesfloor::quoteOf(sold).value(u"payable"_s).toString(), u"25.00"_s);
    }
}

void TestCatalogueShelf::timedPricesComeAndGoAndCount()
{
    m_page->open(u"cup"_s);
    m_page->priceButton(u"/prices"_s)->click();
    QCOMPARE(value(u"/rewards/0/prices/0/points"_s), QJsonValue(200));
    QVERIFY(accessibleNameOf(m_page->priceButton(u"/prices/0"_s)).contains(u"Wednesday"_s));
    const MemberRef member = rich();
    publish();
    QCOMPARE(salesfloor::number(*redeem(member, u"cup"_s), "points"), 300); // a Monday
    m_floor->clock.set(salesfloor::at("2026-11-04 10:00"));
    QCOMPARE(salesfloor::number(*redeem(member, u"cup"_s), "points"), 200);
    PageLook::settle();
    m_page->priceButton(u"/prices/0"_s)->click();
    QVERIFY(value(u"/rewards/0/prices"_s).isUndefined());
}

void TestCatalogueShelf::daysAndTiersHoldAtTheTill()
{
    const MemberRef member = rich();
    pick(field(u"/minimum_tier"_s), u"gold"_s);
    m_page->open(u"cup"_s);
    as<FormDate>(u"/from"_s)->box()->click();
    as<FormDate>(u"/from"_s)->date()->setDate(QDate(2026, 11, 10));
    QTRY_VERIFY(m_page->grid()->textOf(u"cup"_s).contains(u"From 2026-11-10 on"_s));
    as<FormCount>(u"/per_member"_s)->count()->setValue(1);
    publish();
    QCOMPARE(refusal(member, u"nuts"_s), u"tier-too-low"_s);
    QCOMPARE(refusal(member, u"cup"_s), u"not-available-now"_s);
    m_floor->clock.set(salesfloor::at("2026-11-10 10:00"));
    QCOMPARE(refusal(member, u"cup"_s), u"done"_s);
    QCOMPARE(refusal(member, u"cup"_s), u"per-member-limit"_s);
}

void TestCatalogueShelf::stockIsReceivedCountedAndCorrected()
{
    m_page->open(u"cup"_s);
    StockPanel *stock = m_page->stock();
    QTRY_COMPARE(stock->text(), u"3 there now"_s);
    const auto record = [stock](int deed, int amount, const QString &reason) {
        stock->deed()->setCurrentIndex(deed);
        emit stock->deed()->activated(deed);
        stock->amount()->setValue(amount);
        stock->reason()->setText(reason);
        stock->button()->click();
        PageLook::settle();
    };
    record(0, 12, u"from the wholesaler"_s);
    QCOMPARE(stockOf(u"cup"_s), std::optional<qint64>(15));
    record(1, 14, u"weekly count"_s);
    QCOMPARE(stockOf(u"cup"_s), std::optional<qint64>(14));
    record(2, -2, u"broken"_s);
    QCOMPARE(stockOf(u"cup"_s), std::optional<qint64>(12));
    QTRY_COMPARE(stock->text(), u"12 there now"_s);
    QCOMPARE(stock->log()->count(), 4);
    QCOMPARE(stock->log()->textAt(0),
             u"−2, then 12, Corrected, 2026-11-02 10:00 · Owner · broken"_s);
    QVERIFY(stock->log()->textAt(1).contains(u"Counted"_s));
    QVERIFY(stock->log()->textAt(2).contains(u"Received"_s));
    QVERIFY(stock->log()->textAt(3).contains(u"First stock"_s));
    QTRY_VERIFY(m_page->grid()->textOf(u"cup"_s).contains(u"12 left"_s));
    record(2, -13, u"impossible"_s);
    QCOMPARE(stock->message()->kind(), NoticeKind::Warning);
    QCOMPARE(stockOf(u"cup"_s), std::optional<qint64>(12));
    QCOMPARE(m_floor->session->changes(), 0); // no draft waits before the shelf
}

void TestCatalogueShelf::stockNeedsAReasonAndAPublishedReward()
{
    m_page->open(u"cup"_s);
    m_page->stock()->reason()->setText(u"  "_s);
    m_page->stock()->button()->click();
    QCOMPARE(m_page->stock()->message()->kind(), NoticeKind::Warning);
    QCOMPARE(stockOf(u"cup"_s), std::optional<qint64>(3));
    QVERIFY(m_page->addStart(u"goods"_s));
    QVERIFY(!m_page->stock()->button()->isVisible());
    publish();
    QTRY_VERIFY(m_page->stock()->button()->isVisible());
    QTRY_COMPARE(m_page->stock()->text(), u"20 there now"_s);
}

void TestCatalogueShelf::picturesAreScaledKeptAndTakenAway()
{
    const QString path = picture({3000, 2000}, "BMP"); // 18 MB
    QVERIFY(QFileInfo(path).size() > 5'000'000);
    m_page->picture()->take(path);
    QTRY_VERIFY(m_page->hasPicture(u"nuts"_s)); // on the shelf
    GoodsPictures pictures(m_floor->shop->desk());
    const auto kept = salesfloor::Shop::done(pictures.of(Pictured::Reward, u"nuts"_s));
    QVERIFY(kept);
    QVERIFY(kept->bytes.size() <= Pictures::mostBytes);
    const QSize size = QImage::fromData(kept->bytes).size();
    QVERIFY(size.width() <= 1024 && size.width() * 2 / 3 - size.height() <= 1);
    QVERIFY(!m_page->hasPicture(u"cup"_s));
    m_page->picture()->remove();
    QTRY_VERIFY(!m_page->hasPicture(u"nuts"_s));
    QCOMPARE(m_floor->session->changes(), 0);
    m_page->picture()->take(m_floor->folder.filePath(u"gone.png"_s));
    QVERIFY(!m_page->picture()->fault().isEmpty());
    QVERIFY(!m_page->hasPicture(u"nuts"_s));
}

void TestCatalogueShelf::tellsWhoHadItAndWhoCould()
{
    const MemberRef member = rich();
    QVERIFY(redeem(member, u"cup"_s));
    QVERIFY(redeem(member, u"cup"_s));
    m_floor->earned(m_floor->enrol(u"1002"_s), "299.00");
    m_floor->earned(m_floor->enrol(u"1003"_s), "300.00");
    m_floor->clock.set(salesfloor::at("2026-12-05 10:00"));
    m_page->open(u"cup"_s);
    m_page->onShown();
    const auto tells = [this](const QString &words) {
        return m_page->figuresText().contains(words);
    };
    QTRY_VERIFY2(tells(u"Had 2 time"_s) && tells(u"for 600 points"_s), // eight yuan a cup
                 qPrintable(m_page->figuresText()));
    QVERIFY2(tells(u"¥16.00"_s), qPrintable(m_page->figuresText()));
    QTRY_VERIFY2(tells(u"\n2 member"_s), qPrintable(m_page->figuresText()));
    m_page->open(u"nuts"_s);
    QTRY_VERIFY2(m_page->figuresText().startsWith(u"Nobody had it last month."_s),
                 qPrintable(m_page->figuresText()));
    pick(field(u"/minimum_tier"_s), u"gold"_s);
    m_page->onShown();
    QTRY_VERIFY(m_page->figuresText().contains(u"0 member"_s));
}

void TestCatalogueShelf::labelsAreAskedFor()
{
    QSignalSpy asked(m_page.get(), &Page::asked);
    m_page->command(CataloguePage::Command::Label)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"print"_s);
    QCOMPARE(asked[0][1].toString(), u"label:nuts;catalogue"_s);
    // What isn't published can't be had, so nothing is to be scanned.
    QVERIFY(m_page->addStart(u"service"_s));
    QVERIFY(!m_page->command(CataloguePage::Command::Label)->isEnabled());
}

void TestCatalogueShelf::managersCountClerksChangeNothing()
{
    m_floor->standIn(u"Mei"_s, Role::Manager, u"a good pass phrase too"_s);
    m_page->onShown();
    m_page->open(u"cup"_s);
    PageLook::settle();
    QVERIFY(m_page->stock()->button()->isVisible());
    QVERIFY(field(u"/points"_s)->isEnabled());
    m_floor->standAs(u"Owner"_s, ProgrammeFloor::secret());
    m_floor->standIn(u"Li"_s, Role::Clerk, u"274951"_s);
    m_page->onShown();
    QVERIFY(!m_page->stock()->button()->isVisible());
    QVERIFY(!field(u"/points"_s)->isEnabled());
    QVERIFY(!m_page->command(CataloguePage::Command::Add)->isEnabled());
    QVERIFY(!m_page->priceButton(u"/prices"_s)->isEnabled());
}

QTEST_MAIN(TestCatalogueShelf)
#include "tst_catalogueshelf.moc"
