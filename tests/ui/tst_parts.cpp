#include "ui/parts/actionbutton.h"
#include "ui/parts/avatar.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/parts/tablefile.h"
#include "ui/parts/thinprogress.h"
#include "ui/parts/toast.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

int alertsRaised = 0;

void countAlerts(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert) {
        ++alertsRaised;
    }
}

// Four boxes of 100 × 20 in a flow.
class Boxes : public QWidget
{
public:
    explicit Boxes(int count)
    {
        auto *flow = new FlowLayout(this, 10);
        for (int i = 0; i < count; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
            boxes.append(box);
        }
    }
    QList<QWidget *> boxes;
};

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void flowBreaksLines();
    void flowSkipsWhatIsHidden();
    void flowOfNothingTakesNoRoom();
    void flowCentresWhatIsLower();
    void flowJoinsWithoutAGap();
    void flowCanMakeAllAsWideAsTheWidest();
    void keysAreWrittenAsOnKeyboards();
    void flowClears();
    void avatarTakesTheRightLetters_data();
    void avatarTakesTheRightLetters();
    void hanCharactersInASmallAvatarCanBeRead();
    void labelsReadNoMarkup();
    void aTablesFileEndsAsItsKindDoes();
    void messageShowsOneActionAndItsKey();
    void messageAlertsReaders();
    void toastTellsAndAlerts();
    void toastGoesByItselfButNotUnderTheFocus();
    void toastLeavesAQuestionFree();
    void newerToastTakesThePlace();
    void toastTriggersItsAction();
    void toastOutlivesItsAction();
    void chipIsRemovedByKeyAndByCross();
    void actionButtonFollowsItsAction();
    void progressIsToldApartInEveryTheme();

private:
    Theme m_theme;
};

void TestParts::flowBreaksLines()
{
    Boxes four(4);
    four.resize(230, 200);
    four.show();
    QCOMPARE(four.boxes[0]->pos(), QPoint(0, 0));
    QCOMPARE(four.boxes[1]->pos(), QPoint(110, 0));
    QCOMPARE(four.boxes[2]->pos(), QPoint(0, 30));
    QCOMPARE(four.layout()->heightForWidth(230), 50);
    QCOMPARE(four.layout()->heightForWidth(430), 20);
    QCOMPARE(four.layout()->heightForWidth(429), 50); // one pixel short
    QCOMPARE(four.layout()->heightForWidth(1), 4 * 20 + 3 * 10);
}

void TestParts::flowSkipsWhatIsHidden()
{
    Boxes three(3);
    three.boxes[0]->hide();
    three.resize(230, 100);
    three.show();
    QCOMPARE(three.boxes[1]->pos(), QPoint(0, 0));
    QCOMPARE(three.layout()->heightForWidth(230), 20);
}

void TestParts::flowOfNothingTakesNoRoom()
{
    Boxes none(0);
    QCOMPARE(none.layout()->heightForWidth(100), 0);
    QCOMPARE(none.layout()->sizeHint(), QSize(0, 0));
}

void TestParts::flowCentresWhatIsLower()
{
    QWidget line;
    auto *flow = new FlowLayout(&line, 10);
    QList<QWidget *> boxes;
    for (const int height : {40, 20, 20, 20}) {
        auto *box = new QWidget;
        box->setFixedSize(100, height);
        flow->addWidget(box);
        boxes.append(box);
    }
    flow->setAlignment(boxes[2], Qt::AlignTop);
    flow->setAlignment(boxes[3], Qt::AlignBottom);
    line.resize(500, 60);
    line.show();
    QCOMPARE(boxes[0]->pos(), QPoint(0, 0));
    QCOMPARE(boxes[1]->pos(), QPoint(110, 10));
    QCOMPARE(boxes[2]->pos(), QPoint(220, 0));
    QCOMPARE(boxes[3]->pos(), QPoint(330, 20));
}

void TestParts::flowCanMakeAllAsWideAsTheWidest()
{
    QWidget line;
    auto *flow = new FlowLayout(&line, 10);
    flow->setUniform(true);
    QList<QPushButton *> buttons;
    for (const QString &text :
         {u"a"_s, u"a rather long command"_s, u"hidden and longer than that"_s}) {
        buttons.append(new QPushButton(text));
        flow->addWidget(buttons.last());
    }
    buttons[2]->hide();
    const int wide = buttons[1]->sizeHint().width();
    line.resize(2 * wide + 10, 200);
    line.show();
    QCOMPARE(buttons[0]->width(), wide);
    QCOMPARE(buttons[1]->pos(), QPoint(wide + 10, 0));
    QCOMPARE(flow->sizeHint().width(), 2 * wide + 10);
    line.resize(2 * wide + 9, 200);
    QTRY_COMPARE(buttons[1]->x(), 0);
    QCOMPARE(buttons[0]->width(), wide);
    line.resize(wide - 5, 200); // no wider than there is room
    QTRY_VERIFY(buttons[1]->width() <= std::max(wide - 5, buttons[1]->minimumSizeHint().width()));
}

// Pieces of one word: side by side in a line, on lines of their own where it is full.
void TestParts::flowJoinsWithoutAGap()
{
    QWidget line;
    auto *flow = new FlowLayout(&line, 10);
    QList<QWidget *> boxes;
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        i == 1 || i == 3 ? flow->addJoined(box) : flow->addWidget(box);
        boxes.append(box);
    }
    QCOMPARE(flow->sizeHint(), QSize(410, 20));
    line.resize(310, 60);
    line.show();
    QCOMPARE(boxes[1]->pos(), QPoint(100, 0));
    QCOMPARE(boxes[2]->pos(), QPoint(210, 0));
    QCOMPARE(boxes[3]->pos(), QPoint(0, 30));
}

// The same caps in every language: Qt's own words for them are translated.
void TestParts::keysAreWrittenAsOnKeyboards()
{
#if defined(Q_OS_MACOS)
    QSKIP("macOS has signs of its own");
#endif
    QCOMPARE(keyText(Qt::ALT | Qt::Key_Up), u"Alt+↑"_s);
    QCOMPARE(keyText(Qt::Key_Right), u"→"_s);
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Return), u"Ctrl+Enter"_s);
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Delete), u"Ctrl+Del"_s);
    QCOMPARE(keyText(Qt::SHIFT | Qt::Key_F8), u"Shift+F8"_s);
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Plus), u"Ctrl++"_s);
    QCOMPARE(keyText({}), QString());
}

void TestParts::flowClears()
{
    Boxes two(2);
    static_cast<FlowLayout *>(two.layout())->clear();
    QCOMPARE(two.layout()->count(), 0);
}

void TestParts::avatarTakesTheRightLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("three Han") << u"张小梅"_s << u"小梅"_s;
    QTest::newRow("two Han") << u"王伟"_s << u"王伟"_s;
    QTest::newRow("one Han") << u"李"_s << u"李"_s;
    QTest::newRow("four Han") << u"欧阳小明"_s << u"小明"_s;
    QTest::newRow("two words") << u"anna berg"_s << u"AB"_s;
    QTest::newRow("three words") << u"Anna Maria Berg"_s << u"AB"_s;
    QTest::newRow("one word") << u"anna"_s << u"A"_s;
    QTest::newRow("nobody") << u"  "_s << QString();
}

void TestParts::avatarTakesTheRightLetters()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(Avatar::letters(name), letters);
}

// Two of them beside each other would stand nine pixels high in a list.
void TestParts::hanCharactersInASmallAvatarCanBeRead()
{
    const auto heightOf = [](int side) {
        QImage image(side, side, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Avatar::paint(&painter, image.rect(), u"欧阳国蕾"_s);
        painter.end();
        const QRgb ink = avatarPair(u"欧阳国蕾"_s).text.rgb();
        int top = side;
        int bottom = -1;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                if (image.pixel(x, y) == ink) {
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
            }
        }
        return bottom - top + 1;
    };
    QVERIFY2(heightOf(26) >= 11, qPrintable(QString::number(heightOf(26))));
    QVERIFY2(heightOf(52) >= 13, qPrintable(QString::number(heightOf(52))));
}

void TestParts::aTablesFileEndsAsItsKindDoes()
{
    QWidget window;
    auto *page = new QWidget(&window);
    QString path;
    askTableFile(
        page, u"Export"_s, u"ledger"_s, [&](const QString &chosen) { path = chosen; },
        TableKinds::TablesAndJson);
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 3);
    for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
        for (const QString &filter : dialog->nameFilters()) {
            if (filter.contains(ending)) {
                emit dialog->filterSelected(filter);
                QCOMPARE(dialog->defaultSuffix(), ending);
            }
        }
    }
    emit dialog->fileSelected(u"/shop/ledger.csv"_s);
    QCOMPARE(path, u"/shop/ledger.csv"_s);
    path.clear();
    delete page; // and nobody is answered
    emit dialog->fileSelected(u"/shop/ledger.csv"_s);
    QCOMPARE(path, QString());
}

void TestParts::labelsReadNoMarkup()
{
    Label label(u"<b>张</b><img src=x>"_s);
    Label plain(u"张"_s);
    QVERIFY(label.sizeHint().width() > 3 * plain.sizeHint().width());
}

void TestParts::messageShowsOneActionAndItsKey()
{
    QWidget page;
    InlineMessage message(&page);
    QVERIFY(message.isHidden());
    QAction enrol(u"Enrol"_s);
    enrol.setShortcut(Qt::Key_F3);
    QSignalSpy triggered(&enrol, &QAction::triggered);
    message.show(NoticeKind::Warning, u"No member 138…8000"_s, &enrol);
    QVERIFY(!message.isHidden());
    QVERIFY(message.actionButton()->text().contains(u"F3"_s));
    message.actionButton()->click();
    QCOMPARE(triggered.count(), 1);
    message.show(NoticeKind::Note, u"Saved"_s);
    QVERIFY(message.actionButton()->isHidden());
    message.clear();
    QVERIFY(message.isHidden());
}

void TestParts::messageAlertsReaders()
{
    QWidget page;
    InlineMessage message(&page);
    alertsRaised = 0;
    const auto before = QAccessible::installUpdateHandler(countAlerts);
    message.show(NoticeKind::Error, u"No"_s);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(message.accessibleName(), u"No"_s);
    if (!QAccessible::isActive()) {
        QSKIP("this platform speaks to no reader");
    }
    QCOMPARE(alertsRaised, 1);
}

void TestParts::toastTellsAndAlerts()
{
    QWidget window;
    window.resize(800, 600);
    auto *deep = new QWidget(new QWidget(&window));
    window.show();
    QVERIFY(!Toast::of(deep));
    alertsRaised = 0;
    const auto before = QAccessible::installUpdateHandler(countAlerts);
    Toast *toast = Toast::tell(deep, NoticeKind::Success, u"Undone: 76 points"_s);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(toast->parentWidget(), &window);
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->accessibleName(), u"Undone: 76 points"_s);
    QVERIFY(window.rect().contains(toast->geometry()));
    QVERIFY(qAbs(toast->geometry().center().x() - window.rect().center().x()) <= 1);
    if (!QAccessible::isActive()) {
        QSKIP("this platform speaks to no reader");
    }
    QCOMPARE(alertsRaised, 1);
}

void TestParts::toastGoesByItselfButNotUnderTheFocus()
{
    QWidget window;
    window.resize(800, 600);
    QPushButton other(&window);
    window.show();
    other.setFocus();
    QCursor::setPos(window.mapToGlobal(QPoint(2, 2))); // not where the toast comes to be
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QAction undo(u"Undo"_s);
    Toast *toast = Toast::tell(&window, NoticeKind::Note, u"Done"_s, &undo);
    QTRY_VERIFY(!toast->isPaused());
    toast->actionButton()->setFocus();
    QTRY_VERIFY(toast->isPaused());
    other.setFocus();
    QTRY_VERIFY(!toast->isPaused());
    QTest::qWait(Toast::shownMs - 1500);
    QVERIFY(toast->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!toast->isVisible(), 4000);
}

void TestParts::toastLeavesAQuestionFree()
{
    QWidget window;
    window.resize(800, 600);
    QLineEdit other(&window);
    other.setGeometry(20, 280, 100, 30);
    QPushButton answer(&window);
    answer.setProperty("kind", u"primary"_s);
    answer.setGeometry(200, 500, 400, 60);
    answer.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    const Toast *toast = Toast::tell(&window, NoticeKind::Note, u"Done"_s);
    QVERIFY(toast->geometry().top() > 300);
    QVERIFY(toast->geometry().intersects(answer.geometry()));
    answer.show(); // asked while it stands there
    answer.setFocus();
    QVERIFY(toast->geometry().bottom() < 300);
    other.setFocus();
    QPushButton refusal(&window); // beside a yes that stands out of the way
    answer.setGeometry(10, 500, 60, 60);
    refusal.setGeometry(300, 500, 200, 60);
    refusal.show();
    Toast::tell(&window, NoticeKind::Note, u"Done again"_s); // and told while it is asked
    QVERIFY(toast->geometry().bottom() < 300);
    answer.hide();
    Toast::tell(&window, NoticeKind::Note, u"Done at last"_s);
    QVERIFY(toast->geometry().top() > 300);
}

void TestParts::newerToastTakesThePlace()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toast *first = Toast::tell(&window, NoticeKind::Note, u"one"_s);
    Toast *second = Toast::tell(&window, NoticeKind::Error, u"two"_s);
    QCOMPARE(first, second);
    QCOMPARE(second->text(), u"two"_s);
}

void TestParts::toastTriggersItsAction()
{
    QWidget window;
    window.show();
    QAction undo(u"Undo"_s);
    QSignalSpy triggered(&undo, &QAction::triggered);
    Toast *toast = Toast::tell(&window, NoticeKind::Note, u"Done"_s, &undo);
    toast->actionButton()->click();
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!toast->isVisible());
}

void TestParts::toastOutlivesItsAction()
{
    QWidget window;
    window.show();
    auto undo = std::make_unique<QAction>(u"Undo"_s);
    Toast *toast = Toast::tell(&window, NoticeKind::Note, u"Done"_s, undo.get());
    undo.reset();
    toast->actionButton()->click();
    QVERIFY(!toast->isVisible());
}

void TestParts::chipIsRemovedByKeyAndByCross()
{
    FilterChip chip(u"Tier: Gold"_s);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &FilterChip::removed);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(removed.count(), 2);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(removed.count(), 2);
}

void TestParts::actionButtonFollowsItsAction()
{
    QAction redeem(themeIcon(u"gift"_s), u"Redeem"_s);
    redeem.setShortcut(Qt::Key_F5);
    ActionButton button(&redeem);
    QCOMPARE(button.accessibleName(), u"Redeem"_s);
    QVERIFY(button.toolTip().contains(u"F5"_s));
    redeem.setEnabled(false);
    QVERIFY(!button.isEnabled());
    redeem.setEnabled(true);
    redeem.setText(u"兑换"_s);
    QCOMPARE(button.text(), u"兑换"_s);
    QSignalSpy triggered(&redeem, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.count(), 1);
}

// X8: how far somebody is can be seen, not guessed; 3 to 1 as WCAG asks of what isn't text.
void TestParts::progressIsToldApartInEveryTheme()
{
    const auto light = [](const QColor &colour) {
        const auto part = [](double share) {
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
               0.0722 * part(colour.blueF());
    };
    for (const Theme::Choice choice :
         {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::HighContrast}) {
        m_theme.setChoice(choice);
        ThinProgress bar;
        bar.setRange(0, 100);
        bar.setValue(50);
        bar.resize(200, 8);
        const QImage drawn = bar.grab().toImage();
        const double done = light(drawn.pixelColor(50, 4)) + 0.05;
        const double left = light(drawn.pixelColor(150, 4)) + 0.05;
        QVERIFY2(std::max(done, left) / std::min(done, left) >= 3,
                 qPrintable(u"%1: %2"_s.arg(int(choice)).arg(done / left)));
    }
    m_theme.setChoice(Theme::Choice::Light);
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
