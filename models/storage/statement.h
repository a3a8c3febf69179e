#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <sqlite3.h>

#include <concepts>
#include <memory>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

namespace regulars
{

class Connection;

// How a value type lies in a column. storage/storedvalues.h has it for Money, Points, ids, days …:
//     template <> struct StoredAs<Points> {
//         using Column = qint64; // or QString, QByteArray
//         static Column column(Points points);
//         static Points value(Column column); // throws std::domain_error for what can't be
//     };
template <class T>
struct StoredAs;

template <class T>
concept HasStoredForm = requires(const T &value)
{
    typename StoredAs<T>::Column;
    StoredAs<T>::column(value);
};

// A prepared statement of the connection's cache, with what is bound to it now.
struct PreparedStatement
{
    sqlite3_stmt *handle = nullptr;
    // With the colon; empty for `?`. Copies: SQLite frees its own when it prepares anew.
    std::vector<std::string> parameterNames;
    bool isInUse = false;

    PreparedStatement() = default;
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;
    ~PreparedStatement();
};

// One use of a prepared statement: bind, step, read. Its end resets the statement, so none is ever
// left open. Parameters are numbered from 1 in order of first appearance, columns from 0. A
// statement run with a parameter nobody bound, and bindAll with a wrong count, are
// std::logic_error.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    // By name, colon included: bind(":member", id). Cheapest in the order of the text.
    template <class T>
    Statement &bind(const char *name, const T &value)
    {
        return bindAt(position(name), value);
    }

    // All parameters, in order of their first appearance in the text.
    template <class... Values>
    Statement &bindAll(const Values &...values)
    {
        requireParameterCount(sizeof...(Values));
        int at = 0;
        (bindAt(++at, values), ...);
        return *this;
    }

    template <class T>
    Statement &bindAt(int position, const T &value);

    // True: a row stands ready. False: the end; further calls stay false until reset().
    bool step();

    // A row must stand ready: none is StorageError::Corrupt.
    void stepToRow()
    {
        if (!step())
            refuseNoRow();
    }

    // Runs to the end and resets; rows are passed over.
    void exec();

    // The first column of the only row, then runs to the end, as INSERT … RETURNING needs before
    // COMMIT. No row is StorageError::Corrupt here and nothing there. More rows than one is
    // std::logic_error.
    template <class T>
    T scalar();
    template <class T>
    std::optional<T> optionalScalar();

    // Ready to be bound and run again; bindings are forgotten.
    void reset() noexcept;

    // Typed columns. A type other than the one asked for (NULL too) is StorageError::Corrupt.
    qint64 int64(int column) const
    {
        requireType(column, SQLITE_INTEGER, "an integer");
        return sqlite3_column_int64(m_handle, column);
    }
    int integer(int column) const; // out of int's range: Corrupt
    bool boolean(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QByteArrayView utf8(int column) const;     // text; valid until the next step
    QByteArrayView blobView(int column) const; // valid until the next step
    bool isNull(int column) const noexcept
    {
        return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
    }
    // SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL.
    int type(int column) const noexcept { return sqlite3_column_type(m_handle, column); }
    std::optional<qint64> optionalInt64(int column) const;
    std::optional<QString> optionalText(int column) const;
    std::optional<QByteArray> optionalBlob(int column) const;

    // Any of the above, an enum, an optional, or a type with StoredAs.
    template <class T>
    T as(int column) const;

    int columnCount() const noexcept { return sqlite3_column_count(m_handle); }
    int parameterCount() const noexcept
    {
        return static_cast<int>(m_prepared->parameterNames.size());
    }
    QByteArray sql() const { return QByteArray(sqlite3_sql(m_handle)); }

private:
    friend class Connection;
    enum class State { Ready, Row, Done };

    Statement(Connection &connection, PreparedStatement &cached);
    Statement(Connection &connection, std::unique_ptr<PreparedStatement> owned);

    int position(const char *name);
    void requireParameterCount(std::size_t given) const
    {
        if (given != m_prepared->parameterNames.size()) {
            refuseParameterCount(given);
        }
    }
    void requireReady(int position)
    {
        if (m_state != State::Ready || position < 1 || position > parameterCount()) {
            refuseBind(position);
        }
        if (position <= 64) {
            m_unbound &= ~(quint64(1) << (position - 1));
        }
    }
    [[noreturn]] void refuseParameterCount(std::size_t given) const;
    [[noreturn]] void refuseBind(int position) const;
    [[noreturn]] void refuseUnbound() const;
    [[noreturn]] void refuseColumn(int column, const char *wanted) const;
    [[noreturn]] void refuseSecondRow() const;
    [[noreturn]] void refuseNoRow() const;
    [[noreturn]] void fail(int code);

    void checkBind(int code)
    {
        if (code != SQLITE_OK) {
            fail(code);
        }
    }
    void requireType(int column, int type, const char *wanted) const
    {
        if (sqlite3_column_type(m_handle, column) != type) {
            refuseColumn(column, wanted);
        }
    }

    void put(int position, qint64 value)
    {
        checkBind(sqlite3_bind_int64(m_handle, position, value));
    }
    void putText(int position, QStringView value);
    void putBlob(int position, QByteArrayView value);
    void putNull(int position) { checkBind(sqlite3_bind_null(m_handle, position)); }

    Connection *m_connection;
    PreparedStatement *m_prepared;
    sqlite3_stmt *m_handle;
    std::unique_ptr<PreparedStatement>
        m_owned;           // when the cached one was in use, or the text was composed
    quint64 m_unbound = 0; // a bit for each of the first 64 parameters
    int m_lastNamed = 0;
    State m_state = State::Ready;
};

namespace detail
{

template <class T>
struct IsOptional : std::false_type
{};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{};

// quint64 does not fit SQLite's signed INTEGER, so it is left out on purpose.
template <class T>
concept StoredInteger = std::integral<T> &&(std::signed_integral<T> || sizeof(T) < sizeof(qint64));

template <class T>
concept TextLike = std::same_as<T, QString> || std::same_as<T, QStringView>;

template <class T>
concept BlobLike = std::same_as<T, QByteArray> || std::same_as<T, QByteArrayView>;

template <class T>
inline constexpr bool unsupported = false;

} // namespace detail

template <class T>
Statement &Statement::bindAt(int position, const T &value)
{
    if constexpr (detail::IsOptional<T>::value) {
        if (value) {
            return bindAt(position, *value);
        }
        return bindAt(position, std::nullopt);
    } else if constexpr (HasStoredForm<T>) {
        return bindAt(position, StoredAs<T>::column(value));
    } else {
        requireReady(position);
        if constexpr (std::same_as<T, std::nullopt_t>) {
            putNull(position);
        } else if constexpr (std::is_enum_v<T>) {
            put(position, static_cast<qint64>(value));
        } else if constexpr (detail::StoredInteger<T>) {
            put(position, static_cast<qint64>(value));
        } else if constexpr (detail::TextLike<T>) {
            putText(position, value);
        } else if constexpr (detail::BlobLike<T>) {
            putBlob(position, value);
        } else {
            static_assert(detail::unsupported<T>,
                          "give the type a StoredAs, or bind a QString or QByteArray");
        }
        return *this;
    }
}

template <class T>
T Statement::as(int column) const
{
    if constexpr (detail::IsOptional<T>::value) {
        if (isNull(column)) {
            return std::nullopt;
        }
        return as<typename T::value_type>(column);
    } else if constexpr (HasStoredForm<T>) {
        try {
            return StoredAs<T>::value(as<typename StoredAs<T>::Column>(column));
        } catch (const std::domain_error &) {
            refuseColumn(column, "a value that exists");
        }
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(as<std::underlying_type_t<T>>(column));
    } else if constexpr (std::same_as<T, bool>) {
        return boolean(column);
    } else if constexpr (detail::StoredInteger<T>) {
        const qint64 value = int64(column);
        if (!std::in_range<T>(value)) {
            refuseColumn(column, "a smaller integer");
        }
        return static_cast<T>(value);
    } else if constexpr (std::same_as<T, QString>) {
        return text(column);
    } else if constexpr (std::same_as<T, QByteArray>) {
        return blob(column);
    } else {
        static_assert(detail::unsupported<T>,
                      "give the type a StoredAs, or read a QString or QByteArray");
    }
}

template <class T>
std::optional<T> Statement::optionalScalar()
{
    if (!step()) {
        reset();
        return std::nullopt;
    }
    std::optional<T> value(as<T>(0));
    if (step()) {
        refuseSecondRow();
    }
    reset();
    return value;
}

template <class T>
T Statement::scalar()
{
    std::optional<T> value = optionalScalar<T>();
    if (!value) {
        refuseNoRow();
    }
    return *std::move(value);
}

} // namespace regulars
