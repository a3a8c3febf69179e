#pragma once

#include "engine/quote.h"
#include "protocol/demo/chance.h"
#include "protocol/demo/crowdviews.h"
#include "protocol/demo/demoshop.h"
#include "services/membership.h"
#include "services/pinyin.h"
#include "storage/journal.h"
#include "storage/members.h"
#include "storage/storefilling.h"
#include "storage/summaries.h"
#include "storage/transaction.h"

#include <QHash>

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace regulars
{

// A till of a crowded shop and who stands at it.
struct CrowdTill
{
    TillId till;
    UserId clerk;
};

// The books of a shop with very many members: the same engine is asked and the same journal
// written as by the services, row for row, but what they read back for each operation is kept in
// memory, and a day's sums are written once. Operations come in the order of time.
class CrowdBooks
{
public:
    CrowdBooks(Store &store, Chance &chance, DemoTally &tally);

    void expect(int members); // so many at most
    void beginDay(BusinessDay day);
    // Operations of business at an instant of the day.
    void enrol(const EnrolRequest &request, Instant at, const CrowdTill &till);
    // Nobody's purchase without a member.
    void sell(CrowdMember *member, std::vector<BasketLine> lines, Instant at,
              const CrowdTill &till);
    // One of what the member can afford, unless he can't or may not.
    void redeem(CrowdMember &member, Instant at, const CrowdTill &till);
    // As day-end does it: what expired, rankings, dated rules, and that the day was run.
    void endDay(const CrowdTill &office, Instant recordedAt);

    // The accounts, and what is not committed yet.
    void finish(StoreFilling &filling);

    std::size_t size() const { return m_members.size(); }
    CrowdMember &member(std::size_t index) { return m_members[index]; }

private:
    struct Sum
    {
        qint64 amount = 0;
        qint64 entries = 0;
    };
    struct Origin
    {
        QString source;
        std::optional<PurchaseId> purchase{};
    };

    void begin(OperationKind kind, const Moment &moment, Instant recordedAt, const CrowdTill &till,
               std::optional<MemberId> member);
    void end();
    void commit();

    CrowdMember &addMember(const EnrolRequest &request, const Moment &moment);
    void addCare(const CrowdMember &member, const EnrolRequest &request, Instant at);
    PurchaseId writePurchase(const CrowdMember *member, const Basket &basket, const Quote &quote);
    void earn(CrowdMember &member, const MemberView &view, const Basket &basket, const Quote &quote,
              PurchaseId purchase);
    void put(CrowdMember &member, const Earning &earning, const Origin &origin);
    void give(CrowdMember &member, const std::vector<Grant> &grants, const Origin &origin);
    void credit(CrowdMember &member, Points points, const Origin &origin);
    void writeEntry(CrowdMember &member, EntryKind kind, qint64 amount, Instant at,
                    const Origin &origin);
    void debit(CrowdMember &member, Points points, const QString &source);
    void issueCoupon(const CrowdMember &member, int coupon, const Origin &origin);
    void noteUses(CrowdMember *member, const std::vector<RuleUse> &uses);
    void keepBirthday(const CrowdMember &member);
    void riseIfReached(CrowdMember &member, const Occasion &occasion,
                       std::span<const TestedLine> lines, Points earned,
                       std::optional<PurchaseId> purchase);

    static std::size_t birthdayPlace(int month, int day)
    {
        return static_cast<std::size_t>((month - 1) * 31 + day - 1);
    }
    void expire(CrowdMember &member, const CrowdTill &office, Instant recordedAt);
    void rank(std::size_t ranking, const CrowdTill &office, Instant recordedAt);
    void fireDatedRules(const CrowdTill &office, Instant recordedAt);
    void writeSums();

    Connection &m_connection;
    Chance &m_chance;
    DemoTally &m_tally;
    InstalledProgramme m_installed;
    const Programme &m_programme;
    CrowdViews m_views;
    Members m_people;
    std::vector<CrowdMember> m_members; // by id
    std::array<std::vector<std::size_t>, 12 * 31> m_bornOn;
    QHash<QString, NameKeys> m_names;
    std::vector<std::pair<int, qint64>> m_offered; // rewards without stock or limit, their points
    bool m_hasDatedRules = false;

    std::optional<Transaction> m_batch;
    std::optional<Journal> m_journal;
    int m_operations = 0;           // of the batch
    std::optional<Moment> m_moment; // of the operation at hand

    // Of the day at hand.
    BusinessDay m_day;
    std::optional<Instant> m_expiresAt;        // of what is earned
    std::vector<std::array<Sum, 12>> m_points; // by tier and kind
    struct Sold
    {
        Money paid;
        qint64 purchases = 0;
    };
    std::array<std::array<Sold, 2>, 24> m_sales; // by hour; guests first
    std::vector<RewardRow> m_rewards;
    int m_receipt = 0;
    qint64 m_coupons = 0; // issued
};

} // namespace regulars
