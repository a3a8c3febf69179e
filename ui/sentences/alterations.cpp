// What can be done to the conditions of a `when` that stand there already.
#include "programme/partwriter.h"
#include "ui/sentences/additions.h"
#include "values/moneytext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;
using namespace conditions;

namespace
{

std::vector<PlacedCondition> partsAt(const Sentences &sentences, const Condition &when,
                                     const QString &pointer)
{
    const std::vector<Condition> parts = partsOf(when);
    std::vector<PlacedCondition> placed;
    for (const ConditionWords::Part &part : ConditionWords::partsAt(parts, pointer)) {
        const QStringList keys = keysOf(*part.condition, sentences.vocabulary().programme());
        placed.push_back({{part.object, keys, true},
                          *part.condition,
                          plain(sentences.conditionSentence(*part.condition, {}))});
    }
    return placed;
}

// One by one, those of alternatives too.
std::vector<PlacedCondition> leavesAt(const Sentences &sentences, const Condition &when,
                                      const QString &pointer)
{
    std::vector<PlacedCondition> leaves;
    for (const PlacedCondition &part : partsAt(sentences, when, pointer)) {
        if (!std::holds_alternative<Any>(part.condition.test)) {
            leaves.push_back(part);
            continue;
        }
        for (const PlacedCondition &alternative : alternativesOf(sentences, part)) {
            const auto inner = leavesAt(sentences, alternative.condition, alternative.place.object);
            leaves.insert(leaves.end(), inner.begin(), inner.end());
        }
    }
    return leaves;
}

bool countsAllGoods(const Condition &condition, const Programme &programme)
{
    const auto *history = std::get_if<History>(&condition.test);
    if (!history) {
        return false;
    }
    const Measure &measure = programme.measures.at(static_cast<size_t>(history->measure));
    return measure.categories.empty() && measure.products.empty();
}

// Says what condition that JSON is; one that can't be asked there says nothing.
class Reader
{
public:
    Reader(const Sentences &sentences, const ConditionScope &scope)
        : m_language(sentences.vocabulary().language())
        , m_scope(scope)
    {
        m_draft.programme = sentences.vocabulary().programme();
    }

    QString words(const QJsonObject &json)
    {
        const auto node = readJson(QJsonDocument(json).toJson()).root;
        m_draft.faults.clear();
        const Condition condition =
            node ? readNarrowCondition(m_draft, *node, m_scope) : Condition();
        return m_draft.faults.empty() && !condition.isAlways()
                   ? plain(
                         Sentences(m_draft.programme, m_language).conditionSentence(condition, {}))
                   : QString();
    }

private:
    Draft m_draft; // measures are its own
    const Language &m_language;
    const ConditionScope &m_scope;
};

// Twice as far up as the last.
QJsonObject nextStep(const QJsonArray &steps, int decimals)
{
    QJsonObject next = steps.last().toObject();
    for (auto it = next.begin(); it != next.end(); ++it) {
        const auto amount = moneyFromText(it.value().toString(), decimals);
        it.value() = toText(Money(amount.value_or(Money()).count() * 2), decimals);
    }
    return next;
}

// What the bundle hasn't got yet: a category of the highest rank, else a product.
QJsonObject nextPart(const QJsonArray &parts, const Programme &programme)
{
    for (const Category &category : programme.categories) {
        const QJsonObject part{{u"category"_s, category.id}};
        if (!category.parent && !parts.contains(part)) {
            return part;
        }
    }
    for (const Product &product : programme.products) {
        const QJsonObject part{{u"product"_s, product.id}};
        if (!parts.contains(part)) {
            return part;
        }
    }
    return {};
}

} // namespace

std::vector<PlacedCondition> conditionsAt(const Sentences &sentences, const Asking &asking)
{
    std::vector<PlacedCondition> placed = partsAt(sentences, asking.when, asking.pointer);
    if (placed.size() > 1) {
        placed.insert(placed.begin(), {{asking.pointer, {}, true},
                                       asking.when,
                                       plain(sentences.conditionSentence(asking.when, {}))});
    }
    return placed;
}

std::vector<PlacedCondition> alternativesOf(const Sentences &sentences,
                                            const PlacedCondition &group)
{
    std::vector<PlacedCondition> alternatives;
    if (const auto *any = std::get_if<Any>(&group.condition.test)) {
        for (size_t i = 0; i < any->of.size(); ++i) {
            alternatives.push_back({{below(below(group.place.object, u"any"_s), i), {}, true},
                                    any->of[i],
                                    plain(sentences.conditionSentence(any->of[i], {}))});
        }
    }
    return alternatives;
}

std::vector<Alteration> narrowings(const Sentences &sentences, const Asking &asking,
                                   const QJsonObject &thing)
{
    const Programme &programme = sentences.vocabulary().programme();
    Reader reader(sentences, asking.scope);
    std::vector<Alteration> found;
    for (const PlacedCondition &leaf : leavesAt(sentences, asking.when, asking.pointer)) {
        if (!countsAllGoods(leaf.condition, programme)) {
            continue;
        }
        const auto offer = [&](const QString &key, const QString &id) {
            QJsonObject narrowed = conditionAt(thing, leaf.place);
            narrowed.insert(key, id);
            const QString words = reader.words(narrowed);
            if (!words.isEmpty()) {
                found.push_back({inPlaceOf(thing, leaf.place, narrowed), words});
            }
        };
        if (!programme.categories.empty()) {
            offer(u"category"_s, programme.categories.front().id);
        }
        if (!programme.products.empty()) {
            offer(u"product"_s, programme.products.front().id);
        }
    }
    return found;
}

std::vector<Alteration> opposites(const Sentences &sentences, const Asking &asking,
                                  const QJsonObject &thing)
{
    Reader reader(sentences, asking.scope);
    std::vector<Alteration> found;
    for (const PlacedCondition &leaf : leavesAt(sentences, asking.when, asking.pointer)) {
        const auto *history = std::get_if<History>(&leaf.condition.test);
        if (history && history->comparison == Comparison::Every) {
            continue; // it says how often, not only whether
        }
        const QJsonObject turned = opposite(conditionAt(thing, leaf.place));
        const QString words = reader.words(turned);
        if (!words.isEmpty()) {
            found.push_back({inPlaceOf(thing, leaf.place, turned), words});
        }
    }
    return found;
}

std::vector<MoreOfEffect> listsToLengthen(const Programme &programme, const QJsonValue &give)
{
    std::vector<MoreOfEffect> found;
    const QJsonArray effects = give.isArray() ? give.toArray() : QJsonArray{give};
    const auto count = static_cast<size_t>(effects.size());
    for (size_t i = 0; i < count; ++i) {
        const QJsonObject effect = effects.at(static_cast<qsizetype>(i)).toObject();
        const QString place = itemOf(u"/give"_s, i, count);
        for (const QString &key : {u"discount"_s, u"stored_value"_s}) {
            QJsonArray steps = effect.value(key).toObject().value(u"steps"_s).toArray();
            if (!steps.isEmpty()) {
                steps.append(nextStep(steps, programme.currency.decimals));
                found.push_back(
                    {MoreOfEffect::What::Step, {below(below(place, key), u"steps"_s), steps}});
            }
        }
        const QString bundle = below(below(place, u"discount"_s), u"bundle"_s);
        QJsonArray parts = effect.value(u"discount"_s)
                               .toObject()
                               .value(u"bundle"_s)
                               .toObject()
                               .value(u"of"_s)
                               .toArray();
        const QJsonObject part = nextPart(parts, programme);
        if (!parts.isEmpty() && !part.isEmpty()) {
            parts.append(part);
            found.push_back({MoreOfEffect::What::PartOfBundle, {below(bundle, u"of"_s), parts}});
        }
    }
    return found;
}

} // namespace regulars
