#pragma once

#include "storage/sql.h"

#include <array>
#include <span>

namespace regulars
{

// A claim about the store and the query that finds what contradicts it. Its rows are: operation (or
// NULL), what was looked at, expected, found.
struct VerifyQuery
{
    const char *code;
    const char *claim;
    Sql sql;
    bool isDeep = false;
};

std::span<const VerifyQuery> ledgerQueries();
std::span<const VerifyQuery> saleQueries();
std::span<const VerifyQuery> codeQueries();
std::span<const VerifyQuery> recordQueries();
std::span<const VerifyQuery> keptQueries();

inline std::array<std::span<const VerifyQuery>, 5> allVerifyQueries()
{
    return {ledgerQueries(), saleQueries(), codeQueries(), recordQueries(), keptQueries()};
}

} // namespace regulars
