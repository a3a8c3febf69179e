#include "programme/partwriter.h"
#include "programme/words.h"
#include "ui/sentences/conditionwords.h"

namespace regulars
{

using namespace Qt::StringLiterals;
using namespace conditions;
using Join = Vocabulary::Join;

Sentence ConditionWords::time(const Part &part) const
{
    const Condition &condition = *part.condition;
    const QString pointer = below(part.object, keyOf(condition));
    if (const auto *between = conditionAs<Between>(condition)) {
        return filled(tr("between %1", "14:00 and 16:00"),
                      {m_words.slot(SlotKind::TimeOfDay, m_words.timeOfDay(*between), pointer)});
    }
    if (const auto *weekdays = conditionAs<OnWeekdays>(condition)) {
        return filled(
            tr("every %1", "weekday"),
            {m_words.slot(SlotKind::Weekdays, m_words.weekdays(weekdays->weekdays), pointer)});
    }
    if (const auto *days = conditionAs<OnMonthDays>(condition)) {
        return filled(tr("on the %1 of each month"),
                      {m_words.slot(SlotKind::MonthDays, m_words.monthDays(days->days), pointer)});
    }
    const auto &ranges = std::get<OnDates>(condition.test).ranges;
    QStringList texts;
    for (const DayRange &range : ranges) {
        texts += m_words.dates(range);
    }
    const Sentence dates = m_words.slot(SlotKind::Dates, m_words.joined(texts, Join::And), pointer);
    return ranges.front().first == ranges.front().last ? filled(tr("on %1", "a date"), {dates})
                                                       : filled(tr("from %1", "dates"), {dates});
}

Sentence ConditionWords::member(const Part &part) const
{
    const Condition &condition = *part.condition;
    const QString pointer = below(part.object, keyOf(condition));
    const Programme &programme = m_words.programme();
    if (const auto *tier = conditionAs<InTier>(condition)) {
        const QStringList names = m_words.namesOf(programme.tiers, tier->tiers);
        return filled(tr("if they are %1 members"),
                      {m_words.slot(SlotKind::Tiers, m_words.joined(names, Join::Or), pointer)});
    }
    if (const auto *atLeast = conditionAs<AtLeastTier>(condition)) {
        return filled(tr("if they are %1 members or above"),
                      {m_words.slot(SlotKind::TierAndAbove,
                                    m_words.nameOf(programme.tiers, atLeast->tier), pointer)});
    }
    if (const auto *segment = conditionAs<InSegment>(condition)) {
        const QStringList names = m_words.namesOf(programme.segments, segment->segments);
        return filled(tr("if they are in the segment %1"),
                      {m_words.slot(SlotKind::Segments, quotedNames(names), pointer)});
    }
    if (const auto *tag = conditionAs<HasTag>(condition)) {
        return filled(tr("if they are tagged %1"),
                      {m_words.slot(SlotKind::Tags, quoted(tag->tags), pointer)});
    }
    if (const auto *gender = conditionAs<IsGender>(condition)) {
        std::vector<SlotChoice> genders{{u"female"_s, genderName(u"female"_s)},
                                        {u"male"_s, genderName(u"male"_s)}};
        if (genderName(gender->gender) == gender->gender) {
            genders.push_back({gender->gender, gender->gender});
        }
        return filled(tr("if their gender is %1"),
                      {m_words.choiceSlot(gender->gender, genders, pointer, SlotKind::Genders)});
    }
    if (const auto *age = conditionAs<AgeAtLeast>(condition)) {
        return filled(tr("if they are %1 or older"),
                      {m_words.slot(SlotKind::Age, QString::number(age->years), pointer)});
    }
    return filled(
        tr("if they are younger than %1"),
        {m_words.slot(SlotKind::Age, QString::number(std::get<AgeBelow>(condition.test).years),
                      pointer)});
}

QString ConditionWords::genderName(const QString &gender) const
{
    if (gender == u"female"_s) {
        return tr("female", "a member");
    }
    return gender == u"male"_s ? tr("male", "a member") : gender;
}

std::vector<SlotChoice> ConditionWords::birthdays() const
{
    return {{u"day"_s, tr("on their birthday")},
            {u"week"_s, tr("from three days before to three days after their birthday")},
            {u"month"_s, tr("in the month of their birthday")}};
}

Sentence ConditionWords::purchase(const Part &part, bool amongLines) const
{
    const Condition &condition = *part.condition;
    const QString pointer = below(part.object, keyOf(condition));
    if (const auto *amount = conditionAs<PurchaseAtLeast>(condition)) {
        return filled(amongLines ? tr("when these goods come to %1 or more")
                                 : tr("when the purchase is %1 or more"),
                      {m_words.slot(SlotKind::Amount, m_words.money(amount->amount), pointer)});
    }
    if (const auto *items = conditionAs<ItemsAtLeast>(condition)) {
        return filled(tr("with %1 or more", "so many items"),
                      {m_words.slot(SlotKind::Pieces, m_words.items(items->quantity), pointer)});
    }
    if (const auto *channel = conditionAs<InChannel>(condition)) {
        return filled(tr("through the channel %1"),
                      {m_words.slot(SlotKind::Channels, quoted(channel->channels), pointer)});
    }
    if (const auto *first = conditionAs<FirstPurchase>(condition)) {
        return m_words.choiceSlot(first->wanted ? u"true"_s : u"false"_s,
                                  {{u"true"_s, tr("at their first purchase")},
                                   {u"false"_s, tr("at any purchase but their first")}},
                                  pointer);
    }
    if (const auto *amount = conditionAs<AmountAtLeast>(condition)) {
        return filled(tr("when the amount is %1 or more"),
                      {m_words.slot(SlotKind::Amount, m_words.money(amount->amount), pointer)});
    }
    return life(part);
}

Sentence ConditionWords::life(const Part &part) const
{
    const Condition &condition = *part.condition;
    const QString pointer = below(part.object, keyOf(condition));
    if (const auto *birthday = conditionAs<Birthday>(condition)) {
        return m_words.choiceSlot(QString(words::wordFor(words::birthdaySpans, birthday->span)),
                                  birthdays(), pointer);
    }
    if (const auto *joined = conditionAs<JoinedWithin>(condition)) {
        return filled(tr("within %1 of joining"),
                      {m_words.slot(SlotKind::Span, m_words.length(joined->within), pointer)});
    }
    if (const auto *silent = conditionAs<SilentFor>(condition)) {
        const Length days{static_cast<int>(silent->days), Length::Unit::Day};
        return filled(tr("after %1 or more without a purchase"),
                      {m_words.slot(SlotKind::Days, m_words.length(days), pointer)});
    }
    if (const auto *points = conditionAs<PointsAtLeast>(condition)) {
        return filled(tr("when they have %1 or more", "points"),
                      {m_words.slot(SlotKind::PointRate, m_words.points(points->points), pointer)});
    }
    const auto &expiring = std::get<Expiring>(condition.test);
    return filled(tr("when %1 or more of theirs expire within %2"),
                  {m_words.slot(SlotKind::PointCount, m_words.points(expiring.atLeast),
                                below(pointer, u"at_least"_s)),
                   m_words.slot(SlotKind::Span, m_words.length(expiring.within),
                                below(pointer, u"within"_s))});
}

Sentence ConditionWords::composed(const Part &part) const
{
    const Condition &condition = *part.condition;
    const QString pointer = below(part.object, keyOf(condition));
    if (const auto *any = conditionAs<Any>(condition)) {
        return listed(any->of, pointer);
    }
    const auto &none = std::get<Not>(condition.test);
    const std::vector<Condition> parts = partsOf(none.of.front());
    if (parts.size() == 1) {
        return filled(tr("except %1", "one circumstance"),
                      {circumstance(partsAt(parts, pointer).front(), false)});
    }
    return filled(tr("except (%1)", "several circumstances together"),
                  {circumstances(none.of.front(), pointer)});
}

// One of them is enough.
Sentence ConditionWords::listed(const std::vector<Condition> &conditions,
                                const QString &pointer) const
{
    std::vector<Sentence> alternatives;
    for (size_t i = 0; i < conditions.size(); ++i) {
        const std::vector<Condition> parts = partsOf(conditions[i]);
        Sentence one = circumstances(conditions[i], below(pointer, i));
        const bool isPlain = parts.size() == 1 && !std::holds_alternative<Any>(parts.front().test);
        alternatives.push_back(
            isPlain ? one : filled(tr("(%1)", "several circumstances together"), {one}));
    }
    return alternatives.size() == 1 ? alternatives.front()
                                    : filled(tr("either %1", "circumstances joined by or"),
                                             {m_words.joined(alternatives, Join::Or)});
}

QString ConditionWords::quoted(const std::vector<QString> &texts) const
{
    return quotedNames({texts.begin(), texts.end()});
}

} // namespace regulars
