#pragma once

#include "promise.h"

namespace regulars::promises
{

// Base points of ten yuan on daily goods are 10; where the condition holds, 100 more.
inline const QByteArray ten = buy("10.00");
inline const QString earn = QStringLiteral("quote.earn");
inline const Asked no{ten, earn, 10};
inline const Asked yes{ten, earn, 110};

inline Asked later(Asked asked, int days, int hours = 0)
{
    asked.daysBefore = days;
    asked.hoursBefore = hours;
    return asked;
}

inline Asked told(const QByteArray &request, const QString &figure, const QJsonValue &expected)
{
    return {request, figure, expected};
}

// 100 points, only there or then.
inline std::function<void(Make)> only(const QString &words)
{
    return [words](Make make) {
        instead(QStringLiteral("100 points"))(make);
        make.add(words);
    };
}

inline const QByteArray act = R"({"op": "action", "member": "card:1001", "action": "bag"})";
inline const Asked acted = told(act, QStringLiteral("points"), 0);

inline Asked friendJoins(const QByteArray &card)
{
    return told(join(card, R"(, "referrer": "card:1001")"), QStringLiteral("member.points"), 0);
}

inline const Asked redeemed = told(R"({"op": "redeem", "member": "card:1001", "reward": "mug"})",
                                   QStringLiteral("member.points"), 700);

inline const Asked tenOfTheOther =
    told(buy("10.00", R"("category": "daily")", 1, "1002"), earn, 10);

// A shop of two tiers, a segment, a reward and milk coffee that runs out, whose base points a rule
// of 100 more comes beside.
class ConditionCase : public PromiseCase
{
protected:
    static QByteArray programme()
    {
        QByteArray text =
            salesfloor::Terms{
                .policy = R"("expiry": {"after": "12 months"})",
                .rules = {},
                .tiers = R"({"id": "basic", "name": "Basic"}, {"id": "gold", "name": "Gold",
                "paths": [{"metric": "spend", "at_least": "5000.00"}]})",
                .coupons = {},
                .rewards = R"({"id": "mug", "name": "Mug", "points": 300, "stock": 20})"}
                .text();
        text.replace(R"("price": "18.00")", R"("price": "18.00", "lasts": "10 days")");
        text.insert(text.indexOf("\"actions\""),
                    R"("segments": [{"id": "sleeping", "name": "Sleeping",
                        "when": {"silent_for": "30 days"}}], )");
        return text;
    }
};

} // namespace regulars::promises
