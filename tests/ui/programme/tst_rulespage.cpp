#include "programme/templates.h"
#include "rulescase.h"
#include "ui/editors/moneyedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/rulecalendar.h"
#include "ui/programme/ruleform.h"
#include "ui/programme/trialpanel.h"
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

// Rules shown, made, edited and ordered on their page (R1, R7, D6, M6).
class TestRulesPage : public QObject, protected RulesCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void showsEveryRuleInWords();
    void findsRulesByWordAndKind();
    void everyStartIsAddedAsItReads();
    void aRefusedEditSaysWhyAtItsPlace();
    void aRefusedTermKeepsItsOldValue();
    void termsAreEditedInPlainFields();
    void theFileAndThePageAreOne();
    void undoneAndDoneAgain();
    void rulesAreDuplicatedMovedAndRemovedByKeys();
    void namesTheRulesThatMeet();
    void saysWhenARuleApplies();
    void aClerkOnlyReads();
    void tabGoesInReadingOrder();
    void theWheelChangesNothingInPassing();
    void speaksAnotherLanguageAtOnce();
    void looksWellInEveryDress();
};

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

// What goes out comes in as the same programme, and the page says the same of it.
void TestRulesPage::theFileAndThePageAreOne()
{
    for (const QString &start : {u"welcome"_s, u"threshold"_s, u"task"_s, u"friend-buys"_s})
        add(start);
    const auto said = [this] {
        QStringList texts;
        for (int i = 0; i < m_page->rules()->count(); ++i)
            texts += m_page->rules()->textAt(i);
        return texts;
    };
    const QStringList before = said();
    QCOMPARE(before.size(), 7);
    const std::vector<Rule> meant = draft().programme().rules;
    const QByteArray text = draft().document().text();
    QVERIFY(draft().tryReplace(draft().live().text()).empty());
    QCOMPARE(m_page->rules()->count(), 3);
    QVERIFY(draft().tryReplace(text).empty());
    QCOMPARE(said(), before);
    QVERIFY(draft().programme().rules == meant);
    QCOMPARE(draft().document().text(), text);
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
    m_floor = std::make_unique<ProgrammeFloor>(templateText(u"grocery"_s), wednesday);
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
