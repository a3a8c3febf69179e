#pragma once

// An allocation below 0 gives back to a lot what a debit took from it. One of a reversal does more
// where the operation that it reverses had paid another's debt out of that lot: the debt is owed
// again (S26). `allocation` is the row's name in the query.
#define IS_OWED_AGAIN(allocation)                                                                  \
    "(" allocation ".amount < 0 AND EXISTS ("                                                      \
    "    SELECT 1 FROM operation undo "                                                            \
    "    JOIN allocation paid ON paid.operation = undo.reverses "                                  \
    "     AND paid.entry = " allocation ".entry AND paid.lot = " allocation ".lot "                \
    "     AND paid.amount > 0 "                                                                    \
    "    JOIN entry owed ON owed.id = paid.entry AND owed.operation <> undo.reverses "             \
    "    WHERE undo.id = " allocation ".operation))"

// A debit of a reversal in whose place an older debt, which the operation that it reverses had
// cancelled, is owed again (S26): it takes from no lot. Stand-ins are written before all else that
// a reversal cancels of its own, one for each debt. `entry` is the row's name in the query.
#define IS_STAND_IN(entry)                                                                         \
    "(EXISTS (SELECT 1 FROM cancelled_debt own "                                                   \
    "         WHERE own.operation = " entry ".operation AND own.entry = " entry ".id) "            \
    " AND (SELECT count(*) FROM cancelled_debt first "                                             \
    "      JOIN entry of_first ON of_first.id = first.entry "                                      \
    "       AND of_first.operation = first.operation "                                             \
    "      WHERE first.operation = " entry ".operation AND first.entry < " entry ".id) "           \
    "   < (SELECT count(*) FROM cancelled_debt again "                                             \
    "      WHERE again.operation = " entry ".operation AND again.amount < 0))"
