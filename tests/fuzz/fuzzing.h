#pragma once

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What libFuzzer calls again and again; replay.cpp calls it once a file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

namespace regulars::fuzzing
{

inline QByteArray input(const uint8_t *bytes, size_t size)
{
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

// A folder in memory where there is one, for what is read from files.
class Place
{
public:
    Place()
        : m_folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                       ? QStringLiteral("/dev/shm/regulars-fuzz-XXXXXX")
                       : QString())
    {}
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

// Found one: libFuzzer keeps the input.
[[noreturn]] inline void fail(const QByteArray &why)
{
    std::fprintf(stderr, "%s\n", why.constData());
    std::abort();
}

} // namespace regulars::fuzzing
