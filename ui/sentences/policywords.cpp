#include "ui/sentences/policywords.h"

#include "programme/words.h"

namespace regulars
{

using namespace Qt::StringLiterals;

std::vector<Sentence> PolicyWords::sentences() const
{
    std::vector<Sentence> sentences{rounding(), stacking(), expiry(), availability()};
    addPointsAsMoney(sentences);
    sentences.push_back(refund());
    sentences.push_back(
        filled(tr("Points given back when a redemption is undone last at least %1."),
               {m_words.slot(SlotKind::Span, m_words.length(policy().restoreGrace),
                             u"/restore_grace"_s)}));
    sentences.push_back(
        filled(tr("A point costs the shop %1."),
               {m_words.slot(SlotKind::Cost, m_words.exactMoney(policy().pointValue),
                             u"/point_value"_s)}));
    addLimits(sentences);
    addBudget(sentences);
    return sentences;
}

Sentence PolicyWords::rounding() const
{
    return m_words.choiceSlot(
        QString(words::wordFor(words::roundings, policy().rounding)),
        {{u"down"_s, tr("The points of each purchase are rounded down to a whole number.")},
         {u"nearest"_s, tr("The points of each purchase are rounded to the nearest whole number.")},
         {u"up"_s, tr("The points of each purchase are rounded up to a whole number.")}},
        u"/rounding"_s);
}

Sentence PolicyWords::stacking() const
{
    return m_words.choiceSlot(
        QString(words::wordFor(words::stackings, policy().stacking)),
        {{u"add"_s, tr("Several multipliers add up: double and 1.5× make 2.5×.")},
         {u"best"_s, tr("Of several multipliers only the largest counts.")},
         {u"multiply"_s, tr("Several multipliers are multiplied: double and 1.5× make 3×.")}},
        u"/stacking"_s);
}

Sentence PolicyWords::expiry() const
{
    const Expiry &expiry = policy().expiry;
    const auto whole = [&](const QString &text) {
        return m_words.slot(SlotKind::Expiry, text, u"/expiry"_s);
    };
    const QString length = m_words.length(expiry.length);
    switch (expiry.kind) {
    case Expiry::Kind::Never:
        return filled(tr("Points %1.", "expiry"), {whole(tr("never expire", "points"))});
    case Expiry::Kind::After:
        return filled(
            tr("Points %1.", "expiry"),
            {whole(expiry.alignsMonthEnd
                       ? tr("expire %1 after they were earned, at the end of that month", "points")
                             .arg(length)
                       : tr("expire %1 after they were earned", "points").arg(length))});
    case Expiry::Kind::Idle:
        return filled(
            tr("Points %1.", "expiry"),
            {whole(tr("expire after %1 without a purchase, redemption or action", "points")
                       .arg(length))});
    case Expiry::Kind::Yearly:
        break;
    }
    const QString date = m_words.monthAndDay(expiry.month, expiry.day);
    if (expiry.years == 0) {
        return filled(
            tr("Points %1.", "expiry"),
            {whole(tr("expire on the next %1 after they were earned", "points; a day of the year")
                       .arg(date))});
    }
    const QString years = m_words.length({expiry.years, Length::Unit::Year});
    return filled(tr("Points %1.", "expiry"),
                  {whole(tr("expire on %1, %2 after the year in which they were earned", "points")
                             .arg(date, years))});
}

Sentence PolicyWords::availability() const
{
    if (policy().availableAfter.isZero()) {
        return filled(tr("Points can be spent %1.", "at once"),
                      {m_words.slot(SlotKind::Span, tr("at once"), u"/available_after"_s)});
    }
    return filled(tr("Points can be spent %1 after they were earned."),
                  {m_words.slot(SlotKind::Span, m_words.length(policy().availableAfter),
                                u"/available_after"_s)});
}

Sentence PolicyWords::refund() const
{
    return m_words.choiceSlot(
        QString(words::wordFor(words::shortfalls, policy().shortfall)),
        {{u"owe"_s,
          tr("A member who returns goods after spending the points owes them; the next points earned make up for it.")},
         {u"forgive"_s, tr("A member who returns goods after spending the points owes nothing.")}},
        u"/shortfall"_s);
}

void PolicyWords::addPointsAsMoney(std::vector<Sentence> &sentences) const
{
    if (!policy().pointsAsMoney) {
        sentences.push_back({tr("Points can't be used as money at the till.")});
        return;
    }
    const PointsAsMoney &terms = *policy().pointsAsMoney;
    const QString place = u"/points_as_money"_s;
    const Sentence points =
        m_words.slot(SlotKind::PointCount, m_words.points(terms.points), below(place, u"points"_s));
    sentences.push_back(filled(
        tr("At the till %1 count as %2, for at most %3 of the bill.", "points; an amount; a share"),
        {points,
         m_words.slot(SlotKind::Amount, m_words.money(terms.amount), below(place, u"amount"_s)),
         m_words.slot(SlotKind::Share, m_words.share(terms.maxShare),
                      below(place, u"max_share"_s))}));
    for (size_t i = 0; i < terms.rates.size(); ++i) {
        const QString rate = below(below(place, u"rates"_s), i);
        const Clauses clauses =
            m_conditions.clausesWithoutWho(terms.rates[i].when, below(rate, u"when"_s));
        sentences.push_back(
            filled(tr("For %1 they count as %2, %3.", "goods; an amount; every Wednesday"),
                   {clauses.goods,
                    m_words.slot(SlotKind::Amount, m_words.money(terms.rates[i].amount),
                                 below(rate, u"amount"_s)),
                    clauses.circumstances}));
    }
}

void PolicyWords::addLimits(std::vector<Sentence> &sentences) const
{
    const MemberLimits &limits = policy().limits;
    const auto add = [&](const std::optional<Points> &limit, const QString &key,
                         const QString &pattern) {
        if (!limit) {
            return;
        }
        Sentence slot =
            m_words.slot(SlotKind::PointRate, m_words.points(*limit), below(u"/limits"_s, key));
        std::get<Slot>(slot.front()).holder = {u"/limits"_s, {key}, true};
        sentences.push_back(filled(pattern, {slot}));
    };
    add(limits.earnPerDay, u"earn_per_day"_s, tr("A member earns at most %1 a day.", "points"));
    add(limits.redeemPerDay, u"redeem_per_day"_s,
        tr("A member redeems at most %1 a day.", "points"));
    add(limits.givePerMonth, u"give_per_month"_s,
        tr("A member gives others at most %1 a month.", "points"));
    add(limits.clerkAdjust, u"clerk_adjust"_s,
        tr("Adjusting a balance by more than %1 needs a second person.", "points"));
}

void PolicyWords::addBudget(std::vector<Sentence> &sentences) const
{
    const Budget &budget = policy().budget;
    if (!budget.marketingPerYear) {
        return;
    }
    sentences.push_back(filled(
        tr("The budget is %1 a year; a warning comes when rewards cost %2 of it.",
           "an amount; a share"),
        {m_words.slot(SlotKind::Amount, m_words.money(*budget.marketingPerYear),
                      u"/budget/marketing_per_year"_s),
         m_words.slot(SlotKind::Share, m_words.share(budget.warnShare), u"/budget/warn_share"_s)}));
    Sentence enforced = m_words.choiceSlot(
        budget.isEnforced ? u"true"_s : u"false"_s,
        {{u"false"_s, tr("Points are issued even beyond the budget.")},
         {u"true"_s, tr("No more points are issued once the budget is used up.")}},
        u"/budget/enforce"_s);
    std::get<Slot>(enforced.front()).isAny = !budget.isEnforced;
    sentences.push_back(enforced);
}

} // namespace regulars
