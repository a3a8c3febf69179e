#include "services/damages.h"

#include "storage/chainreader.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace regulars::tests
{

namespace
{

struct Column
{
    QByteArray name;
    QByteArray type;
    int keyPlace;
};

std::vector<Column> columnsOf(Connection &store, const QByteArray &table)
{
    std::vector<Column> columns;
    Statement rows = store.prepareText("SELECT name, type, pk FROM pragma_table_info('" + table +
                                       "') ORDER BY cid");
    while (rows.step())
        columns.push_back({rows.text(0).toUtf8(), rows.text(1).toUtf8(), rows.integer(2)});
    return columns;
}

// Another value of that column's type.
QByteArray another(const Column &column)
{
    const QByteArray name = '"' + column.name + '"';
    if (column.type == "INTEGER")
        return "coalesce(" + name + ", 0) + 1000003";
    if (column.type == "TEXT")
        return "coalesce(" + name + ", '') || 'x'";
    return "CAST(coalesce(" + name + ", x'') || x'01' AS BLOB)";
}

// The first row of a table, or its last one.
QByteArray placeOf(const std::vector<Column> &columns, const QByteArray &table, bool isLast)
{
    QByteArray key;
    QByteArray order;
    for (const Column &column : columns) {
        if (column.keyPlace > 0) {
            key += (key.isEmpty() ? "\"" : ", \"") + column.name + '"';
            order +=
                (order.isEmpty() ? "\"" : ", \"") + column.name + '"' + (isLast ? " DESC" : "");
        }
    }
    if (key.isEmpty()) {
        key = "rowid";
        order = isLast ? "rowid DESC" : "rowid";
    }
    return " WHERE (" + key + ") = (SELECT " + key + " FROM \"" + table + "\" ORDER BY " + order +
           " LIMIT 1)";
}

// The first row again, under another key.
QByteArray doubled(const std::vector<Column> &columns, const QByteArray &table)
{
    QByteArray names;
    QByteArray values;
    bool isMoved = false;
    for (const Column &column : columns) {
        const bool moves = (column.keyPlace > 0 && column.name != "operation") ||
                           column.name == "code" || column.name == "digest"; // of a code
        isMoved = isMoved || moves;
        names += (names.isEmpty() ? "\"" : ", \"") + column.name + '"';
        values +=
            (values.isEmpty() ? "" : ", ") + (moves ? another(column) : '"' + column.name + '"');
    }
    // Where the operation alone is the key, or none is: under another operation.
    if (!isMoved)
        values.replace("\"operation\"", "(SELECT max(id) - 1 FROM operation)");
    return "INSERT INTO \"" + table + "\" (" + names + ") SELECT " + values + " FROM \"" + table +
           '"' + placeOf(columns, table, false);
}

struct Row
{
    const char *name;
    const char *sql;
    const char *code;
};

const Row keptRows[] = {
    {"an account gone", "DELETE FROM account WHERE member = 1", "account"},
    {"a tier", "UPDATE account SET tier = 'top' WHERE member = 2", "tier"},
    {"a tier as if by hand", "UPDATE account SET tier_is_manual = 1 - tier_is_manual", "tier"},
    {"a review put off",
     "UPDATE account SET tier_review_on = 20990101 WHERE tier_review_on IS NOT NULL", "tier"},
    {"activity to come", "UPDATE account SET last_activity_on = 20270101 WHERE member = 1",
     "account-days"},
    {"debt that a credit owes", "UPDATE entry SET uncovered = 1 WHERE amount > 0", "credit-owed"},
    {"debt forgotten", "UPDATE entry SET uncovered = uncovered + 1 WHERE amount < 0",
     "debit-covered"},
    {"a lot that never dies", "UPDATE lot SET dies_at = NULL WHERE expires_at IS NOT NULL",
     "lot-life"},
    {"a lot put away", "UPDATE lot SET is_closed = 1 WHERE remaining > 0", "lot-closed"},
    {"an expired lot opened", "UPDATE lot SET is_closed = 0", "expired-once"},
    {"points for two", "UPDATE lot SET remaining = amount", "lot-remaining"},
    {"a sale of somebody else", "UPDATE purchase SET member = 2 WHERE member = 1",
     "purchase-member"},
    {"a sale of nobody", "UPDATE purchase SET member = NULL WHERE member = 1", "purchase-member"},
    {"a guest's sale given to a member", "UPDATE purchase SET member = 2 WHERE member IS NULL",
     "purchase-member"},
    {"sales called undone", "UPDATE purchase SET is_undone = 1", "undone-purchase"},
    {"sales called standing", "UPDATE purchase SET is_undone = 0", "undone-purchase"},
    {"sales called returned", "UPDATE purchase SET is_returned = 1", "returned"},
    {"sales called kept", "UPDATE purchase SET is_returned = 0", "returned"},
    {"refunds called undone", "UPDATE refund SET is_undone = 1", "undone-refund"},
    {"refunds called standing", "UPDATE refund SET is_undone = 0", "undone-refund"},
    {"redemptions called undone", "UPDATE redemption SET is_undone = 1", "undone-redemption"},
    {"redemptions called standing", "UPDATE redemption SET is_undone = 0", "undone-redemption"},
    {"actions called undone", "UPDATE action_event SET is_undone = 1", "undone-action"},
    {"actions called standing", "UPDATE action_event SET is_undone = 0", "undone-action"},
    {"a coupon in other hands", "UPDATE coupon SET holder = holder + 1", "coupon-holder"},
    {"coupons open again", "UPDATE coupon SET state = 1, used_by = NULL WHERE state = 2",
     "coupon-state"},
    {"coupons void", "UPDATE coupon SET state = 3", "coupon-state"},
    {"a coupon used by nobody", "UPDATE coupon SET used_by = NULL WHERE state = 2", "coupon-state"},
    {"stock from nowhere", "INSERT INTO stock (reward, count) VALUES ('gold bar', 1)", "stock"},
    {"a code given away unseen", "UPDATE pool_code SET state = 2 WHERE id = 4", "pool-code-state"},
    {"a given code free again", "UPDATE pool_code SET state = 1, redemption = NULL WHERE id = 1",
     "pool-code-state"},
    {"a code of somebody else", "UPDATE pool_code SET redemption = 1 WHERE id = 1",
     "pool-code-state"},
    {"another code in its place", "UPDATE pool_code SET code = 'FILM-NINE' WHERE id = 4",
     "pool-code-seal"},
    {"a code forgotten", "UPDATE pool_code SET code = NULL WHERE id = 4", "pool-code-text"},
    {"sales at another hour", "UPDATE day_sales SET hour = (hour + 1) % 24", "day-sales"},
    {"sales at one hour", "UPDATE OR REPLACE day_sales SET hour = 3", "day-sales"},
    {"guests' sales called members'",
     "UPDATE day_sales SET is_member = 1, hour = 23 - hour WHERE is_member = 0", "day-sales"},
    {"sales of a day that was none", "INSERT INTO day_sales VALUES (20260801, 9, 0, 5, 0, 1)",
     "day-sales"},
    {"points of a day that was none",
     "INSERT INTO day_points VALUES (20260801, 1, 'basic', 2, 5, 1)", "day-points"},
    {"a till's head", "UPDATE till SET head = zeroblob(32)", "till-head"},
    {"a hash", "UPDATE operation SET hash = zeroblob(32) WHERE id = 5", "chain-hash"},
    {"two hashes for each other",
     "UPDATE operation SET hash = (SELECT other.hash FROM operation AS other WHERE other.id = 11 - operation.id) WHERE id IN (5, 6)",
     "chain-hash"},
    {"the last operation gone", "DELETE FROM operation WHERE id = (SELECT max(id) FROM operation)",
     "till-sequence"},
    {"an operation in the middle gone", "DELETE FROM operation WHERE id = 9", "till-sequence"},
    {"the last operation gone, and the till's count",
     "DELETE FROM operation WHERE id = (SELECT max(id) FROM operation); UPDATE till SET last_seq = (SELECT max(seq) FROM operation WHERE till = till.id)",
     "till-head"},
    {"entries of no operation", "UPDATE entry SET operation = 999999 WHERE id = 3", "owned-rows"},
    {"two members' entries swapped",
     "UPDATE entry SET member = CASE member WHEN 1 THEN 2 ELSE 1 END WHERE member IN (1, 2)",
     "balance"},
    {"a reference to nowhere", "UPDATE allocation SET lot = 999999 WHERE lot = 1",
     "allocation-lot"},
    {"a reference to no user", "UPDATE audit SET actor = 999 WHERE actor IS NULL", "foreign-key"},
    {"who did it, unseen", "UPDATE user SET member = 1 WHERE id = 2", "user"},
    {"a manager made owner", "UPDATE user SET role = 3 WHERE id = 2", "user"},
    {"a clerk made manager", "UPDATE user SET role = 2 WHERE id = 3", "user"},
    {"the owner made clerk", "UPDATE user SET role = 1 WHERE id = 1", "user"},
    {"a clerk switched off", "UPDATE user SET is_active = 0 WHERE id = 3", "user"},
    {"users of nobody's making",
     "INSERT INTO user (name, role, secret) VALUES ('x', 3, 'x'), ('y', 3, 'y'), ('z', 3, 'z')",
     "user"},
    {"who acted", "UPDATE audit SET actor = 1 WHERE operation IS NOT NULL AND actor IS NULL",
     "audit-row"},
    {"the audit log's first line gone", "DELETE FROM audit WHERE id = 1", "audit-row"},
    {"the audit log gone", "DELETE FROM audit", "audit"},
    {"who approved",
     "UPDATE audit SET approver = 1 WHERE approver IS NULL AND operation IS NOT NULL", "audit-row"},
    {"that nobody approved", "UPDATE audit SET approver = NULL WHERE approver IS NOT NULL",
     "audit-row"},
    {"an act twice in the log",
     "INSERT INTO audit (operation, at, till, act) SELECT operation, at, till, act FROM audit WHERE operation IS NOT NULL LIMIT 1",
     "audit"},
    {"a line of the log that leads nowhere",
     "UPDATE audit SET operation = 999999 WHERE operation IS NOT NULL", "audit"},
    {"what was done, in the log", "UPDATE audit SET act = 'sign-in' WHERE act <> 'sign-in'",
     "audit-seal"},
    {"what was flagged, in the log", "UPDATE audit SET flags = flags + 8 WHERE id = 3",
     "audit-seal"},
    {"words of the log", "UPDATE audit SET about = about || '0' WHERE about <> ''", "audit-seal"},
    {"words of the log taken out as if of somebody erased",
     "UPDATE audit SET about = '', salt = NULL WHERE about LIKE 'import %'", "audit-seal"},
    {"when somebody signed in", "UPDATE audit SET at = at - 1 WHERE operation IS NULL",
     "audit-seal"},
    {"who signed in", "UPDATE audit SET actor = 2 WHERE operation IS NULL", "audit-seal"},
    {"a refusal taken out of the log's end",
     "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)", "audit-seal"},
    {"seals taken off the log", "UPDATE audit SET hash = NULL", "audit-seal"},
    {"the log's head gone", "DELETE FROM meta WHERE key = 'audit_head'", "audit-seal"},
    {"another salt in the log", "UPDATE audit SET salt = zeroblob(16)", "audit-seal"},
    {"a row of an import under another key",
     "UPDATE import_row SET key = CAST(key || x'00' AS BLOB) WHERE key = (SELECT min(key) FROM import_row)",
     "import-seal"},
    {"a row of an import gone",
     "DELETE FROM import_row WHERE key = (SELECT max(key) FROM import_row)", "import-seal"},
    {"a row of an import twice",
     "INSERT INTO import_row SELECT CAST(key || x'01' AS BLOB), batch, operation FROM import_row LIMIT 1",
     "import-seal"},
    {"a row of another operation",
     "UPDATE import_row SET operation = (SELECT max(operation) FROM import_row)", "import-seal"},
    {"another file imported", "UPDATE import_batch SET digest = zeroblob(32)", "import-seal"},
    {"a file of another name", "UPDATE import_batch SET name = 'x.csv'", "import-seal"},
    {"a file of another kind", "UPDATE import_batch SET kind = 3 - kind", "import-seal"},
    {"an import's seal gone", "UPDATE import_batch SET seal = NULL", "import-seal"},
    {"why it was done", "UPDATE detail SET text = CAST('x' AS BLOB) WHERE text IS NOT NULL",
     "detail"},
    {"another salt", "UPDATE detail SET salt = zeroblob(16)", "detail"},
    {"details gone", "DELETE FROM detail", "detail"},
    {"answers gone", "DELETE FROM answer", "answer"},
    {"an answer to nobody", "INSERT INTO answer (operation, text) VALUES (2, '{}')", "answer"},
    {"a consent forged", "UPDATE member_consent SET given = 1 - given", "consent"},
    {"a consent withdrawn by nobody", "DELETE FROM member_consent WHERE member = 1", "consent"},
    {"a consent of its own",
     "INSERT INTO member_consent VALUES (2, 'marketing', 1, 1, 'yes', 'till')", "consent"},
    {"a consent in other words", "UPDATE member_consent SET wording = 'all I own' WHERE member = 1",
     "consent"},
    {"a tag taken off by nobody", "DELETE FROM member_tag WHERE member = 1", "tag"},
    {"a tag put back by nobody", "INSERT INTO member_tag (member, tag) VALUES (1, 'old')", "tag"},
    {"another first tag", "UPDATE member SET first_tag = 'other' WHERE id = 1", "first-tag"},
    {"a card that leads to one who is gone",
     "UPDATE member_alias SET member = (SELECT id FROM member WHERE merged_into IS NOT NULL)",
     "alias"},
    {"an erasure of a living member", "INSERT INTO erasure (operation, member) VALUES (3, 1)",
     "erasure"},
    {"an erasure forgotten", "DELETE FROM erasure", "erasure"},
    {"a name that came back", "UPDATE member SET name = 'Ann' WHERE erased_at IS NOT NULL",
     "erased"},
    {"the store's name gone", "DELETE FROM meta WHERE key = 'store_id'", "store-name"},
    {"the store's key gone", "DELETE FROM meta WHERE key = 'digest_key'", "store-name"},
    {"a window that never locks", "UPDATE meta SET value = '9999' WHERE key = 'clerk_lock_seconds'",
     "settings"},
    {"a setting gone", "DELETE FROM meta WHERE key = 'manager_lock_seconds'", "settings"},
    {"a switch thrown by nobody",
     "INSERT INTO meta (key, value) VALUES ('commands_need_sign_in', 'yes')", "settings"},
    {"a closed month's report",
     "UPDATE report_archive SET figures = json_set(figures, '$.bridge.issued', 7)", "archive"},
    {"a closed month's end",
     "UPDATE report_archive SET figures = json_set(figures, '$.bridge.closing', 7)", "archive"},
    {"a closed month's report gone", "DELETE FROM report_archive", "archive"},
    {"a closed month's report in rags", "UPDATE report_archive SET figures = '{'", "archive"},
    {"an import called undone", "UPDATE import_batch SET is_undone = 1", "import"},
    {"an import called standing", "UPDATE import_batch SET is_undone = 0", "import"},
    {"an import by a sale", "UPDATE import_batch SET operation = 9", "import"},
    {"a time line that lacks something", "DELETE FROM touched", "touched"},
    {"a time line with too much", "INSERT INTO touched (member, at, operation) VALUES (1, 1, 1)",
     "touched"},
    {"a name that can't be found", "DELETE FROM name_part", "name-part"},
    {"a name that is none", "INSERT INTO name_part (part, member) VALUES ('zz', 1)", "name-part"},
    {"a picture changed", "UPDATE picture SET bytes = x'00'", "picture"},
    {"a merge in a circle", "UPDATE member SET merged_into = id WHERE id = 1", "merge-cycle"},
    {"the dead with points",
     "UPDATE account SET points = 5 WHERE member = (SELECT id FROM member WHERE merged_into IS NOT NULL)",
     "merge-empty"},
};

} // namespace

std::vector<Damage> journalDamages(Connection &store)
{
    std::vector<Damage> damages;
    const QString code = u"chain-hash"_s;
    for (const DescribedTable &table : writtenJournal()) {
        const std::vector<Column> columns = columnsOf(store, table.name);
        const QByteArray update = "UPDATE \"" + table.name + "\" SET \"";
        for (const Column &column : columns) {
            const bool isHashed = table.columns.contains(column.name) || column.name == "operation";
            if (!isHashed)
                continue;
            for (const bool isLast : {false, true}) {
                damages.push_back({table.name + '.' + column.name + (isLast ? " of the last" : ""),
                                   update + column.name + "\" = " + another(column) +
                                       placeOf(columns, table.name, isLast),
                                   code});
            }
        }
        if (table.name == "operation")
            continue;
        for (const bool isLast : {false, true}) {
            damages.push_back(
                {table.name + ": taken out" + (isLast ? ", the last" : ""),
                 "DELETE FROM \"" + table.name + '"' + placeOf(columns, table.name, isLast), code});
        }
        damages.push_back({table.name + ": put in", doubled(columns, table.name), code});
    }
    return damages;
}

std::vector<Damage> schemaDamages(Connection &store)
{
    std::vector<Damage> damages;
    const QString code = u"schema"_s;
    Statement objects = store.prepareText(
        "SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name");
    while (objects.step()) {
        const QByteArray name = objects.text(1).toUtf8();
        if (objects.text(0) == u"index"_s) {
            damages.push_back({"index " + name + " gone", "DROP INDEX \"" + name + '"', code});
            continue;
        }
        damages.push_back({"a trigger on " + name,
                           "CREATE TRIGGER sly AFTER INSERT ON \"" + name +
                               "\" BEGIN UPDATE account SET points = points + 1; END",
                           code});
    }
    for (const char *sql :
         {"CREATE VIEW sly AS SELECT * FROM entry", "CREATE TABLE sly (x)",
          "CREATE INDEX sly ON entry (amount)", "ALTER TABLE account ADD COLUMN sly INTEGER",
          "ALTER TABLE stock RENAME COLUMN count TO number", "ALTER TABLE picture RENAME TO image",
          "DROP TABLE saved_view"}) {
        damages.push_back({sql, sql, code});
    }
    return damages;
}

std::vector<Damage> keptDamages()
{
    std::vector<Damage> damages;
    const auto change = [&](const char *table, const char *columns, const char *code) {
        for (const QByteArray &column : QByteArray(columns).split(' ')) {
            for (const char *by : {"+ 1", "- 1"}) {
                damages.push_back(
                    {QByteArray(table) + '.' + column + ' ' + by,
                     QByteArray("UPDATE ") + table + " SET " + column + " = " + column + ' ' + by,
                     QString::fromLatin1(code)});
            }
        }
    };
    change("account", "points", "account-points");
    change("account", "debt", "account-debt");
    change("account", "stored_value", "account-stored-value");
    change("account", "earned redeemed expired", "account-totals");
    change("account", "purchases spend paid", "account-purchases");
    change("account", "first_purchase_on last_purchase_on", "account-days");
    change("account", "tier_until", "tier");
    change("lot", "remaining", "lot-remaining");
    change("lot", "dies_at", "lot-life");
    change("purchase", "price_back eligible_back points_taken", "returned");
    change("purchase", "rated_by", "rated-by");
    change("purchase_line", "quantity_back eligible_back", "returned-lines");
    change("stock", "count", "stock");
    change("award_day", "times points", "award-day");
    change("day_points", "amount entries", "day-points");
    change("day_sales", "paid refunded purchases", "day-sales");
    change("day_reward", "quantity points money", "day-reward");
    change("till", "last_seq", "till-sequence");
    change("coupon", "used_by", "coupon-holder");
    change("audit", "at till", "audit-row");
    for (const char *column : {"phone", "phone_reversed", "card", "name", "pinyin", "pinyin_other",
                               "initials", "gender", "channel"}) {
        damages.push_back({QByteArray("member.") + column,
                           QByteArray("UPDATE member SET ") + column + " = 'x' || id",
                           u"member-digest"_s});
    }
    for (const char *column :
         {"birth_month", "birth_day", "birth_year", "joined_at", "joined_on", "is_frozen",
          "is_demo", "merged_into", "erased_at", "fired_birthday", "fired_year", "referrer"}) {
        damages.push_back({QByteArray("member.") + column,
                           QByteArray("UPDATE member SET ") + column + " = coalesce(" + column +
                               ", 0) + 1 WHERE id = 2",
                           u"member-digest"_s});
    }
    for (const char *table : {"award_day", "day_points", "day_sales", "day_reward", "stock"}) {
        QString code = QString::fromLatin1(table).replace(u'_', u'-');
        damages.push_back(
            {QByteArray(table) + ": all gone", QByteArray("DELETE FROM ") + table, code});
    }
    for (const Row &row : keptRows)
        damages.push_back({row.name, row.sql, QString::fromLatin1(row.code)});
    return damages;
}

} // namespace regulars::tests
