#include "ui/printing/leafletwords.h"

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
Rule told(const Rule &rule)
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

Reward told(const Reward &reward)
{
    Reward promise = reward;
    promise.stock.reset();
    promise.worth.reset();
    promise.cost.reset();
    std::erase_if(promise.prices, [](const TimedPrice &price) { return isInternal(price.when); });
    return promise;
}

bool names(const Sentence &sentence, const QString &pointer)
{
    const std::vector<Slot> found = slotsOf(sentence);
    return std::any_of(found.begin(), found.end(), [&](const Slot &slot) {
        return slot.pointer == pointer || slot.pointer.startsWith(pointer + u'/');
    });
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
        std::vector<LeafletEntry> entries = entriesOf(about);
        if (!entries.empty()) {
            sections.push_back({about, headingOf(about), std::move(entries)});
        }
    }
    return sections;
}

std::vector<LeafletEntry> LeafletWords::entriesOf(About about) const
{
    switch (about) {
    case About::Rewards:
        return rewardEntries();
    case About::Tiers:
        return tierEntries();
    case About::Coupons:
        return couponEntries();
    case About::Terms:
        return termEntries();
    default:
        return ruleEntries(about);
    }
}

bool LeafletWords::isPromised(const Rule &rule) const
{
    return (!rule.until || m_today <= *rule.until) && !isInternal(rule.when) &&
           !told(rule).give.empty();
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

std::vector<LeafletEntry> LeafletWords::ruleEntries(About about) const
{
    std::vector<LeafletEntry> entries;
    for (const Rule &rule : m_programme.rules) {
        if (isPromised(rule) && aboutOf(rule) == about) {
            entries.push_back({.name = m_words.vocabulary().nameOf(rule.name, QString()),
                               .price = {},
                               .text = m_words.paragraph(m_words.ruleSentences(told(rule))),
                               .colour = {}});
        }
    }
    return entries;
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
    return entries;
}

// How one gets there, what it brings; below, how long it lasts.
QString LeafletWords::tierText(int tier) const
{
    std::vector<Sentence> ways;
    std::vector<Sentence> gifts;
    std::vector<Sentence> lasting;
    for (const Sentence &sentence : m_words.tierSentences(tier)) {
        if (names(sentence, u"/keep"_s) || !lasting.empty()) {
            lasting.push_back(sentence);
        } else {
            (names(sentence, u"/paths"_s) ? ways : gifts).push_back(sentence);
        }
    }
    ways.insert(ways.end(), gifts.begin(), gifts.end());
    const QString first = m_words.paragraph(ways);
    return lasting.empty() ? first : first + u'\n' + m_words.paragraph(lasting);
}

LeafletEntry LeafletWords::entryOf(const Reward &reward) const
{
    const Reward promise = told(reward);
    const std::vector<Sentence> sentences = m_words.rewardSentences(promise);
    const Vocabulary &words = m_words.vocabulary();
    const auto coupon =
        promise.coupon ? words.nameOf(m_programme.coupons, *promise.coupon) : QString();
    LeafletEntry entry;
    entry.name = words.nameOf(promise.name, coupon.isEmpty() ? promise.id : coupon);
    entry.price = words.points(promise.points);
    if (promise.money > Money()) {
        entry.price =
            promise.points > Points()
                ? tr("%1 + %2", "points and money").arg(entry.price, words.money(promise.money))
                : words.money(promise.money);
    }
    std::vector<Sentence> notes;
    if (promise.minimumTier) {
        notes.push_back({tr("For %1 members and above.", "a tier")
                             .arg(words.nameOf(m_programme.tiers, *promise.minimumTier))});
    }
    for (const Sentence &sentence : sentences) {
        if (names(sentence, u"/prices"_s) || names(sentence, u"/per_member"_s)) {
            notes.push_back(sentence);
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
            std::vector<Sentence> sentences = m_words.couponSentences(coupon);
            // What excludes what, the till says.
            std::erase_if(sentences,
                          [](const Sentence &said) { return names(said, u"/stacks"_s); });
            entries.push_back({.name = m_words.vocabulary().nameOf(coupon.name, coupon.id),
                               .price = {},
                               .text = m_words.paragraph(sentences),
                               .colour = {}});
        }
    }
    return entries;
}

// Of the policy, what a customer asks: how long points last, and that they are money.
std::vector<LeafletEntry> LeafletWords::termEntries() const
{
    std::vector<Sentence> terms;
    for (const Sentence &sentence : m_words.policySentences()) {
        for (const QString &place : {u"/expiry"_s, u"/available_after"_s, u"/points_as_money"_s}) {
            if (names(sentence, place)) {
                terms.push_back(sentence);
                break;
            }
        }
    }
    return {{.name = {}, .price = {}, .text = m_words.paragraph(terms), .colour = {}}};
}

} // namespace regulars
