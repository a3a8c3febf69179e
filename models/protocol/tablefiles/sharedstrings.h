#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryFile>

#include <deque>
#include <optional>

namespace regulars
{

// The texts that a workbook's cells point to. The first few MiB stay in memory, the rest goes to a
// temporary file that no one else may read.
class SharedStrings
{
public:
    // Throws FileError where there are too many or the disk is full.
    void append(const QString &text);
    std::optional<QString> at(qsizetype index);

private:
    void spill();
    QByteArrayView spilled(qint64 begin, qint64 length);

    std::deque<quint32> m_ends; // in UTF-8, of all texts laid end to end
    QByteArray m_recent;        // those that aren't in the file
    qint64 m_spilled = 0;       // bytes of the file
    std::unique_ptr<QTemporaryFile> m_file;
    QByteArray m_block; // of the file, for the texts next to the one read last
    qint64 m_blockBegin = 0;
};

} // namespace regulars
