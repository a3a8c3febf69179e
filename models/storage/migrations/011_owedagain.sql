-- A debt that a reversal cancelled is owed again, as old as it was, when that reversal is undone (S2, S26): an amount below 0, under the operation that undoes it. What that one
-- takes back is then covered by as much, cancelled under its own entry: it is the older debt that stands. What was hashed of the rows stays as it was.

-- Of the journal: a debit's debt that a reversal cancelled or forgave without a lot (> 0), or that is owed again since it was undone (< 0).
CREATE TABLE cancelled_debt_anew (
    operation INTEGER NOT NULL REFERENCES operation (id),
    entry     INTEGER NOT NULL REFERENCES entry (id),
    amount    INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (operation, entry)
) STRICT, WITHOUT ROWID;
INSERT INTO cancelled_debt_anew (operation, entry, amount)
SELECT operation, entry, amount
FROM cancelled_debt;
DROP TABLE cancelled_debt;
ALTER TABLE cancelled_debt_anew RENAME TO cancelled_debt;
CREATE INDEX cancelled_debt_entry ON cancelled_debt (entry);
