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
