#include "ui/programme/rulewording.h"

#include "ui/figures.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daySeconds = 86400;
constexpr qsizetype mostTimes = 4; // of one overlap; the rest is counted

} // namespace

QString RuleWording::nameOf(int rule) const
{
    const Rule &asked = m_words.programme().rules.at(static_cast<size_t>(rule));
    return asked.name.isEmpty() ? tr("Rule %1").arg(rule + 1)
                                : m_words.nameOf(asked.name, asked.id);
}

QString RuleWording::nameOf(const QString &id) const
{
    if (const auto rule = m_words.programme().rule(id)) {
        return nameOf(*rule);
    }
    if (id == u"tier"_s) {
        return tr("The tier's own multiplier");
    }
    if (id == u"rounding"_s) {
        return tr("Rounding");
    }
    if (id == u"earn_per_day"_s) {
        return tr("The most a member earns a day");
    }
    if (id == u"budget"_s) {
        return tr("The year's budget");
    }
    if (id.startsWith(u"tier:"_s)) {
        if (const auto tier = m_words.programme().tier(id.mid(5))) {
            return m_words.nameOf(m_words.programme().tiers, *tier);
        }
    }
    return id;
}

QString RuleWording::triggerText(Trigger trigger)
{
    switch (trigger) {
    case Trigger::Purchase:
        return tr("A purchase");
    case Trigger::Enrol:
        return tr("Joining");
    case Trigger::Action:
        return tr("An action");
    case Trigger::Referral:
        return tr("A friend joins");
    case Trigger::ReferralFirstPurchase:
        return tr("A friend's first purchase");
    case Trigger::TierUp:
        return tr("Reaching a higher tier");
    case Trigger::TopUp:
        return tr("A top-up");
    case Trigger::Day:
        break;
    }
    return tr("The end of a day");
}

bool RuleWording::isOffer(const Rule &rule)
{
    return std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
        return std::holds_alternative<effects::GiveDiscount>(effect.what);
    });
}

QString RuleWording::iconOf(const Rule &rule)
{
    if (rule.isTask) {
        return u"check"_s;
    }
    if (isOffer(rule)) {
        return u"scissors"_s;
    }
    switch (rule.on) {
    case Trigger::Enrol:
        return u"user-plus"_s;
    case Trigger::Action:
        return u"leaf"_s;
    case Trigger::Referral:
    case Trigger::ReferralFirstPurchase:
        return u"members"_s;
    case Trigger::TierUp:
        return u"crown"_s;
    case Trigger::TopUp:
        return u"wallet"_s;
    case Trigger::Day:
        return u"calendar"_s;
    case Trigger::Purchase:
        break;
    }
    return std::any_of(rule.give.begin(), rule.give.end(),
                       [](const Effect &effect) {
                           return std::holds_alternative<effects::GiveCoupon>(effect.what);
                       })
               ? u"coupon"_s
               : u"coins"_s;
}

QString RuleWording::clockText(int startSecond, int endSecond)
{
    const auto clock = [](int second) {
        return second >= daySeconds ? u"24:00"_s : QTime(0, 0).addSecs(second).toString(u"HH:mm"_s);
    };
    return tr("%1–%2", "two times of day").arg(clock(startSecond), clock(endSecond));
}

QString RuleWording::timesText(const Overlap &overlap) const
{
    const QLocale &locale = m_words.language().locale();
    std::map<std::pair<int, int>, QStringList> weekdaysAt; // the hours
    for (const Overlap::WeekSpan &span : overlap.spans) {
        weekdaysAt[{span.startSecond, span.endSecond}] +=
            locale.standaloneDayName(span.weekday, QLocale::ShortFormat);
    }
    QStringList times;
    for (const auto &[hours, weekdays] : weekdaysAt) {
        const QString on = weekdays.size() == 7
                               ? tr("every day")
                               : weekdays.join(tr(", ", "between the parts of a list"));
        times += hours == std::pair(0, daySeconds)
                     ? on
                     : tr("%1 %2", "a weekday; times of day")
                           .arg(on, clockText(hours.first, hours.second));
    }
    if (times.size() > mostTimes) {
        const qsizetype rest = times.size() - mostTimes;
        times = times.mid(0, mostTimes);
        times += tr("%n more", nullptr, static_cast<int>(rest));
    }
    return times.join(tr(", ", "between the parts of a list"));
}

QString RuleWording::overlapText(const Overlap &overlap) const
{
    const QString first = QString::number(overlap.first + 1);
    const QString second = QString::number(overlap.second + 1);
    const QString times = timesText(overlap);
    const QString factor = tr("%1×", "a factor").arg(overlap.factor.toDecimal(2));
    switch (overlap.kind) {
    case Overlap::Kind::Multipliers:
        return overlap.isAtAllTimes ? tr("Rules %1 and %2 both apply at all times; together: %3.")
                                          .arg(first, second, factor)
                                    : tr("Rules %1 and %2 both apply %4; together: %3.")
                                          .arg(first, second, factor, times);
    case Overlap::Kind::Exclusive:
        return overlap.isAtAllTimes
                   ? tr("Of offers %1 and %2 only the better one counts (group “%3”).")
                         .arg(first, second, overlap.stack)
                   : tr("Of offers %1 and %2 only the better one counts %4 (group “%3”).")
                         .arg(first, second, overlap.stack, times);
    case Overlap::Kind::Offers:
        break;
    }
    return overlap.isAtAllTimes
               ? tr("Offers %1 and %2 both lower the price, at all times.").arg(first, second)
               : tr("Offers %1 and %2 both lower the price %3.").arg(first, second, times);
}

QString RuleWording::appliesText(const std::vector<RuleSpan> &spans, DayRange days) const
{
    const QString from = shown(days.first);
    const QString to = shown(days.last);
    if (spans.empty()) {
        return tr("It doesn't apply on any day from %1 to %2.").arg(from, to);
    }
    const QLocale &locale = m_words.language().locale();
    std::map<std::pair<int, int>, std::map<int, int>> weekdaysAt; // hours → weekday → days
    for (const RuleSpan &span : spans) {
        ++weekdaysAt[{span.startSecond, span.endSecond}][span.day.dayOfWeek()];
    }
    QStringList times;
    for (const auto &[hours, weekdays] : weekdaysAt) {
        const bool isAllDay = hours.first == 0 && hours.second == daySeconds;
        QStringList names;
        for (const auto &[weekday, count] : weekdays) {
            names += locale.standaloneDayName(weekday, QLocale::ShortFormat);
        }
        const QString on = weekdays.size() == 7
                               ? tr("every day")
                               : names.join(tr(", ", "between the parts of a list"));
        times += isAllDay ? tr("%1, all day", "weekdays").arg(on)
                          : tr("%1 %2", "a weekday; times of day")
                                .arg(on, clockText(hours.first, hours.second));
        if (times.size() == 4) {
            break;
        }
    }
    const QString at = times.join(tr("; ", "between the parts of a list"));
    const bool isCertain = std::all_of(spans.begin(), spans.end(),
                                       [](const RuleSpan &span) { return span.isCertain; });
    return isCertain ? tr("From %1 to %2 it applies: %3.").arg(from, to, at)
                     : tr("From %1 to %2 it can apply: %3. Whether it does depends on the goods, "
                          "the amount or the member.")
                           .arg(from, to, at);
}

} // namespace regulars
