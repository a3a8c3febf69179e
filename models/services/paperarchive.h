#pragma once

#include "services/papers.h"
#include "storage/keptpapers.h"

#include <vector>

namespace regulars
{

// A report that is about to be printed: what it says, in which language, and whose mark it bears.
struct PaperToKeep
{
    PaperFigures figures;
    QString language; // or two: "zh_CN+en"
    QString markBy;
    QString markAt;
};

// A line of the archive.
struct PrintedPaper
{
    qint64 id;
    PaperKind kind;
    DayRange days;
    QString language;
    Instant madeAt;
    QString madeBy; // user's name, "command-line" without
};

// What was printed: each report's figures with its language and mark, from which the same paper
// comes again byte for byte. For those who may browse. Papers about one member are never kept, so
// that erasing somebody has nothing to look for here.
class PaperArchive
{
public:
    explicit PaperArchive(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int mostListed = 500;

    // A record beside the journal: no operation, so that what a draft's mark says stays so. Answers
    // its number. Refuses not-signed-in, not-allowed.
    Result<qint64> keep(const PaperToKeep &paper);
    // Newest first. Refuses as keep().
    Result<std::vector<PrintedPaper>> all();
    // Refuses as keep(), bad-request (there is none of that number).
    Result<PaperToKeep> open(qint64 id);

private:
    Result<Done> permitted();

    Desk &m_desk;
};

} // namespace regulars
