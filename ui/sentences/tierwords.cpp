#include "ui/sentences/tierwords.h"

#include "ui/sentences/effectwords.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Slots of a list's item go with the whole item.
void holdItem(Sentence &sentence, const QString &item)
{
    for (SentencePart &part : sentence) {
        if (auto *slot = std::get_if<Slot>(&part); slot && !slot->holder.isRemovable) {
            slot->holder = {item, {}, true};
        }
    }
}

} // namespace

Sentence TierWords::name(int tier) const
{
    const std::vector<Tier> &tiers = m_words.programme().tiers;
    return {m_words.nameOf(tiers, tier)};
}

Sentence TierWords::members(int tier) const
{
    return m_words.membersOf(m_words.nameOf(m_words.programme().tiers, tier), name(tier));
}

std::vector<Sentence> TierWords::sentences(int tier) const
{
    std::vector<Sentence> sentences;
    addPrivileges(tier, sentences);
    addPaths(tier, sentences);
    addKeeping(tier, sentences);
    return sentences;
}

void TierWords::addPrivileges(int index, std::vector<Sentence> &sentences) const
{
    const Tier &tier = m_words.programme().tiers.at(static_cast<size_t>(index));
    sentences.push_back(
        filled(tr("%1 earn %2 points."),
               {members(index), m_words.slot(SlotKind::Factor, m_words.factor(tier.multiplier),
                                             u"/multiplier"_s)}));
    if (!tier.discount.isZero()) {
        sentences.push_back(
            filled(tr("%1 get %2 everything.", "%2: 5% off"),
                   {members(index),
                    m_words.slot(SlotKind::Share, m_words.percentOff(tier.discount * Ratio(100)),
                                 u"/discount"_s)}));
    }
    if (tier.earlyDays > 0) {
        const Length days{tier.earlyDays, Length::Unit::Day};
        sentences.push_back(
            filled(tr("%1 may buy new goods %2 before they are on general sale."),
                   {members(index),
                    m_words.slot(SlotKind::Count, m_words.length(days), u"/early_days"_s)}));
    }
    for (size_t i = 0; i < tier.benefits.size(); ++i) {
        sentences.push_back(benefit(index, i));
    }
}

Sentence TierWords::benefit(int index, size_t number) const
{
    const Tier &tier = m_words.programme().tiers.at(static_cast<size_t>(index));
    const Benefit &benefit = tier.benefits.at(number);
    const QString place = below(u"/benefits"_s, number);
    // A benefit that is only a text is written as that text.
    const bool isText =
        !benefit.when && !benefit.allow && benefit.name == LocalName{benefit.id, {}};
    const bool isNamed = !benefit.name.isEmpty();
    const Sentence what = m_words.slot(isText ? SlotKind::Word : SlotKind::Name,
                                       m_words.nameOf(benefit.name, benefit.id),
                                       isText    ? place
                                       : isNamed ? below(place, u"name"_s)
                                                 : below(place, u"id"_s));
    Sentence when;
    if (benefit.when) {
        when = m_conditions.circumstances(*benefit.when, below(place, u"when"_s));
    }
    Sentence allow;
    if (benefit.allow) {
        allow =
            RuleWords(m_words, m_conditions).allowance(*benefit.allow, below(place, u"allow"_s));
    }
    const std::vector<Sentence> parts{members(index), what, when, allow};
    Sentence sentence;
    if (!when.empty() && !allow.empty()) {
        sentence = filled(tr("%1 have “%2” %3, at most %4."), parts);
    } else if (!when.empty()) {
        sentence = filled(tr("%1 have “%2” %3."), parts);
    } else if (!allow.empty()) {
        sentence = filled(tr("%1 have “%2”, at most %4."), parts);
    } else {
        sentence = filled(tr("%1 have “%2”."), parts);
    }
    holdItem(sentence, place);
    return sentence;
}

void TierWords::addPaths(int index, std::vector<Sentence> &sentences) const
{
    const Tier &tier = m_words.programme().tiers.at(static_cast<size_t>(index));
    if (index == 0) {
        sentences.push_back(filled(tr("Every member starts as %1."), {name(index)}));
        return;
    }
    if (tier.paths.empty()) {
        sentences.push_back(filled(tr("%1 is given by hand only."), {name(index)}));
    }
    for (size_t i = 0; i < tier.paths.size(); ++i) {
        const QString place = below(u"/paths"_s, i);
        Sentence sentence = filled(tr("Members become %1 %2.", "%2: when they have spent …"),
                                   {name(index), m_conditions.circumstances(tier.paths[i], place)});
        sentences.push_back(sentence);
    }
    for (size_t i = 0; i < tier.gift.size(); ++i) {
        const QString place = itemOf(u"/gift"_s, i, tier.gift.size());
        Sentence sentence = filled(tr("On becoming %1 they get %2.", "members"),
                                   {name(index), EffectWords(m_words).given(tier.gift[i], place)});
        holdItem(sentence, place);
        sentences.push_back(sentence);
    }
}

void TierWords::addKeeping(int index, std::vector<Sentence> &sentences) const
{
    const Tier &tier = m_words.programme().tiers.at(static_cast<size_t>(index));
    if (index == 0) {
        return;
    }
    if (!tier.keep) {
        sentences.push_back(filled(tr("Members keep %1 for good."), {name(index)}));
        return;
    }
    const Sentence lasts =
        m_words.slot(SlotKind::Span, m_words.length(tier.keep->lasts), u"/keep/for"_s);
    const Sentence grace =
        tier.keep->grace.isZero()
            ? m_words.anySlot(SlotKind::Span, tr("no time", "of grace"), u"/keep/grace"_s)
            : m_words.slot(SlotKind::Span, m_words.length(tier.keep->grace), u"/keep/grace"_s);
    sentences.push_back(
        filled(tr("%1 lasts %2, followed by a grace period of %3.", "a tier; lengths of time"),
               {name(index), lasts, grace}));
    if (tier.keep->paths.empty()) {
        sentences.push_back(filled(
            tr("After that, members keep %1 if they meet its conditions again."), {name(index)}));
    }
    for (size_t i = 0; i < tier.keep->paths.size(); ++i) {
        const QString place = below(u"/keep/paths"_s, i);
        sentences.push_back(
            filled(tr("After that, members keep %1 %2.", "%2: when they have spent …"),
                   {name(index), m_conditions.circumstances(tier.keep->paths[i], place)}));
    }
}

} // namespace regulars
