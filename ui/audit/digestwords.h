#pragma once

#include "services/digest.h"
#include "values/calendar.h"

#include <QString>
#include <QStringList>

namespace regulars
{

// The digest and the audit log in words for people.
class DigestWords
{
public:
    explicit DigestWords(const Calendar &calendar)
        : m_calendar(calendar)
    {}

    static QString title(const DayRange &days); // "Digest of 2026-11-21"
    // One line: nothing stands out, or how many people and acts want a look.
    QString summary(const DayDigest &digest) const;
    // "12 awards to 9 members; 5 of them (42 %) to one member, where others have 12 % …"
    static QString sentence(const DigestPerson &person);
    // "Till 1: 7 friends of member no. 12 were enrolled".
    static QString sentence(const ManyAtTill &many);
    // When, who, approved by, member, points.
    QStringList cells(const OperationRow &row) const;
    static QString whoText(const QString &name);
    // The acts of an audit row, one after the other.
    static QString actsText(const QString &acts);

private:
    const Calendar &m_calendar;
};

} // namespace regulars
