#include "app/program.h"

#include "app/exitcode.h"
#include "app/exits.h"
#include "app/verbs/verb.h"

#include <QApplication>
#include <QTextStream>

#include <cstring>
#include <memory>

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

// Reports are drawn: that takes fonts, though no display. The other verbs take neither.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    if (argc < 2 || std::strcmp(argv[1], "report") != 0) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return std::make_unique<QApplication>(argc, argv);
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
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"regulars"_s);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty()) {
        return complain(u"this version has no window yet; see: regulars help"_s, ExitUsage);
    }
    const QString name = words.takeFirst();
    const Verb *verb = findVerb(name == u"--help"_s ? u"help"_s : name);
    if (!verb) {
        return complain(u"there is no verb \"%1\"; see: regulars help"_s.arg(name), ExitUsage);
    }
    return exitCodeOf([&] { return verb->run(Options(words, verb->options)); },
                      [](const QString &line) { QTextStream(stderr) << line << u'\n'; });
}

} // namespace regulars
