#include "ui/programme/usewords.h"

#include "ui/programme/changewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct UseWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::UseWords)
};

template <class Things>
QString nameIn(const Things &things, const std::optional<int> &index, const QString &id,
               const QString &language)
{
    const QString name =
        index ? things.at(static_cast<size_t>(*index)).name.in(language) : QString();
    return name.isEmpty() ? id : name;
}

QString nameOf(const IdUse &use, const Programme &programme, const QString &language)
{
    if (use.section == u"rules"_s) {
        return nameIn(programme.rules, programme.rule(use.id), use.id, language);
    }
    if (use.section == u"categories"_s) {
        return nameIn(programme.categories, programme.category(use.id), use.id, language);
    }
    if (use.section == u"products"_s) {
        return nameIn(programme.products, programme.product(use.id), use.id, language);
    }
    if (use.section == u"segments"_s) {
        return nameIn(programme.segments, programme.segment(use.id), use.id, language);
    }
    if (use.section == u"tiers"_s) {
        return nameIn(programme.tiers, programme.tier(use.id), use.id, language);
    }
    if (use.section == u"coupons"_s) {
        return nameIn(programme.coupons, programme.coupon(use.id), use.id, language);
    }
    if (use.section == u"rewards"_s) {
        return nameIn(programme.rewards, programme.reward(use.id), use.id, language);
    }
    return use.id;
}

} // namespace

QStringList namersIn(const std::vector<IdUse> &uses, const Programme &programme,
                     const QString &language)
{
    QStringList who;
    for (const IdUse &use : uses) {
        const QString heading = ChangeWords::headingOf(use.section);
        const QString named = use.id.isEmpty()
                                  ? heading
                                  : UseWords::tr("%1 “%2”", "a part of the programme; a name")
                                        .arg(heading, nameOf(use, programme, language));
        if (!who.contains(named)) {
            who += named;
        }
    }
    return who;
}

// "rules[3].when.every": the rule.
QString placeOfFault(const ProgrammeFault &fault, const ProgrammeDocument &document,
                     const QString &language)
{
    static const QRegularExpression form(u"^(\\w+)(?:\\[(\\d+)\\])?"_s);
    const auto match = form.match(fault.path);
    if (!match.hasMatch()) {
        return {};
    }
    const QString section = match.captured(1);
    const QJsonArray all = document.root().value(section).toArray();
    IdUse use{u'/' + section, section, {}};
    if (match.hasCaptured(2)) {
        use.id = all.at(match.captured(2).toInt()).toObject().value(u"id"_s).toString();
    }
    return namersIn({use}, document.programme(), language).join(QString());
}

QString joinedNamers(const QStringList &namers)
{
    constexpr qsizetype most = 6;
    const QString comma = UseWords::tr(", ", "in a list");
    if (namers.size() <= most) {
        return namers.join(comma);
    }
    return UseWords::tr("%1 and %n more", nullptr, static_cast<int>(namers.size() - most))
        .arg(namers.first(most).join(comma));
}

std::vector<IdUse> quickUsesOf(const QJsonObject &root, const QString &itemPointer)
{
    const QString products = u"/products/"_s;
    if (!itemPointer.startsWith(products)) {
        return usesOf(root, itemPointer);
    }
    // No product names another.
    QJsonObject rest = root;
    rest[u"products"_s] = QJsonArray{jsonpointer::valueAt(root, itemPointer)};
    return usesOf(rest, u"/products/0"_s);
}

} // namespace regulars
