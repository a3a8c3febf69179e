#pragma once

#include "services/desk.h"
#include "storage/duescan.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

// g++ takes a scoped enumerator for something that shadows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class DueKind {
    Expiring, // points that will expire, with their last good day
    Rising,   // members who lack little to the next tier
    Falling,  // members whose review would take their tier, were it today
    Birthday,
};
#pragma GCC diagnostic pop

struct DueQuestion
{
    DueKind kind = DueKind::Expiring;
    int days = 30;                // today is the first of them; not of Rising
    Ratio missing = Ratio(1, 10); // of Rising: at most this share of what the next tier asks for
    friend bool operator==(const DueQuestion &, const DueQuestion &) = default;
};

// A row of such a list.
struct DueRow
{
    MemberId member;
    QString name;
    QString card;
    QString phone;                   // as the reader may see it
    QString tier;                    // id, now
    std::optional<BusinessDay> on{}; // last good day, day of review, birthday
    Points points{};                 // that expire
    QString otherTier{};             // risen or fallen to
    Metric metric = Metric::Spend;   // of what is missing
    Ratio missing{};                 // in the metric's unit
    friend bool operator==(const DueRow &, const DueRow &) = default;
};

struct DuePlace
{
    qint64 key; // an instant in ms, or a day's number
    MemberId member;
};

struct DuePage
{
    std::vector<DueRow> rows;
    std::optional<DuePlace> next; // none: these were the last
    bool isCut = false;           // Rising: there are more than are told
};

// Who is to be seen to soon (T3, E5): about to expire, to rise, to fall, birthdays. Questions of
// those who may browse; nothing of it is stored. In the background: Rising reads every member's
// figures.
class DueLists
{
public:
    explicit DueLists(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int pageSize = 200;
    static constexpr int mostRising = 2'000; // those who lack least
    // False: enough.
    using KeepsGoing = std::function<bool()>;

    // In order of when it happens; Rising, who lacks least first, in one page. Refuses
    // not-signed-in, not-allowed. Told to stop it answers what it has.
    Result<DuePage> page(const DueQuestion &question, const std::optional<DuePlace> &place = {},
                         int limit = pageSize, const KeepsGoing &keepsGoing = {});

private:
    struct Now; // programme, calendar, moment

    DuePage expiring(const Now &now, const DueQuestion &question,
                     const std::optional<DuePlace> &place, int limit);
    DuePage birthdays(const Now &now, const DueQuestion &question,
                      const std::optional<DuePlace> &place, int limit);
    DuePage falling(const Now &now, const DueQuestion &question,
                    const std::optional<DuePlace> &place, int limit, const KeepsGoing &keepsGoing);
    DuePage rising(const Now &now, const DueQuestion &question, const KeepsGoing &keepsGoing);
    std::vector<MemberId> nearSomeTier(const Now &now, const Ratio &missing,
                                       const KeepsGoing &keepsGoing);
    DueRow row(const Now &now, const DuePerson &person) const;

    Desk &m_desk;
};

} // namespace regulars
