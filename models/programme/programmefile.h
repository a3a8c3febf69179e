#pragma once

#include "programme/programme.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace regulars
{

// What is wrong at one place of a programme file, and how to mend it.
struct ProgrammeFault
{
    int line = 1;
    QString path; // "rules[3].give.points_per.amount"
    QString message;
    QString mend;

    QString toText() const; // "line 12, rules[3].give: … ; …"
};

struct ProgrammeReading
{
    std::shared_ptr<const Programme> programme; // null when there are faults
    std::vector<ProgrammeFault> faults;         // every one found, by line
};

// Reads the JSON of contract.md section 2 (comments allowed), checks it completely and compiles it.
// Numbers are read from their text as exact ratios.
ProgrammeReading readProgramme(const QByteArray &json);

} // namespace regulars
