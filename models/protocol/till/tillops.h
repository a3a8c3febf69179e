#pragma once

#include "protocol/till/requestfields.h"
#include "services/desk.h"

#include <QHash>
#include <QString>

#include <functional>

namespace regulars
{

// What an op is given: the desk, the envelope and its fields.
struct TillCall
{
    Desk &desk;
    const Envelope &envelope;
    RequestFields &fields;
};

// Reads its fields, refuses what is malformed, and calls the one service that does it.
using TillOp = std::function<Result<Answer>(TillCall &)>;

// Every op of contract.md section 3 but sign-in and sign-out, by name.
const QHash<QString, TillOp> &tillOps();

// The groups that make up the table.
void addMemberOps(QHash<QString, TillOp> &ops);
void addSaleOps(QHash<QString, TillOp> &ops);
void addPointsOps(QHash<QString, TillOp> &ops);

} // namespace regulars
