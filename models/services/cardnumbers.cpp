#include "services/cardnumbers.h"

#include "services/profile.h"

#include <algorithm>
#include <vector>

namespace regulars
{

namespace
{

constexpr qsizetype shortest = 13;
constexpr qsizetype longest = 19;
constexpr qsizetype shownDigits = 4;

struct Digit
{
    qsizetype at; // in the text
    int value;
    bool isFirst; // of a group: something else stands before it
    bool isLast;  // and behind it
};

// Digits in a row, or with one blank, dot or dash between groups of them.
using Run = std::vector<Digit>;

bool isBetween(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.';
}

std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    const auto isDigit = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].digitValue() >= 0;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(at)) {
            continue;
        }
        const bool goesOn =
            isDigit(at - 1) || (at >= 2 && isBetween(text[at - 1]) && isDigit(at - 2));
        if (runs.empty() || !goesOn) {
            runs.emplace_back();
        }
        runs.back().push_back({at, text[at].digitValue(), !isDigit(at - 1), !isDigit(at + 1)});
    }
    return runs;
}

// By Luhn's rule.
bool isCardNumber(const Run &run, qsizetype from, qsizetype count)
{
    QString digits;
    for (qsizetype n = from; n < from + count; ++n) {
        digits += QString::number(run[static_cast<size_t>(n)].value);
    }
    return hasCheckDigit(digits);
}

// The longest number that begins there, on whole groups; 0: none.
qsizetype lengthAt(const Run &run, qsizetype from)
{
    const qsizetype most = std::min(longest, std::ssize(run) - from);
    for (qsizetype count = most; count >= shortest; --count) {
        const bool isWhole = run[static_cast<size_t>(from)].isFirst &&
                             run[static_cast<size_t>(from + count - 1)].isLast;
        if (isWhole && isCardNumber(run, from, count)) {
            return count;
        }
    }
    return 0;
}

} // namespace

QString withoutCardNumbers(const QString &text)
{
    QString masked = text;
    for (const Run &run : runsOf(text)) {
        for (qsizetype from = 0; from + shortest <= std::ssize(run);) {
            const qsizetype count = lengthAt(run, from);
            for (qsizetype n = 0; n < count - shownDigits; ++n) {
                masked[run[static_cast<size_t>(from + n)].at] = u'*';
            }
            from += std::max<qsizetype>(count, 1);
        }
    }
    return masked;
}

} // namespace regulars
