#include "ui/sentences/conditionwords.h"

#include "programme/partwriter.h"
#include "programme/words.h"
#include "ui/sentences/historywords.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;
using namespace conditions;
using Join = Vocabulary::Join;

namespace
{

template <typename... Kinds>
bool isOneOf(const Condition &condition)
{
    return (std::holds_alternative<Kinds>(condition.test) || ...);
}

bool isAboutTime(const Condition &condition)
{
    return isOneOf<Between, OnWeekdays, OnMonthDays, OnDates>(condition);
}

bool isAboutMember(const Condition &condition)
{
    return isOneOf<InTier, AtLeastTier, HasTag, InSegment, IsGender, AgeAtLeast, AgeBelow>(
        condition);
}

bool isAboutGoods(const Condition &condition)
{
    return isOneOf<InCategory, IsProduct, Usual, RunsOutWithin>(condition);
}

// Marks all slots of a condition's words as its own, so that it can be taken away whole.
void hold(Sentence &sentence, const QString &object, const QStringList &keys)
{
    for (SentencePart &part : sentence) {
        auto *slot = std::get_if<Slot>(&part);
        if (slot && !slot->holder.isRemovable) {
            slot->holder = {object, keys, true};
        }
    }
}

} // namespace

QString keyOf(const Condition &condition)
{
    static const QStringList keys{u"all"_s,
                                  u"any"_s,
                                  u"not"_s,
                                  u"category"_s,
                                  u"product"_s,
                                  u"usual"_s,
                                  u"runs_out_within"_s,
                                  u"purchase_at_least"_s,
                                  u"items_at_least"_s,
                                  u"channel"_s,
                                  u"first_purchase"_s,
                                  u"between"_s,
                                  u"weekdays"_s,
                                  u"month_days"_s,
                                  u"dates"_s,
                                  u"tier"_s,
                                  u"at_least_tier"_s,
                                  u"tag"_s,
                                  u"segment"_s,
                                  u"birthday"_s,
                                  u"joined_within"_s,
                                  u"silent_for"_s,
                                  u"age_at_least"_s,
                                  u"age_below"_s,
                                  u"gender"_s,
                                  u"points_at_least"_s,
                                  u"expiring"_s,
                                  u"metric"_s,
                                  u"amount_at_least"_s};
    static_assert(std::variant_size_v<decltype(Condition::test)> == 29);
    return keys.at(static_cast<qsizetype>(condition.test.index()));
}

QStringList keysOf(const Condition &condition, const Programme &programme)
{
    QStringList keys{keyOf(condition)};
    if (const auto *history = conditionAs<History>(condition)) {
        const Measure &measure = programme.measures.at(static_cast<size_t>(history->measure));
        keys += QString(words::wordFor(words::comparisons, history->comparison));
        keys += u"window"_s;
        if (!measure.categories.empty()) {
            keys += u"category"_s;
        }
        if (!measure.products.empty()) {
            keys += u"product"_s;
        }
    }
    return keys;
}

std::vector<ConditionWords::Part> ConditionWords::partsAt(const std::vector<Condition> &parts,
                                                          const QString &pointer)
{
    const bool isInList = !fitOneObject(parts);
    std::vector<Part> placed;
    for (size_t i = 0; i < parts.size(); ++i) {
        placed.push_back(
            {&parts[i], isInList ? below(below(pointer, u"all"_s), i) : pointer, isInList});
    }
    return placed;
}

Clauses ConditionWords::clauses(const Condition &when, const QString &pointer) const
{
    return sorted(when, pointer, {true, true, false});
}

Clauses ConditionWords::clausesWithoutWho(const Condition &when, const QString &pointer) const
{
    return sorted(when, pointer, {false, true, false});
}

Clauses ConditionWords::clausesOfMember(const Condition &when, const QString &pointer,
                                        bool isDaily) const
{
    return sorted(when, pointer, {true, false, isDaily});
}

Sentence ConditionWords::anyTime(const QString &pointer, bool isDaily) const
{
    return m_words.anySlot(SlotKind::AnyTime, isDaily ? tr("every day") : tr("at any time"),
                           pointer);
}

Clauses ConditionWords::sorted(const Condition &when, const QString &pointer, Naming naming) const
{
    const std::vector<Condition> parts = partsOf(when);
    const bool amongLines = when.namesLines();
    Clauses clauses;
    std::vector<Sentence> timely;
    std::vector<Sentence> others;
    for (const Part &part : partsAt(parts, pointer)) {
        if (naming.members && clauses.who.empty()) {
            clauses.who = who(part);
            if (!clauses.who.empty()) {
                continue;
            }
        }
        if (naming.goods && clauses.goods.empty()) {
            clauses.goods = goods(part);
            if (!clauses.goods.empty()) {
                continue;
            }
        }
        (isAboutTime(*part.condition) ? timely : others).push_back(circumstance(part, amongLines));
    }
    if (clauses.who.empty()) {
        clauses.who = m_words.anySlot(SlotKind::AnyMember, tr("All members"), pointer);
    }
    if (clauses.goods.empty()) {
        clauses.goods = m_words.anySlot(SlotKind::AnyGoods, tr("any goods"), pointer);
    }
    timely.insert(timely.end(), others.begin(), others.end());
    clauses.circumstances =
        timely.empty() ? anyTime(pointer, naming.isDaily) : m_words.inRow(timely);
    return clauses;
}

Sentence ConditionWords::circumstances(const Condition &when, const QString &pointer) const
{
    const std::vector<Condition> parts = partsOf(when);
    std::vector<Sentence> row;
    for (const Part &part : partsAt(parts, pointer)) {
        row.push_back(circumstance(part, false));
    }
    return row.empty() ? anyTime(pointer, false) : m_words.inRow(row);
}

QString ConditionWords::quotedNames(const QStringList &names) const
{
    QStringList marked;
    for (const QString &name : names) {
        marked += plain(filled(tr("“%1”"), {{name}}));
    }
    return m_words.joined(marked, Join::Or);
}

Sentence ConditionWords::who(const Part &part) const
{
    const QString pointer = below(part.object, keyOf(*part.condition));
    const Programme &programme = m_words.programme();
    Sentence sentence;
    if (const auto *tier = conditionAs<InTier>(*part.condition)) {
        const QStringList names = m_words.namesOf(programme.tiers, tier->tiers);
        const QString text = m_words.joined(names, Join::And);
        sentence = m_words.membersOf(text, m_words.slot(SlotKind::Tiers, text, pointer));
    } else if (const auto *atLeast = conditionAs<AtLeastTier>(*part.condition)) {
        const QString name = m_words.nameOf(programme.tiers, atLeast->tier);
        sentence = filled(tr("%1 members and above", "of a tier and those above it"),
                          {m_words.slot(SlotKind::TierAndAbove, name, pointer)});
    } else if (const auto *segment = conditionAs<InSegment>(*part.condition)) {
        const QStringList names = m_words.namesOf(programme.segments, segment->segments);
        sentence = filled(tr("Members in the segment %1"),
                          {m_words.slot(SlotKind::Segments, quotedNames(names), pointer)});
    } else if (const auto *tag = conditionAs<HasTag>(*part.condition)) {
        const QStringList tags(tag->tags.begin(), tag->tags.end());
        sentence = filled(tr("Members tagged %1"),
                          {m_words.slot(SlotKind::Tags, quotedNames(tags), pointer)});
    } else {
        return {};
    }
    hold(sentence, part.object, keysOf(*part.condition, programme));
    return sentence;
}

Sentence ConditionWords::goods(const Part &part) const
{
    const Condition &condition = *part.condition;
    const QString pointer = below(part.object, keyOf(condition));
    Sentence sentence;
    if (const auto *category = conditionAs<InCategory>(condition)) {
        const QStringList names = m_words.categoryNames(category->categories);
        sentence = m_words.slot(SlotKind::Categories, m_words.joined(names, Join::And), pointer);
    } else if (const auto *product = conditionAs<IsProduct>(condition)) {
        const QStringList names = m_words.productNames(product->products);
        sentence = m_words.slot(SlotKind::Products, m_words.joined(names, Join::And), pointer);
    } else if (const auto *usual = conditionAs<Usual>(condition)) {
        const bool isEver = usual->window.kind == Window::Kind::Lifetime;
        const QString stretch = m_words.stretch(usual->window);
        const QString place = below(pointer, u"window"_s);
        sentence = filled(
            tr("goods that they bought %1 or more %2", "%1: 3 times, %2: this month"),
            {m_words.slot(SlotKind::Count, m_words.times(usual->times), below(pointer, u"times"_s)),
             isEver ? m_words.anySlot(SlotKind::Stretch, stretch, place)
                    : m_words.slot(SlotKind::Stretch, stretch, place)});
    } else if (const auto *runsOut = conditionAs<RunsOutWithin>(condition)) {
        sentence = filled(tr("goods of theirs that run out within %1"),
                          {m_words.slot(SlotKind::Span, m_words.length(runsOut->within), pointer)});
    } else if (const auto *none = conditionAs<Not>(condition)) {
        const std::vector<Condition> parts = partsOf(none->of.front());
        if (parts.size() != 1 || !isOneOf<InCategory, IsProduct>(parts.front())) {
            return {};
        }
        sentence = filled(tr("any goods except %1"), {goods({&parts.front(), pointer, false})});
    } else {
        return {};
    }
    hold(sentence, part.object, keysOf(condition, m_words.programme()));
    return sentence;
}

Sentence ConditionWords::circumstance(const Part &part, bool amongLines) const
{
    const Condition &condition = *part.condition;
    Sentence sentence;
    if (isOneOf<All, Any, Not>(condition)) {
        sentence = composed(part);
    } else if (isAboutTime(condition)) {
        sentence = time(part);
    } else if (isAboutGoods(condition)) {
        sentence = filled(tr("for %1", "goods"), {goods(part)});
    } else if (const auto *history = conditionAs<History>(condition)) {
        sentence = HistoryWords(m_words).circumstance(*history, part.object);
    } else if (isAboutMember(condition)) {
        sentence = member(part);
    } else {
        sentence = purchase(part, amongLines);
    }
    hold(sentence, part.object, keysOf(condition, m_words.programme()));
    return sentence;
}

} // namespace regulars
