#include "services/salesfloor.h"
#include "services/transactions.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/counterfloor.h"
#include "ui/counter/omnibox.h"
#include "ui/editors/moneyedit.h"
#include "ui/languages.h"
#include "ui/settings/scannercard.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

namespace
{

// A page with a field of every kind that keeps the scans that come to it.
class DeskPage : public Page
{
public:
    DeskPage()
    {
        auto *column = new QVBoxLayout(this);
        for (QWidget *one :
             std::initializer_list<QWidget *>{&line, &pin, &text, &number, &list, &button}) {
            column->addWidget(one);
            fields.append(one);
        }
        pin.setEchoMode(QLineEdit::Password);
        list.addItems({u"alpha"_s, u"beta"_s, u"gamma"_s, u"1"_s, u"2"_s});
        QObject::connect(&button, &QPushButton::clicked, &button, [this] { ++clicks; });
    }
    QString id() const override { return u"desk"_s; }
    QString title() const override { return u"Desk"_s; }
    QString iconName() const override { return u"note"_s; }
    bool scanned(const QString &code) override
    {
        codes += code;
        return takesScans;
    }

    void fill()
    {
        line.setText(u"typed before"_s);
        if (line.hasFocus()) { // a field that is left keeps none
            line.setSelection(9, -3);
        }
        pin.setText(u"2749"_s);
        text.setPlainText(u"a note"_s);
        number.setValue(7);
        list.setCurrentRow(1);
    }
    QString state() const
    {
        return u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(
            line.text(), line.selectedText(), QString::number(line.cursorPosition()), pin.text(),
            text.toPlainText(), number.text(), QString::number(list.currentRow()),
            QString::number(clicks), QString::number(line.isModified()));
    }

    QLineEdit line, pin;
    QPlainTextEdit text;
    QSpinBox number;
    QListWidget list;
    QPushButton button;
    QList<QWidget *> fields;
    QStringList codes;
    int clicks = 0;
    bool takesScans = true;

protected:
    void retranslate() override {}
};

} // namespace

// A scanner is a keyboard that is quick: its codes reach the page, never a field (D4). The test's
// own clock counts the milliseconds between keys, whatever the machine does meanwhile.
class TestScanFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void thousandScansLeaveEveryFieldAsItWas();
    void thousandCardsOpenTheirMembersAndDoNothingElse();
    void personTypingIsNoScanner();
    void quickRunOfAPersonArrivesInOrder();
    void runWithoutItsEndArrivesAfterAWhile();
    void commandComesAfterWhatWasTyped();
    void keyHeldDownIsNoScanner();
    void shorterThanSixIsTyped();
    void prefixMakesShortCodesAndIsNotPartOfThem();
    void suffixIsNotPartOfACode();
    void scannerIsTriedInTheSettings();
    void fullWidthAndControlCharactersAreMended();
    void codeThatThePageRefusesGoesToTheTill();
    void lockedWindowTakesNoScans();
    void clickLetsGoWhatWaits();

private:
    QWidget *focused() { return QApplication::focusWidget(); }
    void key(QChar c, qint64 gapMs);
    void end(Qt::Key key, qint64 gapMs);
    void type(const QString &text, qint64 gapMs);
    void scan(const QString &code, qint64 gapMs = 12, Qt::Key last = Qt::Key_Return);
    void pass(qint64 ms); // nothing happens that long
    void focus(QWidget *field);

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
    DeskPage *m_desk = nullptr;
    TillPage *m_till = nullptr;
    qint64 m_now = 1'000;
    QRandomGenerator m_dice{20'261'122};
};

void TestScanFilter::init()
{
    m_floor = std::make_unique<CounterFloor>();
    m_theme = std::make_unique<Theme>();
    m_languages = std::make_unique<Languages>(u"en"_s);
    m_window = std::make_unique<MainWindow>(m_floor->shop(), *m_theme, *m_languages);
    m_desk = new DeskPage;
    m_till = new TillPage(m_floor->shop());
    m_window->addPage(m_desk, PageGroup::Counter);
    m_window->addPage(m_till, PageGroup::Counter);
    m_window->scanFilter().setClock([this] { return m_now; });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_floor->standInAsOwner();
    m_window->showPage(u"desk"_s);
    m_desk->fill();
    focus(&m_desk->line);
}

void TestScanFilter::cleanup()
{
    m_window.reset();
    m_languages.reset();
    m_theme.reset();
    m_floor.reset();
}

void TestScanFilter::focus(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    QCOMPARE(focused(), field);
}

void TestScanFilter::key(QChar c, qint64 gapMs)
{
    m_now += gapMs;
    const bool isShifted = c.isUpper() || c == u':';
    QKeyEvent override(QEvent::ShortcutOverride, c.toUpper().unicode(),
                       isShifted ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
    override.ignore();
    QApplication::sendEvent(focused(), &override);
    QKeyEvent press(QEvent::KeyPress, override.key(), override.modifiers(), QString(c));
    QApplication::sendEvent(focused(), &press);
    QKeyEvent release(QEvent::KeyRelease, override.key(), override.modifiers(), QString(c));
    QApplication::sendEvent(focused(), &release);
}

void TestScanFilter::end(Qt::Key last, qint64 gapMs)
{
    m_now += gapMs;
    QTest::keyClick(focused(), last);
}

void TestScanFilter::type(const QString &text, qint64 gapMs)
{
    for (const QChar c : text) {
        key(c, gapMs);
    }
}

void TestScanFilter::scan(const QString &code, qint64 gapMs, Qt::Key last)
{
    m_now += 200;
    type(code, gapMs);
    end(last, gapMs);
}

void TestScanFilter::pass(qint64 ms)
{
    m_now += ms;
    QTest::qWait(90); // more than the filter waits, twice over
}

void TestScanFilter::thousandScansLeaveEveryFieldAsItWas()
{
    const QString letters = u"0123456789ABCDEFGHJKLMNPQRTUVWXYabcdefgh-:+*./"_s;
    constexpr std::array ends{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab};
    QStringList sent;
    for (int i = 0; i < 1'000; ++i) {
        focus(m_desk->fields.at(m_dice.bounded(static_cast<int>(m_desk->fields.size()))));
        m_desk->fill();
        const QString before = m_desk->state();
        QWidget *const place = focused();
        QString code;
        const int length = m_dice.bounded(6, 25);
        m_now += 60;
        for (int n = 0; n < length; ++n) {
            const QChar c = letters.at(m_dice.bounded(static_cast<int>(letters.size())));
            code += c;
            key(c, m_dice.bounded(5, 31));
            if (m_dice.bounded(10) == 0) {
                QCoreApplication::processEvents(); // the machine finds time between the keys
            }
        }
        end(ends[static_cast<size_t>(m_dice.bounded(3))], m_dice.bounded(5, 31));
        sent += code;
        QVERIFY2(m_desk->state() == before, qPrintable(u"%1 in field %2: %3"_s.arg(code)
                                                           .arg(m_desk->fields.indexOf(place))
                                                           .arg(m_desk->state())));
        QCOMPARE(focused(), place);
    }
    pass(100);
    QCOMPARE(m_desk->codes.size(), sent.size());
    QCOMPARE(m_desk->codes, sent);
    QCOMPARE(m_desk->clicks, 0);
}

void TestScanFilter::thousandCardsOpenTheirMembersAndDoNothingElse()
{
    std::vector<std::pair<QString, MemberId>> cards;
    for (int i = 0; i < 8; ++i) {
        // Each the beginning of none, and full of digits that pick rewards.
        const QString card = u"55512%1"_s.arg(i * 111 + 12'345);
        const MemberId member =
            m_floor->enrol(u"1381234560%1"_s.arg(i), u"Member %1"_s.arg(i), card);
        m_floor->sell(member, "2000.00");
        cards.emplace_back(card, member);
    }
    m_window->showPage(u"till"_s);
    const auto written = [this] {
        return Transactions(m_floor->shop().desk())
            .page({m_floor->shop().today(), m_floor->shop().today()}, {}, 200)
            ->rows.size();
    };
    const auto before = written();
    QSignalSpy scans(&m_window->scanFilter(), &ScanFilter::scanned);
    // What else is open when the card comes, and so where the focus is.
    constexpr std::array openers{Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F7};
    for (int i = 0; i < 1'000; ++i) {
        const auto &[card, member] = cards[static_cast<size_t>(m_dice.bounded(8))];
        if (i % 3 == 0) {
            QTest::keyClick(focused(), openers[static_cast<size_t>(m_dice.bounded(5))]);
        }
        scan(card, m_dice.bounded(5, 31), i % 2 ? Qt::Key_Return : Qt::Key_Tab);
        QCOMPARE(scans.size(), i + 1);
        QVERIFY(m_till->till().customer());
        QCOMPARE(m_till->till().customer()->id, member);
        QCOMPARE(m_till->omnibox()->text(), QString());
        QCOMPARE(m_till->amountBar()->amount()->text(), QString());
    }
    pass(100);
    QCOMPARE(scans.size(), 1'000);
    QCOMPARE(written(), before);
    QCOMPARE(m_floor->verified(), QString());
}

void TestScanFilter::personTypingIsNoScanner()
{
    m_desk->line.clear();
    type(u"13812345678"_s, ScanFilter::gapMs);       // 35 ms apart is a person already
    QCOMPARE(m_desk->line.text(), u"13812345678"_s); // nothing waits
    end(Qt::Key_Return, 60);
    pass(100);
    QCOMPARE(m_desk->line.text(), u"13812345678"_s);
    QVERIFY(m_desk->codes.isEmpty());
}

void TestScanFilter::quickRunOfAPersonArrivesInOrder()
{
    m_desk->line.clear();
    type(u"we"_s, 90);
    type(u"re"_s, 20); // two fingers at once
    type(u" in"_s, 90);
    type(u"g"_s, 10);
    pass(100);
    QCOMPARE(m_desk->line.text(), u"were ing"_s);
    focus(&m_desk->text);
    m_desk->text.clear();
    type(u"abcdefgh"_s, 5);
    end(Qt::Key_Return, 60); // too late for a scanner
    type(u"x"_s, 90);
    pass(100);
    QCOMPARE(m_desk->text.toPlainText(), u"abcdefgh\nx"_s);
    QVERIFY(m_desk->codes.isEmpty());
}

void TestScanFilter::runWithoutItsEndArrivesAfterAWhile()
{
    focus(&m_desk->pin);
    m_desk->pin.clear();
    type(u"274951"_s, 5);
    QTest::qWait(90); // the machine is slow, but no time passed: they wait
    QVERIFY(m_desk->pin.text() != u"274951"_s);
    m_now += ScanFilter::pauseMs;
    QTRY_COMPARE(m_desk->pin.text(), u"274951"_s);
    QVERIFY(m_desk->codes.isEmpty());
}

void TestScanFilter::commandComesAfterWhatWasTyped()
{
    m_desk->line.clear();
    type(u"abc"_s, 5);
    m_now += 5;
    QTest::keyClick(focused(), Qt::Key_Backspace);
    QCOMPARE(m_desk->line.text(), u"ab"_s);
    pass(100);
    QCOMPARE(m_desk->line.text(), u"ab"_s);
}

void TestScanFilter::keyHeldDownIsNoScanner()
{
    m_desk->line.clear();
    key(u'7', 100);
    for (int i = 0; i < 8; ++i) {
        m_now += 30;
        QKeyEvent held(QEvent::KeyPress, Qt::Key_7, Qt::NoModifier, u"7"_s, true);
        QApplication::sendEvent(focused(), &held);
    }
    end(Qt::Key_Return, 30);
    QCOMPARE(m_desk->line.text(), u"777777777"_s);
    QVERIFY(m_desk->codes.isEmpty());
}

void TestScanFilter::shorterThanSixIsTyped()
{
    QSignalSpy entered(&m_desk->line, &QLineEdit::returnPressed);
    m_desk->line.clear();
    scan(u"12345"_s);
    QCOMPARE(m_desk->line.text(), u"12345"_s);
    QCOMPARE(entered.size(), 1);
    QVERIFY(m_desk->codes.isEmpty());
    m_desk->line.clear();
    scan(u"123456"_s);
    QCOMPARE(m_desk->codes, QStringList{u"123456"_s});
    QCOMPARE(entered.size(), 1);
}

void TestScanFilter::prefixMakesShortCodesAndIsNotPartOfThem()
{
    m_window->scanFilter().setPrefix(u"~"_s);
    scan(u"~12"_s);
    scan(u"1234567"_s); // another scanner, without it
    scan(u"~"_s);
    QCOMPARE(m_desk->codes, (QStringList{u"12"_s, u"1234567"_s}));
}

void TestScanFilter::suffixIsNotPartOfACode()
{
    m_window->scanFilter().setPrefix(u"~"_s);
    m_window->scanFilter().setSuffix(u"#"_s);
    scan(u"~12#"_s);
    scan(u"1234567#"_s);
    scan(u"1234567"_s);
    QCOMPARE(m_desk->codes, (QStringList{u"12"_s, u"1234567"_s, u"1234567"_s}));
}

// What this computer keeps of its scanner is at once how codes are read, and a code shows in the
// trial field alone.
void TestScanFilter::scannerIsTriedInTheSettings()
{
    Settings &settings = m_floor->shop().settings();
    auto *page = new SettingsPage(m_floor->shop(), *m_theme, *m_languages);
    ScannerCard *card = page->scanner();
    m_window->addPage(page, PageGroup::System);
    m_window->showPage(u"settings"_s, {});
    connect(card, &ScannerCard::changed, m_window.get(),
            [this](const QString &prefix, const QString &suffix) {
                m_window->scanFilter().setPrefix(prefix);
                m_window->scanFilter().setSuffix(suffix);
            });
    const QString before = card->outcome();
    card->prefix()->setText(u"%"_s);
    card->suffix()->setText(u"$"_s);
    QTest::keyClick(card->suffix(), Qt::Key_Return);
    QCOMPARE(settings.value(u"scanner/prefix"_s).toString(), u"%"_s);
    QCOMPARE(settings.value(u"scanner/suffix"_s).toString(), u"$"_s);
    focus(card->trial());
    scan(u"%6901234567892$"_s);
    QCOMPARE(card->trial()->text(), u"6901234567892"_s);
    QVERIFY(card->outcome() != before);
    QCOMPARE(ScannerCard(settings).prefix()->text(), u"%"_s); // kept
    settings.setValue(u"scanner/prefix"_s, QString());
    settings.setValue(u"scanner/suffix"_s, QString());
}

void TestScanFilter::fullWidthAndControlCharactersAreMended()
{
    const QString before = m_desk->state();
    type(u"Ｐ００"_s, 8);
    m_now += 8;
    QKeyEvent separator(QEvent::KeyPress, Qt::Key_BracketRight, Qt::ControlModifier,
                        QString(QChar(0x1D)));
    QApplication::sendEvent(focused(), &separator);
    type(u"０123"_s, 8);
    end(Qt::Key_Return, 8);
    QCOMPARE(m_desk->codes, QStringList{u"P000123"_s});
    QCOMPARE(m_desk->state(), before);
}

void TestScanFilter::codeThatThePageRefusesGoesToTheTill()
{
    const MemberId member = m_floor->enrol(u"13812345678"_s, u"张小梅"_s, u"9000000019"_s);
    m_desk->takesScans = false;
    scan(u"9000000019"_s);
    QCOMPARE(m_window->currentPage(), m_till);
    QVERIFY(m_till->till().customer());
    QCOMPARE(m_till->till().customer()->id, member);
}

void TestScanFilter::lockedWindowTakesNoScans()
{
    QSignalSpy scans(&m_window->scanFilter(), &ScanFilter::scanned);
    m_window->lock();
    QLineEdit field(m_window.get());
    field.show();
    focus(&field);
    scan(u"274951"_s);
    QCOMPARE(field.text(), u"274951"_s); // a PIN, however quick
    QVERIFY(scans.isEmpty());
}

void TestScanFilter::clickLetsGoWhatWaits()
{
    focus(&m_desk->text);
    m_desk->text.clear();
    type(u"abc"_s, 5);
    QCOMPARE(m_desk->text.toPlainText(), QString());
    const QPoint place = m_desk->button.mapTo(m_window.get(), m_desk->button.rect().center());
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(m_desk->text.toPlainText(), u"abc"_s);
    QCOMPARE(m_desk->clicks, 1);
}

QTEST_MAIN(TestScanFilter)
#include "tst_scanfilter.moc"
