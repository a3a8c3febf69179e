#include "services/points.h"
#include "services/salesfloor.h"
#include "services/wallet.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/choicelist.h"
#include "ui/counter/counterfloor.h"
#include "ui/counter/membercard.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/refundsheet.h"
#include "ui/counter/resultline.h"
#include "ui/counter/sheet.h"
#include "ui/counter/todaypanel.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/languages.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

// The whole counter is in sight on the smallest screens: long lists scroll in their own place, and
// nothing moves from where the hand expects it (X1).
class TestTillRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_floor.reset(); }

    void nothingScrollsButLists_data();
    void nothingScrollsButLists();
    void longDayScrollsInItsList_data();
    void longDayScrollsInItsList();
    void manyPurchasesScrollInTheirSheet();
    void manyFoundScrollAndStayInSight();
    void openingASheetMovesNothing_data();
    void openingASheetMovesNothing();
    void actionsStandInEvenRows_data();
    void actionsStandInEvenRows();
    void whatIsUndoneIsToldWithoutCoveringAnything();
    void quoteIsWhole_data();
    void quoteIsWhole();
    void taskStandsOnTheCardWithItsProgress();
    void pictures();

private:
    void fill();
    bool fits(const QString &state); // warns where not
    QScrollBar *bar() const;

    std::unique_ptr<CounterFloor> m_floor;
    std::optional<MemberId> m_zhang;
    Theme m_theme;
};

namespace
{

void sizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const std::pair<const char *, QSize> rooms[] = {{"1366 by 768", {1146, 672}},
                                                    {"1024 by 700", {968, 604}}};
    for (const auto &[name, size] : rooms) {
        for (const char *language : {"en", "zh_CN"}) {
            QTest::addRow("%s %s", name, language) << size << QString::fromLatin1(language);
        }
    }
}

QPoint placeOf(const QWidget &widget, const QWidget &page)
{
    return widget.mapTo(&page, QPoint());
}

} // namespace

void TestTillRoom::init()
{
    m_theme.setScale(100);
    m_theme.setChoice(Theme::Choice::Light);
    m_floor = std::make_unique<CounterFloor>();
    QVERIFY(m_floor->isReady());
    fill();
}

void TestTillRoom::fill()
{
    m_zhang = m_floor->enrol(u"13812345678"_s, u"张小梅"_s, {}, u"--11-05"_s);
    const MemberRef ref = MemberRef::of(*m_zhang);
    salesfloor::Shop::done(PointsDesk(m_floor->shop().desk()).coupon({}, {ref, u"five"_s}));
    salesfloor::Shop::done(Wallet(m_floor->shop().desk()).topUp({}, {ref, Money(20000), {}}));
    for (int i = 0; i < 24; ++i) {
        m_floor->enrol(u"1391234%1"_s.arg(5000 + i), u"Anna Maria Berg %1"_s.arg(i));
        m_floor->sell(*m_zhang, "76.00");
    }
    m_floor->page().open(ref.toText());
    m_floor->type("38.5");
    m_floor->settle();
}

QScrollBar *TestTillRoom::bar() const
{
    return m_floor->page().findChild<QScrollArea *>()->verticalScrollBar();
}

bool TestTillRoom::fits(const QString &state)
{
    m_floor->settle();
    if (bar()->maximum() > 0) {
        qWarning("%s: %d too high", qPrintable(state), bar()->maximum());
    }
    return bar()->maximum() == 0;
}

void TestTillRoom::nothingScrollsButLists_data()
{
    sizes();
}

void TestTillRoom::nothingScrollsButLists()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    Languages languages(language);
    m_floor->page().resize(size);
    QVERIFY(fits(u"an amount"_s));
    m_floor->press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(fits(u"why"_s));
    m_floor->press(Qt::Key_F6);
    QVERIFY(fits(u"points"_s));
    m_floor->press(Qt::Key_F7);
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(fits(u"all that a bill can have"_s));
    for (QAction *command : m_floor->page().actions()) {
        if (command->shortcut() == QKeySequence(Qt::Key_F8)) {
            continue;
        }
        command->trigger();
        QVERIFY(fits(command->text()));
    }
    m_floor->page().open(MemberRef::of(*m_zhang).toText());
    m_floor->type("20");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->page().result()->isVisible());
    QVERIFY(fits(u"recorded"_s));
    m_floor->press(Qt::Key_F8);
    QVERIFY(m_floor->page().message()->isVisible());
    QVERIFY(fits(u"undone"_s));
    m_floor->type("anna");
    QVERIFY(fits(u"many found"_s));
    m_floor->press(Qt::Key_Escape);
    m_floor->standIn(Role::Clerk);
    m_floor->page().open(MemberRef::of(*m_zhang).toText());
    m_floor->press(Qt::Key_F5, Qt::ShiftModifier);
    m_floor->type("13912345000");
    m_floor->press(Qt::Key_Return);
    m_floor->type("5");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().orders().isWaiting());
    QVERIFY(fits(u"an approval"_s));
}

void TestTillRoom::longDayScrollsInItsList_data()
{
    sizes();
}

void TestTillRoom::longDayScrollsInItsList()
{
    QFETCH(QSize, size);
    m_floor->page().resize(size);
    m_floor->page().onShown();
    m_floor->settle();
    auto *today = m_floor->page().findChild<TodayPanel *>();
    QVERIFY(today->list()->count() >= 30);
    QVERIFY(today->list()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(bar()->maximum(), 0);
    QVERIFY(today->height() > m_floor->page().height() * 9 / 10 - 32);
    QVERIFY(
        m_floor->page().rect().contains(QRect(placeOf(*today, m_floor->page()), today->size())));
}

void TestTillRoom::manyPurchasesScrollInTheirSheet()
{
    m_floor->page().resize(968, 604);
    m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
    m_floor->settle();
    auto *sheet = m_floor->page().findChild<RefundSheet *>();
    auto *list = sheet->findChild<ChoiceList *>();
    QVERIFY(list->count() >= 20);
    QVERIFY(list->verticalScrollBar()->maximum() > 0);
    for (int i = 0; i < 19; ++i) {
        m_floor->press(Qt::Key_Down);
    }
    m_floor->settle();
    QVERIFY(list->viewport()->rect().contains(list->visualItemRect(list->currentItem()).center()));
    QCOMPARE(bar()->maximum(), 0);
}

void TestTillRoom::manyFoundScrollAndStayInSight()
{
    m_floor->page().resize(968, 604);
    m_floor->press(Qt::Key_F2);
    m_floor->type("anna");
    m_floor->settle();
    ChoiceList *people = nullptr;
    for (ChoiceList *list : m_floor->page().findChildren<ChoiceList *>()) {
        if (list->isVisible() && list->count() == 20) {
            people = list;
        }
    }
    QVERIFY(people);
    for (int i = 0; i < 12; ++i) {
        m_floor->press(Qt::Key_Down);
        m_floor->settle();
        const QRect row = people->visualItemRect(people->currentItem());
        QVERIFY2(people->viewport()->visibleRegion().contains(row.center()),
                 qPrintable(QString::number(i)));
    }
}

void TestTillRoom::openingASheetMovesNothing_data()
{
    sizes();
}

void TestTillRoom::openingASheetMovesNothing()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    Languages languages(language);
    TillPage &page = m_floor->page();
    page.resize(size);
    m_floor->settle();
    const auto places = [&page] {
        QList<QPoint> all{placeOf(*page.omnibox(), page), placeOf(*page.amountBar(), page)};
        for (const ActionButton *button : page.findChildren<ActionButton *>()) {
            all += placeOf(*button, page);
        }
        return all;
    };
    for (QAction *command : page.actions()) {
        if (command->shortcut() == QKeySequence(Qt::Key_F8) ||
            command->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_I)) {
            continue;
        }
        const auto before = places();
        const Sheet *sheet = page.openSheet();
        command->trigger();
        m_floor->settle();
        if (page.openSheet() != sheet) {
            QVERIFY2(places() == before, qPrintable(command->text()));
        }
    }
}

void TestTillRoom::actionsStandInEvenRows_data()
{
    sizes();
}

void TestTillRoom::actionsStandInEvenRows()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    Languages languages(language);
    TillPage &page = m_floor->page();
    page.resize(size);
    m_floor->settle();
    int left = INT_MAX;
    int right = 0;
    QMap<int, int> rows; // how many at which height
    for (const ActionButton *button : page.findChildren<ActionButton *>()) {
        if (button->isVisible()) {
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            const QPoint at = placeOf(*button, page);
            ++rows[at.y()];
            left = std::min(left, at.x());
            right = std::max(right, at.x() + button->width());
        }
    }
    QCOMPARE(left, placeOf(*page.amountBar(), page).x());
    QCOMPARE(right, left + page.amountBar()->width());
    const auto [fewest, most] = std::minmax_element(rows.cbegin(), rows.cend());
    QVERIFY(*most - *fewest <= 1);
}

void TestTillRoom::whatIsUndoneIsToldWithoutCoveringAnything()
{
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_F8);
    m_floor->settle();
    TillPage &page = m_floor->page();
    QVERIFY(page.message()->text().contains(u"¥38.50 for 张小梅"_s));
    QVERIFY(!Toast::of(&page) || !Toast::of(&page)->isVisible());
    m_floor->press(Qt::Key_F8);
    QVERIFY(page.message()->text().contains(u"F8"_s));
}

void TestTillRoom::quoteIsWhole_data()
{
    sizes();
}

void TestTillRoom::quoteIsWhole()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    Languages languages(language);
    m_floor->page().resize(size);
    m_floor->press(Qt::Key_F6);
    m_floor->settle();
    AmountBar *amounts = m_floor->page().amountBar();
    QVERIFY(amounts->height() >= amounts->heightForWidth(amounts->width()));
    for (const QWidget *part :
         {static_cast<QWidget *>(amounts->amount()), static_cast<QWidget *>(amounts->points())}) {
        QVERIFY(part->isVisible());
        QVERIFY(part->width() >= 120);
        QVERIFY(part->height() >= 40);
    }
}

void TestTillRoom::taskStandsOnTheCardWithItsProgress()
{
    const auto *card = m_floor->page().findChild<MemberCard *>();
    QStringList words;
    for (const Label *label : card->findChildren<Label *>()) {
        words += label->text();
    }
    QVERIFY2(words.contains(u"A thousand visits"_s), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(u"24 of 1,000"_s), qPrintable(words.join(u'|')));
}

// For people to look at: written where REGULARS_PICTURES says.
void TestTillRoom::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    int number = 0;
    for (const QSize size : {QSize(1146, 672), QSize(968, 604)}) {
        const QString language = number++ == 0 ? u"en"_s : u"zh_CN"_s;
        Languages languages(language);
        m_theme.setChoice(number == 1 ? Theme::Choice::Light : Theme::Choice::Dark);
        m_floor->page().resize(size);
        const auto grab = [&](const char *name) {
            m_floor->settle();
            QVERIFY(m_floor->page().grab().save(
                QDir(folder).filePath(u"%1-%2.png"_s.arg(size.width()).arg(QLatin1String(name)))));
        };
        m_floor->page().open(MemberRef::of(*m_zhang).toText());
        m_floor->type("38.5");
        grab("earn");
        m_floor->press(Qt::Key_I, Qt::ControlModifier);
        m_floor->press(Qt::Key_F6);
        grab("points");
        m_floor->press(Qt::Key_I, Qt::ControlModifier);
        m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
        grab("refund");
        m_floor->press(Qt::Key_Escape);
        m_floor->press(Qt::Key_F3);
        grab("enrol");
        m_floor->press(Qt::Key_Escape);
        m_floor->press(Qt::Key_F4);
        m_floor->press(Qt::Key_Return);
        grab("done");
        m_floor->press(Qt::Key_F8);
        grab("undone");
        m_floor->type("anna");
        grab("found");
        m_floor->press(Qt::Key_Escape);
        m_floor->type("77");
        grab("nobody");
        m_floor->press(Qt::Key_Escape);
        m_floor->press(Qt::Key_Escape);
    }
    m_floor->standIn(Role::Clerk);
    m_floor->page().open(MemberRef::of(*m_zhang).toText());
    m_floor->press(Qt::Key_F5, Qt::ShiftModifier);
    m_floor->type("13912345000");
    m_floor->press(Qt::Key_Return);
    m_floor->type("5");
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    QVERIFY(m_floor->page().grab().save(QDir(folder).filePath(u"approval.png"_s)));
}

QTEST_MAIN(TestTillRoom)
#include "tst_tillroom.moc"
