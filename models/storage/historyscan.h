#pragma once

#include "insight/memberhistory.h"
#include "values/calendar.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace regulars
{

class Connection;
class Statement;
enum class OperationKind : int;

// What few shops have in their books, so that a scan needn't look for it member by member.
struct HistoryFacts
{
    bool hasPast = false;   // anything before the period
    bool hasDebits = false; // points adjusted or given within it
    bool hasReferrals = false;
    bool hasDebt = false;       // ever
    bool hasReturns = false;    // within it, maybe of what lies before it
    bool hasExtensions = false; // of points' lives, ever
};

// What of the past a replay asks for.
struct HistoryWish
{
    DayRange period;
    Calendar calendar;
    bool uses = false;         // what rules gave before the period
    bool points = false;       // points earned and redeemed before it
    QSet<QString> tagsGiven{}; // by rules that are replayed; other tags are held throughout
    std::optional<HistoryFacts> facts{}; // of an earlier scan of the same books
};

// Equal texts of many rows, held once.
class TextPool
{
public:
    QString text(QByteArrayView utf8);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

// Tells one state of the store from another; 0 before the first operation.
qint64 newestOperation(Connection &store);

// From the first business date of a purchase to the last; none where nothing was ever bought.
std::optional<DayRange> daysOfPurchases(Connection &store);

// Reads members' histories in order of their ids, a run of ids at a time. Reads only; wants one
// Snapshot around all of it.
class HistoryScan
{
public:
    HistoryScan(Connection &store, HistoryWish wish);

    // First and last id of all members; empty without any.
    std::optional<std::pair<qint64, qint64>> ids();

    // The living members of these ids, and those erased; who was merged into one of them counts as
    // him. Answers stay until the next call.
    const std::vector<MemberHistory> &members(qint64 first, qint64 last);

    // Purchases of nobody within the period, by id, at most so many after that one.
    struct Anonymous
    {
        std::vector<HistoricPurchase> purchases;
        std::vector<HistoricLine> lines;
        qint64 lastId = 0;
    };
    // Whether purchases without a member may have used coupons.
    bool hasBearerCoupons();
    const Anonymous &anonymous(qint64 afterId, int limit);

    // What rules had given all members before the period, by day, and the points issued in its
    // year until then: for total limits and the budget.
    std::vector<HistoricUse> usesBefore();
    std::vector<HistoricPoints> issuedBefore();
    const HistoryFacts &facts() const { return m_facts; }
    // Whether anything of this was changed by hand within the period, so that it can't be known how
    // it stood before. Walks over all operations.
    bool hasTagging() const;
    bool hasUpdates() const;
    bool hasGifts() const; // of points, from member to member, ever
    bool hasMerges() const { return !m_merged.empty(); }

private:
    void findMerged();
    void scanMembers(qint64 first, qint64 last);
    void scanPurchases(qint64 first, qint64 last);
    void scanCoupons(qint64 first, qint64 last);
    void scanBearerCoupons();
    void scanEnrolments(qint64 first, qint64 last);
    void scanFriends(qint64 first, qint64 last);
    void scanDeeds(qint64 first, qint64 last);
    void scanMoves(qint64 first, qint64 last);
    void scanTiers(qint64 first, qint64 last);
    void scanOpening(qint64 first, qint64 last);
    void scanLots(qint64 first, qint64 last);
    void scanTagsGiven(qint64 first, qint64 last);
    void scanDebt(qint64 first, qint64 last);
    void scanReturns(qint64 first, qint64 last);
    void scanTakenBack(qint64 first, qint64 last);
    void scanGivenBack(qint64 first, qint64 last);
    void scanExtensions(qint64 first, qint64 last);
    HistoryFacts lookedUp() const;
    bool hasOperations(OperationKind kind) const;
    qint64 livingIn(qint64 member) const;
    void addFirstPurchase(MemberHistory &referrer, qint64 friendId);
    HistoricLine lineOf(const Statement &rows, int column);
    MemberHistory *historyOf(qint64 member);
    void order(MemberHistory &history);
    std::optional<Instant> idleEnd(Length idle, Instant earnedAt,
                                   std::optional<BusinessDay> active) const;

    Connection &m_store;
    HistoryWish m_wish;
    Instant m_start;
    Instant m_end;
    HistoryFacts m_facts;
    std::vector<std::pair<qint64, qint64>> m_merged; // who lives on in whom, by whom
    std::unordered_map<qint64, qint64> m_livesOnIn;  // the same by who was merged
    std::unordered_map<qint64, qint64> m_owner;      // of those of the run who were merged
    TextPool m_texts;
    std::vector<MemberHistory> m_run;
    std::unordered_map<qint64, std::size_t> m_places;
    Anonymous m_anonymous;
};

} // namespace regulars
