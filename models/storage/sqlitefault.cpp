#include "storage/sqlitefault.h"

#include <sqlite3.h>

#include <cerrno>
#include <new>

namespace regulars
{

using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;
using Constraint = StorageError::Constraint;

namespace
{

constexpr int primary(int code) noexcept
{
    return code & 0xff;
}

bool isOutOfMemory(int code) noexcept
{
    return primary(code) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM;
}

// A full quota, and a sync that finds the disk full, come as I/O errors.
bool isOutOfSpace(const SqliteFault &fault) noexcept
{
    if (primary(fault.code) == SQLITE_FULL) {
        return true;
    }
#ifdef EDQUOT
    if (fault.systemCode == EDQUOT) {
        return primary(fault.code) == SQLITE_IOERR;
    }
#endif
    return primary(fault.code) == SQLITE_IOERR && fault.systemCode == ENOSPC;
}

Kind kindOf(const SqliteFault &fault) noexcept
{
    if (isOutOfSpace(fault)) {
        return Kind::Full;
    }
    if (fault.code == SQLITE_READONLY_DBMOVED) {
        return Kind::Io;
    }
    switch (primary(fault.code)) {
    case SQLITE_IOERR:
    case SQLITE_NOLFS:
        return Kind::Io;
    case SQLITE_CORRUPT:
        return Kind::Corrupt;
    case SQLITE_NOTADB:
        return Kind::NotAStore;
    case SQLITE_BUSY:
    case SQLITE_PROTOCOL:
        return Kind::Busy;
    case SQLITE_INTERRUPT:
        return Kind::Interrupted;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Kind::Constraint;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return Kind::CantOpen;
    default:
        return Kind::Misuse;
    }
}

Constraint constraintOf(int code) noexcept
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Constraint::Unique;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Constraint::NotNull;
    case SQLITE_CONSTRAINT_CHECK:
        return Constraint::Check;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Constraint::ForeignKey;
    case SQLITE_CONSTRAINT_DATATYPE:
    case SQLITE_MISMATCH:
        return Constraint::Type;
    default:
        return Constraint::Other;
    }
}

// "UNIQUE constraint failed: member.phone" → "member.phone"; "… failed: index 'member_phone'" →
// "member_phone"; "cannot store TEXT value in INTEGER column entry.points" → "entry.points".
QString constraintName(const QByteArray &text)
{
    for (const char *mark : {"constraint failed: ", " column "}) {
        const qsizetype at = text.indexOf(mark);
        if (at < 0) {
            continue;
        }
        QByteArray name = text.mid(at + qsizetype(qstrlen(mark)));
        if (name.startsWith("index '") && name.endsWith('\'')) {
            name = name.sliced(7).chopped(1);
        }
        return QString::fromUtf8(name);
    }
    return {};
}

QString sentence(Kind kind, const SqliteFault &fault)
{
    const QString said = QString::fromUtf8(fault.text);
    switch (kind) {
    case Kind::Full:
        return u"No space is left on the disk of %1. Nothing of this was saved; free some space and try again."_s
            .arg(fault.path);
    case Kind::Io:
        return u"Reading or writing %1 failed (%2, code %3). It counts as not saved until the store was opened "
               "again and verified; look to the disk."_s.arg(fault.path, said,
                                                             QString::number(fault.code));
    case Kind::Corrupt:
        return u"%1 is damaged (%2). Keep the file as it is and restore the newest backup."_s.arg(
            fault.path, said);
    case Kind::NotAStore:
        return u"%1 is not a SQLite file, or its beginning is damaged. Choose another file, or restore a "
               "backup."_s.arg(fault.path);
    case Kind::Busy:
        return u"%1 is locked by another program (%2). Close what has it open and try again."_s.arg(
            fault.path, said);
    case Kind::Interrupted:
        return u"Cancelled."_s;
    case Kind::Constraint:
        return u"The store refused the row: %1."_s.arg(said);
    case Kind::CantOpen:
        return u"%1 can't be opened (%2). See that the file is there, and that you may read and write it and "
               "its folder."_s.arg(fault.path, said);
    default:
        return u"The program asked the store wrongly (%1) in: %2. Please report this."_s.arg(
            said, QString::fromUtf8(fault.sql.simplified()));
    }
}

} // namespace

bool breaksConnection(int code) noexcept
{
    if (isOutOfMemory(code)) {
        return false;
    }
    switch (primary(code)) {
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return true;
    default:
        return code == SQLITE_READONLY_DBMOVED;
    }
}

void raise(const SqliteFault &fault)
{
    if (isOutOfMemory(fault.code)) {
        throw std::bad_alloc();
    }
    const Kind kind = kindOf(fault);
    const QString message = sentence(kind, fault);
    if (kind == Kind::Constraint) {
        throw StorageError(constraintOf(fault.code), constraintName(fault.text), message,
                           fault.code);
    }
    throw StorageError(kind, message, fault.code);
}

} // namespace regulars
