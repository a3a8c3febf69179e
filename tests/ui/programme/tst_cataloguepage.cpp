// What points buy: the shelf and every field of a reward, in the draft (D1, D2, X8).

#include "cataloguecase.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/formdate.h"
#include "ui/programme/picturefield.h"
#include "ui/programme/rewardgrid.h"
#include "ui/programme/rewardstarts.h"
#include "ui/programme/wordedlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCataloguePage : public QObject, private CatalogueCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }
    void theShelfLiesInZonesAndSaysWhyNot();
    void kindsAndZonesNarrowTheShelf();
    void eachFieldChangesOnePlace_data();
    void eachFieldChangesOnePlace();
    void namesPicksDaysAndLimitsChangeOnePlace();
    void faultsStayAtTheField();
    void anotherKindBringsOrLosesItsCoupon();
    void everyStartIsAValidReward();
    void rewardsMoveInsideTheirZone();
    void whoNamesARewardIsTold();
    void theFileAndThePageAreTwoViewsOfOneThing();
    void editsAreUndoneAndDoneAgain();
    void looksWellInEveryDress();
};

void TestCataloguePage::theShelfLiesInZonesAndSaysWhyNot()
{
    QCOMPARE(m_page->grid()->keys(), (QStringList{u"cup"_s, u"lamp"_s, u"nuts"_s, u"five"_s}));
    const QString cup = m_page->grid()->textOf(u"cup"_s);
    QVERIFY2(cup.startsWith(u"Cup, Trendy, 300 point"_s) && cup.endsWith(u", 3 left"_s),
             qPrintable(cup));
    const QString nuts = m_page->grid()->textOf(u"nuts"_s);
    QVERIFY2(nuts.startsWith(u"Nuts, Everyday, 500 point"_s) &&
                 nuts.endsWith(u" + ¥29.00, not counted"_s),
             qPrintable(nuts));
    QVERIFY(m_page->grid()->textOf(u"lamp"_s).contains(u"Ended 2026-10-31"_s));
    QVERIFY(m_page->grid()->textOf(u"five"_s).startsWith(u"5 off"_s)); // by its coupon
    const MemberRef member = rich();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(redeem(member, u"cup"_s));
    }
    StockRequest request{u"cup"_s, -1, u"broken"_s};
    QVERIFY(Rewards(m_floor->shop->desk()).stock({}, request));
    emit m_floor->shop->changes().ledgerChanged();
    QTRY_VERIFY(m_page->grid()->textOf(u"cup"_s).contains(u"Out of stock"_s));
    // The arrows go from card to card, over the headings.
    m_page->grid()->choose(u"cup"_s);
    QTest::keyClick(m_page->grid(), Qt::Key_Right);
    QCOMPARE(m_page->grid()->chosen(), u"lamp"_s);
    QTest::keyClick(m_page->grid(), Qt::Key_Down);
    QCOMPARE(m_page->grid()->chosen(), u"nuts"_s); // below it there is nothing
    QTest::keyClick(m_page->grid(), Qt::Key_Up);
    QCOMPARE(m_page->grid()->chosen(), u"cup"_s);
}

void TestCataloguePage::kindsAndZonesNarrowTheShelf()
{
    const auto choose = [](QComboBox *box, int index) {
        box->setCurrentIndex(index);
        emit box->activated(index);
    };
    choose(m_page->kindFilter(), static_cast<int>(CataloguePage::Kind::Coupons));
    QCOMPARE(m_page->grid()->keys(), QStringList{u"five"_s});
    choose(m_page->kindFilter(), static_cast<int>(CataloguePage::Kind::PointsAndMoney));
    QCOMPARE(m_page->grid()->keys(), QStringList{u"nuts"_s});
    choose(m_page->kindFilter(), static_cast<int>(CataloguePage::Kind::Changed));
    QVERIFY(m_page->grid()->keys().isEmpty());
    choose(m_page->kindFilter(), 0);
    choose(m_page->zoneFilter(), m_page->zoneFilter()->findData(u"daily"_s));
    QCOMPARE(m_page->grid()->keys(), QStringList{u"nuts"_s});
    choose(m_page->zoneFilter(), m_page->zoneFilter()->findData(QString()));
    QCOMPARE(m_page->grid()->keys(), QStringList{u"five"_s});
}

void TestCataloguePage::eachFieldChangesOnePlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("/points") << u"450"_s << QJsonValue(450);
    QTest::newRow("/money") << u"19.5"_s << QJsonValue(u"19.50"_s);
    QTest::newRow("/worth") << u"89"_s << QJsonValue(u"89.00"_s);
    QTest::newRow("/cost") << u"41.20"_s << QJsonValue(u"41.20"_s);
    QTest::newRow("/zone") << u"gifts"_s << QJsonValue(u"gifts"_s);
    QTest::newRow("/stock") << u"12"_s << QJsonValue(12);
}

void TestCataloguePage::eachFieldChangesOnePlace()
{
    const QString place = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    typeAt(place, typed);
    QCOMPARE(this->value(u"/rewards/1"_s + place), value);
    QCOMPARE(m_floor->onlyChange(), QString(u"/rewards/1"_s + place));
    QVERIFY(m_page->grid()->textOf(u"nuts"_s).contains(u"Changed"_s));
    QCOMPARE(m_page->grid()->chosen(), u"nuts"_s);
}

void TestCataloguePage::namesPicksDaysAndLimitsChangeOnePlace()
{
    const QString nuts = u"/rewards/1"_s;
    const auto isOnly = [&](const QString &place, const QJsonValue &wanted) {
        const bool is = value(nuts + place) == wanted && m_floor->onlyChange() == nuts + place;
        m_floor->session->undo();
        return is && m_floor->session->changes() == 0;
    };
    auto *names = as<FormNames>(u"/name"_s);
    type(names->line(u"zh_CN"_s), u"坚果礼盒"_s);
    QCOMPARE(value(nuts + u"/name/zh_CN"_s), QJsonValue(u"坚果礼盒"_s));
    m_floor->session->undo();
    pick(field(u"/minimum_tier"_s), u"gold"_s);
    QVERIFY(isOnly(u"/minimum_tier"_s, u"gold"_s));
    as<FormCount>(u"/per_member"_s)->count()->setValue(4);
    QVERIFY(isOnly(u"/per_member"_s, 4));
    as<FormDate>(u"/from"_s)->box()->click();
    QVERIFY(isOnly(u"/from"_s, u"2026-11-02"_s));
    auto *until = as<FormDate>(u"/until"_s);
    until->box()->click();
    QCOMPARE(value(nuts + u"/until"_s), QJsonValue(u"2026-12-02"_s));
    until->date()->setDate(QDate(2026, 12, 24));
    QCOMPARE(value(nuts + u"/until"_s), QJsonValue(u"2026-12-24"_s));
    until->box()->click();
    QCOMPARE(m_floor->session->changes(), 0);
    emit m_page->sentences()->edited(u"/prices/0/points"_s, 250);
    QVERIFY(isOnly(u"/prices/0/points"_s, 250));
}

void TestCataloguePage::faultsStayAtTheField()
{
    for (const auto &[place, typed] :
         {std::pair{u"/points"_s, u"0"_s}, std::pair{u"/points"_s, u"many"_s},
          std::pair{u"/money"_s, u"-3"_s}, std::pair{u"/stock"_s, u"-1"_s},
          std::pair{u"/stock"_s, u"1.5"_s}}) {
        typeAt(place, typed);
        QVERIFY2(!field(place)->fault().isEmpty(), qPrintable(place + typed));
        QCOMPARE(m_floor->session->changes(), 0);
    }
    auto *from = as<FormDate>(u"/from"_s);
    from->box()->click();
    as<FormDate>(u"/until"_s)->box()->click();
    as<FormDate>(u"/until"_s)->date()->setDate(QDate(2026, 1, 1)); // before it begins
    QVERIFY(!field(u"/until"_s)->fault().isEmpty());
    QCOMPARE(value(u"/rewards/1/until"_s), QJsonValue(u"2026-12-02"_s));
    QCOMPARE(as<FormDate>(u"/until"_s)->date()->date(), QDate(2026, 12, 2));
}

void TestCataloguePage::anotherKindBringsOrLosesItsCoupon()
{
    QVERIFY(!field(u"/coupon"_s)->isVisibleTo(m_page.get()));
    pick(field(u"/kind"_s), u"coupon"_s);
    QCOMPARE(value(u"/rewards/1/coupon"_s), QJsonValue(u"c5"_s));
    QVERIFY(field(u"/coupon"_s)->isVisibleTo(m_page.get()));
    QVERIFY(m_floor->session->canUndo());
    pick(field(u"/kind"_s), u"donation"_s);
    QVERIFY(value(u"/rewards/1/coupon"_s).isUndefined());
    emit m_page->sentences()->edited(u"/kind"_s, u"goods"_s);
    QCOMPARE(m_floor->session->changes(), 0);
    // Where there is no coupon, it is said what to do.
    QVERIFY(m_floor->session->tryRemove(u"/rewards/3"_s).empty());
    QVERIFY(m_floor->session->tryRemove(u"/coupons"_s).empty());
    pick(field(u"/kind"_s), u"coupon"_s);
    QVERIFY(!field(u"/kind"_s)->fault().isEmpty());
    QCOMPARE(value(u"/rewards/1/kind"_s), QJsonValue(u"goods"_s));
}

void TestCataloguePage::everyStartIsAValidReward()
{
    m_page->command(CataloguePage::Command::Add)->trigger();
    QVERIFY(m_page->starts()->isVisible());
    const int starts = m_page->starts()->count();
    QCOMPARE(starts, 9);
    for (int row = 0; row < starts; ++row) {
        const QString start = m_page->starts()->keyAt(row);
        QVERIFY2(m_page->addStart(start), qPrintable(start));
        QCOMPARE(m_floor->session->programme().rewards.size(), size_t(5 + row));
        QCOMPARE(m_page->grid()->chosen(), m_floor->session->programme().rewards.back().id);
        QVERIFY(m_page->grid()->textOf(m_page->grid()->chosen()).contains(u"New"_s));
        QVERIFY(!m_page->sentences()->sentences().empty());
    }
}

void TestCataloguePage::rewardsMoveInsideTheirZone()
{
    m_page->open(u"lamp"_s);
    m_page->command(CataloguePage::Command::Earlier)->trigger();
    QCOMPARE(m_page->grid()->keys(), (QStringList{u"lamp"_s, u"cup"_s, u"nuts"_s, u"five"_s}));
    QCOMPARE(m_page->grid()->chosen(), u"lamp"_s);
    QVERIFY(!m_page->command(CataloguePage::Command::Earlier)->isEnabled());
    m_page->command(CataloguePage::Command::Later)->trigger();
    const QStringList before{u"cup"_s, u"lamp"_s, u"nuts"_s, u"five"_s};
    QCOMPARE(m_page->grid()->keys(), before);
    m_page->command(CataloguePage::Command::Later)->trigger(); // the next is of another zone
    QCOMPARE(m_page->grid()->keys(), before);
    QVERIFY(!m_page->message()->isHidden());
}

void TestCataloguePage::whoNamesARewardIsTold()
{
    m_page->open(u"cup"_s);
    m_page->command(CataloguePage::Command::Remove)->trigger();
    QVERIFY2(m_page->message()->text().contains(u"treat"_s), qPrintable(m_page->message()->text()));
    QCOMPARE(m_floor->session->changes(), 0);
    m_page->open(u"nuts"_s);
    m_page->command(CataloguePage::Command::Remove)->trigger();
    QCOMPARE(m_page->grid()->keys(), (QStringList{u"cup"_s, u"lamp"_s, u"five"_s}));
    m_floor->session->undo();
    QCOMPARE(m_page->grid()->keys().size(), 4);
}

void TestCataloguePage::theFileAndThePageAreTwoViewsOfOneThing()
{
    for (int row = 0; row < 8; ++row) {
        const RewardStarts starts(m_floor->session->programme());
        QVERIFY(m_page->addStart(starts.all().at(static_cast<size_t>(row)).id));
    }
    pick(field(u"/minimum_tier"_s), u"gold"_s);
    m_page->priceButton(u"/prices"_s)->click();
    const QByteArray exported = m_floor->session->document().text();
    const auto read = ProgrammeDocument::read(exported);
    QVERIFY(read);
    QCOMPARE(read->text(), exported);
    QVERIFY(m_floor->session->discard());
    QCOMPARE(m_floor->session->changes(), 0);
    QVERIFY(m_floor->session->tryReplace(exported).empty());
    QCOMPARE(m_floor->session->document().text(), exported);
}

void TestCataloguePage::editsAreUndoneAndDoneAgain()
{
    typeAt(u"/points"_s, u"450"_s);
    m_page->open(u"cup"_s);
    ProgrammeFloor::command(m_page.get(), QKeySequence::Undo)->trigger();
    QCOMPARE(m_page->grid()->chosen(), u"nuts"_s); // what was undone is shown
    QCOMPARE(as<FormLine>(u"/points"_s)->line()->text(), u"500"_s);
    m_page->command(CataloguePage::Command::Duplicate)->trigger();
    QCOMPARE(m_page->grid()->chosen(), u"nuts-2"_s);
    m_floor->session->undo();
    QVERIFY(!m_page->grid()->keys().contains(u"nuts-2"_s));
}

void TestCataloguePage::looksWellInEveryDress()
{
    m_page->open(u"cup"_s);
    m_page->picture()->take(picture({1200, 900}, "PNG"));
    const MemberRef member = rich();
    QVERIFY(redeem(member, u"cup"_s));
    QVERIFY(m_page->addStart(u"points-and-money"_s));
    QVERIFY(m_page->addStart(u"donation"_s));
    m_page->open(u"nuts"_s);
    typeAt(u"/points"_s, u"450"_s);
    m_page->picture()->take(picture({600, 800}, "PNG"));
    m_page->onShown();
    m_look.pictures(*m_page, u"catalogue"_s);
    QStringList faults = m_look.faults(*m_page);
    m_page->command(CataloguePage::Command::Add)->trigger();
    faults += m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
