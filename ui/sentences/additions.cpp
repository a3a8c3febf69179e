#include "ui/sentences/additions.h"

#include "programme/effectreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

using About = Addition::About;

struct Beginning
{
    About about;
    QJsonObject json;
};

template <typename Thing>
QString firstId(const std::vector<Thing> &things, size_t index = 0)
{
    return things.empty() ? QString() : things.at(std::min(index, things.size() - 1)).id;
}

// An id that the programme lacks is refused by the reader, and so not offered.
std::vector<Beginning> memberBeginnings(const Programme &programme)
{
    const QString higher = firstId(programme.tiers, 1);
    return {
        {About::Members, {{u"at_least_tier"_s, higher}}},
        {About::Members, {{u"tier"_s, higher}}},
        {About::Members, {{u"segment"_s, firstId(programme.segments)}}},
        {About::Members, {{u"tag"_s, u"VIP"_s}}},
        {About::Members, {{u"gender"_s, u"female"_s}}},
        {About::Members, {{u"age_at_least"_s, 60}}},
        {About::Members, {{u"age_below"_s, 18}}},
        {About::Members, {{u"points_at_least"_s, 100}}},
        {About::Members,
         {{u"expiring"_s, QJsonObject{{u"within"_s, u"30 days"_s}, {u"at_least"_s, 100}}}}},
        {About::Goods, {{u"category"_s, firstId(programme.categories)}}},
        {About::Goods, {{u"product"_s, firstId(programme.products)}}},
        {About::Goods, {{u"not"_s, QJsonObject{{u"category"_s, firstId(programme.categories)}}}}},
        {About::Goods, {{u"usual"_s, QJsonObject{{u"times"_s, 3}, {u"window"_s, u"90 days"_s}}}}},
        {About::Goods, {{u"runs_out_within"_s, u"7 days"_s}}}};
}

std::vector<Beginning> otherBeginnings(const QString &amount)
{
    return {{About::Time, {{u"weekdays"_s, QJsonArray{u"sat"_s, u"sun"_s}}}},
            {About::Time, {{u"between"_s, QJsonArray{u"14:00"_s, u"16:00"_s}}}},
            {About::Time, {{u"month_days"_s, 10}}},
            {About::Time,
             {{u"dates"_s, QDate::currentDate().toString(Qt::ISODate) + u".."_s +
                               QDate::currentDate().addDays(30).toString(Qt::ISODate)}}},
            {About::Time, {{u"birthday"_s, u"week"_s}}},
            {About::Time, {{u"joined_within"_s, u"7 days"_s}}},
            {About::Time, {{u"silent_for"_s, u"30 days"_s}}},
            {About::Purchase, {{u"purchase_at_least"_s, amount}}},
            {About::Purchase, {{u"items_at_least"_s, 3}}},
            {About::Purchase, {{u"first_purchase"_s, true}}},
            {About::Purchase, {{u"channel"_s, u"online"_s}}},
            {About::Purchase, {{u"amount_at_least"_s, amount}}}};
}

std::vector<Beginning> historyBeginnings(const QString &amount)
{
    const auto asked = [](const QString &metric, const QString &comparison, const QJsonValue &bound,
                          const QString &window) {
        QJsonObject json{{u"metric"_s, metric}, {comparison, bound}};
        if (!window.isEmpty()) {
            json.insert(u"window"_s, window);
        }
        return Beginning{About::History, json};
    };
    std::vector<Beginning> beginnings;
    const std::initializer_list<std::pair<QString, QJsonValue>> sums{
        {u"visits"_s, 5},          {u"spend"_s, amount},        {u"quantity"_s, 10},
        {u"points_earned"_s, 500}, {u"points_redeemed"_s, 500}, {u"actions"_s, 3},
        {u"referrals"_s, 3}};
    for (const auto &[metric, bound] : sums) {
        beginnings.push_back(asked(metric, u"at_least"_s, bound, u"month"_s));
        beginnings.push_back(asked(metric, u"at_most"_s, bound, u"month"_s));
        beginnings.push_back(asked(metric, u"every"_s, bound, {}));
        beginnings.push_back(asked(metric, u"top_share"_s, 0.1, u"12 months"_s));
    }
    for (const QString &comparison : {u"at_least"_s, u"at_most"_s}) {
        beginnings.push_back(asked(u"average_basket"_s, comparison, amount, u"12 months"_s));
        beginnings.push_back(asked(u"discount_share"_s, comparison, 0.1, u"12 months"_s));
        beginnings.push_back(asked(u"redeem_share"_s, comparison, 0.5, u"12 months"_s));
    }
    return beginnings;
}

// What a bundle begins with: two categories of the highest rank, else two products.
QJsonArray twoGoods(const Programme &programme)
{
    QJsonArray parts;
    for (const Category &category : programme.categories) {
        if (!category.parent && parts.size() < 2) {
            parts += QJsonObject{{u"category"_s, category.id}};
        }
    }
    for (const Product &product : programme.products) {
        if (parts.size() < 2) {
            parts += QJsonObject{{u"product"_s, product.id}};
        }
    }
    return parts;
}

std::optional<JsonNode> nodeOf(const QJsonObject &json)
{
    return readJson(QJsonDocument(json).toJson()).root;
}

} // namespace

std::vector<Addition> conditionsToAdd(const Sentences &sentences, const ConditionScope &scope)
{
    Draft draft;
    draft.programme = sentences.vocabulary().programme();
    const QString amount = toText(Money(10'000), draft.programme.currency.decimals);
    std::vector<Beginning> beginnings = memberBeginnings(draft.programme);
    for (const auto &more : {otherBeginnings(amount), historyBeginnings(amount)}) {
        beginnings.insert(beginnings.end(), more.begin(), more.end());
    }
    std::vector<Addition> additions;
    for (const Beginning &beginning : beginnings) {
        const auto node = nodeOf(beginning.json);
        draft.faults.clear();
        const Condition condition = node ? readCondition(draft, *node, scope) : Condition();
        if (draft.faults.empty() && !condition.isAlways()) {
            // The measure is the draft's own.
            const Sentences words(draft.programme, sentences.vocabulary().language());
            additions.push_back(
                {beginning.about, beginning.json, plain(words.conditionSentence(condition, {}))});
        }
    }
    return additions;
}

std::vector<Addition> effectsToAdd(const Sentences &sentences, std::optional<Trigger> trigger)
{
    Draft draft;
    draft.programme = sentences.vocabulary().programme();
    const Programme &programme = draft.programme;
    const auto amount = [&](qint64 major) {
        qint64 minor = major;
        for (int i = 0; i < programme.currency.decimals; ++i) {
            minor *= 10;
        }
        return toText(Money(minor), programme.currency.decimals);
    };
    const QJsonObject step{{u"from"_s, amount(100)}, {u"off"_s, amount(20)}};
    const QJsonObject bonus{{u"from"_s, amount(100)}, {u"give"_s, amount(10)}};
    const QJsonArray together = twoGoods(programme);
    const auto discount = [](const QJsonObject &kind) {
        return QJsonObject{{u"discount"_s, kind}};
    };
    const auto forReferrer = [](const QString &key, const QJsonValue &value) {
        return QJsonObject{{key, value}, {u"to"_s, u"referrer"_s}};
    };
    const std::vector<QJsonObject> beginnings{
        {{u"points_per"_s, QJsonObject{{u"points"_s, 1}, {u"amount"_s, amount(1)}}}},
        {{u"points_per"_s,
          QJsonObject{{u"points"_s, 1}, {u"amount"_s, amount(10)}, {u"extra"_s, true}}}},
        {{u"multiply"_s, 2}},
        {{u"points"_s, 100}},
        forReferrer(u"points"_s, 100),
        {{u"stored_value"_s, amount(5)}},
        {{u"stored_value"_s, QJsonObject{{u"steps"_s, QJsonArray{bonus}}}}},
        {{u"coupon"_s, firstId(programme.coupons)}},
        {{u"reward"_s, firstId(programme.rewards)}},
        {{u"tag"_s, u"VIP"_s}},
        {{u"tag"_s, u"VIP"_s}, {u"for"_s, u"30 days"_s}},
        forReferrer(u"stored_value"_s, amount(5)),
        forReferrer(u"coupon"_s, firstId(programme.coupons)),
        forReferrer(u"reward"_s, firstId(programme.rewards)),
        forReferrer(u"tag"_s, u"VIP"_s),
        discount({{u"percent"_s, 10}}),
        discount({{u"off"_s, amount(5)}}),
        discount({{u"steps"_s, QJsonArray{step}}}),
        discount({{u"buy"_s, 5}, {u"get"_s, 1}}),
        discount({{u"buy"_s, 1}, {u"get"_s, 1}, {u"get_product"_s, firstId(programme.products)}}),
        discount({{u"nth"_s, 2}, {u"percent"_s, 50}}),
        discount({{u"bundle"_s, QJsonObject{{u"of"_s, together}, {u"off"_s, amount(5)}}}}),
        discount({{u"bundle"_s, QJsonObject{{u"of"_s, together}, {u"price"_s, amount(20)}}}}),
        discount({{u"unit_price"_s, amount(10)}})};
    std::vector<Addition> additions;
    for (const QJsonObject &beginning : beginnings) {
        const auto node = nodeOf(beginning);
        draft.faults.clear();
        const std::vector<Effect> effects =
            node ? readEffects(draft, *node, trigger) : std::vector<Effect>();
        if (draft.faults.empty() && effects.size() == 1) {
            additions.push_back(
                {About::Purchase, beginning, plain(sentences.effectSentence(effects.front(), {}))});
        }
    }
    return additions;
}

} // namespace regulars
