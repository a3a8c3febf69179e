// How long the window hears nobody while a month is counted, drawn, written and closed.
// usage: bench_window STORE YYYY-MM USER PIN      closes the month: give it a copy
#include "app/shopwindow.h"
#include "ui/reporting/closingbar.h"
#include "ui/reporting/reportpage.h"
#include "ui/reporting/reportpreview.h"
#include "ui/shop.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

// The longest time between two turns of the window's events.
class Gaps : public QObject
{
public:
    Gaps()
    {
        m_clock.start();
        startTimer(1);
    }
    qint64 longest() { return std::exchange(m_longest, 0); }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_clock.restart()); }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

template <class Act, class Done>
void measure(const char *what, Gaps &gaps, Act act, Done isDone)
{
    QTest::qWait(300);
    gaps.longest();
    QElapsedTimer clock;
    clock.start();
    act();
    const bool isEnded = QTest::qWaitFor(isDone, 600'000);
    const qint64 took = clock.elapsed();
    QTest::qWait(20);
    std::printf("%-28s %6lld ms, deaf at most %5lld ms%s\n", what, took, gaps.longest(),
                isEnded ? "" : " (did not end)");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    const QStringList words = program.arguments();
    if (words.size() != 5) {
        std::fprintf(stderr, "usage: bench_window STORE YYYY-MM USER PIN\n");
        return 2;
    }
    const QTemporaryDir folder;
    if (!qEnvironmentVariableIsSet("REGULARS_KEYS")) {
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    }
    qputenv("REGULARS_BACKUPS", folder.filePath(u"backups"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(u"en"_s);
    ShopWindow window(settings);
    window.begin(words[1]);
    if (!window.mainWindow()) {
        std::fprintf(stderr, "the shop can't be opened\n");
        return 3;
    }
    if (!window.shop()->signIn(words[3], words[4])) {
        std::fprintf(stderr, "nobody signs in so\n");
        return 4;
    }
    window.mainWindow()->resize(1366, 768);
    QTest::qWait(2'000);
    Gaps gaps;
    window.mainWindow()->showPage(u"reports"_s);
    auto *page = qobject_cast<ReportPage *>(window.mainWindow()->currentPage());
    const Month month = *Month::fromIso(words[2]);
    measure(
        "count and show", gaps, [&] { page->show(month); },
        [&] { return page->report() && page->preview()->isDrawn(); });
    measure(
        "leaf through", gaps,
        [&] {
            for (int at = 1; at < page->preview()->pageCount(); ++at) {
                page->preview()->goTo(at);
                static_cast<void>(
                    QTest::qWaitFor([&] { return page->preview()->isDrawn(); }, 60'000));
            }
        },
        [] { return true; });
    const QString paper = folder.filePath(u"month.pdf"_s);
    measure(
        "write the PDF", gaps, [&] { page->writeTo(paper); }, [&] { return QFile::exists(paper); });
    const QString table = folder.filePath(u"month.xlsx"_s);
    measure(
        "write the XLSX", gaps, [&] { page->writeTo(table); },
        [&] { return QFile::exists(table); });
    measure(
        "close the month", gaps, [&] { emit page->closing()->agreed(); },
        [&] { return page->report() && page->report()->isFinal && page->preview()->isDrawn(); });
    return 0;
}
