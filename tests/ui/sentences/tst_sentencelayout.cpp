#include "support/accessiblewalk.h"
#include "ui/languages.h"
#include "ui/sentences/sentencedesk.h"
#include "ui/sentences/sentenceline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace regulars;
using namespace regulars::sentencetests;
using namespace Qt::StringLiterals;

// How a sentence stands on its page: its order, its lines, its names and language.
class SentenceLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesFromSlotToSlotByTab();
    void standsWhereItsPageHasPutIt();
    void wordsWithoutBlanksStandTogether();
    void aLongSlotTakesASecondLine();
    void namesEverySlotForReaders();
    void speaksAnotherLanguageAtOnce();
};

void SentenceLayoutTest::movesFromSlotToSlotByTab()
{
    Desk desk;
    desk.editor->setLanguage(u"en"_s);
    const std::vector<Slot> inOrder = slotsOf(desk.editor->sentences().front());
    QVERIFY(inOrder.size() >= 7);
    desk.editor->slotAt(inOrder.front().pointer)->setFocus();
    for (size_t i = 1; i < inOrder.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *now = qobject_cast<SlotButton *>(QApplication::focusWidget());
        QVERIFY(now);
        QCOMPARE(now->slot().pointer, inOrder[i].pointer);
    }
}

// Whatever was made first, and however often the sentences are made anew: between the fields before
// and after it, with its slots in their order, back and forth.
void SentenceLayoutTest::standsWhereItsPageHasPutIt()
{
    const auto document = ProgrammeDocument::read(ruleText());
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *editor = new SentenceEditor(&window);
    auto *after = new QLineEdit(&window);
    auto *before = new QLineEdit(&window);
    for (QWidget *part : std::initializer_list<QWidget *>{before, editor, after}) {
        column->addWidget(part);
    }
    QWidget::setTabOrder(before, editor);
    QWidget::setTabOrder(editor, after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *add = editor->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (int turn = 0; turn < 3; ++turn) {
        editor->setSubject(document->sharedProgramme(), {SentenceSubject::Part::Rule, 0},
                           document->value(u"/rules/0"_s).toObject());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<const QWidget *> inOrder{before};
        for (const Sentence &sentence : editor->sentences()) {
            for (const Slot &slot : slotsOf(sentence)) {
                inOrder += editor->slotAt(slot.pointer);
            }
        }
        inOrder += add;
        inOrder += after;
        before->setFocus();
        for (qsizetype i = 1; i < inOrder.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), inOrder.at(i));
        }
        for (qsizetype i = inOrder.size() - 2; i >= 0; --i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QCOMPARE(QApplication::focusWidget(), inOrder.at(i));
        }
    }
}

// A line may end within a Chinese sentence, but not within a number nor at a quotation mark, and no
// gap shows where it might have.
void SentenceLayoutTest::wordsWithoutBlanksStandTogether()
{
    const QString words = u"持优惠券“新会员满30减5”的会员在任何时间购买，归入“沉睡会员”。"_s;
    SentenceLine line({words}, true);
    for (const int width : {2000, 120}) {
        line.resize(width, 400);
        line.show();
        QString read;
        const QLabel *before = nullptr;
        for (const auto *label : line.findChildren<QLabel *>()) {
            read += label->text();
            QVERIFY2(!label->text().endsWith(u'“'), qPrintable(label->text()));
            QVERIFY2(!u"”，。0"_s.contains(label->text().front()), qPrintable(label->text()));
            if (before && before->y() == label->y()) {
                QCOMPARE(label->x(), before->geometry().right() + 1);
            }
            before = label;
        }
        QCOMPARE(read, words);
        QCOMPARE(before->y() > 0, width == 120);
    }
}

void SentenceLayoutTest::aLongSlotTakesASecondLine()
{
    Slot slot;
    slot.text = u"A member who returns goods after spending the points owes them"_s;
    slot.name = u"Debt"_s;
    SentenceLine line({slot, u"."_s}, false);
    const auto *button = line.findChild<SlotButton *>();
    line.resize(1200, 200);
    line.show();
    QCOMPARE(button->size(), button->sizeHint());
    line.resize(260, 200);
    QVERIFY(button->width() < button->sizeHint().width());
    QVERIFY(button->geometry().right() < 260);
    QCOMPARE(button->height(), button->heightForWidth(button->width()));
    QVERIFY(button->height() >= 2 * button->fontMetrics().height());
}

void SentenceLayoutTest::namesEverySlotForReaders()
{
    Desk desk;
    desk.editor->setLanguage(u"en"_s);
    QCOMPARE(desk.editor->slotAt(u"/when/tier"_s)->accessibleName(), u"Tier: gold"_s);
    for (const QString &pointer : {u"/when/tier"_s, u"/when/between"_s, u"/give/multiply"_s,
                                   u"/limit/per_member/window"_s}) {
        QVERIFY(desk.opened(pointer));
        QVERIFY2(everyFocusableHasAName(&desk.window),
                 qPrintable(namelessFocusables(&desk.window).join(u'\n')));
    }
}

void SentenceLayoutTest::speaksAnotherLanguageAtOnce()
{
    Languages languages(u"en"_s);
    Desk desk;
    QVERIFY(desk.text().startsWith(u"gold members get double points"_s));
    languages.speak(u"zh_CN"_s);
    QTRY_VERIFY(desk.text().startsWith(u"gold 会员"_s));
    languages.speak(u"en"_s);
}

QTEST_MAIN(SentenceLayoutTest)
#include "tst_sentencelayout.moc"
