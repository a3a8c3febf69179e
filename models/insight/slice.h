#pragma once

#include "insight/evidence.h"

#include <QStringList>

#include <unordered_set>
#include <utility>

namespace regulars
{

// g++ takes a scoped enumerator for something that shadows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

// A part of what is counted: what stands behind one bar, point or cell of a chart.
struct Slice
{
    enum class Kind {
        Whole,
        OfMembers,  // sales to members
        OfGuests,   // and to the others
        OfTier,     // members who hold the tier `names[0]`
        OfRewards,  // redemptions of the rewards `names`
        OfAgeZone,  // redemptions by members of the age band `names[0]` in the zone `names[1]`
        AtHour,     // purchases on weekday `first` (1 = Monday) in the hour `second`
        InRfmCell,  // members of recency `first` and frequency `second`, 1 to 5
        InSegment,  // members of the RFM segment `names[0]`
        OfCohort,   // first bought in the month of the period's first day; again `first` months on
        Spending,   // members who spent from `from` to under `to` in the period; of the tier
                    // `names[0]`, if any
        Stayed,     // bought in the period and in the one just before: months, quarters, years
        Rose,       // moves to a higher tier
        Fell,       // moves to a lower one
        OfRule,     // what the rule `names[0]` is about, at its times: lines, or who bought them
        BesideRule, // members who bought in the period, and nothing that the rule is about
        OfBridge,   // points that moved as the bridge's kind `first` says
        AtTier,     // points that moved while their member held the tier `names[0]`
        OfAge,      // points of members of the age band `names[0]`
        OfZone,     // redemptions in the zone `names[0]`
        OfOffer     // what the offer `names[0]` of the kind `first` gave
    };
    Kind kind = Kind::Whole;
    QStringList names{};
    int first = 0;
    int second = 0;
    Money from{};
    std::optional<Money> to{}; // none: without an end

    friend bool operator==(const Slice &, const Slice &) = default;
};
#pragma GCC diagnostic pop

// What is asked of the store's rows: a figure, or a part of it, for a period as it stood at the end
// of a later day, by which charts over time are counted.
struct EvidenceQuestion
{
    Figure figure = Figure::Members;
    DayRange period;
    BusinessDay asOf;
    Slice slice{};

    EvidenceQuestion(Figure what, DayRange days)
        : figure(what)
        , period(days)
        , asOf(days.last)
    {}
    EvidenceQuestion(Figure what, DayRange days, BusinessDay asOfDay, Slice part = {})
        : figure(what)
        , period(days)
        , asOf(asOfDay)
        , slice(std::move(part))
    {}

    // "sales;2026-10-01;2026-10-31;2026-11-22;hour=3/14"; only what follows the period may be left
    // out.
    QString toText() const;
    static std::optional<EvidenceQuestion> fromText(const QString &text);

    friend bool operator==(const EvidenceQuestion &, const EvidenceQuestion &) = default;
};

// Keeps the rows of a part of a figure. Of the facts up to the question's asOf.
class SliceCount final : public FactSink
{
public:
    explicit SliceCount(const EvidenceQuestion &question);

    void add(const MemberFact &fact) override;
    void add(const PurchaseFact &fact) override;
    void add(const ReturnFact &fact) override;
    void add(const PointsFact &fact) override;
    void add(const RedemptionFact &fact) override;
    void add(const ActionFact &fact) override;
    void add(const TierMoveFact &fact) override;

    Evidence finish();

private:
    struct Buyer
    {
        BusinessDay firstBought;
        BusinessDay lastBought;
        qint64 purchases = 0;
        Money spent{};                           // net
        std::optional<BusinessDay> lastWithin{}; // bought in what the slice looks at
        qint64 within = 0;
        bool hasBefore = false; // bought in the unit before
    };

    bool isAtHour(const PurchaseFact &fact) const;
    QString bandOf(MemberId member) const;
    DayRange whatIsLookedAt() const;
    bool isOfBuyers() const;
    void countBuyer(const PurchaseFact &fact);
    void finishHour();
    void finishSpending();
    void finishRfm();
    void finishCohort();
    void finishStayed();
    void keep(EvidenceKind kind, BusinessDay day, qint64 member, qint64 amount);

    EvidenceQuestion m_question;
    EvidenceCount m_inner; // of what passes
    Evidence m_own;
    DayRange m_within; // what buyers are looked at for
    DayRange m_before; // Stayed
    std::map<qint64, QString> m_bands;
    std::unordered_set<qint64> m_living;
    std::map<qint64, Buyer> m_buyers;
    std::map<qint64, std::pair<Money, BusinessDay>> m_spent; // and on which day last
    std::vector<PurchaseFact> m_purchases;                   // at that hour
    std::vector<PurchaseFact> m_atNoon;                      // imported; told apart at the end
    qint64 m_imported = 0;
    qint64 m_noonImports = 0;
};

} // namespace regulars
