#include "services/recoverycode.h"

#include <sodium.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qsizetype keyBytes = crypto_generichash_KEYBYTES;
constexpr qsizetype checkBytes = 3;
constexpr int bitsOfCharacter = 5;
constexpr qsizetype codeLength = (keyBytes + checkBytes) * 8 / bitsOfCharacter;
constexpr qsizetype groupLength = 4;
static_assert((keyBytes + checkBytes) * 8 % bitsOfCharacter == 0);
static_assert(codeLength == 56);

QByteArray checkOf(const QString &storeId, const QByteArray &key)
{
    const QByteArray text = "RGLR-recovery-1\n" + storeId.toUtf8() + '\n' + key;
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()),
                       static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return digest.first(checkBytes);
}

QString alphabet()
{
    return u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
}

// As the alphabet has it; what people write instead is folded.
QString inAlphabet(const QString &code)
{
    QString plain;
    for (QChar c : code.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isSpace() || c == u'-' || c == u'·') {
            continue;
        }
        if (c == u'O') {
            c = u'0';
        } else if (c == u'I' || c == u'L') {
            c = u'1';
        }
        plain += c;
    }
    return plain;
}

} // namespace

QString recoveryCode(const QString &storeId, const QByteArray &key)
{
    if (key.size() != keyBytes) {
        throw std::logic_error("a store's key has 32 bytes");
    }
    const QString letters = alphabet();
    QString code;
    unsigned int bits = 0;
    int count = 0;
    qsizetype written = 0;
    for (const char byte : key + checkOf(storeId, key)) {
        bits = (bits << 8U) | static_cast<unsigned char>(byte);
        count += 8;
        while (count >= bitsOfCharacter) {
            count -= bitsOfCharacter;
            if (written > 0 && written % groupLength == 0) {
                code += u'-';
            }
            code += letters[static_cast<qsizetype>((bits >> static_cast<unsigned>(count)) & 31U)];
            ++written;
        }
        bits &= (1U << static_cast<unsigned>(count)) - 1U;
    }
    return code;
}

Result<QByteArray> keyOfRecoveryCode(const QString &storeId, const QString &code)
{
    const QString field = u"code"_s;
    const QString plain = inAlphabet(code);
    const QString letters = alphabet();
    if (plain.size() != codeLength) {
        return refusals::BadRequest{
            field, u"a recovery code has 56 letters and digits, not %1"_s.arg(plain.size())};
    }
    QByteArray bytes;
    unsigned int bits = 0;
    int count = 0;
    for (const QChar c : plain) {
        const qsizetype value = letters.indexOf(c);
        if (value < 0) {
            return refusals::BadRequest{field, u"\"%1\" stands in no recovery code"_s.arg(c)};
        }
        bits = (bits << static_cast<unsigned>(bitsOfCharacter)) | static_cast<unsigned>(value);
        count += bitsOfCharacter;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> static_cast<unsigned>(count)) & 255U);
            bits &= (1U << static_cast<unsigned>(count)) - 1U;
        }
    }
    const QByteArray key = bytes.first(keyBytes);
    if (bytes.last(checkBytes) != checkOf(storeId, key)) {
        return refusals::BadRequest{
            field, u"a character of this code is wrong, or it belongs to another shop"_s};
    }
    return key;
}

} // namespace regulars
