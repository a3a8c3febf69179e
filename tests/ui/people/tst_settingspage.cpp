// What each rank may set, found by its words, taken back by F8 (screens.md 18, trust.md F16).

#include "services/shopsettings.h"
#include "ui/counter/counterfloor.h"
#include "ui/languages.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/toast.h"
#include "ui/people/ownsecretcard.h"
#include "ui/settings/lockcard.h"
#include "ui/settings/scannercard.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/welcome/newsecretfields.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachRankSeesWhatItMayChange();
    void clerksOpenNoOtherShop();
    void wordsFindTheirCards();
    void wideItStandsInTwoColumnsInOrder();
    void fieldsOfAColumnEndAtOneEdge();
    void aChangeIsTakenBack();
    void theLockIsTheShopsAndTakenBack();
    void theWindowLocksByTheRoleThatStandsHere();
    void oneChangesOnesOwnSecret();
    void aWrongOldOneIsSaidAtItsField();

private:
    Shop &shop() { return m_floor->shop(); }
    // The window goes to its first page when somebody else signs in.
    void showPage()
    {
        m_window->showPage(u"settings"_s);
        QVERIFY(m_page->isVisible());
    }
    QAction *command(const QKeySequence &key)
    {
        for (QAction *action : m_page->actions()) {
            if (action->shortcut() == key) {
                return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage *m_page = nullptr;
    OwnSecretCard *m_own = nullptr;
};

void TestSettingsPage::init()
{
    m_floor = std::make_unique<CounterFloor>(CounterFloor::Place::Disk);
    m_theme = std::make_unique<Theme>();
    m_languages = std::make_unique<Languages>(u"en"_s);
    m_window = std::make_unique<MainWindow>(shop(), *m_theme, *m_languages);
    m_page = new SettingsPage(shop(), *m_theme, *m_languages);
    m_own = new OwnSecretCard(shop());
    m_page->addCard(m_own, Role::Clerk);
    connect(m_page->lock(), &LockCard::changed, m_window.get(), &MainWindow::startQuiet);
    m_window->addPage(m_page, PageGroup::System);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    showPage();
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    m_languages.reset();
    m_theme.reset();
    m_floor.reset();
}

void TestSettingsPage::eachRankSeesWhatItMayChange()
{
    QCOMPARE(m_page->shownCards().size(), 6);
    m_floor->standIn(Role::Manager);
    showPage();
    QCOMPARE(m_page->shownCards().size(), 3);
    QVERIFY(m_page->scanner()->isVisible());
    QVERIFY(!m_page->lock()->isVisible());
    m_floor->standInAsOwner();
    m_floor->standIn(Role::Clerk);
    showPage();
    QCOMPARE(m_page->shownCards().size(), 2);
    QVERIFY(m_own->isVisible());
    QVERIFY(!m_page->scanner()->isVisible());
    QVERIFY(!m_page->lock()->isVisible());
    shop().signOut();
    QVERIFY(m_page->shownCards().isEmpty());
}

void TestSettingsPage::clerksOpenNoOtherShop()
{
    QVERIFY(command(Qt::CTRL | Qt::Key_O)->isVisible());
    m_floor->standIn(Role::Clerk);
    QVERIFY(!command(Qt::CTRL | Qt::Key_O)->isVisible());
}

void TestSettingsPage::wordsFindTheirCards()
{
    m_page->search()->setText(u"  TEXT  size "_s);
    QCOMPARE(m_page->shownCards().size(), 1);
    m_page->search()->setText(u"dark"_s); // one of the choices
    QCOMPARE(m_page->shownCards().size(), 1);
    m_page->search()->setText(u"scanner"_s);
    QCOMPARE(m_page->shownCards(), QList<Card *>{m_page->scanner()});
    m_page->search()->setText(u"xyzzy"_s);
    QVERIFY(m_page->shownCards().isEmpty());
    QVERIFY(m_page->emptyState()->isVisible());
    m_page->emptyState()->button()->click();
    QCOMPARE(m_page->shownCards().size(), 6);
    m_floor->standIn(Role::Clerk);
    showPage();
    m_page->search()->setText(u"scanner"_s); // not even by its name
    QVERIFY(m_page->shownCards().isEmpty());
}

// Down the first, then down the second; nothing lies on anything else.
void TestSettingsPage::wideItStandsInTwoColumnsInOrder()
{
    showPage();
    for (const int width : {1'600, 900}) {
        m_window->resize(width, 700);
        QTest::qWait(50);
        QCOMPARE(m_page->isInTwoColumns(), width > 1'200);
        const QList<Card *> cards = m_page->shownCards();
        QVERIFY(cards.size() > 3);
        QSet<int> edges;
        for (qsizetype at = 0; at < cards.size(); ++at) {
            const QRect here(cards[at]->mapTo(m_page, QPoint()), cards[at]->size());
            edges.insert(here.left());
            if (at > 0) {
                const QRect before(cards[at - 1]->mapTo(m_page, QPoint()), cards[at - 1]->size());
                QVERIFY(here.top() > before.bottom() || here.left() > before.right());
            }
        }
        QCOMPARE(edges.size(), width > 1'200 ? 2 : 1);
        // All the room there is: no column without a card.
        const int right = cards.last()->mapTo(m_page, QPoint(cards.last()->width(), 0)).x();
        QVERIFY2(right > m_page->width() * 3 / 4, qPrintable(QString::number(right)));
    }
}

void TestSettingsPage::fieldsOfAColumnEndAtOneEdge()
{
    showPage();
    m_window->resize(1'600, 700);
    QTest::qWait(50);
    const auto rightOf = [](const QWidget *widget, const QWidget *in) {
        return widget->mapTo(in, QPoint(widget->width(), 0)).x();
    };
    const auto airOf = [&](const QWidget *field, const Card *card) {
        return card->width() - rightOf(field, card);
    };
    const int air = airOf(m_page->lock()->findChild<QComboBox *>(), m_page->lock());
    QVERIFY(air > 0);
    for (const QLineEdit *field : m_own->findChildren<QLineEdit *>()) {
        QCOMPARE(airOf(field, m_own), air);
    }
    int last = 0;
    for (const Card *card : m_page->shownCards()) {
        last = std::max(last, rightOf(card, m_page));
    }
    QCOMPARE(rightOf(m_page->search(), m_page), last);
}

void TestSettingsPage::aChangeIsTakenBack()
{
    auto *colours = m_page->findChildren<QComboBox *>().at(1);
    const auto before = m_theme->choice();
    const int dark = static_cast<int>(Theme::Choice::Dark);
    colours->setCurrentIndex(dark);
    emit colours->activated(dark);
    QCOMPARE(m_theme->choice(), Theme::Choice::Dark);
    QTRY_VERIFY(Toast::of(m_page) && Toast::of(m_page)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(m_theme->choice(), before);
    QCOMPARE(shop().settings().theme(), before);
    QCOMPARE(colours->currentIndex(), static_cast<int>(before));
    QVERIFY(!command(Qt::Key_F8)->isEnabled());
}

void TestSettingsPage::theLockIsTheShopsAndTakenBack()
{
    QComboBox *clerks = m_page->lock()->clerks();
    QCOMPARE(clerks->currentData().toInt(), 120);
    QCOMPARE(m_page->lock()->managers()->currentData().toInt(), 60);
    QVERIFY(clerks->findData(0) >= 0);
    QVERIFY(m_page->lock()->managers()->findData(0) < 0); // never is no choice
    clerks->setCurrentIndex(clerks->findData(300));
    emit clerks->activated(clerks->currentIndex());
    QCOMPARE(ShopSettings::lockSeconds(shop().store(), Role::Clerk), 300);
    command(Qt::Key_F8)->trigger();
    QCOMPARE(ShopSettings::lockSeconds(shop().store(), Role::Clerk), 120);
    QCOMPARE(clerks->currentData().toInt(), 120);
}

void TestSettingsPage::theWindowLocksByTheRoleThatStandsHere()
{
    QCOMPARE(m_window->secondsOfQuiet(), 60);
    QComboBox *managers = m_page->lock()->managers();
    managers->setCurrentIndex(managers->findData(30));
    emit managers->activated(managers->currentIndex());
    QCOMPARE(m_window->secondsOfQuiet(), 30);
    m_floor->standIn(Role::Clerk);
    QCOMPARE(m_window->secondsOfQuiet(), 120);
    m_window->lock();
    QCOMPARE(m_window->secondsOfQuiet(), 0);
}

void TestSettingsPage::oneChangesOnesOwnSecret()
{
    m_floor->standIn(Role::Clerk);
    showPage();
    QTest::keyClicks(m_own->old(), CounterFloor::clerksPin);
    m_own->fields()->first()->setText(u"123456"_s);
    m_own->fields()->again()->setText(u"123456"_s);
    m_own->button()->click();
    QVERIFY(!m_own->fault().isEmpty());
    m_own->fields()->first()->setText(u"739158"_s);
    m_own->fields()->again()->setText(u"739158"_s);
    m_own->button()->click();
    QVERIFY(!m_own->button()->isEnabled()); // the hashes are made in the background
    QTRY_VERIFY_WITH_TIMEOUT(m_own->button()->isEnabled(), 30000);
    QCOMPARE(m_own->fault(), QString());
    QVERIFY(m_own->fields()->isEmpty());
    QVERIFY(!shop().signIn(u"Clerk"_s, CounterFloor::clerksPin));
    QVERIFY(bool(shop().signIn(u"Clerk"_s, u"739158"_s)));
}

void TestSettingsPage::aWrongOldOneIsSaidAtItsField()
{
    m_own->fields()->first()->setText(u"three odd words"_s);
    m_own->fields()->again()->setText(u"three odd words"_s);
    m_own->button()->click();
    QVERIFY(!m_own->fault().isEmpty()); // the old one is missing
    QVERIFY(m_own->old()->hasFocus());
    QTest::keyClicks(m_own->old(), u"not it"_s);
    // As quick as a scanner: the last ones are held for a moment, and typing on hides the fault.
    QTRY_COMPARE(m_own->old()->text(), u"not it"_s);
    m_own->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_own->fault().contains(u"wrong"_s), 30000);
    QVERIFY(bool(shop().signIn(u"Owner"_s, CounterFloor::ownersPin)));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
