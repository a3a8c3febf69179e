#include "storage/storageerror.h"

namespace regulars
{

StorageError::StorageError(Kind kind, const QString &message, int sqliteCode)
    : std::runtime_error(message.toStdString())
    , m_kind(kind)
    , m_sqliteCode(sqliteCode)
    , m_message(message)
{}

StorageError::StorageError(Constraint constraint, const QString &constraintName,
                           const QString &message, int sqliteCode)
    : std::runtime_error(message.toStdString())
    , m_kind(Kind::Constraint)
    , m_constraint(constraint)
    , m_sqliteCode(sqliteCode)
    , m_message(message)
    , m_constraintName(constraintName)
{}

} // namespace regulars
