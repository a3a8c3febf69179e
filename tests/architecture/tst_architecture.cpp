#include "architecture/rules.h"
#include "architecture/sourcefile.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace regulars::architecture;

namespace
{

using Rule = QStringList (*)(const SourceFile &);

const QString top = QStringLiteral(REGULARS_SOURCE_DIR);

// The files whose faults are known and accepted: rule, path, reason. Keep it empty.
struct Exception
{
    QString rule;
    QString path;
    QString reason;
};
const QList<Exception> exceptions{};

QString contents(const QString &path)
{
    QFile file{top + u'/' + path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files{top + u'/' + folder, patterns, QDir::Files,
                           QDirIterator::Subdirectories};
        while (files.hasNext())
            paths.append(QDir{top}.relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

QList<SourceFile> sources()
{
    QList<SourceFile> files;
    for (const QString &path :
         filesBelow({u"app"_s, u"ui"_s, u"models"_s, u"tests"_s}, {u"*.cpp"_s, u"*.h"_s}))
        files.append(SourceFile::parse(path, contents(path)));
    return files;
}

// What tests say of themselves: comments and names, no literals (a workbook has a cell D2).
const QString &namedInTests()
{
    static const QString names = [] {
        QString text;
        for (const QString &path : filesBelow({u"tests"_s}, {u"*.cpp"_s, u"*.h"_s})) {
            const auto file = SourceFile::parse(path, contents(path));
            text += file.comments + u'\n' + file.code + u'\n';
        }
        return text;
    }();
    return names;
}

bool isExcepted(const QString &rule, const QString &path)
{
    return std::any_of(exceptions.begin(), exceptions.end(),
                       [&](const Exception &e) { return e.rule == rule && e.path == path; });
}

// The types that a header defines for all, with their namespace.
QStringList typesOf(const SourceFile &header)
{
    static const QRegularExpression space(uR"(^namespace\s+([\w:]+))"_s);
    static const QRegularExpression type(
        uR"(^(?:struct|class|enum class|enum)\s+(\w+(?:::\w+)*+)\b(?!\s*<)(?:[^;]*$|[^;]*\{))"_s);
    QStringList types;
    QList<std::pair<qsizetype, QString>> spaces; // with the depth around them
    QString announced;
    qsizetype depth = 0;
    for (const QString &line : header.codeLines()) {
        if (const auto match = space.match(line); match.hasMatch())
            announced = match.captured(1);
        else if (const auto name = type.match(line); name.hasMatch() && spaces.size() == depth)
            types +=
                (spaces.isEmpty() ? QString() : spaces.last().second) + "::"_L1 + name.captured(1);
        for (const QChar c : line) {
            if (c == u'{') {
                if (!announced.isEmpty())
                    spaces.append({depth, std::exchange(announced, QString())});
                ++depth;
            } else if (c == u'}') {
                --depth;
                if (!spaces.isEmpty() && spaces.last().first == depth)
                    spaces.removeLast();
            }
        }
    }
    return types;
}

const QList<std::pair<QString, Rule>> rules{{u"include"_s, includeFaults},
                                            {u"qt-module"_s, qtModuleFaults},
                                            {u"database"_s, databaseFaults},
                                            {u"purity"_s, purityFaults},
                                            {u"exactness"_s, exactnessFaults},
                                            {u"translation"_s, translationFaults},
                                            {u"size"_s, sizeFaults},
                                            {u"naming"_s, namingFaults},
                                            {u"header"_s, headerFaults},
                                            {u"leftover"_s, leftoverFaults},
                                            {u"portability"_s, portabilityFaults}};

} // namespace

// The project's shape (architecture.md), where linking can't see it.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void everySourceKeepsTheRule_data();
    void everySourceKeepsTheRule();
    void everyRowIsNamedByATest_data();
    void everyRowIsNamedByATest();
    void sqlFilesAreMigrations();
    void topLevelHoldsOnlyWhatItShould();
    void noFileNamesAPathOfOneMachine();
    void noTwoTypesShareOneName();
    void ruleFindsThePlantedFault_data();
    void ruleFindsThePlantedFault();
    void ruleLetsGoodCodePass_data();
    void ruleLetsGoodCodePass();
    void literalsAndCommentsAreToldFromCode();
    void bodiesAreMeasured_data();
    void bodiesAreMeasured();
    void fileAtTheLimitPassesAndOneLineMoreFails();
    void functionAtTheLimitPassesAndOneLineMoreFails();
};

void TestArchitecture::everySourceKeepsTheRule_data()
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i < rules.size(); ++i)
        QTest::newRow(qPrintable(rules[i].first)) << i;
}

void TestArchitecture::everySourceKeepsTheRule()
{
    QFETCH(int, rule);
    const auto files = sources();
    QVERIFY(files.size() > 2);
    QStringList faults;
    for (const SourceFile &file : files) {
        if (!isExcepted(rules[rule].first, file.path))
            faults += rules[rule].second(file);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestArchitecture::everyRowIsNamedByATest_data()
{
    QTest::addColumn<QString>("row");
    const auto add = [](const QString &letter, std::initializer_list<int> numbers) {
        for (const int number : numbers) {
            const QString row = letter + QString::number(number);
            QTest::newRow(qPrintable(row)) << row;
        }
    };
    add(u"M"_s, {1, 2, 3, 4, 5, 6, 7, 8});
    add(u"T"_s, {1, 2, 3, 4});
    add(u"R"_s, {1, 2, 3, 4, 5, 6, 7});
    add(u"D"_s, {1, 2, 3, 4, 5, 6, 7});
    add(u"X"_s, {1, 3, 5, 7});
    add(u"I"_s, {1, 2, 6});
    for (int number = 1; number <= 44; ++number)
        add(u"S"_s, {number});
}

// The rows of requirements.md that are done, the sentences of semantics.md: who asks for the proof
// of one finds it by its name, in a comment or a function's name.
void TestArchitecture::everyRowIsNamedByATest()
{
    QFETCH(const QString, row);
    const QRegularExpression name(u"(?<![A-Za-z0-9])%1(?![A-Za-z0-9])"_s.arg(row));
    QVERIFY(namedInTests().contains(name));
}

void TestArchitecture::sqlFilesAreMigrations()
{
    for (const QString &path :
         filesBelow({u"app"_s, u"ui"_s, u"models"_s, u"resources"_s}, {u"*.sql"_s}))
        QVERIFY2(path.startsWith("models/storage/migrations/"_L1), qPrintable(path));
}

void TestArchitecture::topLevelHoldsOnlyWhatItShould()
{
    const QStringList allowed{u"CMakeLists.txt"_s,
                              u"CMakePresets.json"_s,
                              u"README.md"_s,
                              u"LICENSE"_s,
                              u"app"_s,
                              u"ui"_s,
                              u"models"_s,
                              u"resources"_s,
                              u"translations"_s,
                              u"tests"_s,
                              u"installer"_s};
    for (const QString &name : QDir{top}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(allowed.contains(name), qPrintable(name));
}

void TestArchitecture::noFileNamesAPathOfOneMachine()
{
    QStringList faults;
    const QStringList patterns{u"*.cpp"_s, u"*.h"_s,   u"*.txt"_s, u"*.md"_s,  u"*.json"_s,
                               u"*.sql"_s, u"*.ts"_s,  u"*.py"_s,  u"*.yml"_s, u"*.qrc"_s,
                               u"run"_s,   u"setup"_s, u"*.sh"_s};
    QStringList paths =
        filesBelow({u"app"_s, u"ui"_s, u"models"_s, u"resources"_s, u"translations"_s, u"tests"_s,
                    u"installer"_s, u".github"_s, u".ci"_s},
                   patterns);
    paths += {u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s};
    for (const QString &path : paths) {
        // Its table of planted faults needs some.
        if (path != "tests/architecture/tst_architecture.cpp"_L1)
            faults += machinePathFaults(path, contents(path));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

// The linker takes either of two of one name for both: what one of them does at its end is then
// done to the other.
void TestArchitecture::noTwoTypesShareOneName()
{
    QHash<QString, QString> definedIn;
    QStringList faults;
    for (const QString &path : filesBelow({u"app"_s, u"ui"_s, u"models"_s}, {u"*.h"_s})) {
        for (const QString &type : typesOf(SourceFile::parse(path, contents(path)))) {
            if (definedIn.contains(type))
                faults += u"%1: %2 and %3"_s.arg(type, definedIn.value(type), path);
            definedIn.insert(type, path);
        }
    }
    QVERIFY(definedIn.size() > 500);
    QVERIFY(definedIn.contains(u"regulars::Store"_s));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestArchitecture::ruleFindsThePlantedFault_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &rule, const QString &path,
                        const QString &text) { QTest::newRow(name) << rule << path << text; };
    row("engine includes services", u"include"_s, u"models/engine/a.cpp"_s,
        u"#include \"services/till.h\"\n"_s);
    row("values includes programme", u"include"_s, u"models/values/a.h"_s,
        u"#include \"programme/rule.h\"\n"_s);
    row("services includes ui", u"include"_s, u"models/services/a.cpp"_s,
        u"#include \"ui/attempt.h\"\n"_s);
    row("ui includes app", u"include"_s, u"ui/a.cpp"_s, u"#include \"app/session.h\"\n"_s);
    row("app includes tests", u"include"_s, u"app/a.cpp"_s,
        u"#include \"tests/support/shop.h\"\n"_s);
    row("include without its layer", u"include"_s, u"models/engine/a.cpp"_s,
        u"#include \"quote.h\"\n"_s);
    row("include upwards", u"include"_s, u"models/engine/a.cpp"_s,
        u"#include \"../services/till.h\"\n"_s);
    row("widget in services", u"qt-module"_s, u"models/services/a.h"_s, u"#include <QLabel>\n"_s);
    row("widget by module", u"qt-module"_s, u"models/tables/a.h"_s,
        u"#include <QtWidgets/QLabel>\n"_s);
    row("colour in engine", u"qt-module"_s, u"models/engine/a.h"_s, u"#include <QColor>\n"_s);
    row("QtSql in storage", u"qt-module"_s, u"models/storage/a.h"_s,
        u"#include <QtSql/QSqlQuery>\n"_s);
    row("select in services", u"database"_s, u"models/services/a.cpp"_s,
        u"auto s = R\"(\nSELECT id\n  FROM member)\";\n"_s);
    row("insert in app", u"database"_s, u"app/a.cpp"_s, u"run(\"INSERT OR IGNORE INTO x\");\n"_s);
    row("sqlite in protocol", u"database"_s, u"models/protocol/a.cpp"_s,
        u"#include <sqlite3.h>\n"_s);
    row("object in engine", u"purity"_s, u"models/engine/a.h"_s,
        u"class A : public QObject {};\n"_s);
    row("clock in engine", u"purity"_s, u"models/engine/a.cpp"_s,
        u"auto n = QDateTime::currentDateTimeUtc();\n"_s);
    row("clock in values", u"purity"_s, u"models/values/a.cpp"_s,
        u"auto n = std::chrono::system_clock::now();\n"_s);
    row("file in programme", u"purity"_s, u"models/programme/a.cpp"_s, u"QFile f{path};\n"_s);
    row("chance in insight", u"purity"_s, u"models/insight/a.cpp"_s, u"QRandomGenerator g;\n"_s);
    row("double in engine", u"exactness"_s, u"models/engine/a.cpp"_s, u"double d = 1;\n"_s);
    row("tr in services", u"translation"_s, u"models/services/a.cpp"_s,
        u"auto s = tr(\"No\");\n"_s);
    row("manager", u"naming"_s, u"models/services/a.h"_s, u"class MemberManager\n{\n};\n"_s);
    row("data", u"naming"_s, u"models/services/a.cpp"_s, u"struct MemberData {};\n"_s);
    row("get", u"naming"_s, u"models/services/a.h"_s, u"    const Member &getMember() const;\n"_s);
    row("capital file", u"naming"_s, u"models/engine/Quote.cpp"_s, u"int a;\n"_s);
    row("no pragma once", u"header"_s, u"ui/a.h"_s, u"// #pragma once\nint a();\n"_s);
    row("namespace opened in header", u"header"_s, u"ui/a.h"_s,
        u"#pragma once\nusing namespace std;\n"_s);
    row("header of one system (X9)", u"portability"_s, u"models/storage/a.cpp"_s,
        u"#include <QFile>\n#include <sys/stat.h>\n"_s);
    row("call of one system (X9)", u"portability"_s, u"app/a.cpp"_s,
        u"#ifndef NDEBUG\nint a = ::isatty(1);\n#endif\n"_s);
    row("call after the branch (X9)", u"portability"_s, u"ui/a.cpp"_s,
        u"#ifdef Q_OS_WIN\n#endif\nint a = getpid();\n"_s);
    row("left for later", u"leftover"_s, u"ui/a.cpp"_s, u"int a; // TODO mend\n"_s);
}

QStringList faultsOf(const QString &rule, const QString &path, const QString &text)
{
    for (const auto &[name, check] : rules) {
        if (name == rule)
            return check(SourceFile::parse(path, text));
    }
    return {u"no such rule"_s};
}

void TestArchitecture::ruleFindsThePlantedFault()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QStringList faults = faultsOf(rule, path, text);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().startsWith(path), qPrintable(faults.first()));
}

void TestArchitecture::ruleLetsGoodCodePass_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &rule, const QString &path,
                        const QString &text) { QTest::newRow(name) << rule << path << text; };
    row("services include storage", u"include"_s, u"models/services/a.cpp"_s,
        u"#include \"services/till.h\"\n#include \"storage/members.h\"\n#include \"values/id.h\"\n"_s);
    row("ui includes tables", u"include"_s, u"ui/a.cpp"_s,
        u"#include \"ui/attempt.h\"\n#include \"tables/members.h\"\n#include \"a.moc\"\n"_s);
    row("colour in tables", u"qt-module"_s, u"models/tables/a.h"_s, u"#include <QColor>\n"_s);
    row("socket in protocol", u"qt-module"_s, u"models/protocol/a.h"_s,
        u"#include <QLocalSocket>\n#include <string>\n"_s);
    row("select in storage", u"database"_s, u"models/storage/a.cpp"_s,
        u"f(\"SELECT 1 FROM a\");\n"_s);
    row("select in a comment", u"database"_s, u"app/a.cpp"_s, u"// SELECT a FROM b\n"_s);
    row("clock in services", u"purity"_s, u"models/services/a.cpp"_s,
        u"auto n = QDateTime::currentDateTimeUtc();\n"_s);
    row("file in a sentence", u"purity"_s, u"models/programme/a.cpp"_s,
        u"// QFile reads it\nauto s = \"QFile\";\n"_s);
    row("double in insight", u"exactness"_s, u"models/insight/a.cpp"_s, u"double d = 1;\n"_s);
    row("tr in ui", u"translation"_s, u"ui/a.cpp"_s, u"auto s = tr(\"No\");\n"_s);
    row("foreign class declared", u"naming"_s, u"ui/a.h"_s, u"class QMimeData;\n"_s);
    row("system named (X9)", u"portability"_s, u"models/storage/a.cpp"_s,
        u"#ifdef Q_OS_WIN\n#include <windows.h>\n#else\n#include <unistd.h>\n#if 1\n"
        u"int a = ::getpid();\n#endif\n#endif\nint b = file.fsync();\n"_s);
    row("foreign get called", u"naming"_s, u"models/services/a.h"_s,
        u"    return phones.getRegion();\n"_s);
}

void TestArchitecture::ruleLetsGoodCodePass()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(faultsOf(rule, path, text), QStringList{});
}

void TestArchitecture::literalsAndCommentsAreToldFromCode()
{
    const auto file = SourceFile::parse(
        u"a.cpp"_s, u"int a = 1'000; // one \"two\"\nauto s = u\"x\\\"// y\"_s; char c = '\"';\n"
                    "auto r = R\"(a\n{ \"b\" })\"; /* {\n */ int z;\n"_s);
    QCOMPARE(file.literals.size(), 2);
    QCOMPARE(file.literals[0].text, u"x\\\"// y"_s);
    QCOMPARE(file.literals[0].line, 2);
    QCOMPARE(file.literals[1].text, u"a\n{ \"b\" }"_s);
    QCOMPARE(file.literals[1].line, 3);
    QVERIFY(!file.code.contains(u'{'));
    QVERIFY(file.code.contains("int z;"_L1));
    QVERIFY(file.code.contains("1'000;"_L1));
    QVERIFY(file.comments.contains("one \"two\""_L1));
    QCOMPARE(file.code.size(), file.text.size());
}

void TestArchitecture::bodiesAreMeasured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("nothing") << QString{} << QList<int>{};
    QTest::newRow("declaration") << u"int f(int a);\n"_s << QList<int>{};
    QTest::newRow("one line") << u"int f() { return 1; }\n"_s << QList<int>{0};
    QTest::newRow("two statements") << u"int f()\n{\n    a();\n    b();\n}\n"_s << QList<int>{2};
    QTest::newRow("in class in namespace")
        << u"namespace n\n{\nclass A : public B\n{\n    void f()\n    {\n        a();\n    }\n    int m{3};\n"
           "};\n}\nvoid g()\n{\n}\n"_s
        << QList<int>{1, 0};
    QTest::newRow("braced initialisers")
        << u"A::A(int a)\n    : m_a{a}\n    , m_b{2}\n{\n    x();\n}\n"_s << QList<int>{1};
    QTest::newRow("table") << u"const int t[] = {\n1,\n2,\n};\n"_s << QList<int>{};
    QTest::newRow("template") << u"template <class T>\nT f(T t)\n{\n    if (t) {\n    }\n}\n"_s
                              << QList<int>{2};
    QTest::newRow("function of a struct")
        << u"struct A f(int a)\n{\n    b();\n}\n"_s << QList<int>{1};
    QTest::newRow("brace in literal")
        << u"void f()\n{\n    a(\"{\");\n}\nint b() { return 0; }\n"_s << QList<int>{1, 0};
    QTest::newRow("enum") << u"enum class E : int {\n    a,\n    b\n};\n"_s << QList<int>{};
}

void TestArchitecture::bodiesAreMeasured()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, lines);
    QList<int> measured;
    for (const Body &body : SourceFile::parse(u"a.cpp"_s, text).bodies())
        measured.append(body.lines);
    QCOMPARE(measured, lines);
}

void TestArchitecture::fileAtTheLimitPassesAndOneLineMoreFails()
{
    const QString limit = u"int a;\n"_s.repeated(fileLinesLimit);
    QCOMPARE(faultsOf(u"size"_s, u"ui/a.cpp"_s, limit), QStringList{});
    QCOMPARE(faultsOf(u"size"_s, u"ui/a.cpp"_s, limit + u'a').size(), 1);
}

void TestArchitecture::functionAtTheLimitPassesAndOneLineMoreFails()
{
    const auto function = [](const QString &name, int lines) {
        return u"void %1()\n{\n"_s.arg(name) + u"    a();\n"_s.repeated(lines) + u"}\n"_s;
    };
    QCOMPARE(faultsOf(u"size"_s, u"ui/a.cpp"_s, function(u"f"_s, functionLinesLimit)),
             QStringList{});
    QCOMPARE(faultsOf(u"size"_s, u"ui/a.cpp"_s, function(u"f"_s, functionLinesLimit + 1)).size(),
             1);
    QCOMPARE(faultsOf(u"size"_s, u"tests/a.cpp"_s, function(u"f_data"_s, 200)), QStringList{});
}

QTEST_APPLESS_MAIN(TestArchitecture)

#include "tst_architecture.moc"
