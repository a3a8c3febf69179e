#pragma once

#include "programme/programme.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

// Single values drawn with RapidCheck, within what a programme file may hold.
namespace regulars::programmes
{

inline int between(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

inline bool flip()
{
    return between(0, 1) == 1;
}

inline int indexOf(size_t size)
{
    return between(0, static_cast<int>(size) - 1);
}

// Characters that JSON escapes, of one to four bytes, and a blank inside.
inline QString text()
{
    static const QStringList characters{
        QStringLiteral("a"),  QStringLiteral("é"),  QStringLiteral("金"),
        QStringLiteral("𠮷"), QStringLiteral("\""), QStringLiteral("\\"),
        QStringLiteral("/"),  QStringLiteral(" "),  QStringLiteral("\n")};
    QString result = QStringLiteral("x");
    for (int i = between(0, 4); i > 0; --i)
        result += characters.at(indexOf(size_t(characters.size())));
    return result;
}

inline QString plainText()
{
    return text().remove(u'\n') + u'.';
}

inline LocalName name()
{
    LocalName result;
    if (flip())
        result.plain = flip() ? text() : QString();
    else
        result.byLanguage = {{QStringLiteral("zh_CN"), text()}, {QStringLiteral("en"), text()}};
    return result;
}

inline Money money(int least = 0)
{
    return Money(between(least, 1'000'000'000));
}

inline Points points()
{
    return Points(between(1, 1'000'000));
}

// In millionths.
inline Ratio ratio(int least, int most)
{
    return {between(least, most), 1'000'000};
}

inline Ratio share()
{
    return ratio(0, 1'000'000);
}

inline Length length()
{
    return {between(1, 100), static_cast<Length::Unit>(between(0, 3))};
}

inline BusinessDay day()
{
    return BusinessDay(QDate(2026, 1, 1)).plusDays(between(0, 1500));
}

inline Window window()
{
    Window result{static_cast<Window::Kind>(between(0, 5)), {}};
    if (result.kind == Window::Kind::Back)
        result.length = length();
    return result;
}

template <typename Value>
std::optional<Value> maybe(const std::function<Value()> &draw)
{
    return flip() ? std::optional(draw()) : std::nullopt;
}

template <typename Value>
std::vector<Value> several(int least, int most, const std::function<Value()> &draw)
{
    std::vector<Value> values;
    for (int i = between(least, most); i > 0; --i)
        values.push_back(draw());
    return values;
}

// A sorted choice of indices, at least one.
inline std::vector<int> someOf(size_t size)
{
    std::vector<int> chosen = several<int>(1, 3, [&] { return indexOf(size); });
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

} // namespace regulars::programmes
