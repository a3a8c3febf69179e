#include "programme/partwriter.h"
#include "programme/words.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;
using namespace conditions;

namespace
{

QString clockText(int second)
{
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const QString text = twoDigits(second / 3600) + u':' + twoDigits(second / 60 % 60);
    return second % 60 == 0 ? text : text + u':' + twoDigits(second % 60);
}

QString rangeText(const DayRange &range)
{
    return range.first == range.last ? range.first.toIso()
                                     : range.first.toIso() + u".."_s + range.last.toIso();
}

// Writes the members of one condition that is no All.
class TestWriter
{
public:
    explicit TestWriter(PartWriter &parts)
        : m_parts(parts)
        , m_out(parts.out())
    {}

    void operator()(const All &test)
    {
        m_out.key("all"_L1);
        m_parts.conditions(test.of);
    }
    void operator()(const Any &test)
    {
        m_out.key("any"_L1);
        m_parts.conditions(test.of);
    }
    void operator()(const Not &test)
    {
        m_out.key("not"_L1);
        m_parts.condition(test.of.front());
    }
    void operator()(const InCategory &test)
    {
        m_out.key("category"_L1);
        m_parts.categories(test.categories);
    }
    void operator()(const IsProduct &test)
    {
        m_out.key("product"_L1);
        m_parts.texts(test.products);
    }
    void operator()(const Usual &test)
    {
        m_out.key("usual"_L1);
        m_out.object([&] {
            m_out.member("times"_L1, test.times);
            m_parts.windowMember(test.window);
        });
    }
    void operator()(const RunsOutWithin &test) { m_out.member("runs_out_within"_L1, test.within); }
    void operator()(const PurchaseAtLeast &test)
    {
        m_parts.moneyMember("purchase_at_least"_L1, test.amount);
    }
    void operator()(const ItemsAtLeast &test)
    {
        m_out.key("items_at_least"_L1);
        quantity(test.quantity);
    }
    void operator()(const InChannel &test)
    {
        m_out.key("channel"_L1);
        m_parts.texts(test.channels);
    }
    void operator()(const FirstPurchase &test)
    {
        m_out.flagMember("first_purchase"_L1, test.wanted);
    }
    void operator()(const Between &test)
    {
        m_out.key("between"_L1);
        m_out.list(std::array{test.startSecond, test.endSecond},
                   [&](int second) { m_out.text(clockText(second)); });
    }
    void operator()(const OnWeekdays &test)
    {
        m_out.key("weekdays"_L1);
        m_out.oneOrMore(test.weekdays,
                        [&](int day) { m_out.text(words::wordFor(words::weekdays, day)); });
    }
    void operator()(const OnMonthDays &test)
    {
        m_out.key("month_days"_L1);
        m_out.oneOrMore(test.days, [&](int day) { m_out.number(qint64(day)); });
    }
    void operator()(const OnDates &test)
    {
        m_out.key("dates"_L1);
        m_out.oneOrMore(test.ranges, [&](const DayRange &range) { m_out.text(rangeText(range)); });
    }
    void operator()(const InTier &test)
    {
        m_out.key("tier"_L1);
        m_parts.ids(m_parts.programme().tiers, test.tiers);
    }
    void operator()(const AtLeastTier &test)
    {
        m_out.key("at_least_tier"_L1);
        m_parts.id(m_parts.programme().tiers, test.tier);
    }
    void operator()(const HasTag &test)
    {
        m_out.key("tag"_L1);
        m_parts.texts(test.tags);
    }
    void operator()(const InSegment &test)
    {
        m_out.key("segment"_L1);
        m_parts.ids(m_parts.programme().segments, test.segments);
    }
    void operator()(const Birthday &test)
    {
        m_out.member("birthday"_L1, words::wordFor(words::birthdaySpans, test.span));
    }
    void operator()(const JoinedWithin &test) { m_out.member("joined_within"_L1, test.within); }
    void operator()(const SilentFor &test)
    {
        m_out.member("silent_for"_L1, Length{static_cast<int>(test.days), Length::Unit::Day});
    }
    void operator()(const AgeAtLeast &test) { m_out.member("age_at_least"_L1, qint64(test.years)); }
    void operator()(const AgeBelow &test) { m_out.member("age_below"_L1, qint64(test.years)); }
    void operator()(const IsGender &test) { m_out.member("gender"_L1, test.gender); }
    void operator()(const PointsAtLeast &test)
    {
        m_out.member("points_at_least"_L1, test.points.count());
    }
    void operator()(const Expiring &test)
    {
        m_out.key("expiring"_L1);
        m_out.object([&] {
            m_out.member("within"_L1, test.within);
            m_out.member("at_least"_L1, test.atLeast.count());
        });
    }
    void operator()(const History &test)
    {
        const Measure &measure = m_parts.programme().measures.at(static_cast<size_t>(test.measure));
        m_out.member("metric"_L1, words::wordFor(words::metrics, measure.metric));
        m_parts.windowMember(measure.window);
        m_out.key(words::wordFor(words::comparisons, test.comparison));
        bound(test, measure.metric);
        if (!measure.categories.empty()) {
            m_out.key("category"_L1);
            m_parts.categories(measure.categories);
        }
        if (!measure.products.empty()) {
            m_out.key("product"_L1);
            m_parts.texts(measure.products);
        }
    }
    void operator()(const AmountAtLeast &test)
    {
        m_parts.moneyMember("amount_at_least"_L1, test.amount);
    }

private:
    // A whole quantity is a number, a weighed one a text.
    void quantity(Quantity quantity)
    {
        const QString text = toText(quantity);
        if (text.contains(u'.'))
            m_out.text(text);
        else
            m_out.number(text.toLongLong());
    }

    void bound(const History &test, Metric metric)
    {
        if (test.comparison == Comparison::TopShare)
            m_out.number(test.bound);
        else if (metric == Metric::Spend || metric == Metric::AverageBasket)
            m_parts.money(Money(test.bound.numerator()));
        else if (metric == Metric::QuantityBought)
            quantity(Quantity(test.bound.numerator()));
        else
            m_out.number(test.bound);
    }

    PartWriter &m_parts;
    JsonText &m_out;
};

void collectParts(const Condition &condition, std::vector<Condition> &parts)
{
    if (const auto *all = std::get_if<All>(&condition.test)) {
        for (const Condition &part : all->of)
            collectParts(part, parts);
    } else {
        parts.push_back(condition);
    }
}

} // namespace

std::vector<Condition> partsOf(const Condition &condition)
{
    std::vector<Condition> parts;
    collectParts(condition, parts);
    return parts;
}

bool fitOneObject(const std::vector<Condition> &parts)
{
    std::vector<bool> seen(std::variant_size_v<decltype(Condition::test)>, false);
    for (const Condition &part : parts) {
        if (seen[part.test.index()])
            return false;
        seen[part.test.index()] = true;
    }
    const auto holds = [&](const Condition &example) { return seen[example.test.index()]; };
    return !holds({History{}}) || (!holds({InCategory{}}) && !holds({IsProduct{}}));
}

void PartWriter::condition(const Condition &condition)
{
    const std::vector<Condition> parts = partsOf(condition);
    m_out.object([&] {
        TestWriter write(*this);
        if (!fitOneObject(parts)) {
            write(All{parts});
            return;
        }
        for (const Condition &part : parts)
            std::visit(write, part.test);
    });
}

void PartWriter::conditions(const std::vector<Condition> &conditions)
{
    m_out.list(conditions, [&](const Condition &part) { condition(part); });
}

} // namespace regulars
