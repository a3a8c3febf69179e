#include "ui/sentences/rulewords.h"

#include "ui/sentences/effectwords.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

void holdMember(Sentence &sentence, const QString &object, const QString &key)
{
    for (SentencePart &part : sentence) {
        if (auto *slot = std::get_if<Slot>(&part)) {
            slot->holder = {object, {key}, true};
        }
    }
}

} // namespace

bool RuleWords::asks(const Condition &when, Metric metric) const
{
    bool found = false;
    forEachLeaf(when, [&](const Condition &leaf) {
        const auto *history = std::get_if<conditions::History>(&leaf.test);
        found = found ||
                (history &&
                 m_words.programme().measures.at(static_cast<size_t>(history->measure)).metric ==
                     metric);
    });
    return found;
}

// %1 who, %2 what, %3 which goods, %4 under which circumstances, %5 which action.
QString RuleWords::pattern(Trigger trigger) const
{
    switch (trigger) {
    case Trigger::Purchase:
        return tr("%1 get %2 on buying %3, %4.");
    case Trigger::Enrol:
        return tr("%1 get %2 on joining, %4.");
    case Trigger::Action:
        return tr("%1 get %2 for “%5”, %4.");
    case Trigger::Referral:
        return tr("%1 get %2 on joining through a friend, %4.");
    case Trigger::ReferralFirstPurchase:
        return tr("%1 whom a friend brought get %2 on their first purchase, %4.");
    case Trigger::TierUp:
        return tr("%1 get %2 on rising to a higher tier, %4.");
    case Trigger::TopUp:
        return tr("%1 get %2 on topping up stored value, %4.");
    case Trigger::Day:
        break;
    }
    return tr("%1 get %2, %4.", "on a day, without doing anything");
}

QString RuleWords::referrerPattern(Trigger trigger) const
{
    switch (trigger) {
    case Trigger::Purchase:
        return tr("%1 buying %3, %4, earn %2 for the friend who brought them.");
    case Trigger::Enrol:
        return tr("%1 joining, %4, earn %2 for the friend who brought them.");
    case Trigger::Action:
        return tr("%1 doing “%5”, %4, earn %2 for the friend who brought them.");
    case Trigger::Referral:
        return tr("%1 get %2 for each friend who joins through them, %4.");
    case Trigger::ReferralFirstPurchase:
        return tr("%1 get %2 for the first purchase of each friend whom they brought, %4.");
    case Trigger::TierUp:
        return tr("%1 rising to a higher tier, %4, earn %2 for the friend who brought them.");
    case Trigger::TopUp:
    case Trigger::Day:
        break;
    }
    return tr("%1 topping up stored value, %4, earn %2 for the friend who brought them.");
}

Sentence RuleWords::effect(const Rule &rule, const Effect &effect, const Clauses &clauses,
                           const QString &pointer) const
{
    const EffectWords words(m_words);
    Sentence onBill = words.onBill(effect, clauses, pointer);
    if (!onBill.empty()) {
        return onBill;
    }
    Sentence action;
    if (rule.on == Trigger::Action) {
        action = m_words.slot(SlotKind::Action,
                              m_words.nameOf(m_words.programme().actions, rule.action), u"/on"_s);
    }
    // Who is asked how many friends he brought need not be told that he brings them.
    const bool countsFriends =
        rule.on == Trigger::Referral && effect.toReferrer && asks(rule.when, Metric::Referrals);
    const QString said = countsFriends       ? pattern(Trigger::Day)
                         : effect.toReferrer ? referrerPattern(rule.on)
                                             : pattern(rule.on);
    return filled(said, {clauses.who, words.given(effect, pointer), clauses.goods,
                         clauses.circumstances, action});
}

std::vector<Sentence> RuleWords::sentences(const Rule &rule) const
{
    std::vector<Sentence> sentences;
    const bool hasGoods = rule.on == Trigger::Purchase;
    for (size_t i = 0; i < rule.give.size(); ++i) {
        const QString pointer = itemOf(u"/give"_s, i, rule.give.size());
        const auto *discount = std::get_if<effects::GiveDiscount>(&rule.give[i].what);
        Clauses clauses =
            hasGoods ? m_conditions.clauses(rule.when, u"/when"_s)
                     : m_conditions.clausesOfMember(rule.when, u"/when"_s, rule.on == Trigger::Day);
        Sentence sentence = effect(rule, rule.give[i], clauses, pointer);
        if (rule.give.size() > 1) {
            holdEffect(sentence, pointer);
        }
        sentences.push_back(sentence);
        const Sentence bound =
            discount
                ? DiscountWords(m_words).bound(discount->discount, below(pointer, u"discount"_s))
                : Sentence();
        if (!bound.empty()) {
            sentences.push_back(bound);
            holdMember(sentences.back(), below(pointer, u"discount"_s), u"max_units"_s);
        }
    }
    for (const Sentence &limit : limits(rule.limit, u"/limit"_s)) {
        sentences.push_back(limit);
    }
    for (const Sentence &dates : term(rule.from, rule.until)) {
        sentences.push_back(dates);
    }
    addCompany(rule, sentences);
    return sentences;
}

void RuleWords::addCompany(const Rule &rule, std::vector<Sentence> &sentences) const
{
    if (!rule.stack.isEmpty()) {
        sentences.push_back(filled(tr("Of the offers in the group “%1” only the best counts."),
                                   {m_words.slot(SlotKind::Word, rule.stack, u"/stack"_s)}));
        holdMember(sentences.back(), QString(), u"stack"_s);
    }
    if (!rule.allowsTierDiscount) {
        sentences.push_back(
            m_words.choiceSlot(u"false"_s,
                               {{u"false"_s, tr("The tier's own discount does not come on top.")},
                                {u"true"_s, tr("The tier's own discount comes on top.")}},
                               u"/tier_discount"_s));
        holdMember(sentences.back(), QString(), u"tier_discount"_s);
    }
    if (rule.isTask) {
        sentences.push_back(
            m_words.choiceSlot(u"true"_s,
                               {{u"true"_s, tr("Members see their progress as a task.")},
                                {u"false"_s, tr("Members do not see their progress.")}},
                               u"/task"_s));
        holdMember(sentences.back(), QString(), u"task"_s);
    }
}

Sentence RuleWords::allowance(const Allowance &allowance, const QString &pointer) const
{
    const QString place = below(pointer, u"window"_s);
    const QString rhythm = m_words.rhythm(allowance.window);
    const bool isEver = allowance.window.kind == Window::Kind::Lifetime;
    std::vector<Sentence> bounds;
    if (allowance.times) {
        bounds.push_back(m_words.slot(SlotKind::Count, m_words.times(*allowance.times),
                                      below(pointer, u"times"_s)));
    }
    if (allowance.points) {
        bounds.push_back(m_words.slot(SlotKind::PointCount, m_words.points(*allowance.points),
                                      below(pointer, u"points"_s)));
    }
    return filled(tr("%1 %2", "%1: 3 times, 100 points; %2: a month"),
                  {m_words.joined(bounds, Vocabulary::Join::And),
                   isEver ? m_words.anySlot(SlotKind::Stretch, rhythm, place)
                          : m_words.slot(SlotKind::Stretch, rhythm, place)});
}

std::vector<Sentence> RuleWords::limits(const Limit &limit, const QString &pointer) const
{
    std::vector<Sentence> sentences;
    if (limit.perMember) {
        sentences.push_back(filled(tr("Each member gets this at most %1."),
                                   {allowance(*limit.perMember, below(pointer, u"per_member"_s))}));
        holdMember(sentences.back(), pointer, u"per_member"_s);
    }
    if (limit.total) {
        sentences.push_back(filled(tr("All members together get this at most %1."),
                                   {allowance(*limit.total, below(pointer, u"total"_s))}));
        holdMember(sentences.back(), pointer, u"total"_s);
    }
    return sentences;
}

std::vector<Sentence> RuleWords::term(const std::optional<BusinessDay> &from,
                                      const std::optional<BusinessDay> &until) const
{
    Sentence first;
    Sentence last;
    if (from) {
        first = m_words.slot(SlotKind::Date, m_words.day(*from), u"/from"_s);
        holdMember(first, QString(), u"from"_s);
    }
    if (until) {
        last = m_words.slot(SlotKind::Date, m_words.day(*until), u"/until"_s);
        holdMember(last, QString(), u"until"_s);
    }
    if (from && until) {
        return {filled(tr("Valid from %1 to %2."), {first, last})};
    }
    if (from) {
        return {filled(tr("Valid from %1 on."), {first})};
    }
    return until ? std::vector<Sentence>{filled(tr("Valid until %1."), {last})}
                 : std::vector<Sentence>();
}

} // namespace regulars
