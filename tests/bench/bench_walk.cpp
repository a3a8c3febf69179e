// How long the window hears nobody while somebody looks up, scrolls, sorts and leafs in a large
// shop. usage: bench_walk STORE USER PIN      with the store's REGULARS_KEYS
#include "app/shopwindow.h"
#include "services/memberlist.h"
#include "tables/membertable.h"
#include "ui/counter/omnibox.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertableview.h"
#include "ui/shop.h"
#include "ui/window/mainwindow.h"
#include "ui/window/turnwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

// As the window's own loop turns, so that waiting is no work.
void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class Walk
{
public:
    explicit Walk(MainWindow &window)
        : m_window(window)
    {}

    // What is done in one go, and how long all is waited for afterwards.
    void step(const char *what, const std::function<void()> &act, int settleMs = 700)
    {
        press(&m_window, Qt::Key_Shift, Qt::NoModifier, {}); // somebody is there: no lock
        wait(100);
        m_watch.longest();
        m_watch.hardest();
        QTimer::singleShot(0, &m_window, act);
        wait(settleMs);
        tell(what);
    }

    void tell(const char *what)
    {
        const TurnWatch::Turn longest = m_watch.longest();
        const TurnWatch::Turn hardest = m_watch.hardest();
        std::printf("| %s | %.1f ms | %.1f ms | %s |\n", what, double(longest.us) / 1e3,
                    double(hardest.workUs) / 1e3, qPrintable(hardest.event));
        std::fflush(stdout);
    }

    void type(const char *what, QWidget *field, const QString &text)
    {
        wait(100);
        m_watch.longest();
        m_watch.hardest();
        for (const QChar c : text) {
            QTimer::singleShot(0, field,
                               [field, c] { press(field, 0, Qt::NoModifier, QString(c)); });
            wait(150);
        }
        tell(what);
    }

private:
    MainWindow &m_window;
    TurnWatch m_watch;
};

void walkTill(MainWindow &window, Walk &walk)
{
    window.showPage(u"till"_s);
    wait(500);
    auto *field = window.findChild<Omnibox *>();
    for (const auto &[what, text] : {std::pair{"look-up while typing a phone", u"13000123456"_s},
                                     std::pair{"look-up while typing four digits", u"4567"_s},
                                     std::pair{"look-up while typing pinyin", u"wangxiuying"_s},
                                     std::pair{"look-up while typing initials", u"zxm"_s}}) {
        field->clear();
        walk.type(what, field, text);
    }
    walk.step("look-up by a part of a name", [field] { field->setText(u"秀英"_s); });
    field->clear();
}

void walkMembers(MainWindow &window, Walk &walk)
{
    walk.step(
        "members' list opened", [&] { window.showPage(u"members"_s); }, 2'000);
    auto *page = qobject_cast<MembersPage *>(window.currentPage());
    if (!page)
        return;
    MemberTableView *view = page->view();
    walk.step(
        "scrolled, 200 wheel steps",
        [view] {
            auto *timer = new QTimer(view);
            QObject::connect(timer, &QTimer::timeout, view, [view, timer, n = 0]() mutable {
                view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 3);
                if (++n == 200)
                    timer->deleteLater();
            });
            timer->start(10);
        },
        4'000);
    walk.step(
        "scrolled to the end",
        [view] { view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum); },
        1'500);
    walk.step(
        "the list's end (Ctrl+End)", [view] { press(view, Qt::Key_End, Qt::ControlModifier, {}); },
        1'500);
    const int columns = view->model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        const QByteArray what =
            "sorted by " + view->model()->headerData(column, Qt::Horizontal).toString().toUtf8();
        walk.step(what.constData(), [view, column] {
            view->sortByColumn(column,
                               view->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder
                                   ? Qt::DescendingOrder
                                   : Qt::AscendingOrder);
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication program(argc, argv);
    const QStringList words = program.arguments();
    if (words.size() != 4) {
        std::fprintf(stderr, "usage: bench_walk STORE USER PIN\n");
        return 2;
    }
    const QTemporaryDir folder;
    if (!qEnvironmentVariableIsSet("REGULARS_KEYS"))
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    qputenv("REGULARS_BACKUPS", folder.filePath(u"backups"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(u"en"_s);
    ShopWindow shown(settings);
    shown.begin(words[1]);
    if (!shown.mainWindow()) {
        std::fprintf(stderr, "the shop can't be opened\n");
        return 3;
    }
    MainWindow &window = *shown.mainWindow();
    window.resize(1366, 768);
    QCoreApplication::processEvents();
    const qint64 opened = sinceStart.elapsed();
    if (!shown.shop()->signIn(words[2], words[3])) {
        std::fprintf(stderr, "nobody signs in so\n");
        return 4;
    }
    sinceStart.restart();
    window.showPage(u"till"_s);
    QCoreApplication::processEvents();
    std::printf("\nwindow shown after %lld ms, the till %lld ms after its clerk's secret was "
                "proved; %.0f MiB resident\n\n",
                opened, sinceStart.elapsed(), residentMiB());
    std::printf("| done | longest freeze | of it, own work at most | by |\n|---|---|---|---|\n");
    wait(3'000);
    Walk walk(window);
    walkTill(window, walk);
    walkMembers(window, walk);
    walk.step(
        "a member's page", [&] { window.showPage(u"member"_s, u"7"_s); }, 2'000);
    for (const QString &page : window.visiblePages()) {
        const QByteArray what = "page " + page.toUtf8();
        walk.step(
            what.constData(), [&window, page] { window.showPage(page); }, 5'000);
    }
    std::printf("\n%.0f MiB resident at the end\n", residentMiB());
    std::fflush(stdout);
    std::_Exit(0); // what is counted still is of no use
}
