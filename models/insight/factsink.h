#pragma once

#include "insight/facts.h"

namespace regulars
{

// Whoever counts a shop's facts as a scan of its store brings them: members first, then the rest.
class FactSink
{
public:
    FactSink() = default;
    FactSink(const FactSink &) = default;
    FactSink &operator=(const FactSink &) = default;
    virtual ~FactSink() = default;

    virtual void add(const MemberFact &fact) = 0;
    virtual void add(const PurchaseFact &fact) = 0;
    virtual void add(const ReturnFact &fact) = 0;
    virtual void add(const PointsFact &fact) = 0;
    virtual void add(const RedemptionFact &fact) = 0;
    virtual void add(const ActionFact &fact) = 0;
    virtual void add(const TierMoveFact &fact) = 0;
};

// Hands each fact on to two others.
class BothSinks final : public FactSink
{
public:
    BothSinks(FactSink &first, FactSink &second)
        : m_first(first)
        , m_second(second)
    {}

    void add(const MemberFact &fact) override { tell(fact); }
    void add(const PurchaseFact &fact) override { tell(fact); }
    void add(const ReturnFact &fact) override { tell(fact); }
    void add(const PointsFact &fact) override { tell(fact); }
    void add(const RedemptionFact &fact) override { tell(fact); }
    void add(const ActionFact &fact) override { tell(fact); }
    void add(const TierMoveFact &fact) override { tell(fact); }

private:
    template <typename Fact>
    void tell(const Fact &fact)
    {
        m_first.add(fact);
        m_second.add(fact);
    }

    FactSink &m_first;
    FactSink &m_second;
};

} // namespace regulars
