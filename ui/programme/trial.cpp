#include "ui/programme/trial.h"

#include "programme/ruletimes.h"
#include "ui/figures.h"
#include "ui/refusaltext.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

MemberView Trials::memberOf(int tier, qint64 visits, bool hasBirthday, BusinessDay today) const
{
    constexpr qint64 memberSince = 400; // days: nothing of a newcomer
    MemberView view{.joinedOn = today.plusDays(-memberSince)};
    view.tier = tier;
    view.isReferred = true;
    view.purchasesBefore = visits;
    if (visits > 0) {
        view.lastPurchaseOn = today.plusDays(-1);
    }
    if (hasBirthday) {
        view.birthday = BirthDate{today.date().month(), today.date().day(), {}};
    }
    view.inTopShare.assign(m_programme.measures.size(), false);
    for (const Measure &measure : m_programme.measures) {
        view.measures.push_back({measure.metric == Metric::Visits ? visits : 0, 0});
    }
    return view;
}

TrialOutcome Trials::run(const Trial &trial, std::optional<int> chosen) const
{
    m_acted.clear();
    TrialOutcome outcome = trial.occasion == Trigger::Purchase ? purchase(trial) : occasion(trial);
    if (!chosen || outcome.isRefused) {
        return outcome;
    }
    const Rule &rule = m_programme.rules.at(static_cast<size_t>(*chosen));
    outcome.chosen =
        m_acted.contains(rule.id)
            ? tr("“%1” applies here.").arg(m_wording.nameOf(*chosen))
            : tr("“%1” gives nothing here: %2").arg(m_wording.nameOf(*chosen), reason(trial, rule));
    return outcome;
}

TrialOutcome Trials::purchase(const Trial &trial) const
{
    TrialOutcome outcome;
    const Result<Quote> quoted =
        quote(m_programme, trial.member ? &*trial.member : nullptr, trial.basket, {}, trial.moment);
    if (!quoted) {
        outcome.isRefused = true;
        outcome.result = refusalText(quoted.refusal(), m_programme.currency);
        return outcome;
    }
    addDiscounts(*quoted, outcome);
    addWhy(quoted->earning.why, outcome);
    addGrants(quoted->earning.grants, outcome);
    for (const RuleUse &use : quoted->offerUses) {
        m_acted += m_programme.rules.at(static_cast<size_t>(use.rule)).id;
    }
    for (const RuleUse &use : quoted->earning.uses) {
        m_acted += m_programme.rules.at(static_cast<size_t>(use.rule)).id;
    }
    const QString total = shown(quoted->total, m_programme.currency);
    const QString price = shown(quoted->price(), m_programme.currency);
    const QString earned = m_words.points(quoted->earning.points);
    const bool isLower = quoted->price() < quoted->total;
    if (!trial.member) {
        outcome.result = isLower ? tr("%1 instead of %2").arg(price, total)
                                 : tr("%1, no points without a member").arg(total);
    } else {
        outcome.result = isLower ? tr("%1 instead of %2 → %3").arg(price, total, earned)
                                 : tr("%1 → %2", "an amount; points").arg(total, earned);
    }
    return outcome;
}

TrialOutcome Trials::occasion(const Trial &trial) const
{
    TrialOutcome outcome;
    if (!trial.member) {
        outcome.result = tr("Choose a member: this happens only to members.");
        return outcome;
    }
    Occasion happened{.trigger = trial.occasion, .moment = trial.moment, .member = &*trial.member};
    happened.action = trial.action;
    if (trial.occasion == Trigger::TopUp) {
        happened.topUp = trial.topUp;
    }
    const bool isAboutFriends =
        trial.occasion == Trigger::Referral || trial.occasion == Trigger::ReferralFirstPurchase;
    Points points;
    Points referrerPoints;
    for (const bool forReferrer : {false, true}) {
        if (forReferrer && !isAboutFriends) {
            continue;
        }
        happened.forReferrer = forReferrer;
        const Earning earning = earnOnOccasion(m_programme, happened);
        (forReferrer ? referrerPoints : points) += earning.points;
        addWhy(earning.why, outcome);
        addGrants(earning.grants, outcome);
        for (const RuleUse &use : earning.uses) {
            m_acted += m_programme.rules.at(static_cast<size_t>(use.rule)).id;
        }
    }
    outcome.result = isAboutFriends
                         ? tr("%1 for the friend, %2 for the member who brought them")
                               .arg(m_words.points(points), m_words.points(referrerPoints))
                         : m_words.points(points);
    return outcome;
}

void Trials::addDiscounts(const Quote &quote, TrialOutcome &outcome) const
{
    for (const AppliedDiscount &discount : quote.discounts) {
        QString name;
        switch (discount.source) {
        case AppliedDiscount::Source::Rule:
            name = m_wording.nameOf(discount.id);
            m_acted += discount.id;
            break;
        case AppliedDiscount::Source::Tier:
            name = tr("The tier's discount");
            break;
        case AppliedDiscount::Source::Coupon:
            name = tr("Coupon %1").arg(discount.id);
            break;
        }
        outcome.rows.push_back({name, shownSigned(-discount.amount, m_programme.currency)});
    }
}

// One row a rule, whatever number of lines it worked on, in the order of the receipt.
void Trials::addWhy(const std::vector<WhyRow> &why, TrialOutcome &outcome) const
{
    std::vector<std::pair<QString, Ratio>> sums;
    for (const WhyRow &row : why) {
        const auto found = std::find_if(sums.begin(), sums.end(),
                                        [&row](const auto &sum) { return sum.first == row.rule; });
        if (found == sums.end()) {
            sums.emplace_back(row.rule, row.points);
        } else {
            found->second = found->second + row.points;
        }
        m_acted += row.rule;
    }
    for (const auto &[rule, points] : sums) {
        outcome.rows.push_back({m_wording.nameOf(rule), figure(points)});
    }
}

void Trials::addGrants(const std::vector<Grant> &grants, TrialOutcome &outcome) const
{
    for (const Grant &grant : grants) {
        m_acted += grant.rule;
        const QString given = grantText(grant);
        outcome.rows.push_back(
            {m_wording.nameOf(grant.rule),
             grant.toReferrer ? tr("%1, to the member who brought them").arg(given) : given});
    }
}

QString Trials::grantText(const Grant &grant) const
{
    if (grant.coupon) {
        return tr("coupon: %1").arg(m_words.nameOf(m_programme.coupons, *grant.coupon));
    }
    if (grant.reward) {
        return tr("reward: %1").arg(m_words.nameOf(m_programme.rewards, *grant.reward));
    }
    if (!grant.storedValue.isZero()) {
        return tr("stored value: %1").arg(shown(grant.storedValue, m_programme.currency));
    }
    if (!grant.tag.isEmpty()) {
        return tr("tag: %1").arg(grant.tag);
    }
    return m_words.points(grant.points);
}

QString Trials::figure(const Ratio &points) const
{
    const QString text = points.toDecimal(2);
    return text.startsWith(u'-') ? QString(QChar(0x2212)) + text.mid(1) : QString(u'+' + text);
}

QString Trials::reason(const Trial &trial, const Rule &rule) const
{
    if (rule.on != trial.occasion || (rule.on == Trigger::Action && rule.action != trial.action)) {
        return tr("something else happened.");
    }
    if (!rule.isInForceOn(trial.moment.day)) {
        return tr("it is not in force on that day.");
    }
    KnownPart known =
        timeKnown(m_programme, trial.moment.local.civilDay, trial.moment.local.secondOfDay);
    if (certaintyOf(rule.when, known) == Certainty::No) {
        return tr("not on that day or at that time.");
    }
    if (trial.occasion == Trigger::Purchase && rule.when.namesLines()) {
        const bool touchesNone = std::all_of(
            trial.basket.lines.begin(), trial.basket.lines.end(), [&](const BasketLine &line) {
                KnownPart part = known;
                part.hasLine = true;
                part.product = line.product;
                part.category = line.category;
                return certaintyOf(rule.when, part) == Certainty::No;
            });
        if (touchesNone) {
            return tr("it is about other goods.");
        }
    }
    if (!trial.member) {
        return RuleWording::isOffer(rule) ? tr("its conditions are not met.")
                                          : tr("there is no member.");
    }
    known.tier = trial.member->tier;
    if (certaintyOf(rule.when, known) == Certainty::No) {
        return tr("it is about other members.");
    }
    const bool isRate = std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
        return std::holds_alternative<effects::PointsPer>(effect.what);
    });
    return isRate ? tr("its conditions are not met, or a more specific rule sets the points "
                       "on these goods.")
                  : tr("its conditions are not met, or another rule takes its place.");
}

} // namespace regulars
