#pragma once

#include "engine/conditiontest.h"

#include <optional>
#include <span>

namespace regulars
{

enum class Truth { No, Unknown, Yes };

// A whole tree asked of one occasion. What is not settled yet – which line is meant, what the
// touched lines add up to – is Unknown, so that a tree can say No before it is.
class Questioning
{
public:
    Questioning(const Programme &programme, const Occasion &occasion,
                std::span<const TestedLine> lines)
        : m_programme(programme)
        , m_occasion(occasion)
        , m_member(occasion.member)
        , m_lines(lines)
        , m_day(occasion.moment.day)
    {}

    void askAbout(const BasketLine &line) { m_line = &line; }
    void askWithoutLine() { m_hasNoLine = true; }
    void settle(Money amount, Quantity quantity)
    {
        m_areSumsKnown = true;
        m_amount = amount;
        m_quantity = quantity;
    }

    Truth answer(const Condition &condition)
    {
        return std::visit([this](const auto &test) { return ask(test); }, condition.test);
    }

    // How often what is counted by `every` within comes round; none where nothing is.
    std::optional<qint64> rounds(const Condition &condition);

private:
    std::optional<qint64> roundsOf(const conditions::All &all);
    std::optional<qint64> roundsOf(const conditions::Any &any);
    std::optional<qint64> roundsOf(const conditions::History &history) const;
    Truth ask(const conditions::All &all);
    Truth ask(const conditions::Any &any);
    Truth ask(const conditions::Not &negated);
    Truth ask(const conditions::InCategory &test) const;
    Truth ask(const conditions::IsProduct &test) const;
    Truth ask(const conditions::Usual &test) const;
    Truth ask(const conditions::RunsOutWithin &test) const;
    Truth ask(const conditions::PurchaseAtLeast &test) const;
    Truth ask(const conditions::ItemsAtLeast &test) const;
    Truth ask(const conditions::InChannel &test) const;
    Truth ask(const conditions::FirstPurchase &test) const;
    Truth ask(const conditions::Between &test) const
    {
        return isWithin(test) ? Truth::Yes : Truth::No;
    }
    Truth ask(const conditions::OnWeekdays &test) const;
    Truth ask(const conditions::OnMonthDays &test) const;
    Truth ask(const conditions::OnDates &test) const;
    Truth ask(const conditions::InTier &test) const;
    Truth ask(const conditions::AtLeastTier &test) const;
    Truth ask(const conditions::HasTag &test) const;
    Truth ask(const conditions::InSegment &test);
    Truth ask(const conditions::Birthday &test) const;
    Truth ask(const conditions::JoinedWithin &test) const;
    Truth ask(const conditions::SilentFor &test) const;
    Truth ask(const conditions::AgeAtLeast &test) const;
    Truth ask(const conditions::AgeBelow &test) const;
    Truth ask(const conditions::IsGender &test) const;
    Truth ask(const conditions::PointsAtLeast &test) const;
    Truth ask(const conditions::Expiring &test) const;
    Truth ask(const conditions::History &test) const;
    Truth ask(const conditions::AmountAtLeast &test) const;

    // Whether a question about the line at hand can't be answered yet, or not at all.
    std::optional<Truth> withoutLine() const
    {
        if (m_line)
            return std::nullopt;
        return m_hasNoLine ? Truth::No : Truth::Unknown;
    }
    bool isWithin(const conditions::Between &between) const;
    std::optional<BusinessDay> startOfNight(const conditions::All &all) const;
    const ProductHistory *historyOfLine() const;

    const Programme &m_programme;
    const Occasion &m_occasion;
    const MemberView *m_member;
    std::span<const TestedLine> m_lines;
    BusinessDay m_day; // to which weekday, month day and date conditions belong
    const BasketLine *m_line = nullptr;
    bool m_hasNoLine = false;
    bool m_areSumsKnown = false;
    Money m_amount;
    Quantity m_quantity;
    size_t m_segmentsWithin = 0;
};

} // namespace regulars
