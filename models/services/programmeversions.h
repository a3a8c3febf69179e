#pragma once

#include "services/desk.h"

#include <QByteArray>

namespace regulars
{

// Gives rewards never stocked before their opening count, under the journal's open operation.
void openStock(Connection &store, Journal &journal, const Programme &programme);

// The programme versions of a store. One is immutable once installed (S14).
class ProgrammeVersions
{
public:
    explicit ProgrammeVersions(Desk &desk)
        : m_desk(desk)
    {}

    // Installs a version, in force from now on; rewards never seen before get their opening stock.
    // Figures: version. Refuses bad-request (faults, the first is named; another currency than the
    // store's) and not-allowed.
    Result<Answer> use(const Envelope &envelope, const QByteArray &text);

    // The file's text as it was installed.
    QByteArray newestText() const;

private:
    Desk &m_desk;
};

} // namespace regulars
