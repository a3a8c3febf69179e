#include "storage/platform.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QSysInfo>

#include <system_error>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#endif

namespace regulars::platform
{

using namespace Qt::StringLiterals;

LockedFile::LockedFile(LockedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, QString()))
    , m_file(std::exchange(other.m_file, -1))
    , m_isLocked(std::exchange(other.m_isLocked, false))
    , m_systemCode(other.m_systemCode)
{}

LockedFile &LockedFile::operator=(LockedFile &&other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::exchange(other.m_path, QString());
        m_file = std::exchange(other.m_file, -1);
        m_isLocked = std::exchange(other.m_isLocked, false);
        m_systemCode = other.m_systemCode;
    }
    return *this;
}

LockedFile::~LockedFile()
{
    release();
}

LockedFile::Outcome LockedFile::lock(const QString &path)
{
    release();
    m_path = path;
    // A holder removes the file when it lets go: a lock on a file that has just lost its name is
    // none.
    constexpr int attempts = 100;
    Outcome outcome = Outcome::Failed;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        outcome = lockOnce();
        if (outcome != Outcome::Locked || isStillNamed()) {
            break;
        }
        close();
        outcome = Outcome::HeldByOther;
    }
    m_isLocked = outcome == Outcome::Locked;
    if (!m_isLocked) {
        close();
    }
    return outcome;
}

QByteArray bootId()
{
    return QSysInfo::bootUniqueId();
}

QString systemMessage(int code)
{
    return QString::fromLocal8Bit(std::system_category().message(code).c_str());
}

#ifdef Q_OS_WIN

namespace
{

const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

HANDLE handleOf(qintptr file)
{
    return reinterpret_cast<HANDLE>(file);
}

// Beyond the content, so that others can read who holds the lock.
OVERLAPPED lockedByte()
{
    OVERLAPPED place{};
    place.Offset = 0x40000000;
    return place;
}

HANDLE openFile(const QString &path, DWORD access, DWORD disposition)
{
    return CreateFileW(wide(QDir::toNativeSeparators(path)), access,
                       FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, disposition,
                       FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
}

} // namespace

LockedFile::Outcome LockedFile::lockOnce()
{
    const HANDLE file = openFile(m_path, GENERIC_READ | GENERIC_WRITE, OPEN_ALWAYS);
    if (file == INVALID_HANDLE_VALUE) {
        m_systemCode = static_cast<int>(GetLastError());
        return Outcome::Failed;
    }
    m_file = reinterpret_cast<qintptr>(file);
    OVERLAPPED place = lockedByte();
    if (LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
        return Outcome::Locked;
    }
    m_systemCode = static_cast<int>(GetLastError());
    return m_systemCode == ERROR_LOCK_VIOLATION || m_systemCode == ERROR_IO_PENDING
               ? Outcome::HeldByOther
               : Outcome::Failed;
}

bool LockedFile::isStillNamed() const
{
    return true;
} // it is never removed, see release()

bool LockedFile::write(const QByteArray &content)
{
    DWORD written = 0;
    const HANDLE file = handleOf(m_file);
    SetLastError(ERROR_DISK_FULL); // so it is where only a part is written
    const bool isDone = SetFilePointer(file, 0, nullptr, FILE_BEGIN) != INVALID_SET_FILE_POINTER &&
                        SetEndOfFile(file) &&
                        WriteFile(file, content.constData(), static_cast<DWORD>(content.size()),
                                  &written, nullptr) &&
                        written == static_cast<DWORD>(content.size());
    m_systemCode = static_cast<int>(GetLastError());
    return isDone;
}

void LockedFile::release() noexcept
{
    // A file that another process is just looking at can't be removed cleanly here: it stays,
    // empty.
    if (m_isLocked) {
        write({});
    }
    close();
}

void LockedFile::close() noexcept
{
    if (m_file != -1) {
        CloseHandle(handleOf(m_file));
    }
    m_file = -1;
    m_isLocked = false;
}

bool isLocked(const QString &path)
{
    const HANDLE file = openFile(path, GENERIC_READ, OPEN_EXISTING);
    if (file == INVALID_HANDLE_VALUE) {
        return false;
    }
    OVERLAPPED place = lockedByte();
    const bool isFree = LockFileEx(file, LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place);
    CloseHandle(file);
    return !isFree;
}

bool syncFolder(const QString &)
{
    return true;
}

bool syncFile(const QString &path)
{
    const HANDLE file = openFile(path, GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING);
    if (file == INVALID_HANDLE_VALUE) {
        return false;
    }
    const bool isSynced = FlushFileBuffers(file);
    CloseHandle(file);
    return isSynced;
}

bool renameWithoutReplacing(const QString &from, const QString &to)
{
    return MoveFileExW(wide(QDir::toNativeSeparators(from)), wide(QDir::toNativeSeparators(to)),
                       MOVEFILE_WRITE_THROUGH);
}

bool renameReplacing(const QString &from, const QString &to)
{
    return MoveFileExW(wide(QDir::toNativeSeparators(from)), wide(QDir::toNativeSeparators(to)),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

bool exchange(const QString &one, const QString &other)
{
    const QString between = other + QStringLiteral(".exchange");
    if (!renameWithoutReplacing(other, between)) {
        return false;
    }
    if (!renameWithoutReplacing(one, other)) {
        renameWithoutReplacing(between, other);
        return false;
    }
    return renameWithoutReplacing(between, one);
}

FileFacts facts(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(wide(QDir::toNativeSeparators(path)));
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        const DWORD code = GetLastError();
        const bool isMissing = code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND;
        return {isMissing ? FileNature::Missing : FileNature::Other, 0};
    }
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0) {
        return {FileNature::Link, 1};
    }
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) != 0) {
        return {FileNature::Folder, 1};
    }
    BY_HANDLE_FILE_INFORMATION known{};
    const HANDLE file = openFile(path, 0, OPEN_EXISTING);
    const bool isKnown = file != INVALID_HANDLE_VALUE && GetFileInformationByHandle(file, &known);
    if (file != INVALID_HANDLE_VALUE) {
        CloseHandle(file);
    }
    return {FileNature::Regular, isKnown ? static_cast<int>(known.nNumberOfLinks) : 1};
}

std::optional<QString> networkFileSystem(const QString &folder)
{
    const QString root = QStorageInfo(folder).rootPath();
    if (folder.startsWith("//"_L1) ||
        GetDriveTypeW(wide(QDir::toNativeSeparators(root))) == DRIVE_REMOTE) {
        return u"network drive"_s;
    }
    return std::nullopt;
}

#else // POSIX

namespace
{

// Locks of the open file, not of the process: they hold between two openings in one process as
// well, and closing another descriptor does not drop them.
struct flock wholeFile()
{
    struct flock place
    {};
    place.l_type = F_WRLCK;
    place.l_whence = SEEK_SET;
    return place;
}

bool syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    bool isSynced = ::fsync(file) == 0;
#ifdef F_FULLFSYNC
    // Where this is known, the disk may still hold it in its own memory.
    isSynced = ::fcntl(file, F_FULLFSYNC) == 0 || isSynced;
#endif
    ::close(file);
    return isSynced;
}

} // namespace

LockedFile::Outcome LockedFile::lockOnce()
{
    constexpr mode_t readableByAll = 0644;
    const int file = ::open(QFile::encodeName(m_path).constData(),
                            O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, readableByAll);
    if (file < 0) {
        m_systemCode = errno;
        return Outcome::Failed;
    }
    m_file = file;
#ifdef F_OFD_SETLK
    struct flock place = wholeFile();
    const bool isTaken = ::fcntl(file, F_OFD_SETLK, &place) == 0;
#else
    const bool isTaken = ::flock(file, LOCK_EX | LOCK_NB) == 0;
#endif
    if (isTaken) {
        return Outcome::Locked;
    }
    m_systemCode = errno;
    return errno == EAGAIN || errno == EACCES || errno == EWOULDBLOCK ? Outcome::HeldByOther
                                                                      : Outcome::Failed;
}

bool LockedFile::isStillNamed() const
{
    struct stat ours
    {};
    struct stat named
    {};
    return ::fstat(static_cast<int>(m_file), &ours) == 0 &&
           ::lstat(QFile::encodeName(m_path).constData(), &named) == 0 &&
           ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

bool LockedFile::write(const QByteArray &content)
{
    const int file = static_cast<int>(m_file);
    errno = ENOSPC; // so it is where only a part is written
    const bool isDone = ::ftruncate(file, 0) == 0 &&
                        ::pwrite(file, content.constData(), static_cast<size_t>(content.size()),
                                 0) == content.size();
    m_systemCode = errno;
    return isDone;
}

void LockedFile::release() noexcept
{
    if (m_isLocked) {
        ::unlink(QFile::encodeName(m_path).constData());
    }
    close();
}

void LockedFile::close() noexcept
{
    if (m_file != -1) {
        ::close(static_cast<int>(m_file));
    }
    m_file = -1;
    m_isLocked = false;
}

bool isLocked(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        return false;
    }
#ifdef F_OFD_GETLK
    struct flock place = wholeFile();
    const bool isTaken = ::fcntl(file, F_OFD_GETLK, &place) == 0 && place.l_type != F_UNLCK;
#else
    const bool isTaken = ::flock(file, LOCK_SH | LOCK_NB) != 0;
#endif
    ::close(file);
    return isTaken;
}

bool syncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

bool syncFile(const QString &path)
{
    return syncPath(path, O_RDWR);
}

bool renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) ==
        0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
#endif
    // Where the file system can't do both at once, the writer's lock keeps our own kind away
    // meanwhile.
    return facts(to).nature == FileNature::Missing &&
           ::rename(source.constData(), target.constData()) == 0;
}

bool renameReplacing(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool exchange(const QString &one, const QString &other)
{
    const QByteArray first = QFile::encodeName(one);
    const QByteArray second = QFile::encodeName(other);
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE) ==
        0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
#elif defined(Q_OS_MACOS)
    return ::renamex_np(first.constData(), second.constData(), RENAME_SWAP) == 0;
#endif
    const QByteArray between = second + ".exchange";
    if (::rename(second.constData(), between.constData()) != 0) {
        return false;
    }
    if (::rename(first.constData(), second.constData()) != 0) {
        ::rename(between.constData(), second.constData());
        return false;
    }
    return ::rename(between.constData(), first.constData()) == 0;
}

FileFacts facts(const QString &path)
{
    struct stat known
    {};
    if (::lstat(QFile::encodeName(path).constData(), &known) != 0) {
        return {errno == ENOENT || errno == ENOTDIR ? FileNature::Missing : FileNature::Other, 0};
    }
    const int names = static_cast<int>(known.st_nlink);
    if (S_ISREG(known.st_mode)) {
        return {FileNature::Regular, names};
    }
    if (S_ISLNK(known.st_mode)) {
        return {FileNature::Link, names};
    }
    return {S_ISDIR(known.st_mode) ? FileNature::Folder : FileNature::Other, names};
}

std::optional<QString> networkFileSystem(const QString &folder)
{
    struct statfs known
    {};
    if (::statfs(QFile::encodeName(folder).constData(), &known) != 0) {
        return std::nullopt;
    }
#ifdef Q_OS_LINUX
    // The type is a signed word on some machines.
    const auto magic = static_cast<quint64>(static_cast<quint32>(known.f_type));
    return networkFileSystem(magic, QStorageInfo(folder).fileSystemType());
#else
    if ((known.f_flags & MNT_LOCAL) == 0) {
        return QString::fromLatin1(known.f_fstypename);
    }
    return std::nullopt;
#endif
}

#endif

} // namespace regulars::platform
