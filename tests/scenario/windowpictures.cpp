// Draws pages of a demo shop's window, for the handbook and README: the program's own pages, so
// that a picture shows what the program of that day looks like. usage: windowpictures FOLDER
// LANGUAGE MEMBERS PAGE…      FOLDER/PAGE.png each; `actions` instead of pages lists each page's
// commands with their keys.
#include "app/shopwindow.h"
#include "protocol/demo/demoshop.h"
#include "services/desk.h"
#include "services/lookup.h"
#include "services/memberlist.h"
#include "services/shopsettings.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/tillpage.h"
#include "ui/editors/moneyedit.h"
#include "ui/page.h"
#include "ui/parts/skeleton.h"
#include "ui/settings/backupkeeper.h"
#include "ui/shop.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr QSize pictureSize(1366, 768);

// Reads in the background end, skeletons give way to figures.
void settle(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

void listActions(MainWindow &window)
{
    QTextStream out(stdout);
    for (Page *page : window.findChildren<Page *>()) {
        out << "# " << page->id() << " = " << page->title() << '\n';
        for (const QAction *action : page->actions()) {
            out << "  " << action->shortcut().toString() << "\t" << action->text() << '\n';
        }
    }
    out << "# window\n";
    for (const QAction *action : window.actions()) {
        out << "  " << action->shortcut().toString() << "\t" << action->text() << '\n';
    }
}

// A regular with much in reach.
MemberId somebody(Shop &shop)
{
    const auto page = MemberList(shop.desk()).page({}, {MemberOrder::Points, true});
    return page && page->rows.size() > 20 ? page->rows[20].id : MemberId(1);
}

// As in a shop that is looked after: today's backup also lies on another disk. Memory is one.
void backUp(BackupKeeper &keeper, const QTemporaryDir &stick)
{
    keeper.setSecondFolder(stick.path());
    keeper.backUp();
    do {
        settle(500);
    } while (keeper.isAtWork());
}

void show(MainWindow &window, const QString &page, MemberId someone)
{
    if (page == u"till"_s) {
        window.showPage(page, MemberRef::of(someone).toText());
        auto *till = qobject_cast<TillPage *>(window.currentPage());
        settle(400);
        till->amountBar()->amount()->setText(u"38.50"_s);
    } else {
        window.showPage(page, page == u"member"_s ? QString::number(someone.value()) : QString());
    }
    settle(1500);
}

// Drawn when nothing moves any more: figures are counted in the background.
QImage still(MainWindow &window)
{
    constexpr int enough = 8;
    constexpr int most = 150;
    QImage last;
    int same = 0;
    for (int look = 0; look < most && same < enough; ++look) {
        settle(400);
        const QImage now = window.grab().toImage();
        const auto blanks = window.findChildren<Skeleton *>();
        const bool isCounting = std::any_of(blanks.begin(), blanks.end(),
                                            [](const Skeleton *one) { return one->isVisible(); });
        same = now == last && !isCounting ? same + 1 : 0;
        last = now;
    }
    return last;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir scratch;
    qputenv("REGULARS_KEYS", scratch.filePath(u"keys"_s).toUtf8());
    qputenv("REGULARS_BACKUPS", scratch.filePath(u"backups"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", scratch.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 4) {
        QTextStream(stderr) << "usage: windowpictures FOLDER LANGUAGE MEMBERS PAGE…\n";
        return 2;
    }
    const QString store = scratch.filePath(u"demo.regulars"_s);
    {
        const auto made = Store::create(store);
        DemoOrder order;
        order.members = words[2].toInt();
        order.now = SystemClock().now();
        if (!makeDemo(*made, order)) {
            return 1;
        }
    }
    const QTemporaryDir stick(u"/dev/shm/stick-XXXXXX"_s);
    Settings settings(scratch.filePath(u"settings.ini"_s));
    settings.setLanguage(words[1]);
    settings.setTheme(Theme::Choice::Light);
    settings.setTillName(u"1"_s);
    ShopWindow window(settings);
    window.begin(store);
    MainWindow &shown = *window.mainWindow();
    shown.resize(pictureSize);
    if (!window.shop()->signIn(u"owner"_s, QString::fromUtf16(demoPin))) {
        return 1;
    }
    SettingsRequest patient; // a page that is looked at for long must not give way to the lock
    patient.managerLockSeconds = ShopSettings::longestLockSeconds;
    if (!ShopSettings(window.shop()->desk()).change({}, patient)) {
        return 1;
    }
    shown.startQuiet();
    backUp(*window.keeper(), stick);
    const MemberId someone = somebody(*window.shop());
    for (const QString &page : words.mid(3)) {
        if (page == u"actions"_s) {
            listActions(shown);
            continue;
        }
        show(shown, page, someone);
        if (!still(shown).save(QDir(words[0]).filePath(page + u".png"_s))) {
            return 1;
        }
    }
    return 0;
}
