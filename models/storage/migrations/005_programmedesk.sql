-- What the programme's editors stand on: the shop's draft, pictures of goods and rewards, how often each rule fired and each coupon was given.
--
-- Plain records: a draft moves nothing before it is published, and pictures are no part of a programme's file.

CREATE TABLE programme_draft (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    base       INTEGER NOT NULL REFERENCES programme_version (id),
    change     INTEGER NOT NULL CHECK (change >= 1),
    changed_at INTEGER NOT NULL,
    changed_by INTEGER REFERENCES user (id),
    text       BLOB NOT NULL
) STRICT;

-- Changes are counted on when a draft is gone, so that nobody takes the next one for his own.
CREATE TABLE programme_draft_count (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE picture (
    id         INTEGER PRIMARY KEY,
    hash       BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    media_type TEXT NOT NULL,
    bytes      BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 524288)
) STRICT;

-- kind 1 product, 2 reward; thing is its id in the programme.
CREATE TABLE picture_use (
    kind    INTEGER NOT NULL CHECK (kind IN (1, 2)),
    thing   TEXT NOT NULL,
    picture INTEGER NOT NULL REFERENCES picture (id),
    PRIMARY KEY (kind, thing)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_use_picture ON picture_use (picture);

CREATE INDEX coupon_template ON coupon (template, issued_on, state);
