-- Who stands in a top share, by what changes from one ranking to the next (S32): a share that is ranked each day would otherwise write a tenth of all members every day.
--
-- `ranking` stays as it is for the days before; from here on each ranking is a row of ranking_run, with a row of ranking_move for each who came in or went out.

-- journal
CREATE TABLE ranking_run (
    window_key    TEXT NOT NULL,
    business_date INTEGER NOT NULL,
    operation     INTEGER NOT NULL REFERENCES operation (id),
    PRIMARY KEY (window_key, business_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX ranking_run_operation ON ranking_run (operation);

-- journal: in the share from that day on, or out of it.
CREATE TABLE ranking_move (
    window_key    TEXT NOT NULL,
    member        INTEGER NOT NULL REFERENCES member (id),
    business_date INTEGER NOT NULL,
    is_in         INTEGER NOT NULL CHECK (is_in IN (0, 1)),
    operation     INTEGER NOT NULL REFERENCES operation (id),
    PRIMARY KEY (window_key, member, business_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX ranking_move_operation ON ranking_move (operation);
