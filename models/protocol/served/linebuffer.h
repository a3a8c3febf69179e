#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <optional>

namespace regulars
{

// Cuts a stream of bytes into lines. A line longer than the limit is handed on cut off, one byte
// above the limit, so that whoever reads it refuses it; its rest is passed over, and never held.
class LineBuffer
{
public:
    explicit LineBuffer(qsizetype longestLine)
        : m_longestLine(longestLine)
    {}

    void append(QByteArrayView bytes);
    // The stream is over: what stands without a line end is a line.
    void close();

    bool hasLine() const { return !m_lines.empty(); }
    std::optional<QByteArray> take();         // without its line end
    qsizetype size() const { return m_size; } // bytes held

private:
    void finishLine();

    qsizetype m_longestLine;
    std::deque<QByteArray> m_lines;
    QByteArray m_rest; // of the line that has not ended
    qsizetype m_size = 0;
};

} // namespace regulars
