#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace regulars::tests
{

// What the disk answers to SQLite from now on: 0 works, otherwise the errno of each write or sync.
struct FaultyDisk
{
    static inline int writeError = 0;
    static inline int syncError = 0;
    static inline int syncsAsked = 0;

    FaultyDisk() { restore(); }
    ~FaultyDisk() { restore(); }
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    static void restore()
    {
        writeError = 0;
        syncError = 0;
        syncsAsked = 0;
    }
};

inline ssize_t faultyWrite(int file, const void *bytes, size_t count, off64_t at)
{
    if (FaultyDisk::writeError != 0) {
        errno = FaultyDisk::writeError;
        return -1;
    }
    return ::pwrite64(file, bytes, count, at);
}

// SQLite's own door for tests; once, before the first connection.
inline bool installFaultyWrite()
{
    sqlite3_initialize();
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    const auto write = reinterpret_cast<sqlite3_syscall_ptr>(&faultyWrite);
    return files->xSetSystemCall(files, "pwrite64", write) == SQLITE_OK &&
           files->xSetSystemCall(files, "pwrite", write) == SQLITE_OK;
}

} // namespace regulars::tests

// There is no such door for syncs: the program's own symbol stands before the C library's.
extern "C" inline int faultySync(long call, int file)
{
    using regulars::tests::FaultyDisk;
    ++FaultyDisk::syncsAsked;
    if (FaultyDisk::syncError != 0) {
        errno = FaultyDisk::syncError;
        return -1;
    }
    return static_cast<int>(::syscall(call, file));
}
extern "C" int fdatasync(int file)
{
    return faultySync(SYS_fdatasync, file);
}
extern "C" int fsync(int file)
{
    return faultySync(SYS_fsync, file);
}
#endif
