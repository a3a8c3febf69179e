#pragma once

#include "services/desk.h"
#include "storage/auditscan.h"
#include "values/businessday.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// What somebody wants to see of the audit log; what is left out asks nothing.
struct AuditQuestion
{
    std::optional<BusinessDay> first{}; // both included
    std::optional<BusinessDay> last{};
    QString who{};  // a user's name, or AuditTrail::commandLine
    QString what{}; // an act, as the log names it
    bool isRefusedOnly = false;
    bool isAloneOnly = false; // that wanted a second person, and there was none
};

struct AuditPage
{
    std::vector<AuditLine> lines;    // newest first
    std::optional<qint64> olderThan; // ask for what is older than this one; none: that was all
};

// Who did what, when, and on whose word (X1): for managers and owners. Questions; nothing is
// stored. There is nothing personal in it.
class AuditTrail
{
public:
    explicit AuditTrail(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int pageSize = 100;
    static const QString commandLine;

    // Refuses not-signed-in, not-allowed.
    Result<AuditPage> page(const AuditQuestion &question, std::optional<qint64> olderThan = {},
                           int limit = pageSize);
    // Everybody who may stand in it, and every act that does.
    Result<QStringList> people();
    Result<QStringList> acts();

    // May whoever stands here read it?
    static Result<Done> mayRead(Desk &desk);

private:
    std::optional<AuditFilter> filterOf(const AuditQuestion &question);

    Desk &m_desk;
};

} // namespace regulars
