#include "faults/faultscene.h"

#include "services/backups.h"
#include "services/store.h"
#include "storage/migrator.h"
#include "storage/sealedfile.h"
#include "storage/storefile.h"
#include "storage/verify/verifier.h"
#include "support/longround.h"
#include "support/randomtill.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>

#include <array>
#include <exception>

using namespace Qt::StringLiterals;

namespace regulars::faults
{

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);
const QString owner = u"owner"_s;
const QByteArray secret = "correct horse";
constexpr int importedSales = 120;
constexpr int tillRequests = 70;

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

QStringList in(const QString &folder, QStringList words)
{
    return words.replaceInStrings(u"%"_s, folder);
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QDir source(from);
    for (const QFileInfo &entry : source.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            QFile::copy(entry.filePath(), target);
        }
    }
}

qint64 figure(Connection &books, const QByteArray &sql)
{
    return books.prepareText(sql).scalar<qint64>();
}

qint64 figureIn(const QString &store, const QByteArray &sql)
{
    Connection books(store, Connection::Access::ReadOnly);
    return figure(books, sql);
}

QString unsound(Connection &books)
{
    Verifier::Options deep;
    deep.deep = true;
    const Verification found = Verifier(books).run(deep);
    return found.isSound() ? QString()
                           : u"not sound: %1 %2"_s.arg(found.violations.front().code,
                                                       found.violations.front().field);
}

// Opened as the program opens it, which takes up what lies in the log.
QString wrongIn(const QString &store)
{
    try {
        const auto opened = Store::open(store, Store::Mode::Write);
        if (!opened->hasProgramme()) {
            return u"%1 has no programme"_s.arg(store);
        }
        if (!opened->pepper()) {
            return u"%1 lacks its key"_s.arg(store);
        }
        return unsound(opened->connection());
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

// Whatever has a sealed backup's name opens with the shop's key and is sound; nothing there can be
// read without it.
QString wrongOnStick(const QString &folder)
{
    const QString id = Store::open(folder + u"/shop.regulars"_s, Store::Mode::Read)->id();
    const auto key = storeSealKey(id);
    const QDir stick(folder + u"/stick"_s);
    for (const QFileInfo &entry : stick.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.read(6) == "SQLite") {
            return u"in the clear: "_s + entry.fileName();
        }
        if (!entry.fileName().endsWith(u".sealed.sealed"_s)) {
            const auto place = emptyFolder();
            const QString opened = place->filePath(u"opened.regulars"_s);
            try {
                sealedfile::unseal(entry.filePath(), opened, key.value());
            } catch (const std::exception &error) {
                return entry.fileName() + u": "_s + QString::fromUtf8(error.what());
            }
            if (const QString wrong = wrongIn(opened); !wrong.isEmpty()) {
                return entry.fileName() + u": "_s + wrong;
            }
        }
    }
    return {};
}

QHash<QString, QJsonObject> answersById(const QByteArray &printed)
{
    QHash<QString, QJsonObject> answers;
    for (const QByteArray &line : printed.split('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.contains(u"operation"_s)) {
            answers.insert(answer[u"id"_s].toString(), answer);
        }
    }
    return answers;
}

} // namespace

std::unique_ptr<QTemporaryDir> emptyFolder()
{
    const QString memory = u"/dev/shm"_s;
    if (QFileInfo(memory).isWritable()) {
        auto folder = std::make_unique<QTemporaryDir>(memory + u"/regulars-faults-XXXXXX"_s);
        if (folder->isValid()) {
            return folder;
        }
    }
    return std::make_unique<QTemporaryDir>();
}

Scene::Scene()
    : m_folder(emptyFolder())
{
    qputenv("REGULARS_KEYS", m_folder->filePath(u"keys"_s).toUtf8());
    try {
        makeShop();
        makeLines();
        makeOlderStore();
    } catch (const std::exception &error) {
        m_problem += QString::fromUtf8(error.what());
    }
    const QStringList store{u"--store"_s, u"%/shop.regulars"_s};
    m_works = {
        {u"init"_s,
         {u"init"_s, u"--store"_s, u"%/new.regulars"_s, u"--template"_s, u"cafe"_s, u"--owner"_s,
          owner, u"--pin-file"_s, u"%/pin"_s}},
        {u"till"_s, QStringList{u"till"_s} + store, m_lines},
        {u"import"_s,
         QStringList{u"import"_s, u"purchases"_s, u"%/sales.csv"_s, u"--enrol"_s} + store},
        {u"backup"_s, QStringList{u"backup"_s, u"--output"_s, u"%/made.regulars"_s} + store},
        {u"sealed backup"_s,
         QStringList{u"backup"_s, u"--sealed"_s, u"--output"_s, u"%/stick/made.sealed"_s} + store},
        {u"restore"_s, QStringList{u"restore"_s, u"%/copy.regulars"_s} + store},
        {u"sealed restore"_s, QStringList{u"restore"_s, u"%/stick/copy.sealed"_s} + store},
        {u"day-end"_s, QStringList{u"day-end"_s} + store},
        {u"migration"_s, {u"day-end"_s, u"--store"_s, u"%/old.regulars"_s}},
    };
}

bool Scene::made(const QStringList &words, const QByteArray &input)
{
    const VerbRun run = runVerb(program, in(folder(), words), input);
    if (run.exitCode != 0) {
        m_problem += u"%1: %2\n"_s.arg(words.join(u' '), QString::fromUtf8(run.err));
    }
    return run.exitCode == 0;
}

void Scene::makeShop()
{
    write(m_folder->filePath(u"pin"_s), secret + '\n');
    QByteArray past = "member,date,amount,receipt\n";
    QByteArray later = past;
    for (int i = 0; i < importedSales; ++i) {
        const QByteArray rest =
            QByteArray::number(10 + i % 18) + ',' + QByteArray::number(3 + i % 40) + ".50,";
        past += 'P' + QByteArray::number(i % 25) + ",2025-0" + QByteArray::number(1 + i % 9) + '-' +
                rest + "p" + QByteArray::number(i) + '\n';
        later += 'L' + QByteArray::number(i % 25) + ",2026-10-" + rest + "l" +
                 QByteArray::number(i) + '\n';
    }
    write(m_folder->filePath(u"past.csv"_s), past);
    write(m_folder->filePath(u"sales.csv"_s), later);
    const QStringList store{u"--store"_s, u"%/shop.regulars"_s};
    made(QStringList{u"init"_s, u"--template"_s, u"convenience"_s, u"--owner"_s, owner,
                     u"--pin-file"_s, u"%/pin"_s} +
         store);
    made(QStringList{u"import"_s, u"purchases"_s, u"%/past.csv"_s, u"--enrol"_s} + store);
    made(QStringList{u"backup"_s, u"--output"_s, u"%/copy.regulars"_s} + store);
    QDir(folder()).mkdir(u"stick"_s);
    made(QStringList{u"backup"_s, u"--sealed"_s, u"--output"_s, u"%/stick/copy.sealed"_s} + store);
    made(QStringList{u"till"_s} + store, "{\"op\":\"sign-in\",\"user\":\"owner\",\"pin\":\"" +
                                             secret + "\"}\n{\"op\":\"enrol\",\"card\":\"A1\"}\n");
    const QByteArray operations = "SELECT count(*) FROM operation";
    m_salesBefore = figureIn(folder() + u"/shop.regulars"_s, "SELECT count(*) FROM purchase");
    m_recorded = figureIn(folder() + u"/shop.regulars"_s, operations);
    m_backedUp = figureIn(folder() + u"/copy.regulars"_s, operations);
}

// What a clerk asked at a copy of this store, that it can be asked again: the same store gives the
// same numbers.
void Scene::makeLines()
{
    const auto place = copy();
    TillProcess till(program, place->filePath(u"shop.regulars"_s));
    const auto keep = [this](const QJsonObject &request) {
        m_lines += QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    };
    const QJsonObject signIn{
        {u"op"_s, u"sign-in"_s}, {u"user"_s, owner}, {u"pin"_s, QString::fromUtf8(secret)}};
    keep(signIn);
    if (!till.ask(signIn)[u"ok"_s].toBool()) {
        m_problem += u"the owner can't sign in"_s;
    }
    RandomTill clerk(20'261'122);
    for (int i = 0; i < tillRequests; ++i) {
        QJsonObject request = clerk.next();
        request.insert(u"id"_s, u"r%1"_s.arg(i));
        keep(request);
        clerk.learn(till.ask(request));
    }
}

// The shop as its first schema would have kept it: what has a column there.
void Scene::makeOlderStore() const
{
    std::vector<Migration> first = Migrator::shipped();
    first.resize(1);
    StoreFile::Options options;
    options.migrator = Migrator(first);
    const auto old = StoreFile::create(folder() + u"/old.regulars"_s, options);
    Connection &books = old->writer();
    sqlite3_limit(books.handle(), SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_db_config(books.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    books.execScript("ATTACH '" + folder().toUtf8() + "/shop.regulars' AS today");
    std::vector<QByteArray> copies;
    for (Statement tables = books.prepareText(R"(
            SELECT t.name, (SELECT group_concat('"' || c.name || '"')
                              FROM pragma_table_info(t.name) c
                             WHERE c.name IN (SELECT name FROM pragma_table_info(t.name, 'today')))
              FROM main.sqlite_schema t
             WHERE t.type = 'table' AND t.sql NOT LIKE '%VIRTUAL%'
               AND t.name IN (SELECT name FROM today.sqlite_schema))");
         tables.step();) {
        const QByteArray name = tables.text(0).toUtf8();
        const QByteArray columns = tables.text(1).toUtf8();
        copies.push_back("DELETE FROM main.\"" + name + "\"; INSERT INTO main.\"" + name + "\" (" +
                         columns + ") SELECT " + columns + " FROM today.\"" + name + "\"");
    }
    for (const QByteArray &copy : copies) {
        books.execScript(copy);
    }
    books.execScript("DETACH today");
}

std::unique_ptr<QTemporaryDir> Scene::copy() const
{
    auto place = emptyFolder();
    copyFolder(folder(), place->path());
    return place;
}

QString Scene::wrongAfter(const Work &work, const QString &folder, const QByteArray &printed) const
{
    qputenv("REGULARS_KEYS", (folder + u"/keys"_s).toUtf8());
    const QString store = in(folder, work.words)[work.words.indexOf(u"--store"_s) + 1];
    const bool mayLack = work.name == u"init"_s && !printed.contains("is ready");
    if (mayLack && !QFileInfo::exists(store)) {
        return {};
    }
    if (const QString wrong = wrongIn(store); !wrong.isEmpty()) {
        return wrong;
    }
    const QString made = folder + u"/made.regulars"_s;
    if (work.name == u"backup"_s && (QFileInfo::exists(made) || printed.contains("proved"))) {
        return wrongIn(made);
    }
    if (work.name == u"sealed backup"_s) {
        const bool isMissing =
            printed.contains("proved") && !QFileInfo::exists(folder + u"/stick/made.sealed"_s);
        return isMissing ? u"proved, and not there"_s : wrongOnStick(folder);
    }
    if (work.name == u"till"_s) {
        for (const QJsonObject &answer : answersById(printed)) {
            const QByteArray there = "SELECT count(*) FROM operation WHERE id = " +
                                     answer[u"operation"_s].toString().toLatin1();
            if (figureIn(store, there) != 1) {
                return u"answered, and not there: "_s +
                       QString::fromUtf8(QJsonDocument(answer).toJson());
            }
        }
    }
    if (work.name.endsWith(u"restore"_s)) {
        const qint64 there = figureIn(store, "SELECT count(*) FROM operation");
        const bool isDone = printed.contains("restored");
        if (there != m_backedUp && (isDone || there != m_recorded)) {
            return u"neither the old nor the restored store: %1 operations"_s.arg(there);
        }
    }
    return {};
}

QString Scene::wrongInTill(const QByteArray &before, const QByteArray &again) const
{
    const QHash<QString, QJsonObject> second = answersById(again);
    const QHash<QString, QJsonObject> first = answersById(before);
    for (auto it = first.begin(); it != first.end(); ++it) {
        const QJsonObject answer = second.value(it.key());
        if (answer[u"operation"_s] != it.value()[u"operation"_s] ||
            !answer[u"replayed"_s].toBool()) {
            return u"answered otherwise: %1"_s.arg(
                QString::fromUtf8(QJsonDocument(answer).toJson()));
        }
    }
    return {};
}

QString Scene::wrongAgain(const Work &work, const QString &folder, const QByteArray &printed) const
{
    const bool isThere =
        (work.name == u"init"_s && QFileInfo::exists(folder + u"/new.regulars"_s)) ||
        (work.name == u"backup"_s && QFileInfo::exists(folder + u"/made.regulars"_s)) ||
        (work.name == u"sealed backup"_s && QFileInfo::exists(folder + u"/stick/made.sealed"_s));
    const VerbRun run = runVerb(program, in(folder, work.words), work.input);
    if (run.exitCode != (isThere ? 1 : 0)) {
        return u"done again: exit %1, %2"_s.arg(run.exitCode).arg(QString::fromUtf8(run.err));
    }
    if (const QString wrong = wrongAfter(work, folder, run.out); !wrong.isEmpty()) {
        return u"done again: "_s + wrong;
    }
    if (work.name == u"import"_s) {
        const qint64 sales =
            figureIn(folder + u"/shop.regulars"_s, "SELECT count(*) FROM purchase");
        if (sales != m_salesBefore + importedSales) {
            return u"imported again: %1 sales"_s.arg(sales);
        }
    }
    return work.name == u"till"_s ? wrongInTill(printed, run.out) : QString();
}

Trial runShimmed(const Work &work, const QString &folder, const Shimming &shimming)
{
    const QString counters = folder + u".counters"_s;
    write(counters, QByteArray(16, '\0'));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(REGULARS_DISK_SHIM));
    environment.insert(u"REGULARS_DISK_ROOT"_s, folder);
    environment.insert(u"REGULARS_DISK_COUNTERS"_s, counters);
    environment.insert(u"REGULARS_DISK_LOG"_s, shimming.log);
    environment.insert(u"REGULARS_DISK_FAULT"_s, QString::fromLatin1(shimming.fault));
    environment.insert(u"REGULARS_DISK_READS"_s, shimming.countsReads ? u"1"_s : QString());
    environment.insert(u"REGULARS_KEYS"_s, folder + u"/keys"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, in(folder, work.words));
    process.write(work.input);
    process.closeWriteChannel();
    Trial trial;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        trial.run.err = "it did not end";
        return trial;
    }
    trial.isKilled = process.exitStatus() == QProcess::CrashExit;
    trial.run = {trial.isKilled ? -1 : process.exitCode(), process.readAllStandardOutput(),
                 process.readAllStandardError()};
    QFile file(counters);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        std::array<qint64, 2> both{};
        std::memcpy(both.data(), bytes.constData(), sizeof both);
        trial.calls = both[0];
        trial.faults = both[1];
    }
    file.remove();
    return trial;
}

int rounds(int usual)
{
    bool isGiven = false;
    const int asked = qEnvironmentVariableIntValue("REGULARS_ROUNDS", &isGiven);
    return isGiven && asked >= 0 ? asked : usual;
}

quint32 seed()
{
    allowLongRounds("REGULARS_ROUNDS");
    return seedAsked();
}

std::vector<qint64> spread(qint64 last, int count, quint32 seed)
{
    std::vector<qint64> numbers;
    if (count <= 0 || count >= last) {
        for (qint64 number = 1; number <= last; ++number) {
            numbers.push_back(number);
        }
        return numbers;
    }
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const qint64 from = last * i / count;
        const qint64 until = last * (i + 1) / count;
        numbers.push_back(1 + from +
                          static_cast<qint64>(random.bounded(static_cast<quint32>(until - from))));
    }
    return numbers;
}

} // namespace regulars::faults
