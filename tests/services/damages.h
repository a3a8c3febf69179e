#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace regulars
{
class Connection;
}

namespace regulars::tests
{

// One thing that somebody with a shell did to a store, and the check that must tell of it.
struct Damage
{
    QByteArray name;
    QByteArray sql;
    QString code;
    bool isCovered = false; // afterwards chain and digests were made to fit again
};

// Every hashed column of every table of the journal changed, rows taken out and put in.
std::vector<Damage> journalDamages(Connection &store);
// Triggers, views, tables, indexes, columns.
std::vector<Damage> schemaDamages(Connection &store);
// What is kept beside the journal: accounts, sums, lists, states, people.
std::vector<Damage> keptDamages();
// By somebody who knows how the chain is made.
std::vector<Damage> coveredDamages();

} // namespace regulars::tests
