#include "protocol/tablefiles/sharedstrings.h"

#include "protocol/tablefiles/fileerror.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{
constexpr qsizetype bytesInMemory = 8 * 1024 * 1024;
constexpr qint64 blockBytes = 64 * 1024;
constexpr size_t mostTexts = 8'000'000;

[[noreturn]] void refuseSpilling(const QString &why)
{
    throw FileError(
        FileError::Kind::NotReadable,
        u"The workbook is large and the temporary folder can't take its texts (%1); free some space."_s
            .arg(why));
}
} // namespace

void SharedStrings::append(const QString &text)
{
    m_recent += text.toUtf8();
    const qint64 end = m_spilled + m_recent.size();
    if (m_ends.size() >= mostTexts || end > std::numeric_limits<quint32>::max())
        throw FileError(FileError::Kind::TooLarge,
                        u"The workbook holds too many texts; save the sheet as CSV."_s);
    m_ends.push_back(static_cast<quint32>(end));
    if (m_recent.size() >= bytesInMemory)
        spill();
}

void SharedStrings::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            refuseSpilling(m_file->errorString());
    }
    const bool isWritten =
        m_file->seek(m_spilled) && m_file->write(m_recent) == m_recent.size() && m_file->flush();
    if (!isWritten)
        refuseSpilling(m_file->errorString());
    m_spilled += m_recent.size();
    m_recent.resize(0);
}

std::optional<QString> SharedStrings::at(qsizetype index)
{
    if (index < 0 || static_cast<size_t>(index) >= m_ends.size())
        return std::nullopt;
    const auto place = static_cast<size_t>(index);
    const qint64 begin = place == 0 ? 0 : m_ends[place - 1];
    const qint64 length = m_ends[place] - begin;
    if (begin >= m_spilled)
        return QString::fromUtf8(QByteArrayView(m_recent).sliced(begin - m_spilled, length));
    return QString::fromUtf8(spilled(begin, length));
}

QByteArrayView SharedStrings::spilled(qint64 begin, qint64 length)
{
    if (begin < m_blockBegin || begin + length > m_blockBegin + m_block.size()) {
        m_block.resize(std::max(blockBytes, length));
        const qint64 got = m_file->seek(begin) ? m_file->read(m_block.data(), m_block.size()) : -1;
        m_block.resize(std::max<qint64>(got, 0));
        m_blockBegin = begin;
        if (m_block.size() < length)
            refuseSpilling(m_file->errorString());
    }
    return QByteArrayView(m_block).sliced(begin - m_blockBegin, length);
}

} // namespace regulars
