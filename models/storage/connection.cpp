#include "storage/connection.h"

#include "storage/platform.h"
#include "storage/sqlitefault.h"
#include "storage/storepath.h"

#include <QFileInfo>

#include <cerrno>
#include <stdexcept>
#include <string>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int busyTimeoutMs = 5000;

bool hasLogContent(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

bool isOnReadOnlyMedium(const QString &path)
{
    return !QFileInfo::exists(path + u"-shm"_s) && !hasLogContent(path) &&
           !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

} // namespace

Connection::Connection(const QString &path, Access access)
    : m_path(path == memory ? path : resolvedStorePath(path))
    , m_access(access)
{
    try {
        open();
        configure();
    } catch (...) {
        m_cache.clear();
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Connection::~Connection()
{
    m_cache.clear();
    // A broken connection leaves the log to the next one, which reads what really lies on the disk.
    if (m_isBroken) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    const int code = sqlite3_close(m_handle);
    Q_ASSERT_X(code == SQLITE_OK, "Connection", "a statement outlives its connection");
    if (code != SQLITE_OK) {
        sqlite3_close_v2(m_handle);
    }
}

void Connection::open()
{
    // Nobody asks SQLite how much memory it holds, and counting takes a lock at each piece of it.
    // What a program of ours has begun with already stays as it is.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(uncounted);
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray name = sqliteUri(m_path);
    const char *files = nullptr; // SQLite's usual way to them
    switch (m_access) {
    case Access::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW;
        break;
    case Access::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW;
        if (platform::facts(m_path).nature != platform::FileNature::Missing) {
            throw StorageError(StorageError::Kind::CantOpen,
                               u"%1 exists already. Choose another name."_s.arg(m_path));
        }
        break;
    case Access::ReadOnly:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW;
        if (isOnReadOnlyMedium(m_path)) {
            name = sqliteUri(m_path, "?immutable=1");
        }
        break;
    case Access::Inspect:
        // With content in the log an immutable reading would miss it; without, nolock would make a
        // log.
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW;
        if (hasLogContent(m_path)) {
            files = platform::locklessFiles;
        } else {
            name = sqliteUri(m_path, "?immutable=1");
        }
        break;
    }
    if (m_path == memory) {
        flags |= SQLITE_OPEN_MEMORY;
        name = QByteArrayLiteral(":memory:");
    }
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, files);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

void Connection::setOption(int option, bool isOn)
{
    int now = -1;
    const int code = sqlite3_db_config(m_handle, option, isOn ? 1 : 0, &now);
    if (code != SQLITE_OK || now != (isOn ? 1 : 0)) {
        throw std::logic_error("this SQLite lacks option " + std::to_string(option));
    }
}

void Connection::configure()
{
    setOption(SQLITE_DBCONFIG_DEFENSIVE, true);
    setOption(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false);
    setOption(SQLITE_DBCONFIG_DQS_DDL, false);
    setOption(SQLITE_DBCONFIG_DQS_DML, false);
    setOption(SQLITE_DBCONFIG_ENABLE_FKEY, true);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    sqlite3_wal_autocheckpoint(m_handle, 0);
    setProgress({});
    if (m_access == Access::Inspect) {
        // Before the first reading: the log's index is then kept in our memory, not in a file.
        execScript("PRAGMA locking_mode = EXCLUSIVE;");
    }
    execScript("PRAGMA cell_size_check = ON;"
               "PRAGMA temp_store = MEMORY;"
               "PRAGMA cache_size = -65536;"); // KiB
    switch (m_access) {
    case Access::ReadWrite:
    case Access::Create:
        configureWriting();
        break;
    case Access::ReadOnly:
        setOption(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        execScript("PRAGMA mmap_size = 2147483647;"
                   "PRAGMA query_only = ON;");
        break;
    case Access::Inspect:
        setOption(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        execScript("PRAGMA mmap_size = 0;"
                   "PRAGMA query_only = ON;");
        break;
    }
}

void Connection::configureWriting()
{
    if (m_access == Access::Create) {
        execScript("PRAGMA page_size = 4096;");
    }
    const QString journal = prepare("PRAGMA journal_mode = WAL").scalar<QString>();
    if (m_path != memory && journal != "wal"_L1) {
        throw StorageError(
            StorageError::Kind::CantOpen,
            u"%1 can't keep a write-ahead log here (%2). Move it to a folder of this machine's own disk."_s
                .arg(m_path, journal));
    }
    // The second says on macOS that it is really meant; no other system knows it.
    execScript("PRAGMA synchronous = FULL;"
               "PRAGMA fullfsync = ON;"
               "PRAGMA secure_delete = ON;");
    watchLog();
}

void Connection::watchLog()
{
    const auto committed = [](void *connection, sqlite3 *, const char *, int pages) {
        auto *self = static_cast<Connection *>(connection);
        // The log has begun anew.
        if (pages < self->m_logPages) {
            self->m_copiedPages = 0;
        }
        self->m_logPages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, committed, this);
}

std::unique_ptr<PreparedStatement> Connection::compile(const char *text, int length, unsigned flags)
{
    requireUsable();
    auto prepared = std::make_unique<PreparedStatement>();
    const char *rest = nullptr;
    // With its closing zero, which spares SQLite a copy.
    const int code =
        sqlite3_prepare_v3(m_handle, text, length + 1, flags, &prepared->handle, &rest);
    if (code != SQLITE_OK) {
        failIn(code, QByteArray(text, length));
    }
    if (prepared->handle == nullptr || !QByteArrayView(rest).trimmed().isEmpty()) {
        throw std::logic_error("one statement is wanted, not none or several: " +
                               std::string(text));
    }
    const int parameters = sqlite3_bind_parameter_count(prepared->handle);
    for (int at = 1; at <= parameters; ++at) {
        const char *name = sqlite3_bind_parameter_name(prepared->handle, at);
        prepared->parameterNames.emplace_back(name ? name : "");
    }
    return prepared;
}

Statement Connection::prepare(Sql sql)
{
    auto &cached = m_cache[sql.text()];
    if (!cached) {
        cached = compile(sql.text(), sql.length(), SQLITE_PREPARE_PERSISTENT);
    } else if (cached->isInUse) {
        return {*this, compile(sql.text(), sql.length(), 0)};
    }
    return {*this, *cached};
}

Statement Connection::prepareText(const QByteArray &sql)
{
    return {*this, compile(sql.constData(), static_cast<int>(sql.size()), 0)};
}

void Connection::execScript(const QByteArray &sql)
{
    const char *rest = sql.constData();
    while (*rest != '\0') {
        requireUsable();
        PreparedStatement prepared;
        const char *begin = rest;
        const int code = sqlite3_prepare_v2(m_handle, begin, -1, &prepared.handle, &rest);
        if (code != SQLITE_OK) {
            failIn(code, begin);
        }
        if (prepared.handle == nullptr) { // blanks and comments
            continue;
        }
        int stepped = SQLITE_ROW;
        while (stepped == SQLITE_ROW) {
            stepped = sqlite3_step(prepared.handle);
        }
        if (stepped != SQLITE_DONE) {
            fail(stepped, prepared.handle);
        }
    }
}

void Connection::interrupt() noexcept
{
    m_isInterrupted = true;
    sqlite3_interrupt(m_handle);
}

void Connection::setProgress(std::function<bool()> keepsGoing, int instructions)
{
    m_keepsGoing = std::move(keepsGoing);
    m_progressInstructions = instructions;
    // Always there: sqlite3_interrupt() alone is lost when it falls between two statements.
    const auto asked = [](void *connection) noexcept {
        const auto *self = static_cast<Connection *>(connection);
        if (self->isInterrupted()) {
            return 1;
        }
        return self->m_keepsGoing && !self->m_keepsGoing() ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, instructions, asked, this);
}

void Connection::rollBack() noexcept
{
    // The cancelled and the broken connection must be able to undo, so nothing is asked before.
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    const auto isUndone = [this] {
        return !isInTransaction() ||
               sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK ||
               !isInTransaction();
    };
    if (!isUndone()) {
        // While a cancelled statement stands open, ROLLBACK is cancelled with it.
        for (auto *open = sqlite3_next_stmt(m_handle, nullptr); open != nullptr;
             open = sqlite3_next_stmt(m_handle, open)) {
            sqlite3_reset(open);
        }
        m_isBroken = !isUndone() || m_isBroken;
    }
    setProgress(std::move(m_keepsGoing), m_progressInstructions);
}

void Connection::refuseUse() const
{
    if (m_isBroken) {
        throw StorageError(
            StorageError::Kind::Io,
            u"%1 was given up after a fault. It has to be opened again and verified first."_s.arg(
                m_path));
    }
    if (m_isRolledBack) {
        throw StorageError(StorageError::Kind::Misuse,
                           u"The transaction was rolled back by the fault before; nothing more "
                           "can be done in it."_s);
    }
    throw StorageError(StorageError::Kind::Interrupted, u"Cancelled."_s, SQLITE_INTERRUPT);
}

void Connection::fail(int code, sqlite3_stmt *statement)
{
    failIn(code, statement != nullptr ? QByteArray(sqlite3_sql(statement)) : QByteArray());
}

void Connection::failIn(int code, const QByteArray &sql)
{
    // Asked at once: SQLite keeps the system's word on a failed commit nowhere else.
    const int systemCode = errno;
    if (m_isGuarded && !isInTransaction()) {
        m_isRolledBack = true;
    }
    if (breaksConnection(code)) {
        m_isBroken = true;
    }
    raise({code, systemCode, sqlite3_errmsg(m_handle), sql, m_path});
}

} // namespace regulars
