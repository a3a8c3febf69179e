#include "programme/jsonpointer.h"
#include "programme/programmetexts.h"
#include "ui/sentences/sentencedesk.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace regulars::sentencetests;
using namespace Qt::StringLiterals;

// Each slot of a sentence is edited where it stands, by keys alone.
class SentenceEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesACategoryByTyping();
    void ticksSeveralTiers();
    void ticksWeekdays();
    void takesTimesAmountsFactorsAndLengths();
    void takesStretches();
    void keepsTheOldValueAndSaysWhyNot();
    void leavesTheValueOnEscape();
    void takesAConditionAway();
    void spellsOutAgainWhatWasTakenAway();
    void offersEveryConditionInWords();
    void addsAConditionBesideAnother();
    void showsNamesWithAnAmpersand();
    void changesEachOfSeveralRunsOfDates();
    void addsAnEffect();
    void editsThePartsOfATier();
};

void SentenceEditorTest::choosesACategoryByTyping()
{
    Desk desk;
    QVERIFY(desk.opened(u"/when/category"_s));
    auto *tree = desk.part<QTreeWidget>();
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->topLevelItemCount(), 2); // bread is below food
    tree->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(desk.at(u"/when/category"_s), QJsonValue(u"bread"_s));
    QVERIFY(!desk.editor->popup());
    QTRY_COMPARE(QApplication::focusWidget(), desk.editor->slotAt(u"/when/category"_s));
}

void SentenceEditorTest::ticksSeveralTiers()
{
    Desk desk;
    QVERIFY(desk.opened(u"/when/tier"_s));
    auto *tree = desk.part<QTreeWidget>();
    tree->setCurrentItem(tree->topLevelItem(1));
    QTest::keyClick(tree, Qt::Key_Space);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(desk.at(u"/when/tier"_s), QJsonValue(QJsonArray{u"silver"_s, u"gold"_s}));
}

void SentenceEditorTest::ticksWeekdays()
{
    Desk desk;
    QVERIFY(desk.opened(u"/when/weekdays"_s));
    auto *tree = desk.part<QTreeWidget>();
    QCOMPARE(tree->topLevelItemCount(), 7);
    tree->setCurrentItem(tree->topLevelItem(5));
    QTest::keyClick(tree, Qt::Key_Space);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(desk.at(u"/when/weekdays"_s), QJsonValue(QJsonArray{u"wed"_s, u"sat"_s}));
}

void SentenceEditorTest::takesTimesAmountsFactorsAndLengths()
{
    Desk desk;
    QVERIFY(desk.opened(u"/when/between"_s));
    desk.part<QTimeEdit>(1)->setTime(QTime(17, 30));
    QTest::keyClick(desk.part<QTimeEdit>(1), Qt::Key_Return);
    QCOMPARE(desk.at(u"/when/between"_s), QJsonValue(QJsonArray{u"14:00"_s, u"17:30"_s}));

    // Typing on the slot begins the new value.
    SlotButton *amount = desk.editor->slotAt(u"/when/purchase_at_least"_s);
    amount->setFocus();
    QTest::keyClick(amount, Qt::Key_8);
    QVERIFY(desk.editor->popup());
    QTest::keyClicks(QApplication::focusWidget(), u"0.5"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.at(u"/when/purchase_at_least"_s), QJsonValue(u"80.50"_s));

    QVERIFY(desk.opened(u"/give/multiply"_s));
    desk.part<QLineEdit>()->clear();
    QTest::keyClicks(desk.part<QLineEdit>(), u"1.5"_s);
    QTest::keyClick(desk.part<QLineEdit>(), Qt::Key_Return);
    QCOMPARE(desk.at(u"/give/multiply"_s), QJsonValue(1.5));

    QVERIFY(desk.opened(u"/when/joined_within"_s));
    desk.part<QSpinBox>()->setValue(30);
    QTest::keyClick(desk.part<QSpinBox>(), Qt::Key_Return);
    QCOMPARE(desk.at(u"/when/joined_within"_s), QJsonValue(u"30 days"_s));
}

void SentenceEditorTest::takesStretches()
{
    Desk desk;
    QVERIFY(desk.opened(u"/limit/per_member/window"_s));
    auto *stretch = desk.part<QComboBox>();
    QTest::keyClick(stretch, Qt::Key_Home);
    QTest::keyClick(stretch, Qt::Key_Return);
    QCOMPARE(desk.at(u"/limit/per_member/window"_s), QJsonValue(u"day"_s));
    QVERIFY(desk.opened(u"/limit/per_member/window"_s));
    desk.part<QComboBox>()->setCurrentIndex(4);
    QTest::keyClick(desk.part<QComboBox>(), Qt::Key_Return);
    QVERIFY(desk.at(u"/limit/per_member/window"_s).isUndefined());
}

void SentenceEditorTest::keepsTheOldValueAndSaysWhyNot()
{
    Desk desk;
    QVERIFY(desk.opened(u"/give/multiply"_s));
    desk.part<QLineEdit>()->setText(u"0.5"_s);
    QTest::keyClick(desk.part<QLineEdit>(), Qt::Key_Return);
    QCOMPARE(desk.at(u"/give/multiply"_s), QJsonValue(2));
    QVERIFY(desk.editor->popup() && desk.editor->popup()->isVisible());
    desk.part<QLineEdit>()->setText(u"two"_s);
    QTest::keyClick(desk.part<QLineEdit>(), Qt::Key_Return);
    QCOMPARE(desk.at(u"/give/multiply"_s), QJsonValue(2));
    desk.editor->popup()->close();
    desk.editor->showFault(u"/give/multiply"_s, u"too little"_s);
    QVERIFY(desk.editor->slotAt(u"/give/multiply"_s)->isFaulty());
}

void SentenceEditorTest::leavesTheValueOnEscape()
{
    Desk desk;
    QVERIFY(desk.opened(u"/give/multiply"_s));
    desk.part<QLineEdit>()->setText(u"9"_s);
    QTest::keyClick(desk.part<QLineEdit>(), Qt::Key_Escape);
    QVERIFY(!desk.editor->popup());
    QCOMPARE(desk.at(u"/give/multiply"_s), QJsonValue(2));
    QCOMPARE(QApplication::focusWidget(), desk.editor->slotAt(u"/give/multiply"_s));
}

void SentenceEditorTest::takesAConditionAway()
{
    Desk desk;
    SlotButton *slot = desk.editor->slotAt(u"/when/joined_within"_s);
    slot->setFocus();
    QTest::keyClick(slot, Qt::Key_Delete);
    QVERIFY(desk.at(u"/when/joined_within"_s).isUndefined());
    QVERIFY(!desk.at(u"/when/tier"_s).isUndefined());
    // What gives nothing is no rule: the only effect can't go.
    SlotButton *effect = desk.editor->slotAt(u"/give/multiply"_s);
    QTest::keyClick(effect, Qt::Key_Delete);
    QCOMPARE(desk.at(u"/give/multiply"_s), QJsonValue(2));
}

void SentenceEditorTest::spellsOutAgainWhatWasTakenAway()
{
    Desk desk(whenOf(R"({"all": [{"metric": "visits", "window": "month", "at_least": 3},
                                 {"metric": "spend", "at_least": "9"}]})"));
    desk.editor->setLanguage(u"en"_s);
    QTest::keyClick(desk.editor->slotAt(u"/when/all/0/at_least"_s), Qt::Key_Delete);
    QCOMPARE(desk.at(u"/when/metric"_s), QJsonValue(u"spend"_s));
    QTest::keyClick(desk.editor->slotAt(u"/when/at_least"_s), Qt::Key_Delete);
    QVERIFY(desk.at(u"/when"_s).isUndefined());
    QCOMPARE(desk.text(), u"All members get 1 point on buying any goods, at any time."_s);
}

void SentenceEditorTest::offersEveryConditionInWords()
{
    Desk desk;
    desk.editor->setLanguage(u"en"_s);
    QStringList words;
    for (QAction *action : desk.editor->additions()->findChildren<QAction *>()) {
        words += action->text();
    }
    for (const QString &said :
         {u"if they are silver members or above"_s, u"every Saturday and Sunday"_s,
          u"for goods that they bought 3 times or more in the last 90 days"_s,
          u"for every 5 visits that they make since joining"_s,
          u"when the purchase is ¥100.00 or more"_s}) {
        QVERIFY2(words.contains(said), qPrintable(said + u" is not in\n"_s + words.join(u'\n')));
    }
    // A purchase is no top-up and brings no friend, and nobody is ranked at the till.
    QVERIFY(words.filter(u"when the amount"_s).isEmpty());
    QVERIFY(words.filter(u"for every 3 friends"_s).isEmpty());
    QVERIFY(words.filter(u"in the top"_s).isEmpty());
}

void SentenceEditorTest::addsAConditionBesideAnother()
{
    Desk desk;
    desk.editor->setLanguage(u"en"_s);
    const auto press = [&](const QString &words) {
        for (QAction *action : desk.editor->additions()->findChildren<QAction *>()) {
            if (action->text() == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(u"with 3 items or more"_s));
    QCOMPARE(desk.at(u"/when/items_at_least"_s), QJsonValue(3));
    // A second one of the same kind makes a list.
    QVERIFY(press(u"every Saturday and Sunday"_s));
    QCOMPARE(desk.at(u"/when/all"_s).toArray().size(), 8);
    QVERIFY(desk.text().contains(u"every Wednesday"_s));
    QVERIFY(desk.text().contains(u"every Saturday and Sunday"_s));
}

// "Tea & Co" is that in a menu, too, not "Tea _Co" with a key of its own.
void SentenceEditorTest::showsNamesWithAnAmpersand()
{
    QByteArray text = ruleWith(R"("on": "purchase",
        "when": {"any": [{"category": "tea"}, {"all": [{"category": "tea"}, {"tier": "gold"}]},
                         {"metric": "visits", "at_least": 2}]}, "give": {"points": 2})");
    const QJsonObject named{{u"tea"_s, u"Tea & Co"_s}, {u"gold"_s, u"R&B"_s}};
    QJsonObject root = ProgrammeDocument::read(text)->root();
    for (const QString &section : {u"categories"_s, u"tiers"_s, u"products"_s, u"coupons"_s}) {
        QJsonArray things = root.value(section).toArray();
        for (QJsonValueRef thing : things) {
            QJsonObject one = thing.toObject();
            one[u"name"_s] = named.value(one.value(u"id"_s).toString()).toString(u"This & that"_s);
            thing = one;
        }
        root[section] = things;
    }
    Desk desk(QJsonDocument(root).toJson());
    desk.editor->setLanguage(u"en"_s);
    QVERIFY2(desk.text().contains(u"Tea & Co"_s), qPrintable(desk.text()));
    int shown = 0;
    for (QAction *action : desk.editor->additions()->findChildren<QAction *>()) {
        const QString words = action->text().replace(u"&&"_s, u"+"_s);
        QVERIFY2(!words.contains(u'&'), qPrintable(action->text()));
        shown += words.contains(u" + "_s) || words.contains(u"R+B"_s) ? 1 : 0;
    }
    QVERIFY2(shown >= 5, qPrintable(QString::number(shown)));
    for (const Slot &slot : slotsOf(desk.editor->sentences().front())) {
        QVERIFY(desk.editor->slotAt(slot.pointer)->shortcut().isEmpty());
    }
}

void SentenceEditorTest::changesEachOfSeveralRunsOfDates()
{
    Desk desk(ruleWith(R"("on": "purchase",
        "when": {"dates": ["2026-09-20..2026-10-08", "2026-12-24"]}, "give": {"points": 2})"));
    desk.editor->setLanguage(u"en"_s);
    QVERIFY2(desk.text().contains(u"from 2026-09-20 to 2026-10-08 and 2026-12-24"_s),
             qPrintable(desk.text()));
    const auto change = [&](qsizetype edit, const QDate &date) {
        QVERIFY(desk.opened(u"/when/dates"_s));
        desk.part<QDateEdit>(edit)->setDate(date);
        QTest::keyClick(desk.part<QDateEdit>(edit), Qt::Key_Return);
    };
    change(3, {2026, 12, 26});
    QCOMPARE(desk.at(u"/when/dates"_s),
             QJsonValue(QJsonArray{u"2026-09-20..2026-10-08"_s, u"2026-12-24..2026-12-26"_s}));
    change(0, {2026, 9, 21});
    QCOMPARE(desk.at(u"/when/dates"_s),
             QJsonValue(QJsonArray{u"2026-09-21..2026-10-08"_s, u"2026-12-24..2026-12-26"_s}));
}

void SentenceEditorTest::addsAnEffect()
{
    Desk desk;
    desk.editor->setLanguage(u"en"_s);
    for (QAction *action : desk.editor->additions()->findChildren<QAction *>()) {
        if (action->text() == u"the coupon “c20”"_s) {
            action->trigger();
            break;
        }
    }
    QCOMPARE(desk.at(u"/give"_s).toArray().size(), 2);
    QCOMPARE(desk.at(u"/give/1/coupon"_s), QJsonValue(u"c20"_s));
    // Now either may go.
    QTest::keyClick(desk.editor->slotAt(u"/give/0/multiply"_s), Qt::Key_Delete);
    QCOMPARE(desk.at(u"/give/coupon"_s), QJsonValue(u"c20"_s));
}

void SentenceEditorTest::editsThePartsOfATier()
{
    auto document = ProgrammeDocument::read(contractExample());
    SentenceEditor editor;
    editor.setSubject(document->sharedProgramme(), {SentenceSubject::Part::Tier, 1},
                      document->value(u"/tiers/1"_s).toObject());
    QSignalSpy edits(&editor, &SentenceEditor::edited);
    editor.show();
    SlotButton *grace = editor.slotAt(u"/keep/grace"_s);
    QVERIFY(grace);
    QTest::keyClick(grace, Qt::Key_Space);
    QTest::keyRelease(grace, Qt::Key_Space);
    QVERIFY(editor.popup());
    editor.popup()->field()->findChild<QSpinBox *>()->setValue(14);
    QTest::keyClick(editor.popup()->field()->findChild<QSpinBox *>(), Qt::Key_Return);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.at(0).at(0).toString(), u"/keep/grace"_s);
    QCOMPARE(edits.at(0).at(1).toJsonValue(), QJsonValue(u"14 days"_s));
}

QTEST_MAIN(SentenceEditorTest)
#include "tst_sentenceeditor.moc"
