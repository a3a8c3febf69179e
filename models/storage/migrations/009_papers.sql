-- Reports that were printed: what each said, so that it can be opened again unchanged, and who printed it when.
--
-- Plain records beside the journal, sealed one after the other (storage/keptpapers); nothing about a member is in them. A closed month's own figures lie in report_archive.

CREATE TABLE paper (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day  INTEGER NOT NULL,
    language  TEXT NOT NULL,
    made_at   INTEGER NOT NULL,
    made_by   INTEGER REFERENCES user (id),
    mark_by   TEXT NOT NULL,
    mark_at   TEXT NOT NULL,
    figures   BLOB NOT NULL,
    seal      BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;
