#pragma once

#include "services/permissions.h"
#include "ui/window/commandpalette.h"
#include "ui/window/keysheet.h"
#include "ui/window/scanfilter.h"
#include "ui/window/sidebar.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>
#include <vector>

class QAction;
class QKeyEvent;
class QStackedWidget;

namespace regulars
{

class Label;
class Languages;
class Page;
class Shop;
class SignInPage;
class Theme;
class TopBar;

// The window of an open shop: which page is in front, who may see which, and the keys that count
// everywhere. It knows pages only as pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Shop &shop, Theme &theme, Languages &languages);
    ~MainWindow() override;

    // In order of the sidebar. Those who may not do `needs` don't see the page.
    void addPage(Page *page, PageGroup group, std::optional<Act> needs = std::nullopt);
    // Opens it with a subject, as another page asks.
    void showPage(const QString &pageId, const QString &subject = {});
    // A place of its own in the status bar, and what the palette offers for it.
    void addStanding(QWidget *standing, const QList<QAction *> &commands);
    // Offered by the palette wherever one is; it has no place of its own.
    void addErrand(QAction *command) { m_standing += command; }
    Page *currentPage() const;
    QStringList visiblePages() const; // ids, in order

    // Nobody is at work: the sign-in page covers all.
    void lock();
    bool isLocked() const;
    // The shop's owner set another time of quiet until then.
    void startQuiet();
    int secondsOfQuiet() const; // that may pass; 0: as many as like
    SignInPage *signInPage() const { return m_signIn; }
    CommandPalette *commandPalette() const { return m_palette; }
    KeySheet *keySheet() const { return m_keySheet; }
    ScanFilter &scanFilter() { return m_scanFilter; }

    // A code came from the scanner: the page in front may take it; else it goes to the till.
    void scanned(const QString &code);

    // The window of a practice shop: its title says that nothing counts.
    void setPractice(bool isPractice);

signals:
    // The handbook is asked for, at the page in front.
    void handbookAsked();
    // A code was read, by whomever it is taken then.
    void codeRead(const QString &code);
    // Another shop's file is to be opened, or a new one made (empty).
    void shopAsked(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void markPlaceOf(const Page &page);
    bool isPagesExport(const QKeyEvent &key) const;
    struct Place
    {
        Page *page;
        PageGroup group;
        std::optional<Act> needs;
        QAction *go; // for the palette
    };

    void build();
    void makeActions();
    QAction *addKey(const QKeySequence &key, const QString &iconName,
                    const std::function<void()> &act);
    void retranslate();
    void refreshPlaces();
    void refreshStatus();
    void signedInChanged();
    void closeOthers();
    void fitSidebar();
    void showFirstPage();
    bool isAllowed(const Place &place) const;
    QList<CommandPalette::Command> commands() const;
    QList<KeySheet::Section> keys() const;

    Shop &m_shop;
    Theme &m_theme;
    Languages &m_languages;
    std::vector<Place> m_places;
    bool m_isPractice = false;
    QAction *m_help = nullptr;
    QStackedWidget *m_cover; // the sign-in page or the workspace
    SignInPage *m_signIn;
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    Label *m_status;
    CommandPalette *m_palette;
    KeySheet *m_keySheet;
    QList<QAction *> m_own;      // of the whole window
    QList<QAction *> m_standing; // of what stands in the status bar, and errands
    std::vector<std::function<QString()>> m_ownTexts;
    ScanFilter m_scanFilter{this};
    QTimer m_quiet; // since the last key or press
};

} // namespace regulars
