#include "services/points.h"
#include "services/salesfloor.h"
#include "services/wallet.h"
#include "support/accessiblewalk.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/counterfloor.h"
#include "ui/counter/membercard.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/sheet.h"
#include "ui/editors/moneyedit.h"
#include "ui/languages.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

namespace
{

// Every text two fifths longer than in English, marked at both ends.
class LongWords : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return u"[!! "_s + words + QString(words.size() * 2 / 5, u'~') + u" !!]"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

// What the counter looks like to eyes, to screen readers and to the keyboard (X1, X8).
class TestTillLook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_floor.reset(); }

    void everythingThatTakesTheFocusHasAName();
    void nothingOfTheCounterIsModal();
    void everyCommandHasATextAndAKey();
    void noCommandSharesItsKey();
    void twiceTheTextScrollsButIsNotCutOff();
    void longerWordsAreNotCutOff_data();
    void longerWordsAreNotCutOff();
    void textFollowsScaleAndTheme();
    void tabGoesRoundWithoutATrap();
    void languageChangesWhileItRuns();
    void pictures();
    void picturesOfOtherLooks();

private:
    void fill();
    QList<QAction *> commands() const;
    void grab(const QString &folder, const QString &name);

    std::unique_ptr<CounterFloor> m_floor;
    Theme m_theme;
};

void TestTillLook::init()
{
    m_theme.setScale(100);
    m_theme.setChoice(Theme::Choice::Light);
    m_floor = std::make_unique<CounterFloor>();
    QVERIFY(m_floor->isReady());
    fill();
}

void TestTillLook::fill()
{
    const MemberId zhang = m_floor->enrol(u"13812345678"_s, u"张小梅"_s, {}, u"--11-05"_s);
    const MemberRef ref = MemberRef::of(zhang);
    salesfloor::Shop::done(PointsDesk(m_floor->shop().desk()).coupon({}, {ref, u"five"_s}));
    salesfloor::Shop::done(Wallet(m_floor->shop().desk()).topUp({}, {ref, Money(20000), {}}));
    const MemberId berg = m_floor->enrol(u"13912345678"_s, u"Anna Maria Berg"_s);
    m_floor->sell(zhang, "1204");
    m_floor->sell(berg, "76.00");
    m_floor->page().open(ref.toText());
    m_floor->type("38.5");
    m_floor->settle();
}

QList<QAction *> TestTillLook::commands() const
{
    return m_floor->page().actions();
}

void TestTillLook::everythingThatTakesTheFocusHasAName()
{
    const auto isNamed = [this](const char *where) {
        const QStringList nameless = namelessFocusables(&m_floor->page());
        if (!nameless.isEmpty()) {
            qWarning("%s: %s", where, qPrintable(nameless.join(u'\n')));
        }
        return nameless.isEmpty();
    };
    QVERIFY(isNamed("counter"));
    for (QAction *command : commands()) {
        if (!command->isVisible()) {
            continue;
        }
        command->trigger();
        m_floor->settle();
        QVERIFY(isNamed(qPrintable(command->text())));
    }
}

void TestTillLook::nothingOfTheCounterIsModal()
{
    const QDir folder(QStringLiteral(REGULARS_SOURCE_DIR) + u"/ui/counter"_s);
    const QStringList files = folder.entryList({u"*.cpp"_s, u"*.h"_s});
    QVERIFY(files.size() > 30);
    static const QRegularExpression modal(
        u"QDialog|QMessageBox|QInputDialog|\\bexec\\s*\\(|setModal|setWindowModality|QMenu\\b|"
        "QCompleter|Qt::Popup|showPopup"_s);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto hit = modal.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!hit.hasMatch(), qPrintable(name + u": "_s + hit.captured()));
    }
}

void TestTillLook::everyCommandHasATextAndAKey()
{
    QVERIFY(commands().size() >= 15);
    for (const QAction *command : commands()) {
        QVERIFY(!command->text().isEmpty());
        QVERIFY2(!command->shortcut().isEmpty(), qPrintable(command->text()));
    }
}

void TestTillLook::noCommandSharesItsKey()
{
    QSet<QString> keys;
    for (const QAction *command : commands()) {
        for (const QKeySequence &key : command->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
}

void TestTillLook::twiceTheTextScrollsButIsNotCutOff()
{
    m_theme.setScale(200);
    m_floor->page().resize(1146, 680);
    m_floor->settle();
    auto *scroll = m_floor->page().findChild<QScrollArea *>();
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    const auto *card = m_floor->page().findChild<MemberCard *>();
    QVERIFY(card->isVisible());
    QCOMPARE(card->parentWidget()->parentWidget()->height(), card->height()); // whole, not cut off
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0); // nothing beyond the right edge
    // What has the focus is in sight.
    QWidget *amount = m_floor->page().findChild<MoneyEdit *>();
    m_floor->press(Qt::Key_F4);
    m_floor->settle();
    QVERIFY(!amount->visibleRegion().isEmpty());
    m_floor->press(Qt::Key_F5);
    m_floor->settle();
    QVERIFY(!m_floor->page().openSheet()->visibleRegion().isEmpty());
}

void TestTillLook::longerWordsAreNotCutOff_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 by 768 with the sidebar") << 100 << QSize(1146, 680);
    QTest::newRow("1920 by 1080") << 100 << QSize(1700, 980);
    QTest::newRow("twice the text") << 200 << QSize(1146, 680);
}

void TestTillLook::longerWordsAreNotCutOff()
{
    QFETCH(int, scale);
    QFETCH(QSize, size);
    LongWords words;
    QCoreApplication::installTranslator(&words);
    m_theme.setScale(scale);
    m_floor->page().resize(size);
    for (QAction *command : commands()) {
        command->trigger();
        m_floor->settle();
        for (const Label *label : m_floor->page().findChildren<Label *>()) {
            if (label->isVisible() && label->minimumSizeHint().width() > scaled(24)) {
                QVERIFY2(label->width() >= label->minimumSizeHint().width(),
                         qPrintable(label->text()));
            }
        }
        for (const ActionButton *button : m_floor->page().findChildren<ActionButton *>()) {
            QVERIFY2(button->isHidden() || button->width() >= button->sizeHint().width(),
                     qPrintable(button->text()));
        }
        const auto *scroll = m_floor->page().findChild<QScrollArea *>();
        QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, qPrintable(command->text()));
    }
    QCoreApplication::removeTranslator(&words);
    m_floor->settle();
}

void TestTillLook::textFollowsScaleAndTheme()
{
    const auto labels = m_floor->page().findChildren<Label *>();
    QVERIFY(labels.size() > 10);
    std::vector<int> before;
    for (const Label *label : labels) {
        before.push_back(label->font().pixelSize());
    }
    m_theme.setScale(200);
    m_theme.setChoice(Theme::Choice::Dark);
    m_floor->settle();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QCOMPARE(labels[i]->font().pixelSize(), 2 * before[static_cast<size_t>(i)]);
        if (labels[i]->tone() == Tone::Muted) {
            QCOMPARE(labels[i]->palette().color(QPalette::WindowText), tokens().muted);
        }
    }
}

void TestTillLook::tabGoesRoundWithoutATrap()
{
    m_floor->press(Qt::Key_F2);
    QWidgetList order;
    do {
        order += QApplication::focusWidget();
        m_floor->press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != m_floor->page().omnibox() && order.size() < 60);
    QVERIFY(order.size() < 60);
    QVERIFY(order.size() > 10);
    // In reading order: down the counter, the right side last.
    QCOMPARE(order[1], m_floor->page().amountBar()->amount());
    for (qsizetype i = 2; i + 1 < order.size(); ++i) {
        const QPoint here = order[i]->mapTo(&m_floor->page(), QPoint());
        const QPoint next = order[i + 1]->mapTo(&m_floor->page(), QPoint());
        QVERIFY2(next.y() > here.y() || next.x() > here.x(),
                 qPrintable(order[i + 1]->accessibleName()));
    }
}

void TestTillLook::languageChangesWhileItRuns()
{
    Languages languages(u"en"_s);
    const QString title = m_floor->page().title();
    const QString hint = m_floor->page().omnibox()->placeholderText();
    languages.speak(u"zh_CN"_s);
    m_floor->settle();
    QVERIFY(m_floor->page().title() != title);
    QVERIFY(m_floor->page().omnibox()->placeholderText() != hint);
    languages.speak(u"en"_s);
    m_floor->settle();
    QCOMPARE(m_floor->page().omnibox()->placeholderText(), hint);
}

void TestTillLook::grab(const QString &folder, const QString &name)
{
    m_floor->settle();
    QVERIFY(m_floor->page().grab().save(QDir(folder).filePath(name + u".png"_s)));
}

// For people to look at: written where REGULARS_PICTURES says, each of them of the size asked.
void TestTillLook::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    grab(folder, u"earn-light"_s);
    m_floor->press(Qt::Key_I, Qt::ControlModifier);
    grab(folder, u"why-light"_s);
    m_floor->press(Qt::Key_I, Qt::ControlModifier);
    m_floor->press(Qt::Key_F6);
    grab(folder, u"points-light"_s);
    m_floor->press(Qt::Key_F6);
    const std::pair<const char *, QKeyCombination> sheets[] = {{"enrol", Qt::Key_F3},
                                                               {"wallet", Qt::SHIFT | Qt::Key_F3},
                                                               {"lines", Qt::SHIFT | Qt::Key_F4},
                                                               {"redeem", Qt::Key_F5},
                                                               {"give", Qt::SHIFT | Qt::Key_F5},
                                                               {"coupon", Qt::Key_F7},
                                                               {"services", Qt::SHIFT | Qt::Key_F7},
                                                               {"refund", Qt::SHIFT | Qt::Key_F8}};
    for (const auto &[name, key] : sheets) {
        m_floor->press(key.key(), key.keyboardModifiers());
        grab(folder, QString::fromLatin1(name) + u"-light"_s);
        m_floor->press(Qt::Key_Escape);
    }
    m_floor->press(Qt::Key_F4);
    m_floor->press(Qt::Key_Return);
    grab(folder, u"done-light"_s);
    m_floor->type("678");
    grab(folder, u"typing-light"_s);
    m_floor->press(Qt::Key_F8);
    grab(folder, u"undone-light"_s);
    m_floor->press(Qt::Key_Escape);
    m_floor->press(Qt::Key_Escape);
    grab(folder, u"empty-light"_s);
}

void TestTillLook::picturesOfOtherLooks()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    m_theme.setChoice(Theme::Choice::Dark);
    m_floor->page().open(MemberRef::of(MemberId(1)).toText());
    m_floor->type("38.5");
    m_floor->press(Qt::Key_F7);
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_F6, Qt::ShiftModifier);
    m_floor->page().resize(1700, 980);
    grab(folder, u"earn-dark-large"_s);
    m_floor->press(Qt::Key_F5);
    grab(folder, u"redeem-dark-large"_s);
    m_floor->press(Qt::Key_Escape);
    m_floor->page().resize(1146, 680);
    m_theme.setChoice(Theme::Choice::HighContrast);
    m_floor->press(Qt::Key_F5);
    m_floor->press(Qt::Key_3);
    m_floor->press(Qt::Key_Return); // refused
    grab(folder, u"refused-contrast"_s);
    m_floor->press(Qt::Key_Escape);
    m_theme.setScale(200);
    m_theme.setChoice(Theme::Choice::Dark);
    grab(folder, u"earn-dark-200"_s);
    m_floor->press(Qt::Key_F5);
    grab(folder, u"redeem-dark-200"_s);
}

QTEST_MAIN(TestTillLook)
#include "tst_tilllook.moc"
