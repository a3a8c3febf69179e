#pragma once

#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

class Connection;

// A printed report as it is kept.
struct KeptPaper
{
    qint64 id = 0;
    QString kind;
    DayRange days;
    QString language;
    Instant madeAt;
    std::optional<UserId> madeBy; // none: the command line
    QString markBy;               // who and what the paper itself names; empty of a final report
    QString markAt;
    QByteArray figures{}; // JSON; left out of lists
    std::optional<QString> madeByName{};
};

// Every report that was printed. Each row's seal is BLAKE2b-256("RGLP1" ‖ the seal before ‖ its
// columns up to the figures); the last one's stands in meta, too.
class KeptPapers
{
public:
    explicit KeptPapers(Connection &store)
        : m_store(store)
    {}

    // Wants a transaction around it; answers the id.
    qint64 add(const KeptPaper &paper) const;
    // Newest first, without figures.
    std::vector<KeptPaper> newest(int limit) const;
    std::optional<KeptPaper> find(qint64 id) const;

private:
    Connection &m_store;
};

} // namespace regulars
