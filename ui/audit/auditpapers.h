#pragma once

#include "services/backupdrill.h"
#include "ui/printing/printout.h"

#include <memory>

namespace regulars
{

// For whom a paper is made, and in which language; its words are the program's, as it speaks now.
struct PaperHead
{
    QString shop;
    QString language;
    Calendar calendar;
    BusinessDay today;
    static PaperHead of(Store &store, const Clock &clock, const QString &language);
};

// That a backup was put back, proved and counted: one page to keep with the shop's papers.
std::shared_ptr<const Printout> drillPaper(const DrillCertificate &certificate,
                                           const PaperHead &head);

// "+12.3 s", "820 ms": how long something took, for people.
QString durationText(qint64 milliseconds);

} // namespace regulars
