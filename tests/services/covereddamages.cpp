#include "services/damages.h"

namespace regulars::tests
{

namespace
{

struct Row
{
    const char *name;
    const char *sql;
    const char *code;
};

const Row coveredRows[] = {
    {"a code of another reward", "UPDATE pool_code SET reward = 'cup' WHERE state = 2",
     "pool-code-redemption"},
    {"a code given twice",
     "INSERT INTO pool_code_change SELECT (SELECT max(id) FROM operation), code, 2, redemption "
     "FROM pool_code_change WHERE state = 2 LIMIT 1",
     "pool-code-once"},
    {"a code given to nobody",
     "UPDATE pool_code_change SET redemption = NULL WHERE state = 2; "
     "UPDATE pool_code SET redemption = NULL WHERE state = 2",
     "pool-code-redemption"},
    {"a redemption without its code",
     "DELETE FROM pool_code_change WHERE code = 1; "
     "UPDATE pool_code SET state = 1, redemption = NULL WHERE id = 1",
     "redemption-code"},
    {"more points in an entry", "UPDATE entry SET amount = amount + 10 WHERE kind = 2", "balance"},
    {"a lot larger than its credit", "UPDATE lot SET amount = amount + 10", "credit-lots"},
    {"a lot, its credit and the account larger",
     "UPDATE lot SET amount = amount + 10, remaining = remaining + 10 WHERE id = 2; "
     "UPDATE entry SET amount = amount + 10 WHERE id = (SELECT entry FROM lot WHERE id = 2); "
     "UPDATE account SET points = points + 10, earned = earned + 10 WHERE member = (SELECT member FROM lot WHERE id = 2)",
     "day-points"},
    {"an entry of another kind", "UPDATE entry SET kind = 4 WHERE kind = 2", "account-totals"},
    {"points paid in", "UPDATE entry SET kind = 11 WHERE kind = 2 AND unit = 1", "bridge"},
    {"a credit below zero", "UPDATE entry SET amount = -amount WHERE kind = 2", "entry-kind"},
    {"points forgiven that were taken", "UPDATE entry SET kind = 6 WHERE kind = 7", "entry-kind"},
    {"an entry of somebody else", "UPDATE entry SET member = 2 WHERE member = 1", "balance"},
    {"an entry on another day", "UPDATE entry SET business_date = 20260904 WHERE kind = 2",
     "entry-day"},
    {"an entry above all bounds", "UPDATE entry SET amount = 1000000000001 WHERE id = 3",
     "entry-limit"},
    {"a lot that lives for ever", "UPDATE lot SET expires_at = NULL WHERE expires_at IS NOT NULL",
     "lot-life"},
    {"a lot that lives idle for longer than its weeks",
     "UPDATE lot SET idle = '100 weeks', expires_at = NULL, dies_at = 1000 * unixepoch('2028-11-01') WHERE id = (SELECT max(id) FROM lot WHERE remaining > 0)",
     "lot-life"},
    {"a lot that expires twice",
     "UPDATE allocation SET lot = (SELECT first.lot FROM allocation AS first JOIN entry ON entry.id = first.entry WHERE entry.kind = 8 ORDER BY first.entry LIMIT 1) WHERE entry = (SELECT id FROM entry WHERE kind = 8 ORDER BY id LIMIT 1 OFFSET 1)",
     "expired-once"},
    {"a lot of somebody else", "UPDATE lot SET member = 2 WHERE member = 1", "credit-lots"},
    {"more taken from a lot", "UPDATE allocation SET amount = amount + 1 WHERE amount > 0",
     "lot-remaining"},
    {"taken from a lot to come",
     "UPDATE allocation SET lot = (SELECT max(id) FROM lot) WHERE operation = (SELECT min(operation) FROM allocation)",
     "allocation-order"},
    {"a gift from nowhere", "UPDATE entry SET amount = amount * 2 WHERE kind = 5 AND amount > 0",
     "transfer"},
    {"a dearer purchase", "UPDATE purchase SET price = price + 1", "bill"},
    {"a longer list", "UPDATE purchase SET list = list + 1", "bill"},
    {"more paid in cash", "UPDATE purchase SET cash = cash + 1", "bill"},
    {"more paid with stored value",
     "UPDATE purchase SET principal = principal + 1, cash = cash - 1", "bill-points"},
    {"more earned", "UPDATE purchase SET earned = earned + 1", "bill-points"},
    {"a line dearer", "UPDATE purchase_line SET list = list + 1", "bill"},
    {"a line with less discount",
     "UPDATE purchase_line SET coupons = coupons - 1 WHERE coupons > 0", "bill"},
    {"a line gone", "DELETE FROM purchase_line WHERE n = 1", "bill"},
    {"lines numbered from 1", "UPDATE purchase_line SET n = n + 10", "bill-lines"},
    {"more given back", "UPDATE refund SET price = price + 1", "returned"},
    {"more pieces given back", "UPDATE refund_line SET quantity = quantity * 100",
     "returned-lines"},
    {"a purchase at another time", "UPDATE purchase SET at = at + 1", "purchase-operation"},
    {"a purchase on another day", "UPDATE purchase SET business_date = 20260904",
     "purchase-operation"},
    {"a refund on another day", "UPDATE refund SET business_date = 20260904", "purchase-operation"},
    {"a purchase of another", "UPDATE purchase SET sold_to = 2 WHERE sold_to = 1",
     "purchase-operation"},
    {"a purchase of nobody's attaching", "DELETE FROM attachment", "purchase-member"},
    {"a receipt twice", "DROP INDEX purchase_receipt; UPDATE purchase SET receipt = 'R-77'",
     "once"},
    {"a request twice",
     "DROP INDEX operation_request; UPDATE operation SET request = 'top' WHERE id > 20", "once"},
    {"undone twice",
     "DROP INDEX operation_reverses; UPDATE operation SET reverses = (SELECT min(reverses) FROM operation) WHERE reverses IS NOT NULL",
     "once"},
    {"an undo of what is to come",
     "UPDATE operation SET reverses = id + 1 WHERE id = (SELECT max(id) FROM operation WHERE kind = 25)",
     "reversal-kind"},
    {"an undo of nothing", "UPDATE operation SET reverses = NULL WHERE kind = 25", "reversal-kind"},
    {"a sale that undoes", "UPDATE operation SET kind = 20 WHERE kind = 25", "reversal-kind"},
    {"an undo of half",
     "UPDATE entry SET amount = amount - 1 WHERE operation = (SELECT max(id) FROM operation WHERE reverses IS NOT NULL AND EXISTS (SELECT 1 FROM entry AS own WHERE own.operation = operation.id))",
     "reversal"},
    {"an action more often a day",
     "UPDATE award SET times = 2 WHERE rule = 'bag' AND times = 1; UPDATE award_day SET times = (SELECT sum(times) FROM award WHERE award.rule = award_day.rule AND award.business_date = award_day.business_date)",
     "limit-rule"},
    {"a rule more often than in total", "UPDATE award SET times = 2000 WHERE rule = 'welcome'",
     "limit-rule"},
    {"more earned than a day allows", "UPDATE purchase SET earned = 9000 WHERE sold_to IS NOT NULL",
     "limit-day"},
    {"more redeemed than a day allows", "UPDATE entry SET amount = -9000 WHERE kind = 7",
     "limit-day"},
    {"more given than a month allows", "UPDATE entry SET amount = amount * 10 WHERE kind = 5",
     "limit-gift"},
    {"a reward more often than one may", "UPDATE redemption SET quantity = 4", "limit-reward"},
    {"a benefit more often than a tier may",
     "INSERT INTO benefit_use SELECT operation.id, use.member, use.benefit, use.tier, use.business_date FROM benefit_use AS use JOIN operation ON operation.id > use.operation AND operation.id <= use.operation + 3",
     "limit-benefit"},
    {"adjusted without a second person", "UPDATE operation SET approver = NULL WHERE kind = 30",
     "limit-adjust"},
    {"a coupon by a clerk's hand", "UPDATE operation SET actor = 3 WHERE kind = 26", "permission"},
    {"a clerk's programme", "UPDATE operation SET actor = 3 WHERE kind = 2", "permission"},
    {"a manager's month", "UPDATE operation SET actor = 2 WHERE kind = 55", "permission"},
    {"a clerk's cash-out", "UPDATE operation SET actor = 3 WHERE kind = 28", "permission"},
    {"approved by a clerk", "UPDATE operation SET approver = 3 WHERE kind = 30", "actor"},
    {"approved by oneself", "UPDATE operation SET actor = 1, approver = 1 WHERE kind = 30",
     "actor"},
    {"done by nobody known", "UPDATE operation SET actor = 99 WHERE kind = 20", "actor"},
    {"rated by a later programme", "UPDATE operation SET programme_version = 2 WHERE id = 9",
     "version"},
    {"rated by no programme", "UPDATE operation SET programme_version = 99 WHERE id = 9",
     "version"},
    {"recorded before what came before", "UPDATE operation SET recorded_at = 5 WHERE id = 9",
     "recording-order"},
    {"done after it was recorded", "UPDATE operation SET at = recorded_at + 999999 WHERE id = 9",
     "future"},
    {"a number left out", "UPDATE operation SET seq = seq + 100000 WHERE id > 40", "till-sequence"},
    {"a tier from another", "UPDATE tier_change SET from_tier = 'top' WHERE from_tier IS NOT NULL",
     "tier-chain"},
    {"a tier never reached", "UPDATE tier_change SET to_tier = 'top'", "tier"},
    {"a merge forgotten", "DELETE FROM merge", "merged"},
    {"a merge of the living", "UPDATE member SET merged_into = 1 WHERE id = 2", "merged"},
    {"another referrer", "UPDATE member SET referrer = 3 WHERE id = 2", "referrer"},
    {"joined on another day", "UPDATE member SET joined_on = joined_on - 1", "enrolment"},
    {"never enrolled", "DELETE FROM enrolment WHERE member = 2", "enrolment"},
    {"an erased member living", "UPDATE member SET erased_at = NULL", "erasure"},
    {"a coupon used twice", "UPDATE coupon_change SET state = 2", "coupon-once"},
    {"a coupon's use forgotten", "DELETE FROM coupon_change", "coupon-state"},
    {"a coupon of another", "UPDATE coupon SET member = member + 1", "coupon-holder"},
    {"stock from nowhere", "UPDATE stock_move SET change = change + 1", "stock"},
    {"a redemption for less", "UPDATE redemption SET points = points - 1 WHERE source = 'redeem'",
     "redemption-points"},
    {"a day left out", "DELETE FROM day_run WHERE business_date = 20260920", "day-runs"},
    {"a day ended by a sale", "UPDATE day_run SET operation = 9 WHERE business_date = 20260920",
     "day-runs"},
    {"a month closed by a sale", "UPDATE month_close SET operation = 9", "archive"},
    {"a sale of a closed month",
     "UPDATE entry SET business_date = 20260929 WHERE id = (SELECT max(id) FROM entry)",
     "month-closed"},
    {"an import's rows of a sale", "UPDATE import_row SET operation = 9", "import"},
    {"served by its owner",
     "UPDATE operation SET actor = 2 WHERE kind = 20; UPDATE user SET member = 1 WHERE id = 2",
     "own-account"},
    // Whoever makes everything fit is caught by a head on paper.
    {"a purchase taken out as if it had never been told",
     "UPDATE purchase SET tender = 'card' WHERE id = (SELECT max(id) FROM purchase)", "anchor"},
    {"a channel changed", "UPDATE purchase SET channel = 'web' WHERE receipt = 'R-77'", "anchor"},
    {"a request renamed", "UPDATE operation SET request = 'other' WHERE request = 'top'", "anchor"},
    {"who did it, where nobody's rank forbids", "UPDATE operation SET actor = 1 WHERE kind = 24",
     "anchor"},
};

// The newest row that counts, of each kind that a check names: of one alone, so that no other tells
// of it.
std::vector<Damage> ofEachKind(const QByteArray &name, const std::vector<int> &kinds,
                               const QByteArray &sql, const QString &code)
{
    std::vector<Damage> damages;
    for (const int kind : kinds) {
        const QByteArray number = QByteArray::number(kind);
        damages.push_back({"covered: " + name + ' ' + number,
                           QByteArray(sql).replace("KIND", number), code, true});
    }
    return damages;
}

std::vector<Damage> daysOfEachKind()
{
    return ofEachKind("an entry on another day, of an operation of kind",
                      {20, 23, 24, 27, 28, 29, 30},
                      "UPDATE entry SET business_date = 20260904 WHERE id = ("
                      "    SELECT max(entry.id) FROM entry"
                      "    JOIN operation ON operation.id = entry.operation"
                      "    WHERE operation.kind = KIND AND entry.kind <> 8)",
                      QStringLiteral("entry-day"));
}

std::vector<Damage> ownersOfEachKind()
{
    return ofEachKind("served by its owner, of kind", {20, 23, 24, 29, 30},
                      "DELETE FROM audit;"
                      "UPDATE user SET member = 999 WHERE id = 1;"
                      "UPDATE operation SET actor = 1, member = 999 WHERE id = ("
                      "    SELECT max(id) FROM operation WHERE kind = KIND)",
                      QStringLiteral("own-account"));
}

std::vector<Damage> signsOfEachKind()
{
    return ofEachKind("the other way, an entry of kind", {1, 2, 3, 7, 8, 9, 11, 12},
                      "UPDATE entry SET amount = -amount WHERE id = ("
                      "    SELECT max(entry.id) FROM entry"
                      "    JOIN operation ON operation.id = entry.operation"
                      "    WHERE entry.kind = KIND AND operation.reverses IS NULL)",
                      QStringLiteral("entry-kind"));
}

} // namespace

std::vector<Damage> coveredDamages()
{
    std::vector<Damage> damages;
    for (const Row &row : coveredRows) {
        damages.push_back(
            {QByteArray("covered: ") + row.name, row.sql, QString::fromLatin1(row.code), true});
    }
    for (const std::vector<Damage> &more :
         {daysOfEachKind(), ownersOfEachKind(), signsOfEachKind()})
        damages.insert(damages.end(), more.begin(), more.end());
    return damages;
}

} // namespace regulars::tests
