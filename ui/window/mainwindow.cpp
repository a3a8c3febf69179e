#include "ui/window/mainwindow.h"

#include "ui/languages.h"
#include "ui/page.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/topbar.h"
#include "ui/windowplace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int narrowBelow = 1100;
const QString till = u"till"_s;
const QString foldedKey = u"sidebar/folded"_s;
const QString dashboard = u"dashboard"_s;

} // namespace

MainWindow::MainWindow(Shop &shop, Theme &theme, Languages &languages)
    : m_shop(shop)
    , m_theme(theme)
    , m_languages(languages)
    , m_cover(new QStackedWidget)
    , m_signIn(new SignInPage(shop))
    , m_sidebar(new Sidebar)
    , m_topBar(new TopBar)
    , m_stack(new QStackedWidget)
    , m_status(new Label(TextRole::Caption, Tone::Muted))
{
    build();
    m_palette = new CommandPalette(this, [this] { return commands(); });
    m_keySheet = new KeySheet(this, [this] { return keys(); });
    makeActions();
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &page) { showPage(page); });
    m_sidebar->setFolded(shop.settings().value(foldedKey).toStringList());
    connect(m_sidebar, &Sidebar::foldedChanged, this,
            [this] { m_shop.settings().setValue(foldedKey, m_sidebar->folded()); });
    connect(m_topBar, &TopBar::paletteAsked, m_palette, &Overlay::open);
    connect(m_topBar, &TopBar::lockAsked, this, &MainWindow::lock);
    connect(m_topBar, &TopBar::sidebarAsked, this, [this] {
        m_shop.settings().setSidebarNarrow(!m_sidebar->isNarrow());
        m_sidebar->setNarrow(!m_sidebar->isNarrow());
    });
    connect(&shop.changes(), &Changes::operatorChanged, this, &MainWindow::signedInChanged);
    connect(&shop.changes(), &Changes::programmeChanged, this, &MainWindow::refreshStatus);
    connect(&shop.changes(), &Changes::usersChanged, this, &MainWindow::refreshStatus);
    connect(&shop.background(), &Background::failed, this,
            [this](const QString &message) { Toast::tell(this, NoticeKind::Error, message); });
    connect(&m_quiet, &QTimer::timeout, this, &MainWindow::lock);
    m_quiet.setSingleShot(true);
    qApp->installEventFilter(this);
    m_scanFilter.setPrefix(shop.settings().value(u"scanner/prefix"_s).toString());
    m_scanFilter.setSuffix(shop.settings().value(u"scanner/suffix"_s).toString());
    connect(&m_scanFilter, &ScanFilter::scanned, this, &MainWindow::scanned);
    retranslate();
    new WindowPlace(*this, QSize(1366, 768), shop.settings().windowPlace());
    signedInChanged();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // Pages use the shop's changes while they go; the signs of it go first.
    disconnect(&m_shop.changes(), nullptr, this, nullptr);
}

void MainWindow::build()
{
    auto *workspace = new QWidget;
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    m_cover->addWidget(m_signIn);
    m_cover->addWidget(workspace);
    setCentralWidget(m_cover);
    m_status->setElided(true);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->setSizeGripEnabled(false);
    setMinimumSize(800, 560);
}

QAction *MainWindow::addKey(const QKeySequence &key, const QString &iconName,
                            const std::function<void()> &act)
{
    auto *action = new QAction(themeIcon(iconName), QString(), this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_own.append(action);
    return action;
}

void MainWindow::makeActions()
{
    const auto look = [this](Theme::Choice choice) {
        m_theme.setChoice(choice);
        m_shop.settings().setTheme(choice);
    };
    const auto size = [this] { m_shop.settings().setScale(m_theme.scale()); };
    m_ownTexts = {[] { return tr("Find a command or page"); },
                  [] { return tr("Handbook"); },
                  [] { return tr("Keys of this page"); },
                  [] { return tr("Lock, or change who is at work"); },
                  [] { return tr("Sidebar wide or narrow"); },
                  [] { return tr("Full screen"); },
                  [] { return tr("Text larger"); },
                  [] { return tr("Text smaller"); },
                  [] { return tr("Text at its usual size"); },
                  [] { return tr("Light colours"); },
                  [] { return tr("Dark colours"); },
                  [] { return tr("High contrast"); },
                  [] { return tr("Colours as the system has them"); }};
    addKey(Qt::CTRL | Qt::Key_K, u"search"_s, [this] { m_palette->open(); });
    m_help = addKey(Qt::Key_F1, u"help"_s, [this] { emit handbookAsked(); });
    addKey(Qt::SHIFT | Qt::Key_F1, u"keyboard"_s, [this] { m_keySheet->open(); });
    addKey(Qt::CTRL | Qt::Key_L, u"lock"_s, [this] { lock(); });
    addKey(Qt::CTRL | Qt::Key_B, u"sidebar"_s, [this] { emit m_topBar->sidebarAsked(); });
    addKey(Qt::Key_F11, u"external"_s,
           [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    QAction *larger = addKey(Qt::CTRL | Qt::Key_Plus, u"text-size"_s, [this, size] {
        m_theme.stepScale(+1);
        size();
    });
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    addKey(Qt::CTRL | Qt::Key_Minus, u"text-size"_s, [this, size] {
        m_theme.stepScale(-1);
        size();
    });
    addKey(Qt::CTRL | Qt::Key_0, u"text-size"_s, [this, size] {
        m_theme.setScale(100);
        size();
    });
    addKey({}, u"sun"_s, [look] { look(Theme::Choice::Light); });
    addKey({}, u"moon"_s, [look] { look(Theme::Choice::Dark); });
    addKey({}, u"contrast"_s, [look] { look(Theme::Choice::HighContrast); });
    addKey({}, u"settings"_s, [look] { look(Theme::Choice::System); });
    for (const QString &code : Language::codes()) {
        addKey({}, u"language"_s, [this, code] {
            m_shop.settings().setLanguage(code);
            m_languages.speak(code);
            m_theme.setLanguage(code);
        });
        m_ownTexts.emplace_back([code] { return Languages::nameOf(code); });
    }
}

void MainWindow::retranslate()
{
    for (qsizetype i = 0; i < m_own.size(); ++i) {
        m_own[i]->setText(m_ownTexts[static_cast<size_t>(i)]());
    }
    refreshPlaces();
    refreshStatus();
}

void MainWindow::addPage(Page *page, PageGroup group, std::optional<Act> needs)
{
    auto *go = new QAction(themeIcon(page->iconName()), page->title(), this);
    connect(go, &QAction::triggered, this, [this, page] { showPage(page->id()); });
    addAction(go);
    // Behind the last of its group.
    const auto behind =
        std::upper_bound(m_places.begin(), m_places.end(), group,
                         [](PageGroup one, const Place &other) { return one < other.group; });
    m_places.insert(behind, {page, group, needs, go});
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, &MainWindow::refreshPlaces);
    connect(page, &Page::asked, this, &MainWindow::showPage);
    refreshPlaces();
    if (m_places.size() == 1 && m_shop.isSignedIn()) {
        showFirstPage();
    }
}

bool MainWindow::isAllowed(const Place &place) const
{
    return m_shop.isSignedIn() && (!place.needs || m_shop.may(*place.needs));
}

void MainWindow::refreshPlaces()
{
    QList<Sidebar::Entry> entries;
    int number = 0;
    for (const Place &place : m_places) {
        const bool isShown = isAllowed(place) && place.group != PageGroup::Unlisted;
        place.go->setText(place.page->title());
        place.go->setVisible(isShown);
        place.go->setEnabled(isShown);
        place.go->setShortcut({});
        if (isShown) {
            entries.append(
                {place.page->id(), place.page->title(), place.page->iconName(), place.group});
            if (++number <= 9) {
                place.go->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
            }
        }
    }
    m_sidebar->setEntries(entries);
    if (const Page *page = currentPage()) {
        m_topBar->setTitle(page->title());
        markPlaceOf(*page);
    }
}

QStringList MainWindow::visiblePages() const
{
    QStringList ids;
    for (const Place &place : m_places) {
        if (isAllowed(place) && place.group != PageGroup::Unlisted) {
            ids.append(place.page->id());
        }
    }
    return ids;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::markPlaceOf(const Page &page)
{
    if (const QString listed = page.listedUnder(); !listed.isEmpty()) {
        m_sidebar->choose(listed);
    }
    m_sidebar->choose(page.id());
}

void MainWindow::showPage(const QString &pageId, const QString &subject)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&pageId](const Place &one) {
        return one.page->id() == pageId;
    });
    if (place == m_places.end() || !isAllowed(*place)) {
        return;
    }
    m_stack->setCurrentWidget(place->page);
    m_topBar->setTitle(place->page->title());
    markPlaceOf(*place->page);
    if (!subject.isEmpty()) {
        place->page->open(subject);
    }
    place->page->onShown();
}

void MainWindow::showFirstPage()
{
    const QStringList pages = visiblePages();
    // Who looks after the shop begins with how it does, who serves with the till.
    const QString wanted =
        m_shop.role() >= Role::Manager && pages.contains(dashboard) ? dashboard : till;
    if (!pages.isEmpty()) {
        showPage(pages.contains(wanted) ? wanted : pages.first());
    }
}

void MainWindow::signedInChanged()
{
    const bool isOpen = m_shop.isSignedIn();
    m_scanFilter.setOn(isOpen);
    m_cover->setCurrentIndex(isOpen ? 1 : 0);
    statusBar()->setVisible(isOpen);
    for (QAction *action : std::as_const(m_own)) {
        const bool isForAll = action->shortcut().isEmpty() || action->icon().isNull();
        action->setEnabled(isOpen || isForAll || action == m_help); // it tells nothing of the shop
    }
    refreshPlaces();
    refreshStatus();
    if (isOpen) {
        showFirstPage();
        startQuiet();
    } else {
        m_quiet.stop();
        closeOthers();
        m_signIn->begin();
    }
}

void MainWindow::refreshStatus()
{
    const QString name = m_shop.name();
    setWindowTitle(m_isPractice ? tr("Practice: nothing counts – %1").arg(name)
                                : tr("%1 – Regulars").arg(name));
    m_topBar->setShop(name);
    if (m_shop.isSignedIn()) {
        m_topBar->setUser(m_shop.operatorName(), SignInPage::nameOf(m_shop.role()));
    }
    const QString file = QFileInfo(m_shop.store().path()).fileName();
    m_status->setText(tr("Shop file %1 · till %2").arg(file, m_shop.settings().tillName()));
}

void MainWindow::scanned(const QString &code)
{
    if (isLocked()) {
        return;
    }
    emit codeRead(code);
    Page *page = currentPage();
    if (page && page->scanned(code)) {
        return;
    }
    showPage(till);
    if (Page *counter = currentPage(); counter && counter != page) {
        counter->scanned(code);
    }
}

void MainWindow::fitSidebar()
{
    m_sidebar->setNarrow(width() < narrowBelow * textScale() ||
                         m_shop.settings().isSidebarNarrow());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitSidebar();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_shop.settings().setWindowPlace(saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isSign = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                        type == QEvent::MouseMove || type == QEvent::Wheel ||
                        type == QEvent::TouchBegin;
    if (isSign && m_quiet.isActive()) {
        m_quiet.start();
    }
    if (type == QEvent::ShortcutOverride && qobject_cast<QLineEdit *>(watched) &&
        isPagesExport(static_cast<const QKeyEvent &>(*event))) {
        event->ignore(); // X11's lines of text would take it, for going to their end
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::isPagesExport(const QKeyEvent &key) const
{
    constexpr QKeyCombination exporting = Qt::CTRL | Qt::Key_E;
    if (key.keyCombination() != exporting || !currentPage()) {
        return false;
    }
    const QList<QAction *> actions = currentPage()->actions();
    return std::any_of(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->isEnabled() && action->shortcut() == QKeySequence(exporting);
    });
}

} // namespace regulars
