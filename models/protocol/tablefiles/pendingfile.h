#pragma once

#include <QFile>
#include <QString>

namespace regulars
{

// A file that is written beside its target and takes the target's name only when it is whole and
// durable. Until then the target stays as it was; without commit() nothing is left behind.
class PendingFile
{
public:
    // Makes the file. Throws FileError, as commit() does.
    explicit PendingFile(const QString &target);
    ~PendingFile();
    PendingFile(const PendingFile &) = delete;
    PendingFile &operator=(const PendingFile &) = delete;

    const QString &path() const { return m_path; }
    void commit();

private:
    QString m_target;
    QString m_path;
    bool m_isCommitted = false;
};

// For both kinds of files: what went wrong and what to do.
[[noreturn]] void refuseWriting(const QString &target, const QString &why);

} // namespace regulars
