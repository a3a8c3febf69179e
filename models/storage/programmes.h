#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// A programme as it was installed. The first one is in force from the beginning of time.
struct ProgrammeVersion
{
    ProgrammeVersionId id;
    Instant inForceFrom;
    QByteArray text;
};

// One line of the programme's history.
struct ProgrammeVersionRow
{
    ProgrammeVersionId id;
    Instant inForceFrom;
    OperationId operation;
    OperationKind kind; // that installed it: Init, ProgrammeUse, an import of products
    Instant recordedAt;
    std::optional<QString> user; // none: the command line
    std::optional<QByteArray> detail;
};

// The installed programmes; each is immutable (S14). Installing is the Journal's
// insert(NewProgrammeVersion).
class Programmes
{
public:
    explicit Programmes(Connection &store)
        : m_store(store)
    {}

    // By time in force, then id: the last one with inForceFrom ≤ an instant rates it.
    std::vector<ProgrammeVersion> all() const;
    std::vector<ProgrammeVersionRow> history() const; // newest first, without the texts
    std::optional<ProgrammeVersion> find(ProgrammeVersionId version) const;
    std::optional<ProgrammeVersionId> installedBy(OperationId operation) const;
    std::optional<ProgrammeVersionId> newest() const; // to see cheaply whether one was added

private:
    Connection &m_store;
};

} // namespace regulars
