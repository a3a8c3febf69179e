#include "services/statements.h"

#include "services/memberjson.h"
#include "services/operationrows.h"
#include "services/present.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "storage/operationlog.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chunk = 500;

struct Span
{
    BusinessDay first;
    BusinessDay last;
    Instant end; // entries at or before it are in
};

// Reads one person's account, what came with members merged into him included.
class Reading
{
public:
    Reading(Store &store, const Calendar &calendar, MemberId member, const Span &span)
        : m_store(store)
        , m_connection(store.connection())
        , m_calendar(calendar)
        , m_member(member)
        , m_all(Members(m_connection).withMerged(member))
        , m_span(span)
    {}

    StatementBridge bridge(Unit unit) const
    {
        StatementBridge bridge;
        std::map<EntryKind, qint64> moves;
        const Ledger ledger(m_connection);
        const BusinessDay before = m_span.first.plusDays(-1);
        for (const MemberId member : m_all) {
            for (const auto &moved :
                 ledger.moved(member, unit, BusinessDay::fromNumber(19000101), before)) {
                bridge.opening += moved.amount;
            }
            for (const auto &moved : ledger.moved(member, unit, m_span.first, m_span.last)) {
                moves[moved.kind] += moved.amount;
            }
            // What is due but not yet written counts as written (S1).
            for (const HeldLot &dead : ledger.dueLots(member, m_span.end)) {
                if (dead.unit != unit) {
                    continue;
                }
                const BusinessDay day = m_calendar.dayOf(dead.lot.expiresAt->plusMs(-1));
                (day < m_span.first ? bridge.opening : moves[EntryKind::Expired]) -=
                    dead.lot.remaining;
            }
        }
        bridge.closing = bridge.opening;
        for (const auto &[kind, amount] : moves) {
            if (amount != 0) {
                bridge.moves.push_back({kind, amount});
                bridge.closing += amount;
            }
        }
        return bridge;
    }

    std::vector<StatementLot> lots() const
    {
        using Place = std::tuple<bool, std::optional<BusinessDay>, std::optional<BusinessDay>>;
        std::map<Place, qint64> together;
        for (const Lot &lot : Ledger(m_connection).lotsAsOf(m_member, Unit::Points, m_span.end)) {
            if (lot.remaining == 0) {
                continue;
            }
            std::optional<BusinessDay> lastDay;
            if (lot.expiresAt) {
                lastDay = m_calendar.dayOf(lot.expiresAt->plusMs(-1));
            }
            std::optional<BusinessDay> usableFrom;
            if (lot.usableFrom > m_span.end) {
                usableFrom = m_calendar.dayOf(lot.usableFrom);
            }
            together[{!lastDay.has_value(), lastDay, usableFrom}] += lot.remaining;
        }
        std::vector<StatementLot> lots;
        for (const auto &[place, points] : together) {
            lots.push_back({std::get<1>(place), std::get<2>(place), Points(points)});
        }
        return lots;
    }

    Points debt() const
    {
        return Points(Ledger(m_connection).debtAsOf(m_member, Unit::Points, m_span.end));
    }

    std::vector<OperationRow> rows() const
    {
        std::vector<OperationRow> rows;
        OperationRows maker(m_store, PhoneShown::Masked);
        std::optional<OperationId> place;
        for (;;) {
            const auto some = OperationLog(m_connection).ofMembers(m_all, {}, place, chunk);
            for (const Operation &operation : some) {
                if (operation.businessDate < m_span.first || operation.businessDate > m_span.last) {
                    continue;
                }
                OperationRow row = maker.row(operation, m_all);
                if (!row.points.isZero() || !row.storedValue.isZero() || row.money || row.tier) {
                    rows.push_back(std::move(row));
                }
            }
            if (std::ssize(some) < chunk) {
                break;
            }
            place = some.back().id;
        }
        std::reverse(rows.begin(), rows.end());
        return rows;
    }

private:
    Store &m_store;
    Connection &m_connection;
    const Calendar &m_calendar;
    MemberId m_member;
    std::vector<MemberId> m_all;
    Span m_span;
};

} // namespace

Result<StatementFacts> Statements::make(const MemberRef &member, BusinessDay first,
                                        BusinessDay last)
{
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    Store &store = m_desk.store();
    const Result<MemberId> living = resolveMember(store, member);
    if (!living) {
        return living.refusal();
    }
    const Instant now = presentTime(m_desk);
    const InstalledProgramme installed = store.programmeAt(now);
    const Calendar &calendar = installed.programme->calendar;
    const BusinessDay today = calendar.dayOf(now);
    if (first > last || first > today) {
        return refusals::BadDate{u"a statement begins before it ends, and not after today"_s};
    }
    const bool isUpToToday = last >= today;
    // When a day has ended, what was good through it is gone: lots and closing say the same.
    const Span span{first, std::min(last, today), isUpToToday ? now : calendar.endOf(last)};
    const Member person = *Members(store.connection()).find(*living);
    const Reading reading(store, calendar, *living, span);
    StatementFacts facts{*living, span.first, span.last, today, person.joinedOn};
    facts.member = memberJson(store, person, span.end, PhoneShown::Masked);
    facts.nextTier =
        isUpToToday ? Serving(m_desk).nextTierShare(*living) : std::optional<TierShare>();
    facts.points = reading.bridge(Unit::Points);
    facts.storedValue = reading.bridge(Unit::StoredValue);
    facts.lots = reading.lots();
    facts.debt = reading.debt();
    facts.rows = reading.rows();
    return facts;
}

} // namespace regulars
