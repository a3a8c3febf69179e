#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace regulars
{

// Which characters of a font's text layer stand for others: radicals that share their shape with a
// common character (U+2F49 for 月). Qt writes the first of all characters that share a shape.
QHash<char16_t, char16_t> lookAlikes(const QStringList &families);

struct PdfFacts
{
    QString title;
    QString language; // "zh-CN"
    QDate date;       // of making and change; the clock's would give the same report other bytes
};

// Mends what Qt's PDF writer leaves wrong: text copies as the characters that were drawn, and equal
// content gives equal bytes.
QByteArray mendedPdf(const QByteArray &pdf, const QHash<char16_t, char16_t> &replacements,
                     const PdfFacts &facts);

// A ToUnicode map of Qt's making, with replacements made; for tests, too.
QByteArray mendedUnicodeMap(const QByteArray &map, const QHash<char16_t, char16_t> &replacements);

} // namespace regulars
