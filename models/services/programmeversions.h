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
    // store's) and not-allowed. The note says why; what else belongs to it is done first, in the
    // same transaction, and may refuse.
    Result<Answer> use(const Envelope &envelope, const QByteArray &text, const QString &note = {},
                       const Desk::Body &first = {});

    // What somebody wrote when installing it.
    static QString noteOf(const QByteArray &detail);

    // The file's text as it was installed.
    QByteArray newestText() const;

private:
    Desk &m_desk;
};

} // namespace regulars
