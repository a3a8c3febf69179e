-- Coupons that belong to nobody: whoever brings the code uses it, once. What was hashed of a coupon stays as it was; without a member it is NULL.

CREATE TABLE coupon_anew (
    id                INTEGER PRIMARY KEY,
    operation         INTEGER NOT NULL REFERENCES operation (id),
    code              TEXT NOT NULL UNIQUE,
    member            INTEGER REFERENCES member (id),
    template          TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    source            TEXT NOT NULL,
    issued_on         INTEGER NOT NULL,
    valid_through     INTEGER,
    purchase          INTEGER,
    -- kept
    holder            INTEGER REFERENCES member (id),
    state             INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 3),
    used_by           INTEGER REFERENCES operation (id),
    CHECK ((member IS NULL) = (holder IS NULL))
) STRICT;
INSERT INTO coupon_anew (id, operation, code, member, template, programme_version, source, issued_on, valid_through, purchase, holder, state, used_by)
SELECT id, operation, code, member, template, programme_version, source, issued_on, valid_through, purchase, holder, state, used_by
FROM coupon;
DROP TABLE coupon;
ALTER TABLE coupon_anew RENAME TO coupon;
CREATE INDEX coupon_operation ON coupon (operation);
CREATE INDEX coupon_holder ON coupon (holder, state);
CREATE INDEX coupon_template ON coupon (template, issued_on, state);
