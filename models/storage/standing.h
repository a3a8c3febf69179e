#pragma once

// Whether an operation stands: not undone, or its undo undone, and so on. The texts are SQL, for
// queries to be put together from.

#define REVERSALS_OF(operation, bound)                                                             \
    "(WITH RECURSIVE turn (id) AS ("                                                               \
    "     SELECT u.id FROM operation u WHERE u.reverses = " operation bound "     UNION ALL"       \
    "     SELECT u.id FROM turn JOIN operation u ON u.reverses = turn.id" bound                    \
    " ) SELECT count(*) FROM turn)"

#define STANDS(operation) "(" REVERSALS_OF(operation, "") " % 2 = 0)"

// As of the instant :until.
#define STOOD(operation) "(" REVERSALS_OF(operation, " AND u.at <= :until") " % 2 = 0)"
