#include "ui/programme/changewords.h"

#include "ui/language.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Of these a change is told by the whole of what they say, before and now.
bool isToldWhole(const QString &section)
{
    return section == u"rules"_s || section == u"coupons"_s || section == u"rewards"_s ||
           section == u"segments"_s;
}

bool isSimple(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

bool isAt(const QString &pointer, const QString &member)
{
    const QString place = u'/' + member;
    return pointer == place || pointer.startsWith(place + u'/');
}

} // namespace

ChangeWords::ChangeWords(const ProgrammeDocument &live, const ProgrammeDocument &draft,
                         const Language &language)
    : m_live{live.programme(), Sentences(live.programme(), language)}
    , m_draft{draft.programme(), Sentences(draft.programme(), language)}
{}

std::vector<SectionChanges> ChangeWords::sections(const std::vector<Difference> &differences) const
{
    std::vector<SectionChanges> sections;
    QString id;
    for (const Difference &difference : differences) {
        const bool isNewSection = sections.empty() || sections.back().section != difference.section;
        if (isNewSection) {
            sections.push_back({difference.section, headingOf(difference.section), {}});
        }
        std::vector<ItemChange> &items = sections.back().items;
        if (isNewSection || difference.id != id) {
            items.push_back({difference.kind, titleOf(difference), {}});
            id = difference.id;
        }
        addDetails(difference, items.back());
    }
    return sections;
}

QString ChangeWords::headingOf(const QString &section)
{
    static const std::vector<std::pair<QString, const char *>> headings{
        {u"shop"_s, QT_TR_NOOP("Shop")},
        {u"policy"_s, QT_TR_NOOP("Points and limits")},
        {u"categories"_s, QT_TR_NOOP("Categories")},
        {u"products"_s, QT_TR_NOOP("Products")},
        {u"actions"_s, QT_TR_NOOP("Actions")},
        {u"segments"_s, QT_TR_NOOP("Segments")},
        {u"tiers"_s, QT_TR_NOOP("Tiers")},
        {u"rules"_s, QT_TR_NOOP("Rules and offers")},
        {u"coupons"_s, QT_TR_NOOP("Coupons")},
        {u"rewards"_s, QT_TR_NOOP("Rewards")}};
    for (const auto &[name, heading] : headings) {
        if (name == section) {
            return tr(heading);
        }
    }
    return section;
}

QString ChangeWords::labelOf(const QString &member)
{
    static const std::vector<std::pair<QString, const char *>> labels{
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"currency"_s, QT_TR_NOOP("Currency")},
        {u"country"_s, QT_TR_NOOP("Country")},
        {u"time_zone"_s, QT_TR_NOOP("Time zone")},
        {u"day_starts_at"_s, QT_TR_NOOP("A day begins at")},
        {u"rounding"_s, QT_TR_NOOP("Rounding")},
        {u"stacking"_s, QT_TR_NOOP("Multipliers together")},
        {u"expiry"_s, QT_TR_NOOP("Expiry")},
        {u"available_after"_s, QT_TR_NOOP("Waiting time")},
        {u"points_as_money"_s, QT_TR_NOOP("Points as money")},
        {u"shortfall"_s, QT_TR_NOOP("Goods returned after spending")},
        {u"restore_grace"_s, QT_TR_NOOP("How long points given back last")},
        {u"point_value"_s, QT_TR_NOOP("What a point costs")},
        {u"limits"_s, QT_TR_NOOP("Limits")},
        {u"budget"_s, QT_TR_NOOP("Budget")},
        {u"multiplier"_s, QT_TR_NOOP("Multiplier")},
        {u"discount"_s, QT_TR_NOOP("Discount")},
        {u"colour"_s, QT_TR_NOOP("Colour")},
        {u"early_days"_s, QT_TR_NOOP("Days of early access")},
        {u"benefits"_s, QT_TR_NOOP("Benefits")},
        {u"paths"_s, QT_TR_NOOP("Ways in")},
        {u"keep"_s, QT_TR_NOOP("Keeping the tier")},
        {u"gift"_s, QT_TR_NOOP("Gift")},
        {u"parent"_s, QT_TR_NOOP("Part of")},
        {u"category"_s, QT_TR_NOOP("Category")},
        {u"price"_s, QT_TR_NOOP("Price")},
        {u"cost"_s, QT_TR_NOOP("Cost")},
        {u"lasts"_s, QT_TR_NOOP("Lasts")},
        {u"minimum_tier"_s, QT_TR_NOOP("From tier")},
        {u"on_sale_from"_s, QT_TR_NOOP("On sale from")},
        {u"stock"_s, QT_TR_NOOP("Opening stock")},
        {u"codes"_s, QT_TR_NOOP("Hands out codes")},
        {u"worth"_s, QT_TR_NOOP("Worth")},
        {u"zone"_s, QT_TR_NOOP("Zone")},
        {u"task"_s, QT_TR_NOOP("Shown as a task")}};
    for (const auto &[name, label] : labels) {
        if (name == member) {
            return tr(label);
        }
    }
    return member;
}

QString ChangeWords::nameOf(const Side &side, const QString &section, const QString &id) const
{
    const Programme &programme = side.programme;
    const Vocabulary &words = side.sentences.vocabulary();
    const auto named = [&](const auto &things, const QHash<QString, int> &index) {
        const int place = index.value(id, -1);
        return place < 0 ? id : words.nameOf(things, place);
    };
    if (section == u"categories"_s) {
        return named(programme.categories, programme.categoryIndex);
    }
    if (section == u"products"_s) {
        return named(programme.products, programme.productIndex);
    }
    if (section == u"actions"_s) {
        return named(programme.actions, programme.actionIndex);
    }
    if (section == u"segments"_s) {
        return named(programme.segments, programme.segmentIndex);
    }
    if (section == u"tiers"_s) {
        return named(programme.tiers, programme.tierIndex);
    }
    if (section == u"rules"_s) {
        return named(programme.rules, programme.ruleIndex);
    }
    if (section == u"coupons"_s) {
        return named(programme.coupons, programme.couponIndex);
    }
    if (section == u"rewards"_s) {
        return named(programme.rewards, programme.rewardIndex);
    }
    return labelOf(id); // of the shop and its policy: the member
}

QString ChangeWords::titleOf(const Difference &difference) const
{
    const bool isGone = difference.kind == Difference::Kind::Removed;
    return nameOf(isGone ? m_live : m_draft, difference.section, difference.id);
}

std::vector<Sentence> ChangeWords::sentencesOf(const Side &side, const QString &section,
                                               const QString &id) const
{
    const Programme &programme = side.programme;
    const auto at = [&id](const auto &things, const QHash<QString, int> &index) {
        const int place = index.value(id, -1);
        return place < 0 ? nullptr : &things.at(static_cast<size_t>(place));
    };
    if (section == u"policy"_s) {
        return side.sentences.policySentences();
    }
    if (section == u"tiers"_s && programme.tierIndex.contains(id)) {
        return side.sentences.tierSentences(programme.tierIndex.value(id));
    }
    if (const Rule *rule = at(programme.rules, programme.ruleIndex);
        rule && section == u"rules"_s) {
        return side.sentences.ruleSentences(*rule);
    }
    if (const CouponTemplate *coupon = at(programme.coupons, programme.couponIndex);
        coupon && section == u"coupons"_s) {
        return side.sentences.couponSentences(*coupon);
    }
    if (const Reward *reward = at(programme.rewards, programme.rewardIndex);
        reward && section == u"rewards"_s) {
        return side.sentences.rewardSentences(*reward);
    }
    if (const Segment *segment = at(programme.segments, programme.segmentIndex);
        segment && section == u"segments"_s) {
        return {side.sentences.segmentSentence(*segment)};
    }
    return {};
}

QString ChangeWords::paragraph(const Side &side, const QString &section, const QString &id) const
{
    return side.sentences.paragraph(sentencesOf(side, section, id));
}

QString ChangeWords::paragraphOf(const Side &side, const QString &section, const QString &id,
                                 const QString &member) const
{
    std::vector<Sentence> about;
    for (const Sentence &sentence : sentencesOf(side, section, id)) {
        for (const Slot &slot : slotsOf(sentence)) {
            if (isAt(slot.pointer, member)) {
                about.push_back(sentence);
                break;
            }
        }
    }
    return side.sentences.paragraph(about);
}

QString ChangeWords::valueText(const Side &side, const QString &member,
                               const QJsonValue &value) const
{
    const Vocabulary &words = side.sentences.vocabulary();
    if (value.isUndefined() || value.isNull()) {
        return tr("none", "instead of a value");
    }
    if (value.isBool()) {
        return value.toBool() ? tr("yes") : tr("no");
    }
    if (value.isDouble()) {
        const auto ratio = Ratio::fromDecimal(QString::number(value.toDouble(), 'g', 12));
        return member == u"discount"_s && ratio ? words.share(*ratio)
                                                : QString::number(value.toDouble(), 'g', 12);
    }
    const QString text = value.toString();
    static const QStringList amounts{u"price"_s, u"cost"_s, u"worth"_s, u"money"_s};
    if (amounts.contains(member)) {
        const auto money = moneyFromText(text, side.programme.currency.decimals);
        return money ? words.money(*money) : text;
    }
    if (member == u"category"_s || member == u"parent"_s) {
        return nameOf(side, u"categories"_s, text);
    }
    if (member == u"minimum_tier"_s) {
        return nameOf(side, u"tiers"_s, text);
    }
    if (const auto length = Length::fromText(text); length && member == u"lasts"_s) {
        return words.length(*length);
    }
    return text;
}

void ChangeWords::addNames(const Difference &difference, ItemChange &item) const
{
    const auto nameIn = [](const QJsonValue &value, const QString &language) {
        const QString text = value.isObject()     ? value.toObject().value(language).toString()
                             : language.isEmpty() ? value.toString()
                                                  : QString();
        return text.isEmpty() ? tr("none", "instead of a value") : text;
    };
    QStringList languages;
    for (const QJsonValue &side : {difference.before, difference.after}) {
        languages += side.isObject() ? side.toObject().keys() : QStringList{QString()};
    }
    languages.removeDuplicates();
    for (const QString &language : languages) {
        const QString before = nameIn(difference.before, language);
        const QString after = nameIn(difference.after, language);
        if (before == after) {
            continue;
        }
        item.details += language.isEmpty()
                            ? tr("Name: %1 → %2").arg(before, after)
                            : tr("Name (%1): %2 → %3", "a language").arg(language, before, after);
    }
}

void ChangeWords::addBoth(const QString &before, const QString &after, ItemChange &item)
{
    if (!before.isEmpty()) {
        item.details +=
            after.isEmpty() ? tr("No longer: %1").arg(before) : tr("Until now: %1").arg(before);
    }
    if (!after.isEmpty()) {
        item.details +=
            before.isEmpty() ? tr("New: %1").arg(after) : tr("From now on: %1").arg(after);
    }
}

void ChangeWords::addChanged(const Difference &difference, ItemChange &item) const
{
    const QString &section = difference.section;
    const bool isRoot = section == u"shop"_s || section == u"policy"_s;
    const QString &member = isRoot ? difference.id : difference.member;
    if (member == u"name"_s) {
        addNames(difference, item);
        return;
    }
    if (isToldWhole(section)) {
        const QString before = paragraph(m_live, section, difference.id);
        const QString after = paragraph(m_draft, section, difference.id);
        if (before != after) {
            const QString told = tr("From now on: %1").arg(after);
            if (!item.details.contains(told)) {
                addBoth(before, after, item);
            }
            return;
        }
    }
    if (section != u"shop"_s &&
        !(isSimple(difference.before) && isSimple(difference.after) && section != u"policy"_s)) {
        const QString before = paragraphOf(m_live, section, difference.id, member);
        const QString after = paragraphOf(m_draft, section, difference.id, member);
        if (before != after) {
            addBoth(before, after, item);
            return;
        }
    }
    const QString before = valueText(m_live, member, difference.before);
    const QString after = valueText(m_draft, member, difference.after);
    if (before == after) {
        item.details += tr("%1: changed").arg(labelOf(member));
    } else if (isRoot) {
        item.details += tr("%1 → %2").arg(before, after); // the title names it
    } else {
        item.details += tr("%1: %2 → %3").arg(labelOf(member), before, after);
    }
}

void ChangeWords::addDetails(const Difference &difference, ItemChange &item) const
{
    switch (difference.kind) {
    case Difference::Kind::Moved:
        item.details +=
            tr("Moved from place %1 to place %2").arg(difference.from + 1).arg(difference.to + 1);
        break;
    case Difference::Kind::Changed:
        addChanged(difference, item);
        break;
    case Difference::Kind::Added:
    case Difference::Kind::Removed: {
        const bool isNew = difference.kind == Difference::Kind::Added;
        const QString said = paragraph(isNew ? m_draft : m_live, difference.section, difference.id);
        if (!said.isEmpty()) {
            item.details += said;
        }
        break;
    }
    }
}

} // namespace regulars
