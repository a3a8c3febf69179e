// The ladder of tiers: its order, what each gives, ways in, keeping, welcome, benefits, and who
// would move (T1, T2, T3, S28–S33).

#include "pagelook.h"
#include "programmefloor.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/formfields.h"
#include "ui/programme/spreadchart.h"
#include "ui/programme/tierladder.h"
#include "ui/programme/tierspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText()
{
    return salesfloor::Terms{
        .rules =
            R"({"id": "gold-day", "on": "purchase", "when": {"tier": ["gold"], "weekdays": ["wed"]},
                     "give": {"multiply": 2}},
                    {"id": "care", "on": "purchase", "when": {"tier": ["silver", "gold"],
                     "weekdays": ["sun"]}, "give": {"multiply": 2}})",
        .tiers = R"({"id": "basic", "name": "Basic"},
                    {"id": "silver", "name": {"en": "Silver", "zh_CN": "银卡"}, "colour": "#9aa5b1",
                     "paths": [{"metric": "spend", "at_least": "100.00"}],
                     "gift": {"points": 50}, "benefits": ["Delivery"]},
                    {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"}, "multiplier": 1.5,
                     "colour": "#c9971c",
                     "paths": [{"metric": "spend", "at_least": "500.00"}, {"metric": "visits", "window": "month", "at_least": 9}],
                     "keep": {"for": "12 months", "grace": "30 days"}})"}
        .text();
}

const QString silver = u"/tiers/1"_s;
const QString gold = u"/tiers/2"_s;

} // namespace

class TestTiersPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachFieldChangesOnePlace_data();
    void eachFieldChangesOnePlace();
    void namesAndColoursChangeOnePlace();
    void faultsStayAtTheField();
    void theTillGivesDoubleOncePublished();
    void tiersMoveByKeysAndByDragging();
    void aTierWithWaysInIsNotTheLowest();
    void tiersComeAndGo();
    void whoNamesATierIsTold();
    void whatOnlyListsItGoesWithIt();
    void waysInComeAndGo();
    void keepingIsSwitchedAndSet();
    void giftsComeAndGo();
    void benefitsHaveConditionsAndAllowances();
    void sentencesEditTheSameTier();
    void tellsWhoReachesItAndWhoWouldMove();
    void theFileAndThePageAreOne();
    void editsAreUndoneAndDoneAgain();
    void clerksChangeNothing();
    void looksWellInEveryDress();

private:
    FormField *field(const QString &pointer) const { return m_page->field(pointer); }
    template <typename Field>
    Field *as(const QString &pointer) const
    {
        return qobject_cast<Field *>(field(pointer));
    }
    QJsonValue value(const QString &pointer) const { return m_floor->session->value(pointer); }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        line->insert(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void press(const QString &place)
    {
        QVERIFY2(m_page->partButton(place), qPrintable(place));
        m_page->partButton(place)->click();
        PageLook::settle();
    }
    QStringList ladder() const
    {
        QStringList names;
        for (int row = 0; row < m_page->ladder()->count(); ++row) {
            names += m_page->ladder()->item(row)->text();
        }
        return names;
    }

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<TiersPage> m_page;
};

void TestTiersPage::init()
{
    m_floor = std::make_unique<ProgrammeFloor>(programmeText());
    m_page = std::make_unique<TiersPage>(*m_floor->shop, *m_floor->session);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    m_page->show();
    m_page->onShown();
    m_page->choose(2);
}

void TestTiersPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestTiersPage::eachFieldChangesOnePlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("/multiplier") << u"2"_s << QJsonValue(2);
    QTest::newRow("/discount") << u"5 %"_s << QJsonValue(0.05);
}

void TestTiersPage::eachFieldChangesOnePlace()
{
    const QString place = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    type(as<FormLine>(place)->line(), typed);
    QCOMPARE(this->value(gold + place), value);
    QCOMPARE(m_floor->onlyChange(), gold + place);
}

void TestTiersPage::namesAndColoursChangeOnePlace()
{
    type(as<FormNames>(u"/name"_s)->line(u"zh_TW"_s), u"金卡會員"_s);
    QCOMPARE(value(gold + u"/name/zh_TW"_s), QJsonValue(u"金卡會員"_s));
    QCOMPARE(m_floor->onlyChange(), gold + u"/name/zh_TW"_s);
    m_floor->session->undo();
    auto *colour = as<FormColour>(u"/colour"_s);
    QCOMPARE(colour->box()->currentIndex(), 3);
    emit colour->box()->activated(5);
    QCOMPARE(value(gold + u"/colour"_s), QJsonValue(colour->line()->text()));
    QCOMPARE(m_floor->onlyChange(), gold + u"/colour"_s);
    type(colour->line(), u"#112233"_s);
    QCOMPARE(value(gold + u"/colour"_s), QJsonValue(u"#112233"_s));
    emit colour->box()->activated(0);
    QVERIFY(value(gold + u"/colour"_s).isUndefined());
    m_floor->session->undo();
    m_floor->session->undo();
    m_floor->session->undo();
    as<FormCount>(u"/early_days"_s)->count()->setValue(3);
    QCOMPARE(value(gold + u"/early_days"_s), QJsonValue(3));
    QCOMPARE(m_floor->onlyChange(), gold + u"/early_days"_s);
    as<FormCount>(u"/early_days"_s)->count()->setValue(0);
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestTiersPage::faultsStayAtTheField()
{
    for (const QString &typed : {u"0"_s, u"many"_s, u"5000"_s}) {
        type(as<FormLine>(u"/multiplier"_s)->line(), typed);
        QVERIFY2(!field(u"/multiplier"_s)->fault().isEmpty(), qPrintable(typed));
        QCOMPARE(value(gold + u"/multiplier"_s), QJsonValue(1.5));
    }
    type(as<FormLine>(u"/discount"_s)->line(), u"101"_s);
    QVERIFY(!field(u"/discount"_s)->fault().isEmpty());
    type(as<FormColour>(u"/colour"_s)->line(), u"golden"_s);
    QVERIFY(!field(u"/colour"_s)->fault().isEmpty());
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestTiersPage::theTillGivesDoubleOncePublished()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    QCOMPARE(m_floor->earned(member, "600.00"), 600); // becomes gold
    QCOMPARE(m_floor->earned(member, "100.00"), 150);
    type(as<FormLine>(u"/multiplier"_s)->line(), u"2"_s);
    QCOMPARE(m_floor->earned(member, "100.00"), 150);
    QVERIFY(m_floor->session->publish(m_floor->shop->envelope()));
    QCOMPARE(m_floor->earned(member, "100.00"), 200);
}

void TestTiersPage::tiersMoveByKeysAndByDragging()
{
    // A tier by hand only may stand anywhere above the lowest.
    m_page->command(TiersPage::Command::Add)->trigger();
    QCOMPARE(ladder(), (QStringList{u"Basic"_s, u"Silver"_s, u"Gold"_s, u"New tier"_s}));
    QCOMPARE(m_page->chosen(), 3);
    m_page->command(TiersPage::Command::Up)->trigger();
    QCOMPARE(ladder(), (QStringList{u"Basic"_s, u"Silver"_s, u"New tier"_s, u"Gold"_s}));
    QCOMPARE(m_page->chosen(), 2);
    m_page->command(TiersPage::Command::Down)->trigger();
    QCOMPARE(m_page->chosen(), 3);
    QVERIFY(!m_page->command(TiersPage::Command::Down)->isEnabled());
    // What the list does when its row is dropped elsewhere.
    QVERIFY(m_page->ladder()->model()->moveRow({}, 3, {}, 1));
    QTRY_COMPARE(m_page->chosen(), 1);
    QCOMPARE(value(u"/tiers/1/id"_s), QJsonValue(u"tier"_s));
    QTRY_COMPARE(ladder(), (QStringList{u"Basic"_s, u"New tier"_s, u"Silver"_s, u"Gold"_s}));
}

void TestTiersPage::aTierWithWaysInIsNotTheLowest()
{
    m_page->choose(1);
    m_page->command(TiersPage::Command::Up)->trigger();
    QVERIFY(!m_page->message()->isHidden());
    QCOMPARE(ladder(), (QStringList{u"Basic"_s, u"Silver"_s, u"Gold"_s}));
    QCOMPARE(m_page->chosen(), 1);
    QCOMPARE(m_floor->session->changes(), 0);
    // Tiers rise: gold asks for more than silver.
    m_page->command(TiersPage::Command::Down)->trigger();
    m_page->command(TiersPage::Command::Up)->trigger();
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestTiersPage::tiersComeAndGo()
{
    m_page->command(TiersPage::Command::Add)->trigger();
    QCOMPARE(m_floor->session->changes(), 1);
    QCOMPARE(value(u"/tiers/3/id"_s), QJsonValue(u"tier"_s));
    QCOMPARE(value(u"/tiers/3/multiplier"_s), QJsonValue(1));
    m_page->command(TiersPage::Command::Remove)->trigger();
    QCOMPARE(m_floor->session->changes(), 0);
    QCOMPARE(m_page->chosen(), 2);
}

void TestTiersPage::whoNamesATierIsTold()
{
    m_page->command(TiersPage::Command::Remove)->trigger();
    QVERIFY2(m_page->message()->text().contains(u"gold-day"_s),
             qPrintable(m_page->message()->text()));
    QCOMPARE(m_floor->session->changes(), 0);
    QVERIFY(!m_page->message()->actionButton()->isVisible()); // its rule would mean all members
}

void TestTiersPage::whatOnlyListsItGoesWithIt()
{
    m_page->choose(1);
    m_page->command(TiersPage::Command::Remove)->trigger();
    QVERIFY(m_page->message()->text().contains(u"care"_s));
    QVERIFY(m_page->message()->actionButton()->isVisible());
    m_page->message()->actionButton()->click();
    QCOMPARE(ladder(), (QStringList{u"Basic"_s, u"Gold"_s}));
    QVERIFY(!m_floor->session->document().text().contains("silver"));
    m_floor->session->undo();
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestTiersPage::waysInComeAndGo()
{
    press(u"/paths"_s);
    QCOMPARE(value(gold + u"/paths"_s).toArray().size(), 3);
    QCOMPARE(m_floor->session->programme().tiers[2].paths.size(), size_t(3));
    QVERIFY(m_floor->onlyChange().startsWith(gold + u"/paths"_s));
    QVERIFY(accessibleNameOf(m_page->partButton(u"/paths/2"_s)).contains(u"3,000"_s));
    press(u"/paths/2"_s);
    QCOMPARE(m_floor->session->changes(), 0);
    press(u"/paths/0"_s);
    QCOMPARE(value(gold + u"/paths/0/metric"_s), QJsonValue(u"visits"_s));
}

void TestTiersPage::keepingIsSwitchedAndSet()
{
    auto *lasts = as<FormLength>(u"/keep/for"_s);
    QVERIFY(lasts->isVisibleTo(m_page.get()));
    lasts->count()->setValue(6);
    QCOMPARE(value(gold + u"/keep/for"_s), QJsonValue(u"6 months"_s));
    QCOMPARE(m_floor->onlyChange(), gold + u"/keep/for"_s);
    as<FormLength>(u"/keep/grace"_s)->count()->setValue(10);
    QCOMPARE(value(gold + u"/keep/grace"_s), QJsonValue(u"10 days"_s));
    press(u"/keep/paths"_s);
    QCOMPARE(m_floor->session->programme().tiers[2].keep->paths.size(), size_t(1));
    press(u"/keep/paths/0"_s);
    QCOMPARE(m_floor->session->programme().tiers[2].keep->paths.size(), size_t(0));
    as<FormCheck>(u"/keep"_s)->box()->click();
    QVERIFY(!m_floor->session->programme().tiers[2].keep);
    QVERIFY(!lasts->isVisibleTo(m_page.get()));
    QVERIFY(!m_page->partButton(u"/keep/paths"_s));
    // Nothing decides about a tier that is given by hand.
    m_page->command(TiersPage::Command::Add)->trigger();
    as<FormCheck>(u"/keep"_s)->box()->click();
    QVERIFY(!field(u"/keep"_s)->fault().isEmpty());
    QVERIFY(!as<FormCheck>(u"/keep"_s)->box()->isChecked());
    m_page->choose(0);
    QVERIFY(!field(u"/keep"_s)->isVisibleTo(m_page.get()));
}

void TestTiersPage::giftsComeAndGo()
{
    m_page->choose(1);
    QVERIFY(accessibleNameOf(m_page->partButton(u"/gift/0"_s)).contains(u"50 points"_s));
    press(u"/gift"_s);
    QCOMPARE(m_floor->session->programme().tiers[1].gift.size(), size_t(2));
    press(u"/gift/1"_s);
    QCOMPARE(m_floor->session->changes(), 0);
    press(u"/gift/0"_s);
    QVERIFY(m_floor->session->programme().tiers[1].gift.empty());
    QVERIFY(value(silver + u"/gift"_s).isUndefined());
}

void TestTiersPage::benefitsHaveConditionsAndAllowances()
{
    m_page->choose(1);
    press(u"/benefits/0/when"_s);
    QCOMPARE(value(silver + u"/benefits/0/id"_s), QJsonValue(u"Delivery"_s));
    QCOMPARE(value(silver + u"/benefits/0/when/at_least"_s), QJsonValue(5));
    press(u"/benefits/0/allow"_s);
    QCOMPARE(m_floor->session->programme().tiers[1].benefits[0].allow->times, qint64(4));
    QCOMPARE(m_floor->session->changes(), 1);
    press(u"/benefits/0/when"_s);
    press(u"/benefits/0/allow"_s);
    QCOMPARE(m_floor->session->changes(), 0); // as plain as before
    press(u"/benefits"_s);
    press(u"/benefits"_s);
    QCOMPARE(m_floor->session->programme().tiers[1].benefits.size(), size_t(3));
    press(u"/benefits/1"_s);
    QCOMPARE(m_floor->session->programme().tiers[1].benefits.size(), size_t(2));
}

void TestTiersPage::sentencesEditTheSameTier()
{
    emit m_page->sentences()->edited(u"/multiplier"_s, 3);
    QCOMPARE(as<FormLine>(u"/multiplier"_s)->line()->text(), u"3"_s);
    emit m_page->sentences()->edited(u"/paths/0/at_least"_s, u"800.00"_s);
    QCOMPARE(value(gold + u"/paths/0/at_least"_s), QJsonValue(u"800.00"_s));
    emit m_page->sentences()->edited(u"/paths/0/at_least"_s, u"-1"_s);
    QCOMPARE(value(gold + u"/paths/0/at_least"_s), QJsonValue(u"800.00"_s));
}

void TestTiersPage::tellsWhoReachesItAndWhoWouldMove()
{
    for (const auto &[card, amount] :
         {std::pair{u"1"_s, "90.00"}, std::pair{u"2"_s, "450.00"}, std::pair{u"3"_s, "700.00"}}) {
        m_floor->earned(m_floor->enrol(card), amount);
    }
    m_page->onShown();
    QTRY_VERIFY2(m_page->reachText().contains(u"1 member"_s), qPrintable(m_page->reachText()));
    QVERIFY(m_page->reachText().contains(u"of 3"_s));
    QVERIFY(m_page->reachText().contains(u"¥500.00"_s));
    qint64 all = 0;
    for (const qint64 bar : m_page->chart()->bars()) {
        all += bar;
    }
    QCOMPARE(all, 3);
    QTRY_VERIFY(
        m_page->ladder()->item(2)->data(Qt::AccessibleTextRole).toString().contains(u"1 member"_s));
    QVERIFY(m_floor->session->trySet(gold + u"/paths/0/at_least"_s, u"400.00"_s).empty());
    QTRY_VERIFY2(m_page->reachText().contains(u"more would reach"_s),
                 qPrintable(m_page->reachText()));
    QVERIFY(m_page->reachText().contains(u"2 member"_s));
    QVERIFY(m_floor->session->trySet(gold + u"/paths/0/at_least"_s, u"800.00"_s).empty());
    QTRY_VERIFY(m_page->reachText().contains(u"fewer would reach"_s));
}

void TestTiersPage::theFileAndThePageAreOne()
{
    type(as<FormLine>(u"/multiplier"_s)->line(), u"2"_s);
    m_page->command(TiersPage::Command::Add)->trigger();
    const std::vector<Tier> meant = m_floor->session->programme().tiers;
    const QByteArray text = m_floor->session->document().text();
    QVERIFY(m_floor->session->tryReplace(m_floor->session->live().text()).empty());
    QVERIFY(value(u"/tiers/3"_s).isUndefined());
    QVERIFY(m_floor->session->tryReplace(text).empty());
    QVERIFY(m_floor->session->programme().tiers == meant);
    QCOMPARE(m_floor->session->document().text(), text);
    m_page->choose(2);
    QCOMPARE(as<FormLine>(u"/multiplier"_s)->line()->text(), u"2"_s);
}

void TestTiersPage::editsAreUndoneAndDoneAgain()
{
    type(as<FormLine>(u"/multiplier"_s)->line(), u"2"_s);
    ProgrammeFloor::command(m_page.get(), QKeySequence::Undo)->trigger();
    QCOMPARE(as<FormLine>(u"/multiplier"_s)->line()->text(), u"1.5"_s);
    ProgrammeFloor::command(m_page.get(), QKeySequence(int(Qt::CTRL) | int(Qt::Key_Y)))->trigger();
    QCOMPARE(as<FormLine>(u"/multiplier"_s)->line()->text(), u"2"_s);
    // Undoing the tier that is shown leaves the page with another.
    m_page->command(TiersPage::Command::Add)->trigger();
    m_floor->session->undo();
    QCOMPARE(m_page->chosen(), 2);
}

void TestTiersPage::clerksChangeNothing()
{
    m_floor->standIn(u"Li"_s, Role::Clerk, u"274951"_s);
    QVERIFY(!field(u"/multiplier"_s)->isEnabled());
    QVERIFY(!m_page->command(TiersPage::Command::Add)->isEnabled());
    QVERIFY(!m_page->partButton(u"/paths"_s)->isEnabled());
}

void TestTiersPage::looksWellInEveryDress()
{
    for (int card = 1; card < 24; ++card) {
        m_floor->earned(m_floor->enrol(QString::number(card)),
                        QByteArray::number(card * card * 3).append(".00"));
    }
    QVERIFY(m_floor->session->trySet(gold + u"/paths/0/at_least"_s, u"400.00"_s).empty());
    press(u"/benefits"_s);
    m_page->onShown();
    m_look.pictures(*m_page, u"tiers"_s);
    const QStringList faults = m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestTiersPage)
#include "tst_tierspage.moc"
