#pragma once

#include <cstddef>

namespace regulars
{

// SQL text known when the program was compiled: a string literal or a `static constexpr char[]`.
// No other text gets in, so nothing typed by a person becomes SQL, and the address serves as the
// cache's key.
class Sql
{
public:
    template <std::size_t size>
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is written where Sql is wanted
    consteval Sql(const char (&text)[size]) noexcept
        : m_text(text)
        , m_length(static_cast<int>(size) - 1)
    {}

    constexpr const char *text() const noexcept { return m_text; }
    constexpr int length() const noexcept { return m_length; }

private:
    const char *m_text;
    int m_length;
};

} // namespace regulars
