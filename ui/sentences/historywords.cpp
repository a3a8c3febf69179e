#include "ui/sentences/historywords.h"

#include "programme/words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;
using conditions::Comparison;

namespace
{

constexpr auto context = "regulars::HistoryWords";

// How a figure is compared, %1 with what and %2 over which period; narrowed to the goods %3.
struct Pattern
{
    Metric metric;
    Comparison comparison;
    const char *general;
    const char *narrowed; // null: this figure is never narrowed
};

constexpr std::array patterns{
    Pattern{
        Metric::Spend, Comparison::AtLeast,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have spent %1 or more %2"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have spent %1 or more on %3 %2")},
    Pattern{
        Metric::Spend, Comparison::AtMost,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have spent at most %1 %2"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have spent at most %1 on %3 %2")},
    Pattern{Metric::Spend, Comparison::Every,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 that they spend %2"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 that they spend on %3 %2")},
    Pattern{Metric::Spend, Comparison::TopShare,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by what they spend %2"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by what they spend on %3 %2")},
    Pattern{
        Metric::Visits, Comparison::AtLeast,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have made %1 or more %2"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have made %1 or more with %3 %2")},
    Pattern{
        Metric::Visits, Comparison::AtMost,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have made at most %1 %2"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have made at most %1 with %3 %2")},
    Pattern{Metric::Visits, Comparison::Every,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 that they make %2"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 with %3 that they make %2")},
    Pattern{Metric::Visits, Comparison::TopShare,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they are in the top %1 by visits %2"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by visits with %3 %2")},
    Pattern{
        Metric::QuantityBought, Comparison::AtLeast,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have bought %1 or more %2"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have bought %1 or more of %3 %2")},
    Pattern{
        Metric::QuantityBought, Comparison::AtMost,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have bought at most %1 %2"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have bought at most %1 of %3 %2")},
    Pattern{Metric::QuantityBought, Comparison::Every,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 that they buy %2"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 of %3 that they buy %2")},
    Pattern{Metric::QuantityBought, Comparison::TopShare,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by items bought %2"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by items of %3 bought %2")},
    Pattern{
        Metric::AverageBasket, Comparison::AtLeast,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when their average purchase %2 is %1 or more"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords",
                          "when their average purchase of %3 %2 is %1 or more")},
    Pattern{
        Metric::AverageBasket, Comparison::AtMost,
        QT_TRANSLATE_NOOP("regulars::HistoryWords", "when their average purchase %2 is at most %1"),
        QT_TRANSLATE_NOOP("regulars::HistoryWords",
                          "when their average purchase of %3 %2 is at most %1")},
    Pattern{Metric::DiscountShare, Comparison::AtLeast,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when discounts %2 were %1 or more of the list price"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when discounts on %3 %2 were %1 or more of the list price")},
    Pattern{Metric::DiscountShare, Comparison::AtMost,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when discounts %2 were at most %1 of the list price"),
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when discounts on %3 %2 were at most %1 of the list price")},
    Pattern{Metric::PointsEarned, Comparison::AtLeast,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have earned %1 or more %2"),
            nullptr},
    Pattern{Metric::PointsEarned, Comparison::AtMost,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have earned at most %1 %2"),
            nullptr},
    Pattern{Metric::PointsEarned, Comparison::Every,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 that they earn %2"), nullptr},
    Pattern{Metric::PointsEarned, Comparison::TopShare,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by points earned %2"),
            nullptr},
    Pattern{Metric::PointsRedeemed, Comparison::AtLeast,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have redeemed %1 or more %2"),
            nullptr},
    Pattern{Metric::PointsRedeemed, Comparison::AtMost,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have redeemed at most %1 %2"),
            nullptr},
    Pattern{Metric::PointsRedeemed, Comparison::Every,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 that they redeem %2"),
            nullptr},
    Pattern{Metric::PointsRedeemed, Comparison::TopShare,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by points redeemed %2"),
            nullptr},
    Pattern{Metric::RedeemShare, Comparison::AtLeast,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they have redeemed %1 or more of the points earned %2"),
            nullptr},
    Pattern{Metric::RedeemShare, Comparison::AtMost,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they have redeemed at most %1 of the points earned %2"),
            nullptr},
    Pattern{Metric::Actions, Comparison::AtLeast,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have done %1 or more %2"),
            nullptr},
    Pattern{Metric::Actions, Comparison::AtMost,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have done at most %1 %2"),
            nullptr},
    Pattern{Metric::Actions, Comparison::Every,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 that they do %2"), nullptr},
    Pattern{Metric::Actions, Comparison::TopShare,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by actions done %2"),
            nullptr},
    Pattern{Metric::Referrals, Comparison::AtLeast,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have brought %1 or more %2"),
            nullptr},
    Pattern{Metric::Referrals, Comparison::AtMost,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "when they have brought at most %1 %2"),
            nullptr},
    Pattern{Metric::Referrals, Comparison::Every,
            QT_TRANSLATE_NOOP("regulars::HistoryWords", "for every %1 whom they bring %2"),
            nullptr},
    Pattern{Metric::Referrals, Comparison::TopShare,
            QT_TRANSLATE_NOOP("regulars::HistoryWords",
                              "when they are in the top %1 by friends brought %2"),
            nullptr}};

} // namespace

QString HistoryWords::pattern(const Measure &measure, Comparison comparison, bool isNarrowed) const
{
    const auto found =
        std::find_if(patterns.begin(), patterns.end(), [&](const Pattern &candidate) {
            return candidate.metric == measure.metric && candidate.comparison == comparison;
        });
    // The reader compares figures in no other way.
    Q_ASSERT(found != patterns.end());
    const bool saysGoods = isNarrowed && found->narrowed;
    return m_words.say(context, saysGoods ? found->narrowed : found->general, nullptr, -1);
}

QString HistoryWords::counted(Metric metric, qint64 number) const
{
    const int n = static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
    switch (metric) {
    case Metric::Visits:
        return tr("%n visit(s)", nullptr, n);
    case Metric::Actions:
        return tr("%n action(s)", nullptr, n);
    case Metric::Referrals:
        return tr("%n friend(s)", nullptr, n);
    default:
        return m_words.points(Points(number));
    }
}

Sentence HistoryWords::bound(const conditions::History &history, const Measure &measure,
                             const QString &object) const
{
    const QString pointer =
        below(object, QString(words::wordFor(words::comparisons, history.comparison)));
    if (history.comparison == Comparison::TopShare) {
        return m_words.slot(SlotKind::Share, m_words.share(history.bound), pointer);
    }
    const qint64 number = history.bound.numerator();
    switch (measure.metric) {
    case Metric::Spend:
    case Metric::AverageBasket:
        return m_words.slot(SlotKind::Amount, m_words.money(Money(number)), pointer);
    case Metric::QuantityBought:
        return m_words.slot(SlotKind::Pieces, m_words.items(Quantity(number)), pointer);
    case Metric::DiscountShare:
    case Metric::RedeemShare:
        return m_words.slot(SlotKind::Share, m_words.share(history.bound), pointer);
    case Metric::PointsEarned:
    case Metric::PointsRedeemed:
        return m_words.slot(SlotKind::PointRate, counted(measure.metric, number), pointer);
    default:
        return m_words.slot(SlotKind::Count, counted(measure.metric, number), pointer);
    }
}

// Taken away they leave the figure, which then counts all goods again.
Sentence HistoryWords::goods(const Measure &measure, const QString &object) const
{
    const auto slot = [&](SlotKind kind, const QStringList &names, const QString &key) {
        Sentence sentence =
            m_words.slot(kind, m_words.joined(names, Vocabulary::Join::Or), below(object, key));
        std::get<Slot>(sentence.front()).holder = {object, {key}, true};
        return sentence;
    };
    if (!measure.categories.empty()) {
        return slot(SlotKind::Categories, m_words.categoryNames(measure.categories), u"category"_s);
    }
    if (!measure.products.empty()) {
        return slot(SlotKind::Products, m_words.productNames(measure.products), u"product"_s);
    }
    return {};
}

Sentence HistoryWords::circumstance(const conditions::History &history, const QString &object) const
{
    const Measure &measure = m_words.programme().measures.at(static_cast<size_t>(history.measure));
    const QString place = below(object, u"window"_s);
    const Sentence stretch =
        measure.window.kind == Window::Kind::Lifetime
            ? m_words.anySlot(SlotKind::Stretch, m_words.stretch(measure.window), place)
            : m_words.slot(SlotKind::Stretch, m_words.stretch(measure.window), place);
    const Sentence narrowed = goods(measure, object);
    return filled(pattern(measure, history.comparison, !narrowed.empty()),
                  {bound(history, measure, object), stretch, narrowed});
}

} // namespace regulars
