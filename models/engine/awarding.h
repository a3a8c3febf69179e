#pragma once

#include "engine/tally.h"

namespace regulars
{

// Gives what a rule that holds gives in fixed sums: points, stored value, coupons, rewards, tags –
// to the member or to the referrer – so many times as it was crossed and as its limit allows.
class Awarding
{
public:
    Awarding(const Programme &programme, const Occasion &occasion,
             std::span<const TestedLine> lines, Tally &tally)
        : m_programme(programme)
        , m_occasion(occasion)
        , m_lines(lines)
        , m_tally(tally)
    {}

    void giveFixed(int rule, const std::vector<int> &touched);

private:
    enum class Receiver { Nobody, Member, Referrer };
    Receiver receiverOf(const Effect &effect) const;
    void give(int rule, const Effect &effect, qint64 crossed, qint64 times,
              const std::vector<int> &touched);
    Money amountFor(const effects::StoredValue &given, const std::vector<int> &touched) const;

    const Programme &m_programme;
    const Occasion &m_occasion;
    std::span<const TestedLine> m_lines;
    Tally &m_tally;
};

// What a fixed effect hands out once, beside points to the member; empty for effects on the bill.
std::optional<Grant> grantOf(const Effect &effect);

} // namespace regulars
