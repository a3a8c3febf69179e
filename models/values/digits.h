#pragma once

#include <QStringView>

#include <optional>

namespace regulars
{

// The whole number that 1 … 9 ASCII digits say; empty for anything else, signs and blanks included.
inline std::optional<int> numberFromDigits(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace regulars
