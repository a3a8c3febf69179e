#include "architecture/rules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regulars::architecture
{

namespace
{

// Lowest first; each may use itself and what stands before it.
const QStringList modelLayers{u"values"_s,  u"programme"_s, u"engine"_s,   u"insight"_s,
                              u"storage"_s, u"services"_s,  u"protocol"_s, u"tables"_s};

// "models/engine/quote.cpp" → "engine"; "" for what is no models layer.
QString modelLayer(const SourceFile &file)
{
    const QStringList steps = file.path.split(u'/');
    return steps.size() > 2 && steps[0] == "models"_L1 ? steps[1] : QString{};
}

bool isProgram(const SourceFile &file)
{
    return !file.path.startsWith("tests/"_L1);
}

QStringList matches(const SourceFile &file, const QString &pattern, const QString &sentence)
{
    const QRegularExpression expression{pattern};
    QStringList faults;
    int line = 0;
    for (const QString &text : file.codeLines()) {
        ++line;
        const auto match = expression.match(text);
        if (match.hasMatch())
            faults.append(
                u"%1:%2: %3 (%4)"_s.arg(file.path).arg(line).arg(sentence, match.captured()));
    }
    return faults;
}

QString unquoted(const QString &include)
{
    return include.mid(1, include.size() - 2);
}

// Which Qt module ships a header, from the headers on this machine; "" when none does.
QString qtModule(const QString &header)
{
    if (header.contains(u'/'))
        return header.startsWith("Qt"_L1) ? header.section(u'/', 0, 0) : QString{};
    const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const auto &module : {u"QtCore"_s, u"QtGui"_s, u"QtNetwork"_s, u"QtTest"_s, u"QtWidgets"_s,
                               u"QtPrintSupport"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtSql"_s}) {
        if (QFileInfo::exists(u"%1/%2/%3"_s.arg(root, module, header)))
            return module;
    }
    return {};
}

QStringList allowedQtModules(const QString &layer)
{
    if (layer == "tables"_L1)
        return {u"QtCore"_s, u"QtGui"_s};
    if (layer == "protocol"_L1)
        return {u"QtCore"_s, u"QtNetwork"_s};
    return {u"QtCore"_s};
}

} // namespace

QStringList includeFaults(const SourceFile &file)
{
    const QString layer = modelLayer(file);
    QStringList allowed = modelLayers.mid(0, modelLayers.indexOf(layer) + 1);
    if (file.path.startsWith("ui/"_L1))
        allowed = modelLayers + QStringList{u"ui"_s};
    else if (file.path.startsWith("app/"_L1))
        allowed = modelLayers + QStringList{u"ui"_s, u"app"_s};
    else if (layer.isEmpty())
        return {};

    QStringList faults;
    for (const QString &include : file.includes()) {
        const QString name = unquoted(include);
        if (include.startsWith(u'<') || name.endsWith(".moc"_L1))
            continue;
        if (!allowed.contains(name.section(u'/', 0, 0)) || !name.contains(u'/'))
            faults.append(u"%1: may not include %2"_s.arg(file.path, include));
    }
    return faults;
}

QStringList qtModuleFaults(const SourceFile &file)
{
    const QString layer = modelLayer(file);
    if (layer.isEmpty())
        return {};
    QStringList faults;
    for (const QString &include : file.includes()) {
        const QString module = qtModule(unquoted(include));
        if (!module.isEmpty() && !allowedQtModules(layer).contains(module))
            faults.append(u"%1: may not use %2 (%3)"_s.arg(file.path, module, include));
    }
    return faults;
}

QStringList databaseFaults(const SourceFile &file)
{
    if (!isProgram(file) || modelLayer(file) == "storage"_L1)
        return {};
    QStringList faults;
    for (const QString &include : file.includes()) {
        if (include.contains("sqlite3"_L1) || include.contains("libpq"_L1))
            faults.append(u"%1: only storage speaks to a database (%2)"_s.arg(file.path, include));
    }
    static const QRegularExpression sql{
        u"\\b(SELECT\\s.*\\sFROM|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM"
        "|(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|VIEW|TRIGGER)|PRAGMA\\s+\\w|BEGIN\\s+IMMEDIATE)\\b"_s,
        QRegularExpression::DotMatchesEverythingOption};
    for (const Literal &literal : file.literals) {
        if (sql.match(literal.text).hasMatch())
            faults.append(u"%1:%2: SQL belongs into storage"_s.arg(file.path).arg(literal.line));
    }
    return faults;
}

QStringList purityFaults(const SourceFile &file)
{
    static const QStringList pure{u"values"_s, u"programme"_s, u"engine"_s, u"insight"_s};
    if (!pure.contains(modelLayer(file)))
        return {};
    return matches(
        file,
        u"\\b(QObject|Q_OBJECT|Q_GADGET|currentDateTime(Utc)?|currentDate|currentTime"
        "|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock|steady_clock|QElapsedTimer"
        "|QTimer|systemTimeZone|QFile|QFileInfo|QSaveFile|QDir|QTemporaryFile|QIODevice|QBuffer"
        "|QProcess|QSettings|QThread|[io]?fstream|fopen|getenv|qgetenv|qEnvironmentVariable"
        "|QRandomGenerator|random_device|rand|qDebug|qInfo|qWarning|qCritical|QLocale::system"
        "|std::c(out|err|in))\\b"_s,
        u"a pure layer has no objects, clock, chance or input and output"_s);
}

QStringList exactnessFaults(const SourceFile &file)
{
    static const QStringList exact{u"values"_s, u"programme"_s, u"engine"_s};
    if (!exact.contains(modelLayer(file)))
        return {};
    return matches(file, u"\\b(double|float|qreal|toDouble|toFloat)\\b"_s,
                   u"the domain counts in integers and exact ratios (S4)"_s);
}

QStringList translationFaults(const SourceFile &file)
{
    if (modelLayer(file).isEmpty())
        return {};
    return matches(file, u"\\b(tr|trUtf8|translate)\\s*\\(|\\bQT_TR\\w*NOOP"_s,
                   u"the core speaks codes and figures, sentences are made in ui"_s);
}

QStringList sizeFaults(const SourceFile &file)
{
    QStringList faults;
    const int limit = isProgram(file) ? fileLinesLimit : testLinesLimit;
    if (file.lineCount() > limit)
        faults.append(
            u"%1: %2 lines, the limit is %3"_s.arg(file.path).arg(file.lineCount()).arg(limit));
    // A table of test cases is data, however long.
    static const QRegularExpression table{u"_data\\s*\\(\\s*\\)$"_s};
    for (const Body &body : file.bodies()) {
        if (body.lines > functionLinesLimit &&
            (isProgram(file) || !table.match(body.head).hasMatch()))
            faults.append(u"%1:%2: a function of %3 lines, the limit is %4 (%5)"_s.arg(file.path)
                              .arg(body.firstLine)
                              .arg(body.lines)
                              .arg(functionLinesLimit)
                              .arg(body.head));
    }
    return faults;
}

QStringList namingFaults(const SourceFile &file)
{
    QStringList faults;
    if (file.path != file.path.toLower())
        faults.append(u"%1: files are lower case"_s.arg(file.path));
    faults += matches(file,
                      u"\\b(class|struct|enum|union|namespace)\\s+(class\\s+)?"
                      "(\\w*(Manager|Helper|Utils?|Data|Info)|helpers?|utils?)\\b(?!\\s*;)"_s,
                      u"name it after what it is"_s);
    if (file.path.endsWith(".h"_L1))
        faults += matches(
            file, u"^\\s*(?!return\\b)(?:[\\w:<>,*&\\[\\]]+\\s+[*&]*)+get[A-Z]\\w*\\s*\\("_s,
            u"a question needs no get"_s);
    return faults;
}

QStringList headerFaults(const SourceFile &file)
{
    if (!file.path.endsWith(".h"_L1))
        return {};
    QStringList faults;
    if (!file.code.contains("#pragma once"_L1))
        faults.append(u"%1: #pragma once is missing"_s.arg(file.path));
    return faults + matches(file, u"^\\s*using namespace\\b"_s, u"a header opens no namespace"_s);
}

QStringList leftoverFaults(const SourceFile &file)
{
    static const QRegularExpression leftover{u"\\b(TODO|FIXME|XXX|HACK)\\b"_s};
    QStringList faults;
    int line = 0;
    for (const QString &comment : file.comments.split(u'\n')) {
        ++line;
        if (leftover.match(comment).hasMatch())
            faults.append(u"%1:%2: %3"_s.arg(file.path).arg(line).arg(comment.trimmed()));
    }
    return faults;
}

// What one system alone has stands between #if lines that name a system.
QStringList portabilityFaults(const SourceFile &file)
{
    if (!isProgram(file))
        return {};
    static const QRegularExpression opens{uR"(^\s*#\s*if)"_s};
    static const QRegularExpression closes{uR"(^\s*#\s*endif)"_s};
    static const QRegularExpression names{uR"(\bQ_OS_\w+|\b_WIN32\b|\b__\w+__\b)"_s};
    static const QRegularExpression alone{
        uR"(#\s*include\s*<(?:(?:sys|netinet|arpa|mach|linux|alsa)/\w+|unistd|fcntl|poll|dlfcn|pthread|)"
        uR"(pwd|grp|termios|dirent|signal|sched|io|process|winsock2|windows)\.h>)"
        uR"(|(?:(?<![\w.>:])|(?<!\w)::)(?:localtime_r|gmtime_r|setenv|unsetenv|mkstemp|getpid|)"
        uR"(geteuid|getuid|fsync|fdatasync|readlink|symlink|fork|execv\w*|usleep|nanosleep|isatty|)"
        uR"(fchmod|umask|mkfifo|dlopen|popen|flock|kill|GetLastError|CreateFileW)\s*\()"_s};
    QStringList faults;
    QList<bool> named; // for each #if that is open
    int line = 0;
    for (const QString &text : file.codeLines()) {
        ++line;
        if (opens.match(text).hasMatch())
            named.append(names.match(text).hasMatch());
        else if (closes.match(text).hasMatch() && !named.isEmpty())
            named.removeLast();
        else if (const auto match = alone.match(text); match.hasMatch() && !named.contains(true))
            faults.append(
                u"%1:%2: only one kind of system has this, and no #if says so (%3)"_s.arg(file.path)
                    .arg(line)
                    .arg(match.captured()));
    }
    return faults;
}

QStringList machinePathFaults(const QString &path, const QString &text)
{
    static const QRegularExpression machinePath{u"(?<![\\w.$}>~-])/(home|root|tmp|work|mnt)/\\w"_s};
    QStringList faults;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (machinePath.match(line).hasMatch())
            faults.append(
                u"%1:%2: a path of one machine: %3"_s.arg(path).arg(number).arg(line.trimmed()));
    }
    return faults;
}

} // namespace regulars::architecture
