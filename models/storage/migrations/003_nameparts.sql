-- Members by a part of their name: what stands from each of its characters on, the first left to the name's own index.
--
-- Kept in code, recounted by verify: the living alone, A to Z small, 16 characters at most (the rest is read of the name itself).

CREATE TABLE name_part (
    part   TEXT NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (part, member)
) STRICT, WITHOUT ROWID;

INSERT INTO name_part (part, member)
WITH RECURSIVE cut (member, name, place) AS (
    SELECT id, lower(name), 2 FROM member
    WHERE merged_into IS NULL AND erased_at IS NULL AND length(name) > 1
    UNION ALL
    SELECT member, name, place + 1 FROM cut WHERE place < length(name))
SELECT DISTINCT substr(name, place, 16), member FROM cut;
