#include "services/dayend.h"

#include "services/daywork.h"
#include "services/storecopies.h"
#include "storage/days.h"
#include "storage/journal.h"

#include <QJsonObject>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Whole days go into one transaction until it holds so many operations.
constexpr qint64 operationsPerBatch = 1000;
constexpr int operationsPerPiece = 100; // while others wait
constexpr qint64 daysPerPiece = 10;     // then, too: a shop shut for years has many without any
constexpr qint64 msPerPiece = 30;       // then, too: a day of many members ranks them all

// Every day that has ended and was never run, in order.
std::vector<BusinessDay> daysDue(const Days &days, BusinessDay through)
{
    std::vector<BusinessDay> due;
    const std::optional<BusinessDay> first = days.firstDay();
    if (!first) {
        return due;
    }
    for (BusinessDay day = *first; day <= through; day = day.plusDays(1)) {
        if (!days.wasRun(day)) {
            due.push_back(day);
        }
    }
    return due;
}

Answer answerOf(const DayTally &tally, qint64 days)
{
    Answer answer;
    answer.figures = {{u"days"_s, days},
                      {u"expired_points"_s, tally.expired.count()},
                      {u"reviews"_s, tally.reviews},
                      {u"kept"_s, tally.kept},
                      {u"fell"_s, tally.fell},
                      {u"rose"_s, tally.rose},
                      {u"dated"_s, tally.dated}};
    return answer;
}

Answer closed(Desk &desk, const DayTally &tally, qint64 days)
{
    StoreCopies(desk).removeOutlived();
    return answerOf(tally, days);
}

} // namespace

BusinessDay DayEnd::lastEnded(Instant inForceAt) const
{
    return m_desk.store()
        .programmeAt(inForceAt)
        .programme->calendar.dayOf(m_desk.clock().now())
        .plusDays(-1);
}

DayStanding DayEnd::standing() const
{
    const Days days(m_desk.store().connection());
    return {days.lastRun(),
            static_cast<int>(daysDue(days, lastEnded(m_desk.clock().now())).size())};
}

// Where very many lots die on one day they are written off before the rest of it, a piece at a
// time: a lot past its date counts for nothing in any case (S3). False: told to stop.
Result<bool> DayEnd::expireInPieces(BusinessDay day, DayTally &tally,
                                    const std::function<bool()> &goesOn,
                                    const std::function<void()> &pause)
{
    while (DayWork(m_desk, day).hasMoreDue(operationsPerPiece)) {
        if (!goesOn()) {
            return false;
        }
        Desk::Batch batch(m_desk);
        const Result<DayTally> piece = DayWork(m_desk, day).expireSome(operationsPerPiece);
        if (!piece) {
            return piece.refusal();
        }
        batch.commit();
        tally += *piece;
        pause();
    }
    return true;
}

// A day with very much to do is not one transaction: whoever waits goes on between its pieces.
// False: told to stop.
Result<bool> DayEnd::runInPieces(BusinessDay day, DayTally &tally,
                                 const std::function<bool()> &goesOn,
                                 const std::function<void()> &pause)
{
    DayWork work(m_desk, day);
    bool hasMore = true;
    bool isStopped = false;
    while (hasMore && !isStopped) {
        Desk::Batch batch(m_desk);
        const Result<bool> piece = work.runSome(operationsPerPiece);
        if (!piece) {
            return piece.refusal();
        }
        batch.commit();
        hasMore = *piece;
        isStopped = hasMore && !goesOn();
        if (hasMore && !isStopped) {
            pause();
        }
    }
    tally += work.tally();
    return !isStopped;
}

// As many of the next days as go into one transaction; `done` counts them. False: told to stop.
Result<bool> DayEnd::runTogether(const std::vector<BusinessDay> &due, qint64 &done, DayTally &total,
                                 const std::function<bool()> &goesOn, bool isInPieces)
{
    const auto count = static_cast<qint64>(due.size());
    const qint64 last = isInPieces ? std::min(done + daysPerPiece, count) : count;
    const qint64 most = isInPieces ? operationsPerPiece : operationsPerBatch;
    const qint64 begun = m_desk.clock().monotonicMs();
    Desk::Batch batch(m_desk);
    DayTally tally;
    bool isWanted = true;
    bool isOver = false; // its time is
    while (isWanted && !isOver && done < last && tally.operations < most) {
        const BusinessDay day = due[static_cast<std::size_t>(done)];
        if (isInPieces && DayWork(m_desk, day).isLong(operationsPerPiece)) {
            break;
        }
        if (!isInPieces || !Days(m_desk.store().connection()).wasRun(day)) {
            const Result<DayTally> ended = DayWork(m_desk, day).run();
            if (!ended) {
                return ended.refusal();
            }
            tally += *ended;
        }
        ++done;
        isWanted = goesOn();
        isOver = isInPieces && m_desk.clock().monotonicMs() - begun >= msPerPiece;
    }
    batch.commit();
    total += tally;
    return isWanted;
}

Result<Answer> DayEnd::run(const Envelope &envelope, std::optional<BusinessDay> through,
                           const Progress &progress, const std::function<void()> &pause)
{
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    Store &store = m_desk.store();
    const BusinessDay ended = lastEnded(envelope.at.value_or(m_desk.clock().now()));
    if (through && *through > ended) {
        return refusals::BadDate{u"%1 has not ended; the last day that has is %2"_s.arg(
            through->toIso(), ended.toIso())};
    }
    const std::vector<BusinessDay> due = daysDue(Days(store.connection()), through.value_or(ended));
    DayTally total;
    const auto count = static_cast<qint64>(due.size());
    qint64 done = 0;
    const auto next = [&] { return due[static_cast<std::size_t>(done)]; };
    const auto isWanted = [&] {
        return !progress || progress(static_cast<int>(done), static_cast<int>(count));
    };
    bool goesOn = true;
    while (goesOn && done < count) {
        if (pause && DayWork(m_desk, next()).isLong(operationsPerPiece)) {
            for (const auto part : {&DayEnd::expireInPieces, &DayEnd::runInPieces}) {
                const auto gone = (this->*part)(next(), total, isWanted, pause);
                if (!gone) {
                    return gone.refusal();
                }
                if (!*gone) {
                    return answerOf(total, done);
                }
            }
            ++done;
            goesOn = isWanted();
            if (goesOn) {
                pause();
            }
            continue;
        }
        const Result<bool> gone = runTogether(due, done, total, isWanted, bool(pause));
        if (!gone) {
            return gone.refusal();
        }
        goesOn = *gone;
        if (goesOn && pause) {
            pause();
        }
    }
    return closed(m_desk, total, done);
}

} // namespace regulars
