#pragma once

#include "protocol/tablefiles/textencoding.h"

#include <QIODevice>

namespace regulars
{

// Bytes in, UTF-16 out, piece by piece. The encoding is found out unless named: by its mark, by the
// pattern of UTF-16, else at the first byte beyond ASCII, wherever in the file it stands. Each
// malformed sequence becomes one U+FFFF, a code point that text never holds; NULs stay.
class TextDecoder
{
public:
    static constexpr char16_t undecodable = 0xFFFF;

    // `encoding` empty: found out. Throws FileError, as appendTo() does.
    TextDecoder(QIODevice &source, const QString &encoding);

    // False at the end. Appends some 10,000 to 300,000 units.
    bool appendTo(QString &text);

    QString encoding() const { return m_encoding; } // UTF-8 as long as all was ASCII
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool fill();
    void use(const QString &encoding);
    void chooseByBeginning(const QString &wanted);
    qsizetype appendAscii(QString &text);
    void convert(QString &text);

    QIODevice &m_source;
    QString m_encoding;
    Converter m_converter; // none before the first byte beyond ASCII
    QByteArray m_bytes;
    qint64 m_bytesRead = 0;
    bool m_atEnd = false;
    bool m_isFlushed = false;
};

} // namespace regulars
