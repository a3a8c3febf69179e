#pragma once

#include <QStringList>

namespace regulars
{
class Connection;
}

namespace regulars::tests
{

// What must hold of every ledger, asked with SQL of its own: one line for each breach.
QStringList ledgerFaults(Connection &store);

} // namespace regulars::tests
