#pragma once

#include "services/codepools.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regulars
{

// A file of partners' codes on its way into a pool: what would come of it, and what is asked before
// that can be told.
struct CodeFileTrial
{
    struct Reject
    {
        qint64 line = 0;
        QString why;
    };

    QString path;
    QStringList columns; // headings to choose from, where no column is plainly that of the codes
    QString trouble;     // why nothing of it can be read
    std::vector<OfferedCode> codes; // all that are offered
    qint64 taken = 0;               // new ones
    qint64 known = 0;               // in the pool already
    std::vector<Reject> rejects;

    bool wantsColumn() const { return !columns.isEmpty() && codes.empty(); }
};

// What the window's columns are set to; 0: not told, else from 1 on.
struct CodeColumnChoice
{
    int code = 0;
    int lastDay = 0;
};

// Reads the file and asks the pool; keeps nothing. May take long: for a worker. Refuses as
// CodePools::preview() does.
Result<CodeFileTrial> tryCodeFile(Desk &desk, const QString &reward, const QString &path,
                                  CodeColumnChoice columns);

} // namespace regulars
