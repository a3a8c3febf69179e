// Rules made, edited, tried, ordered and published through the page; the till then gives what their
// sentences promise (R1, R2, R7, D6, M6, S14).

#include "pagelook.h"
#include "programme/templates.h"
#include "programmefloor.h"
#include "services/points.h"
#include "services/wallet.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/quantityedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/rulecalendar.h"
#include "ui/programme/ruleform.h"
#include "ui/programme/rulespage.h"
#include "ui/programme/rulestarts.h"
#include "ui/programme/trialpanel.h"
#include "ui/programme/wordedlist.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotbutton.h"
#include "ui/sentences/slotpopup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace regulars;
using namespace Qt::StringLiterals;
using Floor = salesfloor::Shop;

namespace
{

QByteArray programmeText()
{
    return salesfloor::Terms{.rules = R"({"id": "wed", "name": "Wednesday tea", "on": "purchase",
                     "when": {"category": "tea", "weekdays": ["wed"], "between": ["14:00", "16:00"]},
                     "give": {"multiply": 2}},
                    {"id": "week", "name": "Mid-week", "on": "purchase", "when": {"weekdays": ["wed", "thu"]},
                     "give": {"multiply": 1.5}})",
                             .tiers = R"({"id": "basic", "name": "Basic"},
                    {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"}, "multiplier": 1.2,
                     "paths": [{"metric": "spend", "at_least": "5000.00"}]})"}
        .text();
}

} // namespace

class TestRulesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsEveryRuleInWords();
    void findsRulesByWordAndKind();
    void everyStartIsAddedAsItReads();
    void theTillGivesWhatTheSentencePromises_data();
    void theTillGivesWhatTheSentencePromises();
    void theTillTakesOffWhatTheOfferPromises_data();
    void theTillTakesOffWhatTheOfferPromises();
    void newcomersGetWhatIsPromised();
    void whoBringsAFriendGetsWhatIsPromised();
    void deedsAndTopUpsGetWhatIsPromised();
    void stampsAndTasksCountToTheirEnd();
    void aSlotEditedHereIsWhatTheTillGives();
    void aRefusedEditSaysWhyAtItsPlace();
    void aRefusedTermKeepsItsOldValue();
    void termsAreEditedInPlainFields();
    void undoneAndDoneAgain();
    void rulesAreDuplicatedMovedAndRemovedByKeys();
    void switchedOffByItsDays();
    void theTrialSaysWhyARuleIsSilent();
    void theTrialTakesRealMembers();
    void namesTheRulesThatMeet();
    void saysWhenARuleApplies();
    void countsWhatARuleGaveLastMonth();
    void aClerkOnlyReads();
    void tabGoesInReadingOrder();
    void theWheelChangesNothingInPassing();
    void speaksAnotherLanguageAtOnce();
    void looksWellInEveryDress();

private:
    void show();
    DraftSession &draft() const { return *m_floor->session; }
    void publish() { static_cast<void>(Floor::done(draft().publish(m_floor->shop->envelope()))); }
    QAction *command(const QKeySequence &key) const
    {
        return ProgrammeFloor::command(m_page.get(), key);
    }
    // Adds it by the gallery, by keys.
    void add(const QString &start);
    void choose(const QString &rule) { QVERIFY(m_page->rules()->choose(rule)); }
    Account account(const MemberRef &member) const
    {
        Store &store = m_floor->shop->store();
        return Accounts(store.connection()).load(Floor::done(resolveMember(store, member)));
    }
    qint64 points(const MemberRef &member) const { return account(member).points.count(); }
    qint64 coupons(const MemberRef &member) const
    {
        Store &store = m_floor->shop->store();
        return static_cast<qint64>(
            Coupons(store.connection())
                .openOf(Floor::done(resolveMember(store, member)), m_floor->shop->today())
                .size());
    }
    QString payable(const std::vector<SaleLine> &lines) const
    {
        SaleRequest request;
        request.lines = lines;
        const Answer sold = Floor::done(Sales(m_floor->shop->desk()).checkout({}, request));
        return salesfloor::quoteOf(sold).value(QStringLiteral("payable")).toString();
    }

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<RulesPage> m_page;
};

void TestRulesPage::init()
{
    // A Wednesday afternoon.
    m_floor = std::make_unique<ProgrammeFloor>(programmeText(), "2026-11-04 14:30");
    m_page = std::make_unique<RulesPage>(*m_floor->shop, draft());
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    show();
}

void TestRulesPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestRulesPage::show()
{
    m_page->show();
    m_page->activateWindow();
    m_page->onShown();
    PageLook::settle();
}

void TestRulesPage::add(const QString &start)
{
    command(QKeySequence(QKeySequence::New))->trigger();
    QVERIFY(m_page->isChoosingStart());
    QVERIFY2(m_page->starts()->choose(start), qPrintable(start));
    QTest::keyClick(m_page->starts(), Qt::Key_Return);
    QVERIFY(!m_page->isChoosingStart());
}

void TestRulesPage::showsEveryRuleInWords()
{
    QCOMPARE(m_page->rules()->count(), 3);
    QVERIFY2(m_page->rules()->textAt(1).contains(u"Wednesday tea"_s) &&
                 m_page->rules()->textAt(1).contains(u"14:00"_s) &&
                 m_page->rules()->textAt(1).contains(u"Live"_s),
             qPrintable(m_page->rules()->textAt(1)));
    QVERIFY(draft().trySet(u"/rules/1/give/multiply"_s, 3).empty());
    QVERIFY2(m_page->rules()->textAt(1).contains(u"Changed"_s),
             qPrintable(m_page->rules()->textAt(1)));
    add(u"birthday"_s);
    QVERIFY2(m_page->rules()->textAt(3).contains(u"New"_s), qPrintable(m_page->rules()->textAt(3)));
}

void TestRulesPage::findsRulesByWordAndKind()
{
    m_page->search()->setText(u"tea"_s);
    QCOMPARE(m_page->rules()->count(), 1);
    m_page->search()->clear();
    add(u"threshold"_s);
    m_page->filter()->setCurrentIndex(
        m_page->filter()->findData(static_cast<int>(RulesPage::Kind::Offers)));
    emit m_page->filter()->activated(m_page->filter()->currentIndex());
    QCOMPARE(m_page->rules()->count(), 1);
    QVERIFY(m_page->rules()->textAt(0).contains(u"Money off"_s));
    m_page->search()->setText(u"nothing like it"_s);
    QCOMPARE(m_page->rules()->count(), 0);
}

// Each is valid as it comes, and named as it was offered.
void TestRulesPage::everyStartIsAddedAsItReads()
{
    const std::vector<RuleStart> starts = RuleStarts(draft().programme()).all();
    QVERIFY(starts.size() >= 18);
    size_t count = draft().programme().rules.size();
    for (const RuleStart &start : starts) {
        add(start.id);
        const auto &rules = draft().programme().rules;
        QVERIFY2(rules.size() == count + 1, qPrintable(start.id));
        QCOMPARE(rules.back().name.in(u"en"_s), start.title);
        QCOMPARE(m_page->rules()->chosen(), rules.back().id);
        count = rules.size();
    }
    // An empty programme offers what it can carry.
    m_page.reset();
    m_floor = std::make_unique<ProgrammeFloor>(
        R"({"format": "regulars-programme/1", "name": "Bare", "currency": "JPY", "country": "JP",
            "time_zone": "Asia/Tokyo"})");
    m_page = std::make_unique<RulesPage>(*m_floor->shop, draft());
    show();
    const std::vector<RuleStart> bareStarts = RuleStarts(draft().programme()).all();
    for (const RuleStart &start : bareStarts) {
        QVERIFY2(m_page->addStart(start.id),
                 qPrintable(start.id + u' ' + m_page->message()->text()));
    }
}

void TestRulesPage::theTillGivesWhatTheSentencePromises_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("promised");
    // On daily goods on a Wednesday the programme gives 100 × 1.5 without them, on food as well.
    QTest::newRow("base") << "base"
                          << "daily" << 150;
    QTest::newRow("goods: 2 a yuan on food") << "goods"
                                             << "food" << 300;
    QTest::newRow("goods: not on daily") << "goods"
                                         << "daily" << 150;
    QTest::newRow("hours: 1 + 0.5 + 1") << "double-hours"
                                        << "food" << 250;
    QTest::newRow("birthday") << "birthday"
                              << "daily" << 250;
    QTest::newRow("first week") << "first-week"
                                << "daily" << 250;
}

void TestRulesPage::theTillGivesWhatTheSentencePromises()
{
    QFETCH(QString, start);
    QFETCH(QString, category);
    QFETCH(int, promised);
    EnrolRequest request;
    request.card = u"1001"_s;
    request.birthday = start == u"birthday"_s ? u"1990-11-05"_s : QString();
    const Answer joined = Floor::done(Membership(m_floor->shop->desk()).enrol({}, request));
    const MemberRef member = MemberRef::of(joined.members.front().second);
    add(start);
    TrialPanel *trial = m_page->trial();
    trial->goodsBox(0)->setCurrentIndex(trial->goodsBox(0)->findData(QString(u"c:"_s + category)));
    trial->memberBox()->setCurrentIndex(trial->memberBox()->findData(-2));
    trial->realMember()->setText(u"1001"_s);
    const QString promise = u"→ %1 points"_s.arg(promised);
    QTRY_VERIFY2(trial->outcome().result.endsWith(promise), qPrintable(trial->outcome().result));
    publish();
    QCOMPARE(m_floor->earned(member, "100.00", category.toLatin1().constData()), promised);
}

void TestRulesPage::theTillTakesOffWhatTheOfferPromises_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("pieces");
    QTest::addColumn<QString>("promised");
    QTest::newRow("from 100 20 off") << "threshold"
                                     << "100.00" << 1 << "80.00";
    QTest::newRow("from 200 50 off") << "threshold"
                                     << "200.00" << 1 << "150.00";
    QTest::newRow("below it nothing") << "threshold"
                                      << "99.99" << 1 << "99.99";
    QTest::newRow("the sixth is free") << "buy-get"
                                       << "60.00" << 6 << "50.00";
    QTest::newRow("five are not enough") << "buy-get"
                                         << "50.00" << 5 << "50.00";
    QTest::newRow("second half") << "second-half"
                                 << "20.00" << 2 << "15.00";
    QTest::newRow("percent") << "percent"
                             << "50.00" << 1 << "45.00";
}

void TestRulesPage::theTillTakesOffWhatTheOfferPromises()
{
    QFETCH(QString, start);
    QFETCH(QString, amount);
    QFETCH(int, pieces);
    QFETCH(QString, promised);
    add(start);
    TrialPanel *trial = m_page->trial();
    trial->goodsBox(0)->setCurrentIndex(trial->goodsBox(0)->findData(u"c:food"_s));
    trial->quantityEdit(0)->setValue(Quantity(pieces * 1000));
    trial->amountEdit(0)->setValue(moneyFromText(amount, 2));
    QVERIFY2(trial->outcome().result.startsWith(u'¥' + promised),
             qPrintable(trial->outcome().result));
    publish();
    QCOMPARE(payable({salesfloor::line(amount.toLatin1().constData(), "food", pieces)}), promised);
}

void TestRulesPage::newcomersGetWhatIsPromised()
{
    add(u"welcome"_s);
    QCOMPARE(m_page->trial()->outcome().result, u"500 points"_s);
    add(u"coupon-joining"_s);
    QVERIFY2(m_page->trial()->told().join(u' ').contains(u"coupon"_s),
             qPrintable(m_page->trial()->told().join(u' ')));
    publish();
    const MemberRef member = m_floor->enrol(u"1001"_s);
    QCOMPARE(points(member), 500);
    QCOMPARE(coupons(member), 1);
}

void TestRulesPage::whoBringsAFriendGetsWhatIsPromised()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    add(u"referral"_s);
    QVERIFY2(m_page->trial()->outcome().result.contains(u"500 points for who brought"_s),
             qPrintable(m_page->trial()->outcome().result));
    add(u"friend-buys"_s);
    publish();
    EnrolRequest request;
    request.card = u"1002"_s;
    request.referrer = member;
    const Answer joined = Floor::done(Membership(m_floor->shop->desk()).enrol({}, request));
    QCOMPARE(points(member), 500);
    m_floor->earned(MemberRef::of(joined.members.front().second), "10.00", "daily");
    QCOMPARE(points(member), 800);
}

void TestRulesPage::deedsAndTopUpsGetWhatIsPromised()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    add(u"action"_s);
    QCOMPARE(m_page->trial()->outcome().result, u"10 points"_s);
    add(u"top-up"_s);
    publish();
    static_cast<void>(
        Floor::done(PointsDesk(m_floor->shop->desk()).action({}, {member, u"bag"_s})));
    QCOMPARE(points(member), 10);
    const Answer paid = Floor::done(
        Wallet(m_floor->shop->desk()).topUp({}, {member, salesfloor::yuan("100.00"), u"cash"_s}));
    QCOMPARE(salesfloor::text(paid, "stored_value"), u"110.00"_s);
}

void TestRulesPage::stampsAndTasksCountToTheirEnd()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    add(u"task"_s);
    add(u"coupon-visits"_s);
    publish();
    for (int visit = 1; visit <= 9; ++visit) {
        QCOMPARE(m_floor->earned(member, "10.00", "daily"), visit == 3 ? 1015 : 15);
    }
    QCOMPARE(coupons(member), 0);
    m_floor->earned(member, "10.00", "daily");
    QCOMPARE(coupons(member), 1);
}

void TestRulesPage::aSlotEditedHereIsWhatTheTillGives()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    choose(u"week"_s);
    SlotButton *slot = m_page->form()->sentences()->slotAt(u"/give/multiply"_s);
    QVERIFY(slot);
    slot->setFocus();
    QTest::keyClick(slot, Qt::Key_Return);
    SlotPopup *popup = m_page->form()->sentences()->popup();
    QVERIFY(popup);
    auto *line = popup->field()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(u"3"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(draft().value(u"/rules/2/give/multiply"_s).toDouble(), 3.0);
    QCOMPARE(m_floor->earned(member, "100.00", "daily"), 150);
    publish();
    QCOMPARE(m_floor->earned(member, "100.00", "daily"), 300);
}

void TestRulesPage::aRefusedEditSaysWhyAtItsPlace()
{
    choose(u"week"_s);
    SlotButton *slot = m_page->form()->sentences()->slotAt(u"/give/multiply"_s);
    slot->setFocus();
    QTest::keyClick(slot, Qt::Key_Return);
    SlotPopup *popup = m_page->form()->sentences()->popup();
    auto *line = popup->field()->findChild<QLineEdit *>();
    line->setText(u"0.5"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(m_page->form()->sentences()->popup()); // still open, with what is wrong
    QCOMPARE(draft().changes(), 0);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(draft().value(u"/rules/2/give/multiply"_s).toDouble(), 1.5);
}

void TestRulesPage::aRefusedTermKeepsItsOldValue()
{
    choose(u"week"_s);
    RuleForm *form = m_page->form();
    // Nothing to count: no task.
    form->taskBox()->click();
    QVERIFY(!form->taskBox()->isChecked());
    QVERIFY2(form->fault().contains(u"count"_s, Qt::CaseInsensitive), qPrintable(form->fault()));
    QCOMPARE(draft().changes(), 0);
    // An end before the beginning.
    form->fromBox()->click();
    QVERIFY(draft().value(u"/rules/2/from"_s).isString());
    form->untilBox()->click();
    form->untilEdit()->setDate(QDate(2026, 1, 1));
    emit form->untilEdit()->editingFinished();
    QVERIFY(!form->fault().isEmpty());
    QCOMPARE(draft().value(u"/rules/2/until"_s).toString(),
             form->untilEdit()->date().toString(Qt::ISODate));
}

void TestRulesPage::termsAreEditedInPlainFields()
{
    choose(u"week"_s);
    RuleForm *form = m_page->form();
    form->nameEdit()->setText(u"Middle of the week"_s);
    QTest::keyClick(form->nameEdit(), Qt::Key_Return);
    QCOMPARE(draft().value(u"/rules/2/name"_s).toString(), u"Middle of the week"_s);
    QVERIFY(m_page->rules()->textAt(2).contains(u"Middle of the week"_s));
    form->memberTimes()->setValue(2);
    QCOMPARE(draft().value(u"/rules/2/limit/per_member/times"_s).toInt(), 2);
    QCOMPARE(draft().value(u"/rules/2/limit/per_member/window"_s).toString(), u"month"_s);
    form->totalTimes()->setValue(50);
    form->memberTimes()->setValue(0);
    QVERIFY(draft().value(u"/rules/2/limit/per_member"_s).isUndefined());
    form->totalTimes()->setValue(0);
    QVERIFY(draft().value(u"/rules/2/limit"_s).isUndefined());
    QVERIFY(!form->stackEdit()->isVisible()); // it lowers no price
    add(u"percent"_s);
    QVERIFY(form->stackEdit()->isVisible());
    form->stackEdit()->setText(u"food"_s);
    QTest::keyClick(form->stackEdit(), Qt::Key_Return);
    form->tierDiscountBox()->click();
    QCOMPARE(draft().value(u"/rules/3/stack"_s).toString(), u"food"_s);
    QCOMPARE(draft().value(u"/rules/3/tier_discount"_s).toBool(true), false);
}

void TestRulesPage::undoneAndDoneAgain()
{
    add(u"welcome"_s);
    QCOMPARE(draft().programme().rules.size(), size_t(4));
    command(QKeySequence::Undo)->trigger();
    QCOMPARE(m_page->rules()->count(), 3);
    command(QKeySequence(int(Qt::CTRL) | int(Qt::Key_Y)))->trigger();
    QCOMPARE(m_page->rules()->count(), 4);
    QVERIFY(m_page->rules()->textAt(3).contains(u"Welcome"_s));
}

void TestRulesPage::rulesAreDuplicatedMovedAndRemovedByKeys()
{
    choose(u"wed"_s);
    command(QKeySequence(int(Qt::CTRL) | int(Qt::Key_D)))->trigger();
    QCOMPARE(m_page->rules()->count(), 4);
    const QString copy = m_page->rules()->chosen();
    QVERIFY(copy != u"wed"_s);
    QCOMPARE(m_page->rules()->keyAt(2), copy);
    command(QKeySequence(int(Qt::ALT) | int(Qt::Key_Down)))->trigger();
    QCOMPARE(m_page->rules()->keyAt(3), copy);
    QCOMPARE(m_page->rules()->chosen(), copy);
    QVERIFY(!command(QKeySequence(int(Qt::ALT) | int(Qt::Key_Down)))->isEnabled());
    command(QKeySequence(int(Qt::ALT) | int(Qt::Key_Up)))->trigger();
    QCOMPARE(m_page->rules()->keyAt(2), copy);
    command(QKeySequence(int(Qt::CTRL) | int(Qt::Key_Delete)))->trigger();
    QCOMPARE(m_page->rules()->count(), 3);
    QCOMPARE(draft().changes(), 0);
}

void TestRulesPage::switchedOffByItsDays()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    choose(u"week"_s);
    QAction *off = command(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | int(Qt::Key_O)));
    off->trigger();
    QCOMPARE(draft().value(u"/rules/2/until"_s).toString(), u"2026-11-03"_s);
    publish();
    QVERIFY2(m_page->rules()->textAt(2).contains(u"Off"_s), qPrintable(m_page->rules()->textAt(2)));
    QCOMPARE(m_floor->earned(member, "100.00", "daily"), 100);
    off->trigger();
    QVERIFY(draft().value(u"/rules/2/until"_s).isUndefined());
}

void TestRulesPage::theTrialSaysWhyARuleIsSilent()
{
    choose(u"wed"_s);
    TrialPanel *trial = m_page->trial();
    QCOMPARE(trial->goodsBox(0)->currentData().toString(), u"c:tea"_s);
    QVERIFY2(trial->outcome().chosen.contains(u"applies here"_s),
             qPrintable(trial->outcome().chosen));
    // Both multipliers: 100 × (1 + 1 + 0.5).
    QVERIFY2(trial->outcome().result.endsWith(u"→ 250 points"_s),
             qPrintable(trial->outcome().result));
    trial->timeEdit()->setTime(QTime(16, 0));
    QVERIFY2(trial->outcome().chosen.contains(u"not on that day or at that time"_s),
             qPrintable(trial->outcome().chosen));
    trial->timeEdit()->setTime(QTime(15, 59));
    trial->goodsBox(0)->setCurrentIndex(trial->goodsBox(0)->findData(u"c:daily"_s));
    QVERIFY2(trial->outcome().chosen.contains(u"other goods"_s),
             qPrintable(trial->outcome().chosen));
    // Gold has a multiplier of its own: 100 × (1 + 0.5 + 0.2).
    trial->memberBox()->setCurrentIndex(trial->memberBox()->findData(1));
    QVERIFY2(trial->outcome().result.endsWith(u"→ 170 points"_s),
             qPrintable(trial->outcome().result));
    trial->addButton()->click();
    QCOMPARE(trial->lineCount(), 2);
    QVERIFY2(trial->outcome().result.startsWith(u"¥200.00"_s), qPrintable(trial->outcome().result));
}

void TestRulesPage::theTrialTakesRealMembers()
{
    m_floor->enrol(u"1001"_s);
    choose(u"week"_s);
    TrialPanel *trial = m_page->trial();
    trial->memberBox()->setCurrentIndex(trial->memberBox()->findData(-2));
    trial->realMember()->setText(u"9999"_s);
    QTRY_VERIFY2(trial->outcome().result.contains(u"no member"_s),
                 qPrintable(trial->outcome().result));
    trial->realMember()->setText(u"1001"_s);
    QTRY_VERIFY2(trial->outcome().result.endsWith(u"→ 150 points"_s),
                 qPrintable(trial->outcome().result));
}

void TestRulesPage::namesTheRulesThatMeet()
{
    choose(u"wed"_s);
    QCOMPARE(m_page->overlaps(),
             QStringList{u"Rules 2 and 3 both apply Wed 14:00–16:00; together: 2.5×."_s});
    choose(u"base"_s);
    QVERIFY(m_page->overlaps().isEmpty());
}

void TestRulesPage::saysWhenARuleApplies()
{
    choose(u"wed"_s);
    QCOMPARE(m_page->calendar()->spans().size(), size_t(5));
    QVERIFY2(m_page->timesText().contains(u"Wed 14:00–16:00"_s), qPrintable(m_page->timesText()));
    QCOMPARE(m_page->calendar()->accessibleDescription(), m_page->timesText());
    choose(u"week"_s);
    QCOMPARE(m_page->calendar()->spans().size(), size_t(10));
}

void TestRulesPage::countsWhatARuleGaveLastMonth()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    m_floor->earned(member, "100.00", "daily");
    m_floor->earned(member, "100.00", "daily");
    m_floor->clock.advanceMs(qint64(30) * 24 * 3'600'000);
    m_page->onShown();
    choose(u"week"_s);
    QTRY_VERIFY2(m_page->firedText().contains(u"100 points, 2"_s), qPrintable(m_page->firedText()));
    choose(u"wed"_s);
    QVERIFY2(m_page->firedText().contains(u"nothing"_s), qPrintable(m_page->firedText()));
}

void TestRulesPage::aClerkOnlyReads()
{
    m_floor->standIn(u"Clerk"_s, Role::Clerk, u"246810"_s);
    choose(u"week"_s);
    QVERIFY(!command(QKeySequence(QKeySequence::New))->isEnabled());
    QVERIFY(m_page->form()->nameEdit()->isReadOnly());
    QVERIFY(!m_page->form()->taskBox()->isEnabled());
    QVERIFY(!m_page->form()->sentences()->slotAt(u"/give/multiply"_s));
}

void TestRulesPage::tabGoesInReadingOrder()
{
    choose(u"base"_s); // any member, any goods, any time: slots of one place
    m_page->trial()->addButton()->click();
    QList<const QWidget *> chain;
    const QWidget *at = m_page->search();
    do {
        chain += at;
        at = at->nextInFocusChain();
    } while (at != m_page->search());
    const RuleForm *form = m_page->form();
    const TrialPanel *trial = m_page->trial();
    const QList<const QWidget *> reading =
        QList<const QWidget *>{m_page->search(), m_page->filter(), m_page->rules()} +
        QList<const QWidget *>{form->nameEdit(), form->triggerBox(), form->fromBox()} +
        QList<const QWidget *>{form->memberTimes(), form->taskBox(), trial->occasionBox()} +
        QList<const QWidget *>{trial->goodsBox(0), trial->amountEdit(0), trial->goodsBox(1)} +
        QList<const QWidget *>{trial->addButton(), trial->memberBox(), trial->timeEdit()};
    for (qsizetype i = 1; i < reading.size(); ++i) {
        QVERIFY2(chain.indexOf(reading.at(i - 1)) < chain.indexOf(reading.at(i)),
                 qPrintable(reading.at(i)->accessibleName()));
    }
    for (SlotButton *slot : m_page->form()->sentences()->findChildren<SlotButton *>()) {
        QVERIFY2(!slot->isVisible() ||
                     (chain.indexOf(m_page->form()->nameEdit()) < chain.indexOf(slot) &&
                      chain.indexOf(slot) < chain.indexOf(m_page->form()->triggerBox())),
                 qPrintable(slot->accessibleName()));
    }
    // The gallery is left without a rule.
    command(QKeySequence(QKeySequence::New))->trigger();
    QTest::keyClick(m_page->starts(), Qt::Key_Escape);
    QVERIFY(!m_page->isChoosingStart());
    QCOMPARE(draft().changes(), 0);
}

void TestRulesPage::theWheelChangesNothingInPassing()
{
    choose(u"week"_s);
    m_page->rules()->setFocus();
    QSpinBox *times = m_page->form()->memberTimes();
    const auto turn = [](QWidget *field) {
        const QPointF middle = field->rect().center();
        QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &wheel);
    };
    turn(m_page->form()->triggerBox());
    turn(times);
    QCOMPARE(draft().changes(), 0);
    times->setFocus();
    turn(times);
    QCOMPARE(times->value(), 1);
}

void TestRulesPage::speaksAnotherLanguageAtOnce()
{
    choose(u"wed"_s);
    const QString english = m_page->rules()->textAt(1);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "zh_CN", 100);
    QVERIFY2(m_page->rules()->textAt(1).contains(u"周三"_s) ||
                 m_page->rules()->textAt(1).contains(u"星期三"_s),
             qPrintable(m_page->rules()->textAt(1)));
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    QCOMPARE(m_page->rules()->textAt(1), english);
}

void TestRulesPage::looksWellInEveryDress()
{
    m_page.reset();
    m_floor = std::make_unique<ProgrammeFloor>(templateText(u"grocery"_s), "2026-11-04 14:30");
    m_page = std::make_unique<RulesPage>(*m_floor->shop, draft());
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    show();
    add(u"double-hours"_s);
    add(u"second-half"_s);
    m_page->setFocus();
    m_look.pictures(*m_page, u"rules"_s);
    const QStringList faults = m_look.faults(*m_page);
    command(QKeySequence(QKeySequence::New))->trigger();
    m_look.pictures(*m_page, u"starts"_s);
    const QStringList all = faults + m_look.faults(*m_page);
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
