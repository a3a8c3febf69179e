#include "ui/programme/policyexamples.h"

#include "engine/quote.h"
#include "programme/programmefile.h"

#include <stdexcept>

namespace regulars::policyexamples
{

namespace
{

// Two tiers, a rate, a double day: what the examples are about and nothing more.
Programme exampleProgramme(const Policy &policy, const Currency &currency)
{
    const QByteArray text = R"({"format": "regulars-programme/1", "currency": ")" +
                            currency.code.toUtf8() +
                            R"(", "tiers": [{"id": "basic"}, {"id": "higher", "multiplier": 1.5}],
            "rules": [{"id": "base", "on": "purchase",
                       "give": {"points_per": {"points": 1, "amount": "1"}}}, {"id": "double", "on": "purchase", "give": {"multiply": 2}}]})";
    const ProgrammeReading reading = readProgramme(text);
    if (!reading.programme) {
        throw std::logic_error("the example is no programme");
    }
    Programme programme = *reading.programme;
    programme.policy = policy;
    programme.policy.limits = {};
    programme.policy.budget = {};
    if (programme.policy.pointsAsMoney) {
        programme.policy.pointsAsMoney->rates.clear(); // they ask for goods and days
    }
    return programme;
}

qint64 minorUnits(const Currency &currency)
{
    qint64 units = 1;
    for (int i = 0; i < currency.decimals; ++i) {
        units *= 10;
    }
    return units;
}

Quote quoted(const Programme &programme, Money amount, const PaymentWish &wish)
{
    const Moment noon = Moment::of(programme.calendar, Instant(0));
    MemberView member{noon.day, 1};
    member.usablePoints = Points(1'000'000'000);
    Basket basket;
    basket.lines.push_back({{}, {}, Quantity(1000), amount});
    const Result<Quote> found = quote(programme, &member, basket, wish, noon);
    if (!found) {
        throw std::logic_error("the example is refused");
    }
    return *found;
}

} // namespace

Earned earned(const Policy &policy, const Currency &currency)
{
    const Money amount(minorUnits(currency) * 1999 / 10); // 199.90
    return {amount, quoted(exampleProgramme(policy, currency), amount, {}).earning.points};
}

std::optional<Paid> paid(const Policy &policy, const Currency &currency)
{
    if (!policy.pointsAsMoney) {
        return std::nullopt;
    }
    const Money bill(minorUnits(currency) * 100);
    PaymentWish wish;
    wish.allPoints = true;
    const Quote quote = quoted(exampleProgramme(policy, currency), bill, wish);
    return Paid{bill, quote.payment.pointsUsed, quote.payment.pointsMoney};
}

} // namespace regulars::policyexamples
