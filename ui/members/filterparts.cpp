#include "ui/members/filterparts.h"

#include "ui/figures.h"
#include "ui/shop.h"

#include <QCoreApplication>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::FilterParts)
};

bool asks(const MemberFilter &filter, FilterPart part)
{
    return without(filter, part) != filter;
}

QString tiersText(const QStringList &tiers, const Shop &shop)
{
    QString text = tierName(tiers.value(0), shop);
    for (const QString &tier : tiers.mid(1)) {
        text = FilterWords::tr("%1 or %2", "tiers").arg(text, tierName(tier, shop));
    }
    return text;
}

QString joinedText(const MemberFilter &filter)
{
    if (filter.joinedFrom && filter.joinedThrough) {
        return FilterWords::tr("Joined %1 to %2")
            .arg(shown(*filter.joinedFrom), shown(*filter.joinedThrough));
    }
    return filter.joinedFrom ? FilterWords::tr("Joined since %1").arg(shown(*filter.joinedFrom))
                             : FilterWords::tr("Joined by %1").arg(shown(*filter.joinedThrough));
}

QString pointsText(const MemberFilter &filter)
{
    if (filter.pointsAtLeast && filter.pointsAtMost) {
        return FilterWords::tr("%1 to %2 points")
            .arg(shown(*filter.pointsAtLeast), shown(*filter.pointsAtMost));
    }
    return filter.pointsAtLeast
               ? FilterWords::tr("%1 points or more").arg(shown(*filter.pointsAtLeast))
               : FilterWords::tr("%1 points or less").arg(shown(*filter.pointsAtMost));
}

QString daysText(const MemberFilter &filter, FilterPart part)
{
    switch (part) {
    case FilterPart::Silent:
        return FilterWords::tr("No purchase for %n day(s)", nullptr, *filter.silentDays);
    case FilterPart::Birthday:
        return *filter.birthdayWithinDays == 0
                   ? FilterWords::tr("Birthday today")
                   : FilterWords::tr("Birthday within %n day(s)", nullptr,
                                     *filter.birthdayWithinDays);
    default:
        return FilterWords::tr("Points expire within %n day(s)", nullptr,
                               *filter.expiringWithinDays);
    }
}

} // namespace

std::vector<FilterPart> partsOf(const MemberFilter &filter)
{
    std::vector<FilterPart> parts;
    for (const FilterPart part :
         {FilterPart::Text, FilterPart::Tiers, FilterPart::Tags, FilterPart::Joined,
          FilterPart::Silent, FilterPart::Birthday, FilterPart::Points, FilterPart::Expiring,
          FilterPart::Frozen, FilterPart::Consent, FilterPart::Among}) {
        if (asks(filter, part)) {
            parts.push_back(part);
        }
    }
    return parts;
}

MemberFilter without(const MemberFilter &filter, FilterPart part)
{
    MemberFilter left = filter;
    switch (part) {
    case FilterPart::Text:
        left.text.clear();
        break;
    case FilterPart::Tiers:
        left.tiers.clear();
        break;
    case FilterPart::Tags:
        left.tags.clear();
        break;
    case FilterPart::Joined:
        left.joinedFrom.reset();
        left.joinedThrough.reset();
        break;
    case FilterPart::Silent:
        left.silentDays.reset();
        break;
    case FilterPart::Birthday:
        left.birthdayWithinDays.reset();
        break;
    case FilterPart::Points:
        left.pointsAtLeast.reset();
        left.pointsAtMost.reset();
        break;
    case FilterPart::Expiring:
        left.expiringWithinDays.reset();
        break;
    case FilterPart::Frozen:
        left.isFrozen.reset();
        break;
    case FilterPart::Consent:
        left.consent.clear();
        break;
    case FilterPart::Among:
        left.among.reset();
        break;
    }
    return left;
}

QString partText(const MemberFilter &filter, FilterPart part, const Shop &shop)
{
    switch (part) {
    case FilterPart::Text:
        return FilterWords::tr("\"%1\"", "what was searched for").arg(filter.text.trimmed());
    case FilterPart::Tiers:
        return tiersText(filter.tiers, shop);
    case FilterPart::Tags:
        return FilterWords::tr("Tagged %1").arg(filter.tags.join(u" + "_s));
    case FilterPart::Joined:
        return joinedText(filter);
    case FilterPart::Points:
        return pointsText(filter);
    case FilterPart::Frozen:
        return *filter.isFrozen ? FilterWords::tr("Frozen") : FilterWords::tr("Not frozen");
    case FilterPart::Consent:
        return FilterWords::tr("Agreed to %1").arg(purposeName(filter.consent));
    case FilterPart::Among:
        return filter.among->name;
    case FilterPart::Silent:
    case FilterPart::Birthday:
    case FilterPart::Expiring:
        return daysText(filter, part);
    }
    return {};
}

QString tierName(const QString &tier, const Shop &shop)
{
    const auto programme = shop.programme();
    const auto index = programme->tier(tier);
    return index ? shop.named(programme->tiers[static_cast<size_t>(*index)].name) : tier;
}

QString purposeName(const QString &purpose)
{
    return purpose == u"marketing"_s   ? FilterWords::tr("marketing")
           : purpose == u"profiling"_s ? FilterWords::tr("tailored offers")
           : purpose == u"sharing"_s   ? FilterWords::tr("sharing with partners")
                                       : purpose;
}

QString consentWords(const QString &purpose)
{
    return purpose == u"marketing"_s ? FilterWords::tr("May be told of offers")
           : purpose == u"profiling"_s
               ? FilterWords::tr("Purchases may be used to choose offers for them")
           : purpose == u"sharing"_s
               ? FilterWords::tr("Details may be shared with the shop's partners")
               : purpose;
}

QStringList channels()
{
    return {u"phone"_s, u"sms"_s, u"wechat"_s, u"email"_s, u"post"_s, u"none"_s};
}

QString channelName(const QString &channel)
{
    return channel == u"phone"_s    ? FilterWords::tr("phone call")
           : channel == u"sms"_s    ? FilterWords::tr("text message")
           : channel == u"wechat"_s ? FilterWords::tr("WeChat")
           : channel == u"email"_s  ? FilterWords::tr("e-mail")
           : channel == u"post"_s   ? FilterWords::tr("letter")
           : channel == u"none"_s   ? FilterWords::tr("not at all")
                                    : channel;
}

QStringList genders()
{
    return {u"female"_s, u"male"_s};
}

QString genderName(const QString &gender)
{
    return gender == u"female"_s ? FilterWords::tr("female")
           : gender == u"male"_s ? FilterWords::tr("male")
                                 : gender;
}

} // namespace regulars
