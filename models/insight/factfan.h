#pragma once

#include "insight/factsink.h"

#include <utility>
#include <vector>

namespace regulars
{

// Several counts of one scan.
class FactFan final : public FactSink
{
public:
    explicit FactFan(std::vector<FactSink *> sinks)
        : m_sinks(std::move(sinks))
    {}

    void add(const MemberFact &fact) override { hand(fact); }
    void add(const PurchaseFact &fact) override { hand(fact); }
    void add(const ReturnFact &fact) override { hand(fact); }
    void add(const PointsFact &fact) override { hand(fact); }
    void add(const RedemptionFact &fact) override { hand(fact); }
    void add(const ActionFact &fact) override { hand(fact); }
    void add(const TierMoveFact &fact) override { hand(fact); }

private:
    template <typename Fact>
    void hand(const Fact &fact)
    {
        for (FactSink *sink : m_sinks) {
            sink->add(fact);
        }
    }

    std::vector<FactSink *> m_sinks;
};

} // namespace regulars
