#pragma once

#include "countedagain.h"
#include "services/insights.h"
#include "services/memberref.h"
#include "support/fixedclock.h"

#include <memory>
#include <optional>
#include <stdexcept>

namespace regulars::tests
{

// A demo shop with refunds, undos, expiry, guests, merges and an erasure, and its figures.
class DeepShop
{
public:
    static constexpr int people = 120;

    DeepShop();

    template <typename T>
    static T done(Result<T> result)
    {
        if (!result) {
            throw std::logic_error("refused: " + codeOf(result.refusal()).toStdString());
        }
        return std::move(result).value();
    }

protected:
    qint64 number(const char *sql);
    const LeadingShares &leading() const { return m_deep->analysis.leading; }
    MemberRef holder(int n);

    std::unique_ptr<Store> m_store;
    FixedClock m_clock{*Instant::fromIso(QStringLiteral("2026-11-22T15:00:00+08:00"))};
    std::optional<DeepFigures> m_deep;
    Tables m_tables;
};

} // namespace regulars::tests
