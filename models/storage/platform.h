#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// What differs between POSIX systems and Windows, and nothing else. Failures carry the system's
// code.
namespace regulars::platform
{

// The name of SQLite's way to files that takes no lock on them.
#ifdef Q_OS_WIN
inline constexpr const char *locklessFiles = "win32-none";
#else
inline constexpr const char *locklessFiles = "unix-none";
#endif

// An open lock file. The lock lives as long as the object, and dies with the process however it
// dies.
class LockedFile
{
public:
    LockedFile() = default;
    LockedFile(LockedFile &&other) noexcept;
    LockedFile &operator=(LockedFile &&other) noexcept;
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;
    ~LockedFile();

    enum class Outcome { Locked, HeldByOther, Failed };

    // Makes the file where it is missing; never follows a link; never waits.
    Outcome lock(const QString &path);

    // Replaces the whole content.
    bool write(const QByteArray &content);

    // Removes the file as well; on Windows it stays, empty.
    void release() noexcept;

    bool isLocked() const noexcept { return m_isLocked; }
    int systemCode() const noexcept { return m_systemCode; } // of the last failure

private:
    Outcome lockOnce();
    bool isStillNamed() const;
    void close() noexcept;

    QString m_path;
    qintptr m_file = -1;
    bool m_isLocked = false;
    int m_systemCode = 0;
};

// Whether a process (this one too) holds the lock now, asked without taking it.
bool isLocked(const QString &path);

// Differs after each start of the machine. Empty where the system tells none.
QByteArray bootId();

// Makes creations, renames and removals in the folder durable. Windows keeps its own log of them:
// always true there.
bool syncFolder(const QString &folder);

// Makes the file's content durable.
bool syncFile(const QString &path);

// False when `to` exists already (or anything else failed).
bool renameWithoutReplacing(const QString &from, const QString &to);

// Atomic: at any moment `to` is either the old file or the new.
bool renameReplacing(const QString &from, const QString &to);

enum class FileNature { Missing, Regular, Link, Folder, Other };
struct FileFacts
{
    FileNature nature = FileNature::Missing;
    int names = 0; // hard links
};
FileFacts facts(const QString &path);

// The two files change names, in one step where the system and the file system can (Linux, macOS),
// else by three renames. False: nothing happened.
bool exchange(const QString &one, const QString &other);

// "nfs", "smb" … when the folder lies on a file system whose locks and shared memory can't be
// relied on.
std::optional<QString> networkFileSystem(const QString &folder);

// The same by the number that statfs gives on Linux and the name in the mount table: "fuseblk" is a
// local disk, "fuse.sshfs" is not.
std::optional<QString> networkFileSystem(quint64 magic, const QByteArray &mountType);

// The system's words for a code of errno or GetLastError.
QString systemMessage(int code);

} // namespace regulars::platform
