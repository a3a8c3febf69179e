// Loaded before the C library (LD_PRELOAD) into the real program: counts what it does to the files
// below one folder, keeps a record of it, and makes the Nth of these calls fail, fall short, or be
// the program's last. Told by the environment, see shimmedrun.h.

#include "faults/diskrecordform.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace
{

using regulars::diskrecord::Deed;
using regulars::diskrecord::Head;

enum class Fault { None, Error, Kill, Short, Full };

constexpr int mostFiles = 1024;

// What the environment asks for, and what is known of open files.
struct Shim
{
    std::recursive_mutex mutex;
    std::string root;
    std::string freed; // space is back when this file is there
    int log = -1;
    std::int64_t *counters = nullptr; // calls, faults
    Fault fault = Fault::None;
    std::int64_t at = 0;
    int error = 0;
    bool countsReads = false;
    std::uint32_t files[mostFiles] = {}; // by descriptor; 0 is not watched
    std::map<std::pair<dev_t, ino_t>, std::uint32_t> known;
    std::uint32_t last = 0;

    Shim();
};

const char *environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

int openedQuietly(const char *path, int flags)
{
    const long file = ::syscall(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600);
    const int high = ::fcntl(static_cast<int>(file), F_DUPFD_CLOEXEC, 900);
    ::syscall(SYS_close, file);
    return high;
}

Shim::Shim()
{
    root = environment("REGULARS_DISK_ROOT");
    freed = environment("REGULARS_DISK_FREED");
    countsReads = *environment("REGULARS_DISK_READS") != '\0';
    if (const char *path = environment("REGULARS_DISK_LOG"); *path != '\0') {
        log = openedQuietly(path, O_WRONLY | O_CREAT | O_APPEND);
    }
    if (const char *path = environment("REGULARS_DISK_COUNTERS"); *path != '\0') {
        void *memory =
            ::mmap(nullptr, 16, PROT_READ | PROT_WRITE, MAP_SHARED, openedQuietly(path, O_RDWR), 0);
        counters = memory == MAP_FAILED ? nullptr : static_cast<std::int64_t *>(memory);
    }
    const std::string asked = environment("REGULARS_DISK_FAULT"); // "17:EIO"
    const std::size_t colon = asked.find(':');
    if (colon == std::string::npos) {
        return;
    }
    at = std::strtoll(asked.c_str(), nullptr, 10);
    const std::string what = asked.substr(colon + 1);
    error = what == "EIO" ? EIO : ENOSPC;
    fault = what == "kill"    ? Fault::Kill
            : what == "short" ? Fault::Short
            : what == "full"  ? Fault::Full
                              : Fault::Error;
}

Shim &shim()
{
    static Shim *one = new Shim; // never destroyed: files are closed after everything else
    return *one;
}

bool isBelowRoot(const char *path)
{
    const std::string &root = shim().root;
    return path && !root.empty() && std::strncmp(path, root.c_str(), root.size()) == 0 &&
           (path[root.size()] == '/' || path[root.size()] == '\0');
}

std::string nameOf(const char *path)
{
    const char *rest = path + shim().root.size();
    return *rest == '/' ? rest + 1 : rest; // the folder itself has none
}

// The index of the log is no file in this sense: memory that two programs share.
bool isMemory(const char *path)
{
    const std::size_t length = std::strlen(path);
    return length > 4 && std::strcmp(path + length - 4, "-shm") == 0;
}

void record(Deed deed, std::uint32_t file, std::uint64_t at, const std::string &name,
            const void *bytes = nullptr, std::size_t size = 0)
{
    if (shim().log < 0) {
        return;
    }
    Head head{deed, file, at, static_cast<std::uint32_t>(name.size()),
              static_cast<std::uint32_t>(size)};
    const iovec parts[3] = {{&head, sizeof head},
                            {const_cast<char *>(name.data()), name.size()},
                            {const_cast<void *>(bytes), size}};
    ::syscall(SYS_writev, shim().log, parts, 3);
}

// Whether this call goes wrong: counted; does not come back where it is the last.
bool goesWrong(bool isGrowing)
{
    Shim &one = shim();
    std::int64_t count = 0;
    if (one.counters) {
        count = ++one.counters[0];
    }
    if (one.fault == Fault::None || count < one.at) {
        return false;
    }
    if (one.fault == Fault::Full) {
        const bool isFull = isGrowing && ::syscall(SYS_access, one.freed.c_str(), F_OK) != 0;
        one.counters[1] += isFull ? 1 : 0;
        return isFull;
    }
    if (count > one.at) {
        return false;
    }
    ++one.counters[1];
    if (one.fault == Fault::Kill) {
        ::kill(::getpid(), SIGKILL);
        ::pause();
    }
    return true;
}

long failed()
{
    errno = shim().error;
    return -1;
}

std::uint32_t watched(int file)
{
    return file >= 0 && file < mostFiles ? shim().files[file] : 0;
}

int opened(const char *path, int flags, mode_t mode)
{
    const std::lock_guard lock(shim().mutex);
    const bool isOurs = isBelowRoot(path);
    if (isOurs && (flags & O_TMPFILE) == O_TMPFILE) {
        errno = EOPNOTSUPP; // a file without a name: the recorder could not name it
        return -1;
    }
    struct stat facts = {};
    const bool wasThere = ::syscall(SYS_newfstatat, AT_FDCWD, path, &facts, 0) == 0;
    const bool isMade = isOurs && !wasThere && (flags & O_CREAT) != 0;
    if (isMade && goesWrong(true)) {
        return static_cast<int>(failed());
    }
    const auto file = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (file < 0 || file >= mostFiles) {
        return file;
    }
    shim().files[file] = 0;
    if (!isOurs || isMemory(path) || ::syscall(SYS_fstat, file, &facts) != 0) {
        return file;
    }
    std::uint32_t &id = shim().known[{facts.st_dev, facts.st_ino}];
    const bool isFolder = S_ISDIR(facts.st_mode);
    if (isMade || id == 0) {
        id = ++shim().last;
        record(isMade ? Deed::Make : isFolder ? Deed::MeetFolder : Deed::Meet, id, 0, nameOf(path));
    }
    shim().files[file] = id;
    if (!isMade && !isFolder && (flags & O_TRUNC) != 0) {
        record(Deed::Cut, id, 0, {});
    }
    return file;
}

ssize_t written(int file, const void *bytes, size_t size, off64_t at)
{
    const std::lock_guard lock(shim().mutex);
    const std::uint32_t id = watched(file);
    if (id != 0 && goesWrong(true)) {
        if (shim().fault != Fault::Short || size < 2) {
            return failed();
        }
        size /= 2;
    }
    const off64_t place = at >= 0 ? at : ::syscall(SYS_lseek, file, 0, SEEK_CUR);
    const ssize_t done = at >= 0 ? ::syscall(SYS_pwrite64, file, bytes, size, at)
                                 : ::syscall(SYS_write, file, bytes, size);
    if (id != 0 && done > 0) {
        record(Deed::Write, id, static_cast<std::uint64_t>(place), {}, bytes,
               static_cast<std::size_t>(done));
    }
    return done;
}

int synced(int file, long call)
{
    const std::lock_guard lock(shim().mutex);
    const std::uint32_t id = watched(file);
    if (id != 0 && goesWrong(false)) {
        return static_cast<int>(failed());
    }
    const auto done = static_cast<int>(::syscall(call, file));
    if (id != 0 && done == 0) {
        record(Deed::Sync, id, 0, {});
    }
    return done;
}

int cut(int file, off64_t size)
{
    const std::lock_guard lock(shim().mutex);
    const std::uint32_t id = watched(file);
    if (id != 0 && goesWrong(false)) {
        return static_cast<int>(failed());
    }
    const auto done = static_cast<int>(::syscall(SYS_ftruncate, file, size));
    if (id != 0 && done == 0) {
        record(Deed::Cut, id, static_cast<std::uint64_t>(size), {});
    }
    return done;
}

int renamed(const char *from, const char *to, unsigned flags)
{
    const std::lock_guard lock(shim().mutex);
    const bool isOurs = isBelowRoot(from) && isBelowRoot(to);
    if (isOurs && goesWrong(true)) {
        return static_cast<int>(failed());
    }
    const auto done =
        static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    if (isOurs && done == 0) {
        const std::string target = nameOf(to);
        record((flags & RENAME_EXCHANGE) != 0 ? Deed::Exchange : Deed::Rename, 0, 0, nameOf(from),
               target.data(), target.size());
    }
    return done;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return opened(path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return opened(path, flags, mode);
}
int close(int file)
{
    const std::lock_guard lock(shim().mutex);
    if (file >= 0 && file < mostFiles) {
        shim().files[file] = 0;
    }
    return static_cast<int>(::syscall(SYS_close, file));
}
ssize_t write(int file, const void *bytes, size_t size)
{
    return written(file, bytes, size, -1);
}
ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return written(file, bytes, size, at);
}
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return written(file, bytes, size, at);
}
ssize_t pread64(int file, void *bytes, size_t size, off64_t at)
{
    if (shim().countsReads && watched(file) != 0) {
        const std::lock_guard lock(shim().mutex);
        if (goesWrong(false)) {
            if (shim().fault != Fault::Short) {
                return failed();
            }
            size /= 2;
        }
    }
    return ::syscall(SYS_pread64, file, bytes, size, at);
}
ssize_t pread(int file, void *bytes, size_t size, off_t at)
{
    return pread64(file, bytes, size, at);
}
int fsync(int file)
{
    return synced(file, SYS_fsync);
}
int fdatasync(int file)
{
    return synced(file, SYS_fdatasync);
}
int ftruncate(int file, off_t size) noexcept
{
    return cut(file, size);
}
int ftruncate64(int file, off64_t size) noexcept
{
    return cut(file, size);
}
int rename(const char *from, const char *to) noexcept
{
    return renamed(from, to, 0);
}
int renameat2(int, const char *from, int, const char *to, unsigned flags) noexcept
{
    return renamed(from, to, flags);
}
int unlink(const char *path) noexcept
{
    const std::lock_guard lock(shim().mutex);
    const bool isOurs = isBelowRoot(path);
    if (isOurs && goesWrong(false)) {
        return static_cast<int>(failed());
    }
    const auto done = static_cast<int>(::syscall(SYS_unlink, path));
    if (isOurs && done == 0 && !isMemory(path)) {
        record(Deed::Remove, 0, 0, nameOf(path));
    }
    return done;
}
int mkdir(const char *path, mode_t mode) noexcept
{
    const std::lock_guard lock(shim().mutex);
    const bool isOurs = isBelowRoot(path);
    if (isOurs && ::syscall(SYS_access, path, F_OK) != 0 && goesWrong(true)) {
        return static_cast<int>(failed());
    }
    const auto done = static_cast<int>(::syscall(SYS_mkdir, path, mode));
    if (isOurs && done == 0) {
        record(Deed::MakeFolder, 0, 0, nameOf(path));
    }
    return done;
}
// Copies inside the kernel: Qt then copies by reading and writing, which is seen.
ssize_t sendfile(int, int, off_t *, size_t) noexcept
{
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile64(int, int, off64_t *, size_t) noexcept
{
    errno = ENOSYS;
    return -1;
}
ssize_t copy_file_range(int, off64_t *, int, off64_t *, size_t, unsigned)
{
    errno = ENOSYS;
    return -1;
}
// What the program tells whoever listens.
size_t fwrite(const void *bytes, size_t size, size_t count, FILE *stream)
{
    using Write = size_t (*)(const void *, size_t, size_t, FILE *);
    static const auto next = reinterpret_cast<Write>(::dlsym(RTLD_NEXT, "fwrite"));
    if (stream == stdout) {
        const std::lock_guard lock(shim().mutex);
        record(Deed::Answer, 0, 0, {}, bytes, size * count);
    }
    return next(bytes, size, count, stream);
}

} // extern "C"
