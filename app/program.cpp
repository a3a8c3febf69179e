#include "app/program.h"

#include "app/exitcode.h"
#include "app/exits.h"
#include "app/filekind.h"
#include "app/practice.h"
#include "app/shopwindow.h"
#include "app/verbs/verb.h"
#include "ui/theme/programicon.h"

#include <QApplication>
#include <QTextStream>

#include <cstring>
#include <memory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <cstdio>
#endif

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

int complain(const QString &message, int code)
{
    QTextStream(stderr) << u"regulars: "_s << message.simplified() << u'\n';
    return code;
}

// No verb: the window is meant, with a file that a file manager names.
bool isForWindow(int argc, char *argv[])
{
    return argc < 2 || std::strcmp(argv[1], "--store") == 0 ||
           std::strncmp(argv[1], "--store=", 8) == 0 || std::strcmp(argv[1], "--practice") == 0 ||
           isFileName(QString::fromLocal8Bit(argv[1]));
}

// Reports and certificates are drawn: that takes fonts, though no display. The other verbs take
// neither.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    if (isForWindow(argc, argv)) {
        auto application = std::make_unique<QApplication>(argc, argv);
        QGuiApplication::setDesktopFileName(u"regulars"_s);
        QGuiApplication::setWindowIcon(programIcon());
        return application;
    }
    const bool isDrawn =
        argc > 1 && (std::strcmp(argv[1], "report") == 0 || std::strcmp(argv[1], "restore") == 0);
    if (!isDrawn) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

// UTF-8 in consoles and pipes, and line ends as they are.
void prepareConsole()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    for (std::FILE *stream : {stdin, stdout, stderr}) {
        _setmode(_fileno(stream), _O_BINARY);
    }
#endif
}

// A verb's stderr holds its one line, not what the toolkit thinks of the machine;
// REGULARS_TOOLKIT=1 shows that as well.
void hushToolkit(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("REGULARS_TOOLKIT")) {
        QTextStream(stderr) << message << u'\n';
    }
}

} // namespace

int runProgram(int argc, char *argv[])
{
    qInstallMessageHandler(hushToolkit);
    prepareConsole();
    if (isForWindow(argc, argv) && !hasDisplay()) {
        return complain(
            u"there is no display to open the window on; without one, try: regulars demo "
            "--store practice.regulars, and: regulars help"_s,
            ExitUsage);
    }
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"regulars"_s);
    const auto print = [](const QString &line) { QTextStream(stderr) << line << u'\n'; };
    QStringList words = QCoreApplication::arguments().mid(1);
    if (isForWindow(argc, argv)) {
        return exitCodeOf(
            [&] {
                const Options options(words, {{u"store"_s, u"S"_s}, {u"practice"_s, {}}});
                return options.has(u"practice"_s) ? runPractice() : runWindow(options);
            },
            print);
    }
    const QString name = words.takeFirst();
    const Verb *verb = findVerb(name);
    if (!verb) {
        return complain(u"there is no verb \"%1\"; see: regulars help"_s.arg(name), ExitUsage);
    }
    return exitCodeOf([&] { return runVerb(*verb, words); }, print);
}

} // namespace regulars
