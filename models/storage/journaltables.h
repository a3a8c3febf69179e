#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace regulars
{

// A table of the journal: its name and its hashed columns, in the order of the schema, without
// `operation`.
struct JournalTable
{
    const char *name;
    std::span<const char *const> columns;
};

namespace journaltables
{

namespace columns
{
inline constexpr std::array operation{"id",
                                      "till",
                                      "seq",
                                      "kind",
                                      "at",
                                      "recorded_at",
                                      "business_date",
                                      "actor",
                                      "approver",
                                      "member",
                                      "programme_version",
                                      "reverses",
                                      "request",
                                      "request_digest",
                                      "detail_digest"};
inline constexpr std::array programmeVersion{"id", "in_force_from", "text"};
inline constexpr std::array enrolment{"member", "joined_at", "joined_on", "referrer"};
inline constexpr std::array merge{"from_member", "into_member"};
inline constexpr std::array entry{"id", "member",        "unit", "kind",   "amount",
                                  "at", "business_date", "tier", "source", "purchase"};
inline constexpr std::array lot{"member",     "id",     "entry",     "unit",
                                "rank",       "amount", "earned_at", "usable_from",
                                "expires_at", "idle",   "purchase"};
inline constexpr std::array allocation{"entry", "lot", "amount"};
inline constexpr std::array revival{"entry", "lot", "amount"};
inline constexpr std::array cancelledDebt{"entry", "amount"};
inline constexpr std::array lotExtension{"lot", "expires_at"};
inline constexpr std::array purchase{"id",        "sold_to",  "at",          "business_date",
                                     "receipt",   "channel",  "tender",      "list",
                                     "price",     "eligible", "points_used", "points_money",
                                     "principal", "bonus",    "cash",        "earned"};
inline constexpr std::array purchaseLine{
    "purchase",      "n",       "product",      "category", "quantity", "list", "offers",
    "tier_discount", "coupons", "points_money", "bonus",    "eligible"};
inline constexpr std::array attachment{"purchase", "member", "earned"};
inline constexpr std::array refund{
    "purchase",     "at",        "business_date", "price", "eligible",     "points_returned",
    "points_money", "principal", "bonus",         "cash",  "points_taken", "is_complete"};
inline constexpr std::array refundLine{"n", "purchase", "quantity", "eligible"};
inline constexpr std::array award{"rule", "member", "business_date", "times", "points"};
inline constexpr std::array coupon{
    "id",     "code",      "member",        "template", "programme_version",
    "source", "issued_on", "valid_through", "purchase"};
inline constexpr std::array couponChange{"coupon", "state"};
inline constexpr std::array redemption{"id",    "member", "reward",        "quantity", "points",
                                       "money", "tender", "business_date", "source"};
inline constexpr std::array stockMove{"reward", "change", "cause"};
inline constexpr std::array benefitUse{"member", "benefit", "tier", "business_date"};
inline constexpr std::array actionEvent{"member", "action", "at", "business_date", "points"};
inline constexpr std::array tierChange{"member",        "from_tier", "to_tier",   "cause", "at",
                                       "business_date", "until",     "review_on", "gift"};
inline constexpr std::array takenAward{"of", "rule", "points"};
// Of stores made before schema 10; since then ranking_run and ranking_move are written.
inline constexpr std::array ranking{"window_key", "business_date", "member"};
inline constexpr std::array dayRun{"business_date"};
inline constexpr std::array monthClose{"month"};
inline constexpr std::array rankingRun{"window_key", "business_date"};
inline constexpr std::array rankingMove{"window_key", "member", "business_date", "is_in"};
inline constexpr std::array poolCode{"id", "reward", "digest", "last_day"};
inline constexpr std::array poolCodeChange{"code", "state", "redemption"};
} // namespace columns

// The operation's own row goes first in its hash; it is no row of `rows`.
inline constexpr JournalTable operation{"operation", columns::operation};

inline constexpr JournalTable programmeVersion{"programme_version", columns::programmeVersion};
inline constexpr JournalTable enrolment{"enrolment", columns::enrolment};
inline constexpr JournalTable merge{"merge", columns::merge};
inline constexpr JournalTable entry{"entry", columns::entry};
inline constexpr JournalTable lot{"lot", columns::lot};
inline constexpr JournalTable allocation{"allocation", columns::allocation};
inline constexpr JournalTable revival{"revival", columns::revival};
inline constexpr JournalTable cancelledDebt{"cancelled_debt", columns::cancelledDebt};
inline constexpr JournalTable lotExtension{"lot_extension", columns::lotExtension};
inline constexpr JournalTable purchase{"purchase", columns::purchase};
inline constexpr JournalTable purchaseLine{"purchase_line", columns::purchaseLine};
inline constexpr JournalTable attachment{"attachment", columns::attachment};
inline constexpr JournalTable refund{"refund", columns::refund};
inline constexpr JournalTable refundLine{"refund_line", columns::refundLine};
inline constexpr JournalTable award{"award", columns::award};
inline constexpr JournalTable coupon{"coupon", columns::coupon};
inline constexpr JournalTable couponChange{"coupon_change", columns::couponChange};
inline constexpr JournalTable redemption{"redemption", columns::redemption};
inline constexpr JournalTable stockMove{"stock_move", columns::stockMove};
inline constexpr JournalTable benefitUse{"benefit_use", columns::benefitUse};
inline constexpr JournalTable actionEvent{"action_event", columns::actionEvent};
inline constexpr JournalTable tierChange{"tier_change", columns::tierChange};
inline constexpr JournalTable takenAward{"taken_award", columns::takenAward};
inline constexpr JournalTable ranking{"ranking", columns::ranking};
inline constexpr JournalTable dayRun{"day_run", columns::dayRun};
inline constexpr JournalTable monthClose{"month_close", columns::monthClose};
inline constexpr JournalTable rankingRun{"ranking_run", columns::rankingRun};
inline constexpr JournalTable rankingMove{"ranking_move", columns::rankingMove};
inline constexpr JournalTable poolCode{"pool_code", columns::poolCode};
inline constexpr JournalTable poolCodeChange{"pool_code_change", columns::poolCodeChange};

// Every table whose rows belong to operations, in the order of the schema.
inline constexpr std::array all{
    programmeVersion, enrolment,     merge,        entry,       lot,          allocation,
    revival,          cancelledDebt, lotExtension, purchase,    purchaseLine, attachment,
    refund,           refundLine,    award,        coupon,      couponChange, redemption,
    stockMove,        benefitUse,    actionEvent,  tierChange,  takenAward,   ranking,
    dayRun,           monthClose,    rankingRun,   rankingMove, poolCode,     poolCodeChange};

} // namespace journaltables

} // namespace regulars
