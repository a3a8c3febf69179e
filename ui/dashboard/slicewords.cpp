#include "ui/dashboard/slicewords.h"

#include "services/offeruse.h"
#include "ui/dashboard/figurewords.h"
#include "ui/figures.h"
#include "ui/zonewords.h"

#include <QLocale>

#include <array>
#include <cstdlib>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<const char *, bridgeKinds> bridgeNames{
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Imported"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Issued"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Given back"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Adjusted by hand"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Between members"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Forgiven"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Redeemed"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Expired"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Taken back"),
    QT_TRANSLATE_NOOP("regulars::SheetWords", "Forfeited")};

} // namespace

QString SliceWords::tierName(const QString &tier) const
{
    const auto index = m_programme->tier(tier);
    const QString name =
        index ? m_programme->tiers[static_cast<std::size_t>(*index)].name.in(m_language)
              : QString();
    return name.isEmpty() ? tier : name;
}

QString SliceWords::rewardNames(const QStringList &rewards) const
{
    QStringList names;
    for (const QString &reward : rewards) {
        const auto index = m_programme->reward(reward);
        const QString name =
            index ? m_programme->rewards[static_cast<std::size_t>(*index)].name.in(m_language)
                  : QString();
        names += name.isEmpty() ? reward : name;
    }
    return names.join(tr(", ", "between parts of a list"));
}

QString SliceWords::ruleName(const QString &rule) const
{
    const auto index = m_programme->rule(rule);
    const QString name =
        index ? m_programme->rules[static_cast<std::size_t>(*index)].name.in(m_language)
              : QString();
    return name.isEmpty() ? rule : name;
}

// As the insight page says it.
QString SliceWords::bridgeName(BridgeKind kind)
{
    return QCoreApplication::translate("regulars::SheetWords",
                                       bridgeNames.at(static_cast<std::size_t>(kind)));
}

QString SliceWords::money(Money amount) const
{
    return shown(amount, m_programme->currency);
}

QString SliceWords::spendingName(const Slice &slice) const
{
    if (slice.to && !slice.names.isEmpty()) {
        return tr("Members at “%1” who spent %2 at most", "a tier and an amount")
            .arg(tierName(slice.names.front()), money(*slice.to - Money(1)));
    }
    if (!slice.to) {
        return tr("Members who spent %1 or more").arg(money(slice.from));
    }
    return slice.from < Money() ? tr("Members who spent less than %1").arg(money(*slice.to))
                                : tr("Members who spent from %1 to under %2")
                                      .arg(money(slice.from), money(*slice.to));
}

QString SliceWords::segmentName(const QString &code)
{
    for (int segment = 0; segment < rfmSegments; ++segment) {
        if (code != codeOf(static_cast<RfmSegment>(segment))) {
            continue;
        }
        switch (static_cast<RfmSegment>(segment)) {
        case RfmSegment::New:
            return tr("New");
        case RfmSegment::HighValue:
            return tr("High value");
        case RfmSegment::AtRisk:
            return tr("At risk");
        case RfmSegment::Sleeping:
            return tr("Sleeping");
        case RfmSegment::Potential:
            return tr("Potential");
        case RfmSegment::Other:
            return tr("Others");
        }
    }
    return code;
}

QString SliceWords::bandName(const QString &band)
{
    if (band == ageBand(std::nullopt)) {
        return tr("age unknown");
    }
    return band == ageBand(0) ? tr("under 18") : QString(band).replace(u'-', u'–');
}

// Of a rule, or of points.
QString SliceWords::partName(const EvidenceQuestion &question) const
{
    const Slice &slice = question.slice;
    const QString figure = FigureWords::nameOf(question.figure);
    switch (slice.kind) {
    case Slice::Kind::OfRule:
        return unitOf(question.figure) == EvidenceUnit::Member
                   ? tr("Members who took part in “%1”", "a rule")
                         .arg(ruleName(slice.names.value(0)))
                   : tr("%1: “%2”", "a figure and a rule")
                         .arg(figure, ruleName(slice.names.value(0)));
    case Slice::Kind::BesideRule:
        return tr("Members who bought nothing of “%1”", "a rule")
            .arg(ruleName(slice.names.value(0)));
    case Slice::Kind::OfBridge:
        return bridgeName(static_cast<BridgeKind>(slice.first));
    case Slice::Kind::AtTier:
        return tr("%1: at “%2”", "a figure and a tier").arg(figure, tierName(slice.names.value(0)));
    case Slice::Kind::OfAge:
        return tr("%1: %2", "a figure and an age").arg(figure, bandName(slice.names.value(0)));
    case Slice::Kind::OfZone:
        return tr("Points redeemed: zone %1")
            .arg(slice.names.value(0).isEmpty() ? tr("none", "zone")
                                                : zoneText(slice.names.value(0)));
    case Slice::Kind::OfOffer:
        return tr("%1: “%2”", "a figure and a rule").arg(figure, offerName(slice));
    default:
        return figure;
    }
}

QString SliceWords::offerName(const Slice &slice) const
{
    const QString &id = slice.names.value(0);
    switch (static_cast<OfferUse::Kind>(slice.first)) {
    case OfferUse::Kind::Tier:
        return tierName(id);
    case OfferUse::Kind::Coupon:
        return couponName(id);
    case OfferUse::Kind::Rule:
        break;
    }
    return id == u"tier"_s && !m_programme->rule(id) ? tr("More points at higher tiers")
                                                     : ruleName(id);
}

QString SliceWords::couponName(const QString &coupon) const
{
    const auto index = m_programme->coupon(coupon);
    const QString name =
        index ? m_programme->coupons[static_cast<std::size_t>(*index)].name.in(m_language)
              : QString();
    return name.isEmpty() ? coupon : name;
}

QString SliceWords::giftText(const AwardGift &gift) const
{
    const qint64 count = std::abs(gift.count);
    const auto several = [count](const QString &what) {
        return count == 1 ? what : tr("%1 × %2", "how many, and what").arg(count).arg(what);
    };
    switch (gift.kind) {
    case AwardGift::Kind::Coupon:
        return several(tr("coupon “%1”").arg(couponName(gift.id)));
    case AwardGift::Kind::StoredValue:
        return tr("%1 of stored value").arg(money(Money(count)));
    case AwardGift::Kind::Reward:
        return several(tr("reward “%1”").arg(rewardNames({gift.id})));
    case AwardGift::Kind::Tag:
        return tr("tag “%1”").arg(gift.id);
    }
    return {};
}

QString SliceWords::nameOf(const EvidenceQuestion &question) const
{
    const Slice &slice = question.slice;
    const QString figure = FigureWords::nameOf(question.figure);
    switch (slice.kind) {
    case Slice::Kind::Whole:
        return figure;
    case Slice::Kind::OfMembers:
        return tr("%1: to members", "a figure").arg(figure);
    case Slice::Kind::OfGuests:
        return tr("%1: to guests", "a figure").arg(figure);
    case Slice::Kind::OfTier:
        return tr("Members at “%1”", "a tier").arg(tierName(slice.names.value(0)));
    case Slice::Kind::OfRewards:
        return tr("Points redeemed for %1").arg(rewardNames(slice.names));
    case Slice::Kind::OfAgeZone:
        return tr("Points redeemed: %1, zone %2", "an age")
            .arg(bandName(slice.names.value(0)), slice.names.value(1).isEmpty()
                                                     ? tr("none", "zone")
                                                     : zoneText(slice.names.value(1)));
    case Slice::Kind::AtHour:
        return tr("%1: %2, %3 to %4 o'clock", "a figure and a weekday")
            .arg(figure, QLocale().dayName(slice.first, QLocale::LongFormat))
            .arg(slice.second)
            .arg(slice.second + 1);
    case Slice::Kind::InRfmCell:
        return tr("Members: recency %1 of 5, frequency %2 of 5").arg(slice.first).arg(slice.second);
    case Slice::Kind::InSegment:
        return tr("Members: %1", "a segment").arg(segmentName(slice.names.value(0)));
    case Slice::Kind::OfCohort:
        return tr("First bought in %1, bought again %n month(s) after", nullptr, slice.first)
            .arg(question.period.first.month().toIso());
    case Slice::Kind::Spending:
        return spendingName(slice);
    case Slice::Kind::Stayed:
        return tr("Members who stayed");
    case Slice::Kind::Rose:
        return tr("Rises to a higher tier");
    case Slice::Kind::Fell:
        return tr("Falls to a lower tier");
    default:
        return partName(question);
    }
}

QString SliceWords::definitionOf(const EvidenceQuestion &question) const
{
    switch (question.slice.kind) {
    case Slice::Kind::OfTier:
        return tr("Those who hold the tier at the period's end.");
    case Slice::Kind::OfRewards:
    case Slice::Kind::OfAgeZone:
    case Slice::Kind::OfZone:
        return tr("Redemptions of the period that were not undone.");
    case Slice::Kind::AtHour:
        return tr("By the shop's clock; purchases fully returned do not count.");
    case Slice::Kind::InRfmCell:
        return tr("Of the members who ever bought, by fifths: 5 bought latest, and most often.");
    case Slice::Kind::InSegment:
        return tr("By how lately, how often and for how much members bought.");
    case Slice::Kind::OfCohort:
        return tr("Of the members whose first purchase lies in that month, those who bought in "
                  "the later one.");
    case Slice::Kind::Spending:
        return tr("Members who bought in the period, by what they paid less what went back.");
    case Slice::Kind::Stayed:
        return tr("Of the members who bought in the period before, those who bought in this one.");
    case Slice::Kind::Rose:
    case Slice::Kind::Fell:
        return tr("Each move counts; somebody who moved twice stands here twice.");
    case Slice::Kind::OfRule:
        return unitOf(question.figure) == EvidenceUnit::Member
                   ? tr("Members who bought what the rule is about while it was in force.")
                   : tr("Purchases with goods that the rule is about, at its times; the amount is of "
                        "those goods alone.");
    case Slice::Kind::BesideRule:
        return tr("Members who bought in those days, but nothing that the rule is about.");
    case Slice::Kind::OfBridge:
        return tr("Points as they moved the balances of all members.");
    case Slice::Kind::AtTier:
        return tr("Points by the tier that was held when they moved.");
    case Slice::Kind::OfAge:
        return tr("Points by their members' age at the period's end.");
    case Slice::Kind::OfOffer:
        return unitOf(question.figure) == EvidenceUnit::Purchase
                   ? tr("Purchases at which the offer gave something, as they were paid at the "
                        "counter, before what came back later.")
                   : tr("Each time the offer gave something, and each time that was taken back. A "
                        "coupon, a reward, stored value and a tag are no points.");
    default:
        return FigureWords::definitionOf(question.figure);
    }
}

} // namespace regulars
