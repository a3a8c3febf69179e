#pragma once

#include <QString>

#include <stdexcept>

namespace regulars
{

// The store could not do what was asked: the world failed, or the data met a rule of the schema.
// The message is one English sentence or two: what happened and how to mend it.
class StorageError : public std::runtime_error
{
public:
    enum class Kind {
        CantOpen,    // no such file, a link, a network folder, no permission
        NotAStore,   // another program's file, or a schema that isn't ours
        NewerStore,  // written by a later version of the program; nothing was changed
        OlderStore,  // needs a migration, which a read-only opening can't do
        Held,        // another process has the store open for writing
        Busy,        // a lock was not given within the time allowed
        Full,        // no space; works again after some was freed
        Io,          // read, write or sync failed; the connection is broken
        Corrupt,     // the file's content contradicts itself
        Constraint,  // UNIQUE, CHECK, NOT NULL, FOREIGN KEY or a column's type
        Interrupted, // cancelled on request
        Misuse,      // SQL that doesn't compile, or the library used wrongly
    };

    enum class Constraint { None, Unique, NotNull, Check, ForeignKey, Type, Other };

    StorageError(Kind kind, const QString &message, int sqliteCode = 0);
    StorageError(Constraint constraint, const QString &constraintName, const QString &message,
                 int sqliteCode);

    Kind kind() const noexcept { return m_kind; }
    QString message() const { return m_message; }

    // SQLite's extended result code, 0 where SQLite was not asked.
    int sqliteCode() const noexcept { return m_sqliteCode; }

    Constraint constraint() const noexcept { return m_constraint; }

    // "member.phone", "entry.till, entry.seq", an index's or a CHECK's name; empty where SQLite
    // names none (foreign keys).
    QString constraintName() const { return m_constraintName; }

private:
    Kind m_kind;
    Constraint m_constraint = Constraint::None;
    int m_sqliteCode = 0;
    QString m_message;
    QString m_constraintName;
};

} // namespace regulars
