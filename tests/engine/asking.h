#pragma once

#include "engine/shop.h"

namespace regulars::testshop
{

// One rule under the `when` to be tested.
inline std::shared_ptr<const Programme> programmeWhen(const QByteArray &when,
                                                      const QByteArray &more = {})
{
    return programmeOf(more + R"("rules": [{"id": "r", "on": "purchase", "when": )" + when +
                       R"(, "give": {"points": 1}}])");
}

struct Asked
{
    std::shared_ptr<const Programme> programme;
    std::vector<Item> items = {{u"milk"_s, u"10.00"_s}};
    std::optional<MemberView> member{};
    QString at = u"2026-11-18T10:00"_s;
    QString channel{};

    ConditionOutcome outcome() const
    {
        const Basket basket = basketOf(*programme, items);
        std::vector<TestedLine> lines;
        for (const BasketLine &line : basket.lines)
            lines.push_back({&line, line.amount});
        Occasion occasion{Trigger::Purchase, momentAt(*programme, at), member ? &*member : nullptr};
        occasion.channel = channel;
        return testCondition(*programme, programme->rules.front().when, occasion, lines);
    }
};

inline QString linesText(const ConditionOutcome &outcome)
{
    if (!outcome.holds)
        return u"no"_s;
    QStringList lines;
    for (const int line : outcome.lines)
        lines.append(QString::number(line));
    return lines.join(u' ');
}

} // namespace regulars::testshop
