#pragma once

#include "insight/figures.h"
#include "programme/programme.h"
#include "services/desk.h"
#include "storage/basketscan.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

// Who buys what is given buys this too.
struct TogetherRow
{
    QStringList given; // ids of products or categories
    QString then;
    qint64 baskets = 0; // that hold all of it
    Ratio support;      // of all baskets
    Ratio confidence;   // of those that hold what is given
    Ratio lift;         // confidence ÷ share of all baskets that hold `then`
    friend bool operator==(const TogetherRow &, const TogetherRow &) = default;
};

struct TogetherSurvey
{
    qint64 baskets = 0;            // with anything known in them
    qint64 leastBaskets = 0;       // below which nothing was looked at
    std::vector<TogetherRow> rows; // the highest lift first
};

// What to offer a member next, and why.
struct NextOffer
{
    QString good;      // product id
    QStringList since; // these are in the basket, or were bought before
    Ratio confidence;
    Ratio lift;
    bool isOfBasket = false; // one of those at least lies on the counter now
    bool isNew = true;       // the member did not buy it in the year before
    friend bool operator==(const NextOffer &, const NextOffer &) = default;
};

// Goods that customers buy together, from the shop's own baskets (C5). Questions of managers and
// owners; what to offer next, of everybody who serves.
class BoughtTogether
{
public:
    // Asked between baskets whether to go on.
    using KeepsGoing = std::function<bool()>;

    // At most so many goods in one rule, and no fewer baskets than these behind it.
    static constexpr int mostGoods = 3;
    static constexpr qint64 leastBaskets = 5;

    explicit BoughtTogether(Desk &desk)
        : m_desk(desk)
    {}

    // Rules that at least one of a thousand baskets bears out, met by at least that confidence.
    // None: ended early. Refuses not-signed-in, not-allowed, bad-date.
    Result<std::optional<TogetherSurvey>> survey(DayRange days, ShelfLevel level,
                                                 Ratio leastConfidence,
                                                 const KeepsGoing &keepsGoing);

    // What offers are made of: rules about products in the 365 days before today that hold for a
    // tenth of the baskets at least, and more often than chance. Names goods and nobody: of
    // everybody who serves. None: ended early. Refuses not-signed-in.
    Result<std::optional<TogetherSurvey>> bonds(const KeepsGoing &keepsGoing);

    // By those rules about products: what goes with the basket (product ids) and with what the
    // member bought in the year before, if there is a member. First what goes with the basket, in
    // it what he has not bought yet, then the likeliest; goods on the programme's shelves, on sale
    // and within his tier. What he buys anyway is named only beside a basket that calls for it.
    // Refuses not-signed-in.
    Result<std::vector<NextOffer>> offersFor(std::optional<MemberId> member,
                                             const QStringList &basket,
                                             const TogetherSurvey &survey, std::size_t most);

private:
    std::optional<TogetherSurvey> counted(DayRange days, ShelfLevel level, Ratio leastConfidence,
                                          const KeepsGoing &keepsGoing);

    Desk &m_desk;
};

} // namespace regulars
