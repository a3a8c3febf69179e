#include "ui/printing/leafletwords.h"

#include "ui/printing/leafletsentences.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

template <typename What>
bool gives(const std::vector<Effect> &effects)
{
    return std::any_of(effects.begin(), effects.end(), [](const Effect &effect) {
        return std::holds_alternative<What>(effect.what);
    });
}

// Who is meant by a segment or a tag doesn't know it.
bool isInternal(const Condition &condition)
{
    bool isSo = false;
    forEachLeaf(condition, [&isSo](const Condition &leaf) {
        isSo = isSo || std::holds_alternative<conditions::InSegment>(leaf.test) ||
               std::holds_alternative<conditions::HasTag>(leaf.test);
    });
    return isSo;
}

LeafletSection::About aboutOf(const Rule &rule)
{
    using About = LeafletSection::About;
    if (rule.on == Trigger::Referral || rule.on == Trigger::ReferralFirstPurchase) {
        return About::Friends;
    }
    if (gives<effects::GiveDiscount>(rule.give)) {
        return About::Offers;
    }
    const bool givesPoints = gives<effects::PointsPer>(rule.give) ||
                             gives<effects::Multiply>(rule.give) ||
                             gives<effects::FixedPoints>(rule.give);
    const bool isGift = rule.on == Trigger::Enrol || rule.on == Trigger::Day ||
                        rule.on == Trigger::TierUp || rule.when.usesBirthday();
    return isGift || !givesPoints ? About::Gifts : About::Earning;
}

// Without what the shop keeps to itself.
Rule promised(const Rule &rule)
{
    Rule promise = rule;
    promise.stack.clear();
    promise.isTask = false;
    promise.allowsTierDiscount = true;
    std::erase_if(promise.give, [](const Effect &effect) {
        return std::holds_alternative<effects::GiveTag>(effect.what);
    });
    return promise;
}

Reward promised(const Reward &reward)
{
    Reward promise = reward;
    promise.stock.reset();
    promise.worth.reset();
    promise.cost.reset();
    std::erase_if(promise.prices, [](const TimedPrice &price) { return isInternal(price.when); });
    return promise;
}

} // namespace

QString LeafletWords::title() const
{
    return tr("Leaflet of %1").arg(shop());
}

QString LeafletWords::shop() const
{
    return m_words.vocabulary().nameOf(m_programme.name, QString());
}

QString LeafletWords::invitation() const
{
    return tr(
        "Collect points with every purchase and exchange them for rewards: show your card or "
        "tell us your phone number when you pay. Not a member yet? Ask us, it takes a moment.");
}

QString LeafletWords::ending(std::optional<BusinessDay> since) const
{
    return since ? tr("These terms hold from %1. Questions? Ask us at the counter.")
                       .arg(m_words.vocabulary().day(*since))
                 : tr("Questions? Ask us at the counter.");
}

QString LeafletWords::more(int entries) const
{
    return tr("and %n more: ask us at the counter", nullptr, entries);
}

QString LeafletWords::headingOf(About about) const
{
    switch (about) {
    case About::Earning:
        return tr("How you earn points");
    case About::Rewards:
        return tr("What your points buy");
    case About::Tiers:
        return tr("Tiers and what they bring you");
    case About::Gifts:
        return tr("Welcome, birthdays and gifts");
    case About::Friends:
        return tr("Bring a friend");
    case About::Offers:
        return tr("Offers for members");
    case About::Coupons:
        return tr("Coupons");
    case About::Terms:
        return tr("Good to know");
    }
    Q_UNREACHABLE();
}

std::vector<LeafletSection> LeafletWords::sections() const
{
    std::vector<LeafletSection> sections;
    for (const About about : {About::Earning, About::Rewards, About::Tiers, About::Gifts,
                              About::Friends, About::Offers, About::Coupons, About::Terms}) {
        LeafletSection one = section(about);
        if (!one.entries.empty()) {
            sections.push_back(std::move(one));
        }
    }
    return sections;
}

LeafletSection LeafletWords::section(About about) const
{
    LeafletSection section{about, headingOf(about), {}, {}};
    switch (about) {
    case About::Rewards:
        section.entries = rewardEntries();
        break;
    case About::Tiers:
        section.entries = tierEntries();
        break;
    case About::Coupons:
        section.entries = couponEntries();
        break;
    case About::Terms:
        section.entries = termEntries();
        break;
    default:
        addRules(section);
    }
    return section;
}

QString LeafletWords::told(const Sentence &sentence) const
{
    return plain(inShortMoney(sentence));
}

QString LeafletWords::paragraph(const std::vector<QString> &sentences) const
{
    std::vector<Sentence> wholes;
    for (const QString &sentence : sentences) {
        wholes.push_back({sentence});
    }
    return m_words.paragraph(wholes);
}

bool LeafletWords::isPromised(const Rule &rule) const
{
    return (!rule.until || m_today <= *rule.until) && !isInternal(rule.when) &&
           !promised(rule).give.empty();
}

bool LeafletWords::isPromised(const Reward &reward) const
{
    return !reward.until || m_today <= *reward.until;
}

// By a promised rule, a tier's welcome or for points; else it is given by hand, or not any more.
bool LeafletWords::isHandedOut(int coupon) const
{
    const auto isIn = [coupon](const std::vector<Effect> &effects) {
        return std::any_of(effects.begin(), effects.end(), [coupon](const Effect &effect) {
            const auto *given = std::get_if<effects::GiveCoupon>(&effect.what);
            return given && given->coupon == coupon;
        });
    };
    const auto &programme = m_programme;
    return std::any_of(programme.rules.begin(), programme.rules.end(),
                       [&](const Rule &rule) { return isPromised(rule) && isIn(rule.give); }) ||
           std::any_of(programme.tiers.begin(), programme.tiers.end(),
                       [&](const Tier &tier) { return isIn(tier.gift); }) ||
           std::any_of(
               programme.rewards.begin(), programme.rewards.end(),
               [&](const Reward &reward) { return isPromised(reward) && reward.coupon == coupon; });
}

// What a day brings without anybody's doing comes every day, which has to be said.
std::vector<QString> LeafletWords::sentencesOf(const Rule &rule) const
{
    std::vector<QString> sentences;
    for (const Sentence &sentence : m_words.ruleSentences(promised(rule))) {
        sentences.push_back(hasSlotAt(sentence, u"/limit/per_member"_s)
                                ? tr("Each at most %1.", "member, so often: once a month")
                                      .arg(slotsAsText(sentence))
                            : rule.on == Trigger::Day ? told(sentence)
                                                      : told(withoutAnyTime(sentence)));
    }
    return sentences;
}

// A single one keeps its whole sentence.
void LeafletWords::addRules(LeafletSection &section) const
{
    const QString lead = tr("All members get", "how sentences of rules begin");
    std::vector<LeafletEntry> whole;
    for (const Rule &rule : m_programme.rules) {
        if (!isPromised(rule) || aboutOf(rule) != section.about) {
            continue;
        }
        std::vector<QString> sentences = sentencesOf(rule);
        LeafletEntry entry{.name = m_words.vocabulary().nameOf(rule.name, QString()),
                           .price = {},
                           .text = paragraph(sentences),
                           .colour = {},
                           .isLed = sentences.front().startsWith(lead),
                           .isClear = true};
        whole.push_back(entry);
        for (QString &sentence : sentences) {
            sentence = restAfter(lead, sentence).value_or(sentence);
        }
        entry.text = entry.isLed ? paragraph(sentences) : entry.text;
        section.entries.push_back(entry);
    }
    const auto isLed = [](const LeafletEntry &entry) { return entry.isLed; };
    if (std::count_if(whole.begin(), whole.end(), isLed) < 2) {
        section.entries = whole;
        return;
    }
    section.lead = tr("All members get:", "a list follows");
    std::stable_partition(section.entries.begin(), section.entries.end(), isLed);
}

std::vector<LeafletEntry> LeafletWords::tierEntries() const
{
    std::vector<LeafletEntry> entries;
    if (m_programme.tiers.size() < 2) {
        return entries; // everybody's
    }
    for (size_t i = 0; i < m_programme.tiers.size(); ++i) {
        const Tier &tier = m_programme.tiers[i];
        entries.push_back({.name = m_words.vocabulary().nameOf(tier.name, tier.id),
                           .price = {},
                           .text = tierText(static_cast<int>(i)),
                           .colour = QColor(tier.colour)});
    }
    if (const QString kept = keeping(); !kept.isEmpty()) {
        entries.push_back({.text = kept});
    }
    return entries;
}

// Whether every tier that one rises to is kept the same way, as far as asked.
bool LeafletWords::areKept(Alike how) const
{
    const std::optional<Keep> &first = m_programme.tiers.at(1).keep;
    return first && std::all_of(m_programme.tiers.begin() + 1, m_programme.tiers.end(),
                                [&](const Tier &tier) {
                                    return tier.keep && (how == Alike::AsLong
                                                             ? tier.keep->lasts == first->lasts &&
                                                                   tier.keep->grace == first->grace
                                                             : tier.keep->paths.empty());
                                });
}

// What is said once for all tiers.
QString LeafletWords::keeping() const
{
    const Vocabulary &words = m_words.vocabulary();
    std::vector<QString> sentences;
    if (areKept(Alike::AsLong)) {
        const Keep &keep = *m_programme.tiers.at(1).keep;
        sentences.push_back(
            keep.grace.isZero()
                ? tr("Tiers last %1.", "those one rises to; a length of time")
                      .arg(words.length(keep.lasts))
                : tr("Tiers last %1, followed by a grace period of %2.", "those one rises to")
                      .arg(words.length(keep.lasts), words.length(keep.grace)));
    }
    if (areKept(Alike::OnTheSameTerms)) {
        sentences.push_back(
            tr("When that time is over, members keep a tier if they meet its conditions again."));
    }
    return paragraph(sentences);
}

// What a tier's members have, in one sentence with one subject.
QString LeafletWords::privileges(int tier, const std::vector<Sentence> &sentences) const
{
    const Vocabulary &words = m_words.vocabulary();
    const QString name = words.nameOf(m_programme.tiers, tier);
    const QString who = plain(words.spaced(words.membersOf(name, {name})));
    QString all;
    for (const Sentence &sentence : sentences) {
        const QString text = told(sentence);
        QString more = text.mid(who.size()).trimmed();
        all = all.isEmpty() ? text
                            : tr("%1; %2", "of a tier's members: they get this; have that")
                                  .arg(all.chopped(1), more);
    }
    return all;
}

// On rising to a tier.
QString LeafletWords::gifts(const Tier &tier) const
{
    const Vocabulary &words = m_words.vocabulary();
    std::vector<Sentence> things;
    for (const Effect &effect : tier.gift) {
        if (!std::holds_alternative<effects::GiveTag>(effect.what)) {
            things.push_back(inShortMoney(m_words.effectSentence(effect, u"/gift"_s)));
        }
    }
    return things.empty() ? QString()
                          : plain(words.spaced(
                                filled(tr("On becoming %1 they get %2.", "members, several things"),
                                       {{words.nameOf(tier.name, tier.id)},
                                        words.joined(things, Vocabulary::Join::And)})));
}

// How one gets there, what it brings; how long it lasts, where that is not said for all.
QString LeafletWords::tierText(int index) const
{
    const Tier &tier = m_programme.tiers.at(static_cast<size_t>(index));
    const Vocabulary &words = m_words.vocabulary();
    const QString name = words.nameOf(m_programme.tiers, index);
    const QString who = plain(words.spaced(words.membersOf(name, {name})));
    std::vector<QString> ways;
    std::vector<Sentence> brings;
    std::vector<QString> lasting;
    bool isAfterTerm = false;
    for (const Sentence &sentence : m_words.tierSentences(index)) {
        const bool isTerm =
            hasSlotAt(sentence, u"/keep/for"_s) || hasSlotAt(sentence, u"/keep/grace"_s);
        if (isTerm || isAfterTerm) {
            isAfterTerm = true;
            if (!areKept(isTerm ? Alike::AsLong : Alike::OnTheSameTerms)) {
                lasting.push_back(told(sentence));
            }
        } else if (hasSlotAt(sentence, u"/multiplier"_s) && tier.multiplier == Ratio(1)) {
            continue; // what everybody has
        } else if (hasSlotAt(sentence, u"/gift"_s)) {
            continue; // all of it in one sentence
        } else if (!hasSlotAt(sentence, u"/paths"_s) && plain(sentence).startsWith(who)) {
            brings.push_back(sentence);
        } else {
            ways.push_back(told(sentence));
        }
    }
    if (!brings.empty()) {
        ways.push_back(privileges(index, brings));
    }
    if (const QString welcome = gifts(tier); !welcome.isEmpty()) {
        ways.push_back(welcome);
    }
    ways.insert(ways.end(), lasting.begin(), lasting.end());
    return paragraph(ways);
}

LeafletEntry LeafletWords::entryOf(const Reward &reward) const
{
    const Reward promise = promised(reward);
    const std::vector<Sentence> sentences = m_words.rewardSentences(promise);
    const Vocabulary &words = m_words.vocabulary();
    const auto coupon =
        promise.coupon ? words.nameOf(m_programme.coupons, *promise.coupon) : QString();
    LeafletEntry entry;
    entry.name = words.nameOf(promise.name, coupon.isEmpty() ? promise.id : coupon);
    entry.price = words.points(promise.points);
    if (promise.money > Money()) {
        const QString money = shortMoney(words.money(promise.money));
        entry.price = promise.points > Points()
                          ? tr("%1 + %2", "points and money").arg(entry.price, money)
                          : money;
    }
    std::vector<Sentence> notes;
    if (promise.minimumTier) {
        notes.push_back({tr("For %1 members and above.", "a tier")
                             .arg(words.nameOf(m_programme.tiers, *promise.minimumTier))});
    }
    for (const Sentence &sentence : sentences) {
        if (hasSlotAt(sentence, u"/prices"_s) || hasSlotAt(sentence, u"/per_member"_s)) {
            notes.push_back(inShortMoney(withoutAnyTime(sentence)));
        }
    }
    entry.text = m_words.paragraph(notes);
    return entry;
}

std::vector<LeafletEntry> LeafletWords::rewardEntries() const
{
    std::vector<LeafletEntry> entries;
    for (const Reward &reward : m_programme.rewards) {
        if (isPromised(reward)) {
            entries.push_back(entryOf(reward));
        }
    }
    return entries;
}

std::vector<LeafletEntry> LeafletWords::couponEntries() const
{
    std::vector<LeafletEntry> entries;
    for (size_t i = 0; i < m_programme.coupons.size(); ++i) {
        const CouponTemplate &coupon = m_programme.coupons[i];
        if (isHandedOut(static_cast<int>(i)) && !isInternal(coupon.when)) {
            entries.push_back({.name = m_words.vocabulary().nameOf(coupon.name, coupon.id),
                               .price = {},
                               .text = couponText(coupon),
                               .colour = {}});
        }
    }
    return entries;
}

// Below its name, which its sentences need not repeat. What excludes what, the till says.
QString LeafletWords::couponText(const CouponTemplate &coupon) const
{
    const Vocabulary &words = m_words.vocabulary();
    const QString name = words.nameOf(coupon.name, coupon.id);
    const QString holders = plain(words.spaced(Sentence{
        tr("Holders of the coupon “%1” get", "how sentences of coupons begin").arg(name)}));
    std::vector<QString> sentences;
    for (const Sentence &sentence : m_words.couponSentences(coupon)) {
        if (hasSlotAt(sentence, u"/stacks"_s)) {
            continue;
        }
        const QString text = told(withoutAnyTime(sentence));
        sentences.push_back(
            hasSlotAt(sentence, u"/valid"_s) && coupon.valid
                ? tr("Valid for %1 from the day of issue.", "a coupon").arg(slotsAsText(sentence))
                : restAfter(holders, text).value_or(text));
    }
    return paragraph(sentences);
}

// Of the policy, what a customer asks: how long points last, and that they are money.
std::vector<LeafletEntry> LeafletWords::termEntries() const
{
    std::vector<QString> terms;
    for (const Sentence &sentence : m_words.policySentences()) {
        for (const QString &place : {u"/expiry"_s, u"/available_after"_s, u"/points_as_money"_s}) {
            if (hasSlotAt(sentence, place)) {
                terms.push_back(told(withoutAnyTime(sentence)));
                break;
            }
        }
    }
    if (std::any_of(m_programme.rules.begin(), m_programme.rules.end(), [this](const Rule &rule) {
            const std::vector<Sentence> said = m_words.ruleSentences(promised(rule));
            return isPromised(rule) && std::any_of(said.begin(), said.end(), saysAnyTime);
        })) {
        terms.push_back(tr("Where no time is named, it holds at any time."));
    }
    return {{.name = {}, .price = {}, .text = paragraph(terms), .colour = {}}};
}

} // namespace regulars
