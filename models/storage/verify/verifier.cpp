#include "storage/verify/verifier.h"

#include "storage/canonical.h"
#include "storage/connection.h"
#include "storage/journaltables.h"
#include "storage/migrator.h"
#include "storage/storageerror.h"
#include "storage/transaction.h"
#include "storage/verify/chaintail.h"
#include "storage/verify/limitcheck.h"
#include "storage/verify/saleshours.h"
#include "storage/verify/sealcheck.h"
#include "storage/verify/verifyqueries.h"

#include <QCryptographicHash>

#include <atomic>
#include <exception>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype anchorHashSize = 32;

QString asText(const Statement &row, int column)
{
    switch (row.type(column)) {
    case SQLITE_INTEGER:
        return QString::number(row.int64(column));
    case SQLITE_TEXT:
        return row.text(column);
    case SQLITE_NULL:
        return u"nothing"_s;
    default:
        return u"something else"_s;
    }
}

// "SELECT operation, a, b FROM t ORDER BY operation": the rows of a journal table, operation by
// operation.
QByteArray rowsSql(const JournalTable &table)
{
    QByteArray sql = "SELECT operation";
    for (const char *column : table.columns) {
        sql += QByteArray(", \"") + column + '"';
    }
    return sql + " FROM \"" + table.name + "\" ORDER BY operation";
}

// Walks one journal table in step with the operations.
class TableWalk
{
public:
    TableWalk(Connection &store, const JournalTable &table)
        : m_table(table)
        , m_rows(store.prepareText(rowsSql(table)))
        , m_hasRow(m_rows.step())
    {}

    // The canonical bytes of the rows that belong to the operation; operations must come in rising
    // order.
    void collect(qint64 operation, std::vector<QByteArray> &rows)
    {
        while (m_hasRow && m_rows.int64(0) < operation) {
            m_hasRow = m_rows.step(); // of no operation: "owned-rows" tells
        }
        while (m_hasRow && m_rows.int64(0) == operation) {
            CanonicalBytes bytes;
            bytes.addUtf8(m_table.name);
            for (int column = 1; column < m_rows.columnCount(); ++column) {
                bytes.addColumn(m_rows, column);
            }
            rows.push_back(bytes.bytes().toByteArray());
            m_hasRow = m_rows.step();
        }
    }

private:
    const JournalTable &m_table;
    Statement m_rows;
    bool m_hasRow;
};

QByteArray operationsSql()
{
    QByteArray sql = "SELECT hash";
    for (const char *column : journaltables::operation.columns) {
        sql += QByteArray(", \"") + column + '"';
    }
    return sql + " FROM operation ORDER BY id";
}

} // namespace

std::optional<Anchor> Anchor::fromText(const QString &text)
{
    const qsizetype hashAt = text.lastIndexOf(u':');
    const qsizetype seqAt = hashAt > 0 ? text.lastIndexOf(u':', hashAt - 1) : -1;
    if (seqAt <= 0) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 sequence = text.mid(seqAt + 1, hashAt - seqAt - 1).toLongLong(&isNumber);
    const QByteArray hex = text.mid(hashAt + 1).toLatin1().toLower();
    const QByteArray hash = QByteArray::fromHex(hex); // passes over what is no digit
    if (!isNumber || sequence < 1 || hash.size() != anchorHashSize || hash.toHex() != hex) {
        return std::nullopt;
    }
    return Anchor{text.left(seqAt), sequence, hash};
}

void Verifier::begin(const QString &code, const QString &claim)
{
    m_result.checks.push_back({code, claim, 0});
}

void Verifier::note(const Violation &violation)
{
    if (++m_result.checks.back().violations <= mostPerCheck) {
        m_result.violations.push_back(violation);
    }
}

// What can't be read is broken, too; the rest may tell more.
void Verifier::tryTo(const std::function<void()> &check)
{
    try {
        check();
    } catch (const StorageError &error) {
        if (m_result.checks.empty()) {
            begin(u"file"_s, u"the file is whole"_s);
        }
        note({u"file"_s, {}, 0, m_result.checks.back().code, u"readable"_s, error.message()});
    }
}

void Verifier::checkFile(bool deep)
{
    begin(u"file"_s, u"the file is whole"_s);
    const QStringList faults = deep ? m_store.integrityCheck() : m_store.quickCheck();
    for (const QString &fault : faults) {
        note({u"file"_s, {}, 0, u"page"_s, u"ok"_s, fault});
    }
    begin(u"foreign-key"_s, u"every reference leads somewhere"_s);
    for (const QString &fault : m_store.foreignKeyCheck()) {
        note({u"foreign-key"_s, {}, 0, fault, u"a row"_s, u"none"_s});
    }
    begin(u"schema"_s, u"the schema is the shipped one"_s);
    try {
        Migrator().requireShippedSchema(m_store);
    } catch (const StorageError &error) {
        note({u"schema"_s, {}, 0, u"schema"_s, u"as shipped"_s, error.message()});
    }
}

// H(n) = BLAKE2b-256("RGLR1" ‖ H(n−1) ‖ operation ‖ sorted rows), till by till (S8).
void Verifier::checkChains()
{
    begin(u"chain-hash"_s, u"each operation's hash recomputes and follows its till's last"_s);
    struct Head
    {
        QByteArray hash = QByteArray(anchorHashSize, '\0');
        QString name;
    };
    std::map<qint64, Head> heads;
    std::vector<TableWalk> walks;
    for (const JournalTable &table : journaltables::all) {
        walks.emplace_back(m_store, table);
    }
    Statement names = m_store.query("SELECT id, name FROM till");
    while (names.step()) {
        heads[names.int64(0)].name = names.text(1);
    }
    Statement operations = m_store.prepareText(operationsSql());
    while (operations.step()) {
        constexpr int idColumn = 1;
        CanonicalBytes fields;
        for (int column = idColumn; column < operations.columnCount(); ++column) {
            fields.addColumn(operations, column);
        }
        std::vector<QByteArray> rows;
        for (TableWalk &walk : walks) {
            walk.collect(operations.int64(idColumn), rows);
        }
        Head &head = heads[operations.int64(idColumn + 1)];
        const QByteArray computed = chainHash(head.hash, fields.bytes(), std::move(rows));
        head.hash = operations.blob(0);
        ++m_result.operations;
        if (computed != head.hash) {
            note({u"chain-hash"_s, head.name, operations.int64(idColumn + 2), u"hash"_s,
                  QString::fromLatin1(computed.toHex()), QString::fromLatin1(head.hash.toHex())});
        }
    }
    begin(u"till-head"_s, u"each till's head is its last operation's hash"_s);
    Statement tills = m_store.query("SELECT id, last_seq, head FROM till");
    while (tills.step()) {
        const Head &head = heads[tills.int64(0)];
        if (head.hash != tills.blob(2)) {
            note({u"till-head"_s, head.name, tills.int64(1), u"head"_s,
                  QString::fromLatin1(head.hash.toHex()),
                  QString::fromLatin1(tills.blob(2).toHex())});
        }
    }
}

// Personal and long text lies beside the chain under its salted digest, until it is erased.
void Verifier::checkDetails()
{
    begin(u"detail"_s, u"what is kept beside the chain is what its digest says"_s);
    Statement rows = m_store.query(R"sql(
        SELECT till.name, operation.seq, operation.detail_digest, detail.salt, detail.text
        FROM operation
        JOIN till ON till.id = operation.till
        LEFT JOIN detail ON detail.operation = operation.id
        WHERE operation.detail_digest IS NOT NULL OR detail.operation IS NOT NULL
        ORDER BY operation.id
    )sql");
    while (rows.step()) {
        const bool isMissing = rows.isNull(2) || rows.isNull(3);
        const bool isErased = !isMissing && rows.isNull(4);
        if (isErased) {
            continue;
        }
        if (isMissing || blake2b256(rows.blob(3), rows.blob(4)) != rows.blob(2)) {
            note({u"detail"_s, rows.text(0), rows.int64(1), u"detail"_s, u"its digest"_s,
                  isMissing ? u"missing"_s : u"another text"_s});
        }
    }
}

void Verifier::checkMembers()
{
    begin(u"member-digest"_s, u"each member's row is as the program wrote it"_s);
    Statement rows = m_store.query(R"sql(
        SELECT digest, id, phone, phone_reversed, card, name, pinyin, pinyin_other, initials, birth_month, birth_day,
               birth_year, gender, channel, referrer, joined_at, joined_on, is_frozen, is_demo, merged_into, erased_at,
               fired_birthday, fired_year
        FROM member
    )sql");
    CanonicalBytes bytes;
    while (rows.step()) {
        bytes.clear();
        for (int column = 1; column < rows.columnCount(); ++column) {
            bytes.addColumn(rows, column);
        }
        if (blake2b256(bytes.bytes()) != rows.blob(0)) {
            note({u"member-digest"_s,
                  {},
                  0,
                  u"member %1"_s.arg(rows.int64(1)),
                  u"its digest"_s,
                  u"another row"_s});
        }
    }
}

void Verifier::checkAnchors(const std::vector<Anchor> &anchors)
{
    begin(u"anchor"_s, u"heads printed or exported earlier still stand"_s);
    for (const Anchor &anchor : anchors) {
        const auto found = m_store
                               .query(R"sql(
                                   SELECT operation.hash
                                   FROM operation
                                   JOIN till ON till.id = operation.till
                                   WHERE till.name = ?1 AND operation.seq = ?2
                               )sql",
                                      anchor.till, anchor.sequence)
                               .optionalScalar<QByteArray>();
        if (!found || *found != anchor.hash) {
            note({u"anchor"_s, anchor.till, anchor.sequence, u"hash"_s,
                  QString::fromLatin1(anchor.hash.toHex()),
                  found ? QString::fromLatin1(found->toHex()) : u"no such operation"_s});
        }
    }
}

void Verifier::place(Violation &violation, qint64 operation)
{
    Statement found = m_store.query(R"sql(
        SELECT till.name, operation.seq
        FROM operation
        JOIN till ON till.id = operation.till
        WHERE operation.id = ?1
    )sql",
                                    operation);
    if (found.step()) {
        violation.till = found.text(0);
        violation.sequence = found.int64(1);
    }
}

void Verifier::checkPictures()
{
    begin(u"picture"_s, u"pictures are what their digests say"_s);
    Statement rows = m_store.query("SELECT id, hash, bytes FROM picture ORDER BY id");
    while (rows.step()) {
        const QByteArray digest =
            QCryptographicHash::hash(rows.blob(2), QCryptographicHash::Sha256);
        if (digest != rows.blob(1)) {
            note({u"picture"_s,
                  {},
                  0,
                  u"picture %1"_s.arg(rows.int64(0)),
                  u"its digest"_s,
                  u"another picture"_s});
        }
    }
}

void Verifier::checkHours()
{
    const QString code = u"day-sales"_s;
    begin(code, u"the sales by day and hour are what purchases, refunds and undos say"_s);
    checkSalesByHour(m_store, [&](const QString &what, const QString &right, const QString &kept) {
        note({code, {}, 0, what, right, kept});
    });
}

// Who did what, and which rows of files were taken, lie beside the chain under seals of their own.
void Verifier::checkSeals()
{
    const auto run = [&](const QString &code, const QString &claim, auto check) {
        begin(code, claim);
        check(m_store, [&](const QString &what, const QString &right, const QString &found) {
            note({code, {}, 0, what, right, found});
        });
    };
    run(u"audit-seal"_s, u"the audit log's lines are as they were written, none left out"_s,
        checkAuditSeals);
    run(u"paper-seal"_s, u"printed reports are as kept, none left out"_s, checkPaperSeals);
    run(u"import-seal"_s, u"an import's record of the rows it took is as it was written"_s,
        checkImportSeals);
    run(u"pool-code-seal"_s, u"codes of partners are those imported"_s, checkPoolCodes);
}

// Invariant 9.
void Verifier::checkLimits()
{
    const LimitCheck limits(m_store);
    const auto run = [&](const QString &code, const QString &claim, auto check) {
        begin(code, claim);
        (limits.*check)([&](qint64 operation, const QString &what, qint64 room, qint64 taken) {
            Violation violation{
                code, {}, 0, what, u"%1 at most"_s.arg(room), QString::number(taken)};
            place(violation, operation);
            note(violation);
        });
    };
    run(u"limit-rule"_s, u"no rule gave more often, or more, than it may (S12)"_s,
        &LimitCheck::checkRules);
    run(u"limit-day"_s, u"nobody earned or redeemed more on a day than the shop allows"_s,
        &LimitCheck::checkDays);
    run(u"limit-gift"_s, u"nobody gave away more in a month than the shop allows (S40)"_s,
        &LimitCheck::checkGifts);
    run(u"limit-reward"_s, u"nobody got a reward more often than he may (S34)"_s,
        &LimitCheck::checkRewards);
    run(u"limit-benefit"_s, u"nobody used a benefit more often than his tier allows"_s,
        &LimitCheck::checkBenefits);
    run(u"limit-adjust"_s, u"a second person approved adjustments above the limit"_s,
        &LimitCheck::checkAdjustments);
}

void Verifier::runQuery(const VerifyQuery &query)
{
    begin(QString::fromLatin1(query.code), QString::fromUtf8(query.claim));
    Statement rows = m_store.prepare(query.sql);
    while (rows.step()) {
        Violation violation{QString::fromLatin1(query.code),
                            {},
                            0,
                            asText(rows, 1),
                            asText(rows, 2),
                            asText(rows, 3)};
        if (!rows.isNull(0)) {
            place(violation, rows.int64(0));
        }
        note(violation);
    }
}

// Each is tried by itself, in any order and by any connection.
std::vector<std::function<void(Verifier &)>> Verifier::parts(const Options &options)
{
    using Part = std::function<void(Verifier &)>;
    std::vector<Part> all{
        [&options](Verifier &verifier) { verifier.checkFile(options.deep); },
        &Verifier::checkChains,
        &Verifier::checkMembers,
        &Verifier::checkSeals,
    };
    if (options.deep) {
        all.emplace_back(&Verifier::checkDetails);
        all.emplace_back(&Verifier::checkPictures);
    }
    if (!options.anchors.empty()) {
        all.emplace_back(
            [&options](Verifier &verifier) { verifier.checkAnchors(options.anchors); });
    }
    for (const auto &group : allVerifyQueries()) {
        for (const VerifyQuery &query : group) {
            if (options.deep || !query.isDeep) {
                all.emplace_back([&query](Verifier &verifier) { verifier.runQuery(query); });
            }
        }
    }
    all.emplace_back(&Verifier::checkHours);
    all.emplace_back(&Verifier::checkLimits);
    return all;
}

// What is left to try, and what was found of each part: shared by the connections' threads.
struct Verifier::Work
{
    const Options &options;
    std::vector<std::function<void(Verifier &)>> parts;
    std::vector<Verification> found;
    std::atomic<size_t> next = 0;
    std::mutex telling;
    int done = 0;
    std::exception_ptr failure{};

    explicit Work(const Options &wish)
        : options(wish)
        , parts(Verifier::parts(wish))
        , found(parts.size())
    {}

    void tell()
    {
        const std::lock_guard lock(telling);
        ++done;
        if (options.progress) {
            options.progress(done, static_cast<int>(parts.size()));
        }
    }

    // What fails otherwise than by a store that can't be read ends the work.
    void fail()
    {
        const std::lock_guard lock(telling);
        failure = failure ? failure : std::current_exception();
        next = parts.size();
    }
};

void Verifier::takePart(Work &work)
{
    try {
        const Snapshot snapshot(m_store);
        for (size_t part = work.next++; part < work.parts.size(); part = work.next++) {
            m_result = {};
            tryTo([&] { work.parts[part](*this); });
            work.found[part] = std::move(m_result);
            work.tell();
        }
    } catch (...) {
        work.fail();
    }
}

Verification Verifier::run(const Options &options)
{
    Work work(options);
    std::vector<std::thread> threads;
    try {
        for (Connection *beside : m_beside) {
            threads.emplace_back([&work, beside] { Verifier(*beside).takePart(work); });
        }
    } catch (const std::system_error &) {
        // The machine has no more threads to give: these do.
    }
    takePart(work);
    for (std::thread &thread : threads) {
        thread.join();
    }
    if (work.failure) {
        std::rethrow_exception(work.failure);
    }
    m_result = {};
    for (const Verification &found : work.found) {
        m_result.checks.insert(m_result.checks.end(), found.checks.begin(), found.checks.end());
        m_result.violations.insert(m_result.violations.end(), found.violations.begin(),
                                   found.violations.end());
        m_result.operations += found.operations;
    }
    tryTo([&] { m_result.entries = m_store.query("SELECT COUNT(*) FROM entry").scalar<qint64>(); });
    return m_result;
}

} // namespace regulars
