-- What an operation set beside the journal, and what stood there before it, so that its undo leaves nothing behind (S26).

CREATE TABLE tag_turn (
    operation    INTEGER NOT NULL REFERENCES operation (id),
    member       INTEGER NOT NULL REFERENCES member (id),
    tag          TEXT NOT NULL,
    until        INTEGER,
    was_held     INTEGER NOT NULL CHECK (was_held IN (0, 1)),
    until_before INTEGER,
    PRIMARY KEY (operation, member, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_turn_member ON tag_turn (member);

-- Operations in which a birthday rule fired for the member.
CREATE TABLE birthday_turn (
    member    INTEGER NOT NULL REFERENCES member (id),
    year      INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation (id),
    PRIMARY KEY (member, year, operation)
) STRICT, WITHOUT ROWID;
CREATE INDEX birthday_turn_operation ON birthday_turn (operation);
