#include "services/weaksecrets.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qsizetype shortestPin = 4;
constexpr qsizetype goodPin = 6;
constexpr qsizetype longestPin = 8;
constexpr qsizetype shortestPassphrase = 6;
constexpr qsizetype goodPassphrase = 10;
constexpr qsizetype longestPassphrase = 200;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAmongTheCommonest(const QString &secret)
{
    static const QSet<QString> all{
        u"147258"_s,   u"159357"_s,     u"5201314"_s,  u"abc123"_s,   u"abcabc"_s,   u"access"_s,
        u"admin"_s,    u"baseball"_s,   u"boss"_s,     u"changeme"_s, u"cashier"_s,  u"dragon"_s,
        u"football"_s, u"hello"_s,      u"iloveyou"_s, u"laoban"_s,   u"letmein"_s,  u"login"_s,
        u"manager"_s,  u"master"_s,     u"mima"_s,     u"monkey"_s,   u"owner"_s,    u"p@ssw0rd"_s,
        u"pass"_s,     u"passphrase"_s, u"passw0rd"_s, u"password"_s, u"princess"_s, u"qwe"_s,
        u"regulars"_s, u"root"_s,       u"secret"_s,   u"shop"_s,     u"shouke"_s,   u"sunshine"_s,
        u"test"_s,     u"user"_s,       u"welcome"_s,  u"woaini"_s,   u"zhangsan"_s, u"asd"_s,
        u"a"_s,        u"aa"_s,         u"abc"_s,      u"zxc"_s};
    return all.contains(secret);
}

// Neighbours in the alphabet, among the digits, or on a keyboard's row, one way or the other.
bool isRun(const QString &secret)
{
    static const std::array rows{u"01234567890"_s, u"abcdefghijklmnopqrstuvwxyz"_s,
                                 u"qwertyuiop"_s,  u"asdfghjkl"_s,
                                 u"zxcvbnm"_s,     u"1qaz2wsx3edc4rfv"_s};
    QString back = secret;
    std::reverse(back.begin(), back.end());
    return std::any_of(rows.begin(), rows.end(), [&](const QString &row) {
        return row.contains(secret) || row.contains(back);
    });
}

// 888888, 121212, 123123, 112233: few characters make up the whole.
bool isRepeated(const QString &secret)
{
    for (qsizetype piece = 1; piece <= secret.size() / 2; ++piece) {
        const bool isWhole = secret.size() % piece == 0;
        if (isWhole && secret.first(piece).repeated(secret.size() / piece) == secret) {
            return piece <= 3;
        }
    }
    QString halved;
    for (qsizetype i = 0; i + 1 < secret.size(); i += 2) {
        if (secret[i] != secret[i + 1]) {
            return false;
        }
        halved += secret[i];
    }
    return secret.size() % 2 == 0 && isRun(halved);
}

bool isPlain(const QString &secret)
{
    return isAmongTheCommonest(secret) || isRun(secret) || isRepeated(secret);
}

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

std::optional<SecretFlaw> flawOf(Role role, const QString &secret)
{
    const qsizetype length = secret.size();
    const bool isPin = role == Role::Clerk && isAllDigits(secret);
    const bool isPinLong = length >= shortestPin && length <= longestPin;
    if (length < shortestPassphrase && !(isPin && isPinLong)) {
        return SecretFlaw::TooShort;
    }
    if (length > longestPassphrase) {
        return SecretFlaw::TooLong;
    }
    if (role != Role::Clerk && length < goodPassphrase) {
        return SecretFlaw::Short;
    }
    if (isGuessedFirst(secret)) {
        return SecretFlaw::GuessedFirst;
    }
    if (role == Role::Clerk && !(isPin && length == goodPin)) {
        return SecretFlaw::NotSixDigits;
    }
    return std::nullopt;
}

bool isUnusable(SecretFlaw flaw)
{
    return flaw == SecretFlaw::TooShort || flaw == SecretFlaw::TooLong;
}

bool isGuessedFirst(const QString &secret)
{
    const QString low = secret.toLower();
    if (low.isEmpty() || isPlain(low) || low == u"123321"_s) {
        return true;
    }
    // What is put before or behind a word adds little.
    const auto isAddition = [](QChar c) { return isDigit(c) || c == u'!' || c == u'.'; };
    const auto first = std::find_if_not(low.begin(), low.end(), isAddition);
    const auto last = std::find_if_not(low.rbegin(), low.rend(), isAddition).base();
    if (first >= last) {
        return false; // digits alone
    }
    const QString word(&*first, last - first);
    return word.size() < low.size() && isPlain(word);
}

} // namespace regulars
