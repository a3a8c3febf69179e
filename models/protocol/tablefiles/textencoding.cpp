#include "protocol/tablefiles/textencoding.h"

#include "protocol/tablefiles/fileerror.h"

#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// How well bytes fit an encoding: sequences beyond ASCII that are right, and those that are not.
struct Fit
{
    qsizetype right = 0;
    qsizetype wrong = 0;
};

Fit fitOf(QByteArrayView bytes, bool isWhole, const QString &encoding)
{
    const Converter converter = openConverter(encoding);
    Fit fit;
    std::array<char16_t, 4096> text{};
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    for (;;) {
        char16_t *to = text.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, text.data() + text.size(), &from, end, nullptr,
                       isWhole, &status);
        for (const char16_t *unit = text.data(); unit != to; ++unit)
            fit.right += *unit >= 0x80 && !QChar::isLowSurrogate(*unit) ? 1 : 0;
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status))
            return fit;
        ++fit.wrong;
        if (status == U_TRUNCATED_CHAR_FOUND)
            return fit;
    }
}

} // namespace

Converter openConverter(const QString &encoding)
{
    static const QStringList withinGb18030{u"gbk"_s,   u"gb2312"_s, u"gb-2312"_s,
                                           u"cp936"_s, u"ms936"_s,  u"windows-936"_s};
    const bool isGb = withinGb18030.contains(encoding, Qt::CaseInsensitive);
    const QByteArray name = isGb ? "GB18030"_ba : encoding.toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &status);
    if (U_FAILURE(status))
        throw FileError(
            FileError::Kind::UnknownEncoding,
            u"The encoding %1 is unknown; use UTF-8, GB18030, UTF-16LE or another name of ICU's."_s
                .arg(encoding));
    return converter;
}

std::optional<ByteOrderMark> byteOrderMark(QByteArrayView beginning)
{
    // UTF-32LE begins as UTF-16LE does, so it is asked first.
    static constexpr std::array<std::pair<QByteArrayView, QLatin1StringView>, 6> marks{{
        {QByteArrayView("\xEF\xBB\xBF"), "UTF-8"_L1},
        {QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE"_L1},
        {QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE"_L1},
        {QByteArrayView("\xFF\xFE"), "UTF-16LE"_L1},
        {QByteArrayView("\xFE\xFF"), "UTF-16BE"_L1},
        {QByteArrayView("\x84\x31\x95\x33"), "GB18030"_L1},
    }};
    for (const auto &[mark, encoding] : marks) {
        if (beginning.startsWith(mark))
            return ByteOrderMark{encoding, mark.size()};
    }
    return std::nullopt;
}

std::optional<QString> guessUtf16(QByteArrayView beginning)
{
    const qsizetype pairs = beginning.size() / 2;
    qsizetype ascii[2] = {0,
                          0}; // units below 0x80 if the first, or the second, byte is the low one
    bool hasLineBreak[2] = {false, false};
    for (qsizetype at = 0; at + 1 < beginning.size(); at += 2) {
        for (const int low : {0, 1}) {
            const char unit = beginning[at + low];
            if (beginning[at + 1 - low] == 0 && unit > 0) {
                ++ascii[low];
                hasLineBreak[low] |= unit == '\n' || unit == '\r';
            }
        }
    }
    // ASCII with a stray NUL here and there looks like Chinese of plain bytes only: it takes more
    // to be believed.
    const bool isPlain =
        std::all_of(beginning.begin(), beginning.end(), [](char byte) { return byte >= 0; });
    const qsizetype least = isPlain ? pairs / 2 : pairs / 10;
    for (const int low : {0, 1}) {
        // Seen the other way round, a sign such as 一 (U+4E00) is a letter: a few are no objection.
        if (ascii[low] <= least || ascii[1 - low] * 10 > ascii[low] || !hasLineBreak[low])
            continue;
        const QString encoding = low == 0 ? u"UTF-16LE"_s : u"UTF-16BE"_s;
        if (fitOf(beginning, false, encoding).wrong == 0)
            return encoding;
    }
    return std::nullopt;
}

std::optional<QString> chooseEncoding(QByteArrayView bytes, bool isWhole)
{
    const QString utf8 = u"UTF-8"_s;
    const QString gb18030 = u"GB18030"_s;
    const Fit asUtf8 = fitOf(bytes, isWhole, utf8);
    if (asUtf8.wrong == 0)
        return utf8;
    const Fit asGb18030 = fitOf(bytes, isWhole, gb18030);
    if (asGb18030.wrong == 0)
        return gb18030;
    // Chinese text in GB18030 hardly ever looks like UTF-8, while much that is neither looks like
    // GB18030.
    if (asUtf8.right >= 2 * asUtf8.wrong)
        return utf8;
    if (asGb18030.right >= 20 * asGb18030.wrong)
        return gb18030;
    const bool isRubbish = asUtf8.wrong > 1 + bytes.size() / 10;
    return isRubbish ? std::nullopt : std::optional(utf8);
}

} // namespace regulars
