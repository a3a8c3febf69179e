#include "services/points.h"
#include "services/salesfloor.h"
#include "services/transactions.h"
#include "services/wallet.h"
#include "storage/baskets.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/counterfloor.h"
#include "ui/counter/giftsheet.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/walletsheet.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/languages.h"
#include "ui/parts/inlinemessage.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

namespace
{

constexpr int fewer = REGULARS_SANITIZED ? 4 : 1; // times as few rounds where each takes longer

}

// Scanners that stop within a code, as slow and buffered ones do: never is a piece of a code booked
// as money or points, whatever field has the focus; and nobody who types is taken for one (D4).
class TestSlowScanner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void burstSplitAnywhereIsOneScan_data();
    void burstSplitAnywhereIsOneScan();
    void burstInManyPiecesBooksNothing();
    void crumblesOfACodeBookNothing();
    void digitsOfAMachineAreAskedAboutOnce_data();
    void digitsOfAMachineAreAskedAboutOnce();
    void codeThatLeakedTwiceIsNotMeantTheSecondTime();
    void endOfTheCodeJustScannedIsAskedAbout();
    void farMoreThanUsualIsAskedAbout();
    void personsDigitBeforeAScanStays();
    void lineFeedAfterTheEndBooksNothing();
    void fastestHandsOnAKeypadAreNeverAsked();

private:
    enum Place { Search, Amount, AmountTyped, TopUp, Receiver, GiftPoints };

    QWidget *focused() { return QApplication::focusWidget(); }
    void key(QChar c, qint64 gapMs);
    void end(qint64 gapMs);
    void type(const QString &text, qint64 gapMs = 110);
    void pass(qint64 ms);
    void stand(Place place); // the member is open, that field has the focus
    QString fieldsNow() const;
    qint64 written() const;
    TillPage &till() { return *m_till; }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
    TillPage *m_till = nullptr;
    std::optional<MemberId> m_member;
    qint64 m_now = 1'000;
    QRandomGenerator m_dice{20'261'122};
};

void TestSlowScanner::init()
{
    m_floor = std::make_unique<CounterFloor>();
    m_theme = std::make_unique<Theme>();
    m_languages = std::make_unique<Languages>(u"en"_s);
    m_window = std::make_unique<MainWindow>(m_floor->shop(), *m_theme, *m_languages);
    m_till = new TillPage(m_floor->shop());
    m_window->addPage(m_till, PageGroup::Counter);
    m_window->scanFilter().setClock([this] { return m_now; });
    m_window->scanFilter().setKnown([this](const QString &code) { return m_till->knows(code); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_floor->standInAsOwner();
    m_window->showPage(u"till"_s);
    m_member = m_floor->enrol(u"13812345678"_s, u"张小梅"_s, u"9000000019"_s);
    m_floor->enrol(u"13912345678"_s, u"Anna Berg"_s, u"9000000027"_s);
    m_floor->sell(*m_member, "2000.00");
}

void TestSlowScanner::cleanup()
{
    QCOMPARE(m_floor->verified(), QString());
    m_window.reset();
    m_languages.reset();
    m_theme.reset();
    m_floor.reset();
}

void TestSlowScanner::key(QChar c, qint64 gapMs)
{
    m_now += gapMs;
    m_floor->clock().advanceMs(gapMs);
    QKeyEvent override(QEvent::ShortcutOverride, c.toUpper().unicode(), Qt::NoModifier, QString(c));
    override.ignore();
    QApplication::sendEvent(focused(), &override);
    QKeyEvent press(QEvent::KeyPress, override.key(), Qt::NoModifier, QString(c));
    QApplication::sendEvent(focused(), &press);
}

void TestSlowScanner::end(qint64 gapMs)
{
    m_now += gapMs;
    m_floor->clock().advanceMs(gapMs);
    QTest::keyClick(focused(), Qt::Key_Return);
}

void TestSlowScanner::type(const QString &text, qint64 gapMs)
{
    for (const QChar c : text) {
        key(c, gapMs);
    }
}

void TestSlowScanner::pass(qint64 ms)
{
    m_now += ms;
    m_floor->clock().advanceMs(ms);
    m_floor->settle(); // the next key comes so much later
}

void TestSlowScanner::stand(Place place)
{
    m_till->open(MemberRef::of(*m_member).toText());
    QTest::keyClick(focused(), Qt::Key_Escape);
    m_till->open(MemberRef::of(*m_member).toText());
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focused(), key, modifiers);
    };
    switch (place) {
    case Search:
        press(Qt::Key_F2);
        break;
    case Amount:
        press(Qt::Key_F4);
        break;
    case AmountTyped:
        press(Qt::Key_F4);
        type(u"38.5"_s);
        break;
    case TopUp:
        press(Qt::Key_F3, Qt::ShiftModifier);
        break;
    case Receiver:
        press(Qt::Key_F5, Qt::ShiftModifier);
        break;
    case GiftPoints:
        press(Qt::Key_F5, Qt::ShiftModifier);
        type(u"13912345678"_s);
        end(200);
        break;
    }
    pass(1'000);
}

QString TestSlowScanner::fieldsNow() const
{
    QStringList texts;
    for (const QLineEdit *field : m_till->findChildren<QLineEdit *>()) {
        texts += field->text();
    }
    return texts.join(u'|');
}

// The number of the newest operation: they have no gaps.
qint64 TestSlowScanner::written() const
{
    const BusinessDay today = m_floor->shop().today();
    const auto page = Transactions(m_floor->shop().desk()).page({today, today}, {}, 1);
    return page->rows.front().operation.value();
}

void TestSlowScanner::burstSplitAnywhereIsOneScan_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("code");
    const std::pair<Place, const char *> places[] = {
        {Search, "search"}, {Amount, "amount"},     {AmountTyped, "amount begun"},
        {TopUp, "top-up"},  {Receiver, "receiver"}, {GiftPoints, "gift's points"}};
    for (const auto &[place, name] : places) {
        for (const char *code : {"6901234567892", "69012345", "P000123", "9000000019"}) {
            QTest::addRow("%s, %s", name, code) << int(place) << QString::fromLatin1(code);
        }
    }
}

// At every place, before the end as well; each pause of 20 to 250 ms.
void TestSlowScanner::burstSplitAnywhereIsOneScan()
{
    QFETCH(int, place);
    QFETCH(QString, code);
    QSignalSpy scans(&m_window->scanFilter(), &ScanFilter::scanned);
    const qint64 before = written();
    const bool isSeen = m_till->knows(code);
    for (qsizetype split = 1; split <= code.size(); ++split) {
        constexpr std::array<qint64, 4> pauses{20, 40, 120, 250};
        for (std::size_t turn = 0; turn < pauses.size(); ++turn) {
            if ((turn + static_cast<std::size_t>(split)) % fewer != 0) {
                continue; // one of them at each place, by turns
            }
            const qint64 pause = pauses[turn];
            stand(Place(place));
            const QString fields = fieldsNow();
            scans.clear();
            for (qsizetype i = 0; i < code.size(); ++i) {
                key(code.at(i), i == 0 ? 1'000 : (i == split ? pause : 12));
                if (i == split) {
                    QCoreApplication::processEvents();
                }
            }
            end(split == code.size() ? pause : 12);
            QCOMPARE(scans.size(), 1);
            QCOMPARE(scans.front().front().toString(), code);
            QVERIFY2(m_till->amountBar()->amount()->text() ==
                         (place == AmountTyped ? u"38.5"_s : QString()),
                     qPrintable(m_till->amountBar()->amount()->text()));
            if (!isSeen && place != Search && place != Receiver) {
                const QString now = fieldsNow(); // the code stands in the search field alone
                QCOMPARE(QString(now).remove(code).remove(u'|'), QString(fields).remove(u'|'));
            }
            pass(1'000);
            QCOMPARE(written(), before);
        }
    }
}

void TestSlowScanner::burstInManyPiecesBooksNothing()
{
    QSignalSpy scans(&m_window->scanFilter(), &ScanFilter::scanned);
    const qint64 before = written();
    constexpr std::array places{Search, Amount, AmountTyped, TopUp, GiftPoints};
    int lost = 0;
    for (int i = 0; i < 400 / fewer; ++i) {
        const QString code = i % 2 ? u"9000000019"_s : u"6901234567892"_s;
        stand(places[static_cast<size_t>(i) % places.size()]);
        scans.clear();
        int pauses = 0;
        for (qsizetype at = 0; at < code.size(); ++at) {
            const bool isPause = at > 0 && pauses < 3 && m_dice.bounded(4) == 0;
            pauses += isPause;
            key(code.at(at), at == 0 ? 900 : (isPause ? m_dice.bounded(35, 251) : 12));
        }
        end(12);
        if (i % 2) { // a card that is known is never lost
            QCOMPARE(scans.size(), 1);
            QCOMPARE(scans.front().front().toString(), code);
        } else {
            lost += scans.isEmpty();
        }
        pass(700);
        QCOMPARE(written(), before);
    }
    QCOMPARE(lost, 0);
}

// Each digit by itself, or two: nothing tells them from fingers but what they add up to.
void TestSlowScanner::crumblesOfACodeBookNothing()
{
    const qint64 before = written();
    constexpr std::array places{Amount, AmountTyped, TopUp, GiftPoints};
    for (int i = 0; i < 200 / fewer; ++i) {
        const QString code = i % 2 ? u"6901234567892"_s : u"69012345"_s;
        stand(places[static_cast<size_t>(i) % places.size()]);
        for (qsizetype at = 0; at < code.size(); ++at) {
            const bool isPause = m_dice.bounded(3) > 0;
            key(code.at(at), at == 0 ? 900 : (isPause ? m_dice.bounded(35, 251) : 12));
        }
        end(m_dice.bounded(2) ? 12 : 120);
        end(5); // carriage return and line feed
        pass(700);
        QCOMPARE(written(), before);
    }
}

void TestSlowScanner::digitsOfAMachineAreAskedAboutOnce_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("amount") << int(Amount);
    QTest::newRow("top-up") << int(TopUp);
    QTest::newRow("gift's points") << int(GiftPoints);
}

void TestSlowScanner::digitsOfAMachineAreAskedAboutOnce()
{
    QFETCH(int, place);
    const qint64 before = written();
    stand(Place(place));
    type(u"0250"_s, 10); // the end of its code got lost
    pass(500);
    end(0);
    QVERIFY2(m_till->message()->text().contains(u"press Enter again"_s),
             qPrintable(m_till->message()->text()));
    end(20); // no machine's second Enter
    end(20);
    QCOMPARE(written(), before);
    end(600); // a person means it
    QCOMPARE(written(), before + 1);
}

void TestSlowScanner::codeThatLeakedTwiceIsNotMeantTheSecondTime()
{
    const qint64 before = written();
    stand(TopUp);
    for (int i = 0; i < 3; ++i) {
        type(u"1250"_s, 10);
        end(12);
        pass(2'000);
        QCOMPARE(written(), before);
    }
}

void TestSlowScanner::endOfTheCodeJustScannedIsAskedAbout()
{
    m_floor->enrol(u"13712345678"_s, u"李雷"_s, u"900003850"_s);
    const qint64 before = written();
    pass(500);
    type(u"900003850"_s, 10);
    end(10);
    type(u"38.50"_s, 300); // a piece that comes again, each digit by itself
    end(400);
    QCOMPARE(written(), before);
    QVERIFY(m_till->message()->text().contains(u"press Enter again"_s));
    end(900);
    QCOMPARE(written(), before + 1);
    pass(500);
    type(u"900003850"_s, 10);
    end(10);
    pass(Doubts::codeMs);
    type(u"38.50"_s, 120); // so much later it is a price
    end(150);
    QCOMPARE(written(), before + 2);
}

void TestSlowScanner::farMoreThanUsualIsAskedAbout()
{
    qint64 before = written();
    stand(Amount);
    type(u"9999.99"_s);
    end(150);
    QCOMPARE(written(), ++before); // of a shop of which little is known
    stand(Amount);
    type(u"10000"_s);
    end(150);
    QCOMPARE(written(), before);
    QVERIFY(m_till->message()->text().contains(u"10,000.00"_s));
    QVERIFY(m_till->message()->text().contains(u"press Enter again"_s));
    QCOMPARE(focused(), m_till->amountBar()->amount());
    end(800);
    QCOMPARE(written(), ++before);
    for (int i = 0; i < 40; ++i) {
        m_floor->sell(*m_member, "30.00");
    }
    before = written();
    stand(Amount);
    type(u"3000"_s); // a hundred times the usual
    end(150);
    QCOMPARE(written(), before);
    type(u"300"_s); // typed over it
    end(150);
    QCOMPARE(written(), before + 1);
}

void TestSlowScanner::personsDigitBeforeAScanStays()
{
    QSignalSpy scans(&m_window->scanFilter(), &ScanFilter::scanned);
    for (const char *typed : {"3", "38"}) { // the card comes while the clerk types
        stand(Amount);
        scans.clear();
        type(QString::fromLatin1(typed), 150);
        key(u'9', 200);
        type(u"000000027"_s, 12);
        end(12);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.front().front().toString(), u"9000000027"_s);
        QCOMPARE(m_till->amountBar()->amount()->text(), QString::fromLatin1(typed));
        QTest::keyClick(focused(), Qt::Key_Escape);
    }
}

void TestSlowScanner::lineFeedAfterTheEndBooksNothing()
{
    stand(AmountTyped);
    const qint64 before = written();
    pass(500);
    type(u"9000000027"_s, 12);
    end(12);
    end(8);
    QCOMPARE(written(), before);
    QCOMPARE(m_till->amountBar()->amount()->text(), u"38.5"_s);
}

// Two keys may go down nearly at once; four in a row never do.
void TestSlowScanner::fastestHandsOnAKeypadAreNeverAsked()
{
    QSignalSpy scans(&m_window->scanFilter(), &ScanFilter::scanned);
    for (int i = 0; i < 200 / fewer; ++i) {
        const QString amount = u"%1.%2"_s.arg(m_dice.bounded(1, 9'000))
                                   .arg(m_dice.bounded(100), 2, 10, QLatin1Char('0'));
        stand(Amount);
        const qint64 before = written();
        qint64 gap = 500;
        for (const QChar c : amount) {
            key(c, gap);
            const bool isRolled = gap > 35 && m_dice.bounded(4) == 0;
            gap = isRolled ? m_dice.bounded(15, 35) : m_dice.bounded(55, 130);
        }
        end(m_dice.bounded(50, 130));
        QVERIFY2(written() == before + 1, qPrintable(amount + u": "_s + m_till->message()->text()));
        QCOMPARE(Baskets(m_floor->shop().store().connection()).newest(1).front(),
                 moneyFromText(amount, 2).value());
        m_floor->clock().advanceMs(3'000);
    }
    QVERIFY(scans.isEmpty());
}

QTEST_MAIN(TestSlowScanner)
#include "tst_slowscanner.moc"
