-- Rewards that hand out codes of a partner (D1): the pool that the owner imported, and what became of each code.
--
-- A code is worth money to whoever reads it, and with the partner it may stand for the person: the chain covers its digest under the store's key alone, and
-- its text goes when the member to whom it was given is erased.

-- journal. State: 1 free, 2 given, 3 returned (given and undone: somebody has seen it), 4 withdrawn, 5 its import was taken back.
CREATE TABLE pool_code (
    id         INTEGER PRIMARY KEY,
    operation  INTEGER NOT NULL REFERENCES operation (id),
    reward     TEXT NOT NULL,
    digest     BLOB NOT NULL CHECK (length(digest) = 32),
    last_day   INTEGER,
    -- kept
    code       TEXT,
    state      INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 5),
    redemption INTEGER REFERENCES redemption (id)
) STRICT;
CREATE UNIQUE INDEX pool_code_once ON pool_code (reward, digest) WHERE state <> 5;
CREATE INDEX pool_code_operation ON pool_code (operation);
CREATE INDEX pool_code_free ON pool_code (reward, last_day) WHERE state = 1;
CREATE INDEX pool_code_redemption ON pool_code (redemption) WHERE redemption IS NOT NULL;

-- journal: what became of a code; the redemption is the one that it was given to, until it is free again.
CREATE TABLE pool_code_change (
    operation  INTEGER NOT NULL REFERENCES operation (id),
    code       INTEGER NOT NULL REFERENCES pool_code (id),
    state      INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),
    redemption INTEGER REFERENCES redemption (id),
    PRIMARY KEY (operation, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX pool_code_change_code ON pool_code_change (code);
CREATE INDEX pool_code_change_redemption ON pool_code_change (redemption) WHERE redemption IS NOT NULL;
