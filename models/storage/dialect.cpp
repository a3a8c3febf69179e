#include "storage/dialect.h"

namespace regulars::dialect
{

namespace
{

bool isWord(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '_' || (character & 0x80) != 0;
}

qsizetype orEnd(qsizetype at, const QByteArray &sql, qsizetype length)
{
    return at < 0 ? sql.size() : at + length;
}

// Where what begins at `at` ends: a quoted part, a comment, a word, or a single character.
qsizetype endOfToken(const QByteArray &sql, qsizetype at)
{
    const char first = sql[at];
    if (first == '\'' || first == '"') {
        return orEnd(sql.indexOf(first, at + 1), sql, 1);
    }
    if (QByteArrayView(sql).sliced(at).startsWith("--")) {
        return orEnd(sql.indexOf('\n', at), sql, 1);
    }
    if (QByteArrayView(sql).sliced(at).startsWith("/*")) {
        return orEnd(sql.indexOf("*/", at + 2), sql, 2);
    }
    qsizetype end = at + 1;
    while (isWord(first) && end < sql.size() && isWord(sql[end])) {
        ++end;
    }
    return end;
}

} // namespace

QByteArray toSqlite(const QByteArray &sql)
{
    QByteArray rendered;
    rendered.reserve(sql.size());
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = endOfToken(sql, at);
        const QByteArray token = sql.sliced(at, end - at);
        rendered +=
            token.compare("BIGINT", Qt::CaseInsensitive) == 0 ? QByteArray("INTEGER") : token;
        at = end;
    }
    return rendered;
}

} // namespace regulars::dialect
