#include "storage/statement.h"

#include "storage/connection.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 bitsFor(std::size_t parameters) noexcept
{
    return parameters >= 64 ? ~quint64(0) : (quint64(1) << parameters) - 1;
}

std::logic_error wronglyUsed(const std::string &what, sqlite3_stmt *handle)
{
    return std::logic_error(what + " in: " + sqlite3_sql(handle));
}

const char *typeName(int type) noexcept
{
    switch (type) {
    case SQLITE_INTEGER:
        return "an integer";
    case SQLITE_FLOAT:
        return "a real number";
    case SQLITE_TEXT:
        return "text";
    case SQLITE_BLOB:
        return "bytes";
    default:
        return "NULL";
    }
}

} // namespace

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(handle);
}

Statement::Statement(Connection &connection, PreparedStatement &cached)
    : m_connection(&connection)
    , m_prepared(&cached)
    , m_handle(cached.handle)
    , m_unbound(bitsFor(cached.parameterNames.size()))
{
    cached.isInUse = true;
}

Statement::Statement(Connection &connection, std::unique_ptr<PreparedStatement> owned)
    : Statement(connection, *owned)
{
    m_owned = std::move(owned);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_handle(other.m_handle)
    , m_owned(std::move(other.m_owned))
    , m_unbound(other.m_unbound)
    , m_lastNamed(other.m_lastNamed)
    , m_state(other.m_state)
{}

Statement::~Statement()
{
    if (m_prepared != nullptr) {
        // Most were run to their end, and are ready again.
        const auto parameters = m_prepared->parameterNames.size();
        const bool isFresh =
            m_state == State::Ready && parameters < 64 && m_unbound == bitsFor(parameters);
        if (!isFresh) {
            reset();
        }
        m_prepared->isInUse = false;
    }
}

bool Statement::step()
{
    if (m_state == State::Done) {
        return false;
    }
    if (m_unbound != 0) {
        refuseUnbound();
    }
    m_connection->requireUsable();
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) {
        m_state = State::Row;
        return true;
    }
    m_state = State::Done;
    if (code != SQLITE_DONE) {
        fail(code);
    }
    return false;
}

void Statement::exec()
{
    while (step()) {
    }
    reset();
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_unbound = bitsFor(m_prepared->parameterNames.size());
    m_lastNamed = 0;
    m_state = State::Ready;
}

int Statement::position(const char *name)
{
    const auto &names = m_prepared->parameterNames;
    const int count = static_cast<int>(names.size());
    // Callers bind in the order of the text nearly always, so the next one is tried first.
    for (int tried = 0; tried < count; ++tried) {
        const int at = (m_lastNamed + tried) % count;
        if (names[static_cast<std::size_t>(at)] == name) {
            m_lastNamed = at + 1;
            return at + 1;
        }
    }
    throw wronglyUsed("no parameter " + std::string(name), m_handle);
}

void Statement::refuseBind(int position) const
{
    if (m_state != State::Ready) {
        throw wronglyUsed("bound while running", m_handle);
    }
    throw wronglyUsed("no parameter number " + std::to_string(position), m_handle);
}

void Statement::refuseParameterCount(std::size_t given) const
{
    throw wronglyUsed(std::to_string(given) + " values for " +
                          std::to_string(m_prepared->parameterNames.size()) + " parameters",
                      m_handle);
}

void Statement::refuseUnbound() const
{
    const auto &names = m_prepared->parameterNames;
    for (std::size_t at = 0; at < names.size() && at < 64; ++at) {
        if ((m_unbound >> at & 1) != 0) {
            const std::string name =
                !names[at].empty() ? names[at] : "number " + std::to_string(at + 1);
            throw wronglyUsed("nobody bound " + name, m_handle);
        }
    }
    throw wronglyUsed("a parameter isn't bound", m_handle);
}

void Statement::refuseColumn(int column, const char *wanted) const
{
    if (m_state != State::Row) {
        throw wronglyUsed("a column read without a row", m_handle);
    }
    if (column < 0 || column >= columnCount()) {
        throw wronglyUsed("no column " + std::to_string(column), m_handle);
    }
    const char *name = sqlite3_column_name(m_handle, column);
    throw StorageError(
        StorageError::Kind::Corrupt,
        u"%1 holds %2 in column %3 where %4 belongs. Verify the store, and restore a backup if it is damaged."_s
            .arg(m_connection->path(),
                 QLatin1StringView(typeName(sqlite3_column_type(m_handle, column))),
                 QString::fromUtf8(name), QLatin1StringView(wanted)));
}

void Statement::refuseSecondRow() const
{
    throw wronglyUsed("a second row where one was expected", m_handle);
}

void Statement::refuseNoRow() const
{
    throw StorageError(
        StorageError::Kind::Corrupt,
        u"%1 lacks a row that must be there (%2). Verify the store, and restore a backup if it is damaged."_s
            .arg(m_connection->path(), QString::fromUtf8(sql().simplified())));
}

void Statement::fail(int code)
{
    m_connection->fail(code, m_handle);
}

void Statement::putText(int position, QStringView value)
{
    // A UTF-16 unit makes three bytes of UTF-8 at most.
    QVarLengthArray<char, 384> utf8(value.size() * 3 + 1);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *end = encoder.appendToBuffer(utf8.data(), value);
    checkBind(sqlite3_bind_text64(m_handle, position, utf8.constData(),
                                  static_cast<sqlite3_uint64>(end - utf8.constData()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::putBlob(int position, QByteArrayView value)
{
    // SQLite takes a null pointer for NULL, whatever the length.
    const char *bytes = value.isEmpty() ? "" : value.constData();
    checkBind(sqlite3_bind_blob64(m_handle, position, bytes,
                                  static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

int Statement::integer(int column) const
{
    const qint64 value = int64(column);
    if (!std::in_range<int>(value)) {
        refuseColumn(column, "an integer of 32 bits");
    }
    return static_cast<int>(value);
}

bool Statement::boolean(int column) const
{
    const qint64 value = int64(column);
    if (value != 0 && value != 1) {
        refuseColumn(column, "0 or 1");
    }
    return value == 1;
}

QByteArrayView Statement::utf8(int column) const
{
    requireType(column, SQLITE_TEXT, "text");
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::blobView(int column) const
{
    requireType(column, SQLITE_BLOB, "bytes");
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

QByteArray Statement::blob(int column) const
{
    const QByteArrayView view = blobView(column);
    return {view.constData(), view.size()};
}

std::optional<qint64> Statement::optionalInt64(int column) const
{
    return as<std::optional<qint64>>(column);
}

std::optional<QString> Statement::optionalText(int column) const
{
    return as<std::optional<QString>>(column);
}

std::optional<QByteArray> Statement::optionalBlob(int column) const
{
    return as<std::optional<QByteArray>>(column);
}

} // namespace regulars
