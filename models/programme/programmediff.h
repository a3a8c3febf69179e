#pragma once

#include "programme/programme.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace regulars
{

// One thing in which a draft differs from the live programme.
struct Difference
{
    enum class Kind { Added, Removed, Changed, Moved };

    QString section; // "rules", "tiers" …; "policy"; "shop" for what stands at the root itself
    QString id;      // of the item; of policy and shop the changed member: "expiry"
    Kind kind = Kind::Changed;
    QString member;     // of a changed item: "when", "give" …; else empty
    QString pointer;    // in the draft; of what was removed in the live programme
    qsizetype from = 0; // place in the live list
    qsizetype to = 0;   // place in the draft's list
    QJsonValue before;  // undefined: not there
    QJsonValue after;
    friend bool operator==(const Difference &, const Difference &) = default;
};

// All of them, in the order of the file and of the draft's lists, what was removed last in its
// section. An item gives one for each member that changed, and one for having moved among those
// that stayed.
std::vector<Difference> differences(const Programme &live, const Programme &draft);
// The same of two canonical files.
std::vector<Difference> differences(const QJsonObject &live, const QJsonObject &draft);

// As people count them: an item once, whatever changed in it.
int changesIn(const std::vector<Difference> &differences);

// What the differences make of the file that they were found against. Of another file: as near to
// it as can be, places first.
QJsonObject withDifferences(const QJsonObject &live, const std::vector<Difference> &differences);

// A draft begun on `base`, brought onto what was published since: all that the draft changed, on
// the newer file. It may yet be no programme, where one used what the other took away.
struct Joining
{
    QJsonObject root;
    // Of the draft's differences those that the newer file answers otherwise; the draft's stand.
    std::vector<Difference> conflicts;
};
Joining joined(const QJsonObject &base, const QJsonObject &live, const QJsonObject &draft);

} // namespace regulars
