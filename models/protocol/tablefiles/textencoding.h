#pragma once

#include <QByteArray>
#include <QStringList>

#include <unicode/ucnv.h>

#include <memory>
#include <optional>

namespace regulars
{

struct ConverterCloser
{
    void operator()(UConverter *converter) const noexcept { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

// Stops at each malformed sequence instead of putting a replacement. Throws FileError for a name
// that ICU doesn't know. GBK and GB2312 are read as GB18030, which holds them.
Converter openConverter(const QString &encoding);

struct ByteOrderMark
{
    QString encoding;
    qsizetype length;
};
std::optional<ByteOrderMark> byteOrderMark(QByteArrayView beginning);

// "UTF-16LE" or "UTF-16BE" where the bytes alone tell so.
std::optional<QString> guessUtf16(QByteArrayView beginning);

// Chooses between UTF-8 and GB18030 for bytes of which the first is not ASCII; `isWhole` says that
// nothing follows them. Text with a few broken places still gets the better of the two; nothing for
// bytes that are rubbish in both.
std::optional<QString> chooseEncoding(QByteArrayView bytes, bool isWhole);

} // namespace regulars
