#pragma once

#include "services/desk.h"
#include "storage/poolcodes.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// A code as a file or a request offers it.
struct OfferedCode
{
    qint64 line = 0; // of the file, or place in the list, for whoever looks for it
    QString code;
    QString lastDay{}; // "YYYY-MM-DD"; empty: good for ever
};

struct CodeImportRequest
{
    QString reward;
    std::vector<OfferedCode> codes;
    QString reason; // where they come from: a delivery, a file's name
};

struct CodeTurnRequest
{
    QString reward;
    std::vector<PoolCodeId> codes;
    bool frees = false; // else withdrawn
    QString reason;
};

// The pools of codes that rewards hand out (D1): what the owner brings, sets free again and takes
// out. Codes are worth money: nothing of them goes to the audit log, and lists show their ends only
// to all but the owner.
class CodePools
{
public:
    explicit CodePools(Desk &desk)
        : m_desk(desk)
    {}

    // Each code once in a pool, however often it is brought: those there already are skipped. What
    // is no code, or past its last day, is rejected with its line. Refuses no-such-reward,
    // bad-request (no code, no reason, a reward that hands out none). Figures: reward, read, taken,
    // skipped, rejected [{line, fault, reason}] (empty, too-long, no-text, rounded, no-date, past,
    // doubled), stock (free ones).
    Result<Answer> import(const Envelope &envelope, const CodeImportRequest &request);
    // The same without keeping anything: what an import would take.
    Result<Answer> preview(const CodeImportRequest &request);

    // Free and set-aside ones are withdrawn; set-aside and withdrawn ones freed. Refuses
    // bad-request (none named, no reason, one of another pool, one given or forgotten). Figures:
    // reward, changed, stock.
    Result<Answer> turn(const Envelope &envelope, const CodeTurnRequest &request);

    // A question. Counts by state and, after the code of that id, up to `limit` codes, of one state
    // or all; whole for whoever may see codes. Refuses not-allowed, no-such-reward.
    Result<Answer> list(const QString &reward, std::optional<PoolCodeState> state,
                        std::optional<PoolCodeId> after, int limit);

private:
    Desk &m_desk;
};

QString nameOf(PoolCodeState state);
std::optional<PoolCodeState> poolCodeStateNamed(const QString &name);

// "••••3456": enough to tell one from another, too little to use it.
QString maskedCode(const QString &code);

} // namespace regulars
