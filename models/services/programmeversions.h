#pragma once

#include "services/desk.h"

#include <QByteArray>

namespace regulars
{

// The programme versions of a store. One is immutable once installed (S14).
class ProgrammeVersions
{
public:
    explicit ProgrammeVersions(Desk &desk)
        : m_desk(desk)
    {}

    // Installs a version, in force from now on; rewards never seen before get their opening stock.
    // Answer: version. Refuses bad-request (faults, the first is named; another currency than the
    // store's) and not-allowed. Installing the newest one's very text again changes nothing and
    // answers its version without an operation.
    Result<Answer> use(const Envelope &envelope, const QByteArray &text);

    // The file's text as it was installed.
    QByteArray newestText() const;

private:
    Desk &m_desk;
};

} // namespace regulars
