#include "protocol/served/linebuffer.h"

#include <algorithm>

namespace regulars
{

void LineBuffer::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        const qsizetype room = m_longestLine + 1 - m_rest.size();
        const QByteArrayView kept = part.first(std::min(room, part.size()));
        m_rest.append(kept.data(), kept.size());
        m_size += kept.size();
        if (end < 0) {
            return;
        }
        finishLine();
        bytes = bytes.sliced(end + 1);
    }
}

void LineBuffer::close()
{
    if (!m_rest.isEmpty()) {
        finishLine();
    }
}

void LineBuffer::finishLine()
{
    m_lines.push_back(std::move(m_rest));
    m_rest = {};
}

std::optional<QByteArray> LineBuffer::take()
{
    if (m_lines.empty()) {
        return std::nullopt;
    }
    QByteArray line = std::move(m_lines.front());
    m_lines.pop_front();
    m_size -= line.size();
    return line;
}

} // namespace regulars
