#pragma once

#include "values/refusal.h"

#include <stdexcept>
#include <utility>
#include <variant>

namespace regulars
{

// What a use case answers: its value, or the refusal that says why not. Asking a refusal for its
// value is a programming error (std::logic_error).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {} // NOLINT(google-explicit-constructor)
    Result(Refusal refusal)
        : m_outcome(std::in_place_index<1>, std::move(refusal))
    {} // NOLINT(google-explicit-constructor)
    template <typename R>
    requires(IsRefusal<R> && !std::is_same_v<R, T>) Result(R refusal)
        : m_outcome(std::in_place_index<1>, std::move(refusal))
    {} // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_outcome.index() == 0; }
    const T &value() const &
    {
        requireValue();
        return std::get<0>(m_outcome);
    }
    T &&value() &&
    {
        requireValue();
        return std::get<0>(std::move(m_outcome));
    }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const Refusal &refusal() const { return std::get<1>(m_outcome); }

private:
    void requireValue() const
    {
        if (m_outcome.index() != 0)
            throw std::logic_error("the value of a refusal was asked for: " +
                                   codeOf(std::get<1>(m_outcome)).toStdString());
    }
    std::variant<T, Refusal> m_outcome;
};

struct Done
{};

} // namespace regulars
