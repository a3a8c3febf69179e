-- The store: who, what was defined, and the journal of everything that moved.
--
-- A journal table is only ever appended to; each of its rows belongs to one operation and is covered by that operation's hash (S8), columns in the order
-- written here, `operation` left out. Columns after the marker "-- kept" in a journal table are not hashed: they are derived, change later,
-- and verify recomputes them. All other tables are derived (summaries) or plain records (members, users).
--
-- In tables WITHOUT ROWID the key's columns come first: SQLite 3.40.1's quick_check finds NULLs that aren't there otherwise.
--
-- Instants: ms since 1970 UTC. Business dates: yyyymmdd. Money: minor units. Quantities: thousandths. Enums are numbered in storage/codes.h.

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE till (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    last_seq    INTEGER NOT NULL DEFAULT 0 CHECK (last_seq >= 0),
    head        BLOB NOT NULL CHECK (length(head) = 32)
) STRICT;

CREATE TABLE user (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE,
    role          INTEGER NOT NULL CHECK (role BETWEEN 1 AND 3),
    secret        TEXT NOT NULL,
    member        INTEGER,
    is_active     INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    fails         INTEGER NOT NULL DEFAULT 0,
    locked_until  INTEGER
) STRICT;

CREATE TABLE operation (
    id                INTEGER PRIMARY KEY,
    till              INTEGER NOT NULL REFERENCES till (id),
    seq               INTEGER NOT NULL CHECK (seq >= 1),
    kind              INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 99),
    at                INTEGER NOT NULL,
    recorded_at       INTEGER NOT NULL,
    business_date     INTEGER NOT NULL CHECK (business_date BETWEEN 19000101 AND 99991231),
    actor             INTEGER REFERENCES user (id),
    approver          INTEGER REFERENCES user (id) CHECK (approver IS NULL OR approver <> actor),
    member            INTEGER,
    programme_version INTEGER,
    reverses          INTEGER REFERENCES operation (id),
    request           TEXT,
    request_digest    BLOB,
    detail_digest     BLOB,
    -- kept
    hash              BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (till, seq)
) STRICT;
CREATE UNIQUE INDEX operation_request ON operation (till, request) WHERE request IS NOT NULL;
CREATE UNIQUE INDEX operation_reverses ON operation (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX operation_member ON operation (member, at) WHERE member IS NOT NULL;
CREATE INDEX operation_date ON operation (business_date);

-- The stored answer of an operation that carried an id: ids and figures only.
CREATE TABLE answer (
    operation INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    text      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is personal or free text of an operation. The operation's detail_digest is BLAKE2b(salt ‖ text), so the text can be erased.
CREATE TABLE detail (
    operation INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    salt      BLOB NOT NULL,
    text      BLOB
) STRICT, WITHOUT ROWID;

-- Who did what under whose approval: one row for each privileged operation, and rows without one for sign-ins, refusals, exports, reveals.
CREATE TABLE audit (
    id        INTEGER PRIMARY KEY,
    operation INTEGER REFERENCES operation (id),
    at        INTEGER NOT NULL,
    till      INTEGER REFERENCES till (id),
    actor     INTEGER REFERENCES user (id),
    approver  INTEGER REFERENCES user (id),
    act       TEXT NOT NULL,
    flags     INTEGER NOT NULL DEFAULT 0,
    about     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_operation ON audit (operation) WHERE operation IS NOT NULL;
CREATE INDEX audit_at ON audit (at);

-- journal
CREATE TABLE programme_version (
    id            INTEGER PRIMARY KEY,
    operation     INTEGER NOT NULL REFERENCES operation (id),
    in_force_from INTEGER NOT NULL,
    text          BLOB NOT NULL
) STRICT;

CREATE TABLE member (
    id             INTEGER PRIMARY KEY,
    phone          TEXT,
    phone_reversed TEXT,
    card           TEXT,
    name           TEXT,
    pinyin         TEXT,
    pinyin_other   TEXT,
    initials       TEXT,
    birth_month    INTEGER CHECK (birth_month BETWEEN 1 AND 12),
    birth_day      INTEGER CHECK (birth_day BETWEEN 1 AND 31),
    birth_year     INTEGER,
    gender         TEXT,
    channel        TEXT,
    referrer       INTEGER REFERENCES member (id),
    joined_at      INTEGER NOT NULL,
    joined_on      INTEGER NOT NULL,
    is_frozen      INTEGER NOT NULL DEFAULT 0 CHECK (is_frozen IN (0, 1)),
    is_demo        INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    merged_into    INTEGER REFERENCES member (id),
    erased_at      INTEGER,
    fired_birthday INTEGER,
    fired_year     INTEGER,
    digest         BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX member_phone ON member (phone) WHERE phone IS NOT NULL;
CREATE UNIQUE INDEX member_card ON member (card) WHERE card IS NOT NULL;
CREATE INDEX member_phone_reversed ON member (phone_reversed) WHERE phone_reversed IS NOT NULL;
CREATE INDEX member_name ON member (name) WHERE name IS NOT NULL;
CREATE INDEX member_pinyin ON member (pinyin) WHERE pinyin IS NOT NULL;
CREATE INDEX member_pinyin_other ON member (pinyin_other) WHERE pinyin_other IS NOT NULL;
CREATE INDEX member_initials ON member (initials) WHERE initials IS NOT NULL;
CREATE INDEX member_referrer ON member (referrer) WHERE referrer IS NOT NULL;
CREATE INDEX member_joined ON member (joined_on);
CREATE INDEX member_birthday ON member (birth_month, birth_day) WHERE birth_month IS NOT NULL;
CREATE INDEX member_merged ON member (merged_into) WHERE merged_into IS NOT NULL;

-- Former cards and phones of merged members lead to the new one (S39).
CREATE TABLE member_alias (
    kind   INTEGER NOT NULL CHECK (kind IN (1, 2)),
    text   TEXT NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (kind, text)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_alias_member ON member_alias (member);

CREATE TABLE member_tag (
    member    INTEGER NOT NULL REFERENCES member (id),
    tag       TEXT NOT NULL,
    until     INTEGER,
    PRIMARY KEY (member, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_tag_tag ON member_tag (tag, member);

CREATE TABLE member_consent (
    member    INTEGER NOT NULL REFERENCES member (id),
    purpose   TEXT NOT NULL,
    at        INTEGER NOT NULL,
    given     INTEGER NOT NULL CHECK (given IN (0, 1)),
    wording   TEXT NOT NULL,
    source    TEXT NOT NULL,
    PRIMARY KEY (member, purpose, at)
) STRICT, WITHOUT ROWID;

-- Narrow and hot: one row a member, kept in the transaction, recounted by verify.
CREATE TABLE account (
    member            INTEGER PRIMARY KEY REFERENCES member (id),
    points            INTEGER NOT NULL DEFAULT 0,
    debt              INTEGER NOT NULL DEFAULT 0 CHECK (debt >= 0),
    stored_value      INTEGER NOT NULL DEFAULT 0,
    earned            INTEGER NOT NULL DEFAULT 0,
    redeemed          INTEGER NOT NULL DEFAULT 0,
    expired           INTEGER NOT NULL DEFAULT 0,
    purchases         INTEGER NOT NULL DEFAULT 0,
    spend             INTEGER NOT NULL DEFAULT 0,
    paid              INTEGER NOT NULL DEFAULT 0,
    first_purchase_on INTEGER,
    last_purchase_on  INTEGER,
    last_activity_on  INTEGER,
    tier              TEXT NOT NULL,
    tier_until        INTEGER,
    tier_review_on    INTEGER,
    tier_is_manual    INTEGER NOT NULL DEFAULT 0 CHECK (tier_is_manual IN (0, 1))
) STRICT;
CREATE INDEX account_review ON account (tier_review_on) WHERE tier_review_on IS NOT NULL;

-- journal
CREATE TABLE enrolment (
    member    INTEGER NOT NULL PRIMARY KEY REFERENCES member (id),
    operation INTEGER NOT NULL REFERENCES operation (id),
    joined_at INTEGER NOT NULL,
    joined_on INTEGER NOT NULL,
    referrer  INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_operation ON enrolment (operation);

-- journal
CREATE TABLE merge (
    operation   INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    from_member INTEGER NOT NULL REFERENCES member (id),
    into_member INTEGER NOT NULL REFERENCES member (id)
) STRICT, WITHOUT ROWID;

-- journal: the ledger. unit 1 points, 2 stored value.
CREATE TABLE entry (
    id            INTEGER PRIMARY KEY,
    operation     INTEGER NOT NULL REFERENCES operation (id),
    member        INTEGER NOT NULL REFERENCES member (id),
    unit          INTEGER NOT NULL CHECK (unit IN (1, 2)),
    kind          INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 12),
    amount        INTEGER NOT NULL CHECK (amount BETWEEN -1000000000000 AND 1000000000000),
    at            INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    tier          TEXT NOT NULL,
    source        TEXT NOT NULL,
    purchase      INTEGER,
    -- kept
    uncovered     INTEGER NOT NULL DEFAULT 0 CHECK (uncovered >= 0)
) STRICT;
CREATE INDEX entry_operation ON entry (operation);
CREATE INDEX entry_member ON entry (member, business_date);
CREATE INDEX entry_uncovered ON entry (member, id) WHERE uncovered > 0;

-- journal: what a credit opened.
CREATE TABLE lot (
    member      INTEGER NOT NULL REFERENCES member (id),
    id          INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (id),
    entry       INTEGER NOT NULL REFERENCES entry (id),
    unit        INTEGER NOT NULL CHECK (unit IN (1, 2)),
    rank        INTEGER NOT NULL CHECK (rank IN (0, 1)),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    earned_at   INTEGER NOT NULL,
    usable_from INTEGER NOT NULL,
    expires_at  INTEGER,
    idle        TEXT,
    purchase    INTEGER,
    -- kept
    remaining   INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND amount),
    dies_at     INTEGER,
    is_closed   INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX lot_id ON lot (id);
CREATE INDEX lot_operation ON lot (operation);
CREATE INDEX lot_due ON lot (dies_at) WHERE is_closed = 0 AND remaining > 0 AND dies_at IS NOT NULL;
-- A member of long standing has many lots, and few that hold something.
CREATE INDEX lot_open ON lot (member, unit) WHERE remaining > 0 AND is_closed = 0;

-- journal: what a debit took from a lot (> 0) or a reversal gave back to it (< 0). `entry` is always the debit: a later credit that pays an old debt, and
-- a reversal that gives back, name that debit's entry here under their own operation.
CREATE TABLE allocation (
    operation INTEGER NOT NULL REFERENCES operation (id),
    entry     INTEGER NOT NULL REFERENCES entry (id),
    lot       INTEGER NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (operation, entry, lot)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_entry ON allocation (entry);
CREATE INDEX allocation_lot ON allocation (lot);

-- journal: of what a debit (`entry`) took from a lot that has died or was left behind by a merge since, a reversal gave back this much as a new lot (S24).
CREATE TABLE revival (
    operation INTEGER NOT NULL REFERENCES operation (id),
    entry     INTEGER NOT NULL REFERENCES entry (id),
    lot       INTEGER NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (operation, entry, lot)
) STRICT, WITHOUT ROWID;
CREATE INDEX revival_entry ON revival (entry);

-- journal: a debit's debt that a reversal cancelled or forgave without a lot.
CREATE TABLE cancelled_debt (
    operation INTEGER NOT NULL REFERENCES operation (id),
    entry     INTEGER NOT NULL REFERENCES entry (id),
    amount    INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (operation, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX cancelled_debt_entry ON cancelled_debt (entry);

-- journal
CREATE TABLE lot_extension (
    operation  INTEGER NOT NULL REFERENCES operation (id),
    lot        INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (operation, lot)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_extension_lot ON lot_extension (lot);

-- journal
CREATE TABLE purchase (
    id            INTEGER PRIMARY KEY,
    operation     INTEGER NOT NULL REFERENCES operation (id),
    sold_to       INTEGER REFERENCES member (id),
    at            INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    receipt       TEXT,
    channel       TEXT,
    tender        TEXT,
    list          INTEGER NOT NULL,
    price         INTEGER NOT NULL,
    eligible      INTEGER NOT NULL,
    points_used   INTEGER NOT NULL,
    points_money  INTEGER NOT NULL,
    principal     INTEGER NOT NULL,
    bonus         INTEGER NOT NULL,
    cash          INTEGER NOT NULL,
    earned        INTEGER NOT NULL,
    -- kept
    member        INTEGER REFERENCES member (id),
    is_undone     INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
    is_returned   INTEGER NOT NULL DEFAULT 0 CHECK (is_returned IN (0, 1)),
    price_back    INTEGER NOT NULL DEFAULT 0,
    eligible_back INTEGER NOT NULL DEFAULT 0,
    points_taken  INTEGER NOT NULL DEFAULT 0,
    rated_by      INTEGER NOT NULL
) STRICT;
CREATE INDEX purchase_operation ON purchase (operation);
CREATE INDEX purchase_member ON purchase (member, business_date) WHERE member IS NOT NULL;
CREATE INDEX purchase_date ON purchase (business_date);
CREATE UNIQUE INDEX purchase_receipt ON purchase (receipt) WHERE receipt IS NOT NULL AND is_undone = 0;

-- journal
CREATE TABLE purchase_line (
    purchase      INTEGER NOT NULL REFERENCES purchase (id),
    n             INTEGER NOT NULL CHECK (n >= 0),
    operation     INTEGER NOT NULL REFERENCES operation (id),
    product       TEXT,
    category      TEXT,
    quantity      INTEGER NOT NULL,
    list          INTEGER NOT NULL,
    offers        INTEGER NOT NULL,
    tier_discount INTEGER NOT NULL,
    coupons       INTEGER NOT NULL,
    points_money  INTEGER NOT NULL,
    bonus         INTEGER NOT NULL,
    eligible      INTEGER NOT NULL,
    -- kept
    quantity_back INTEGER NOT NULL DEFAULT 0,
    eligible_back INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (purchase, n)
) STRICT, WITHOUT ROWID;

-- journal: an anonymous purchase found its member, and was rated then (S20).
CREATE TABLE attachment (
    operation INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    purchase  INTEGER NOT NULL REFERENCES purchase (id),
    member    INTEGER NOT NULL REFERENCES member (id),
    earned    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_purchase ON attachment (purchase);

-- The rating as it was: quote and view (CBOR/JSON), kept for explanations and refunds. rated_by of the purchase names the operation. Scrubbed on erasure, so its
-- digest lies in operation.detail_digest and its bytes in detail.text.

-- journal
CREATE TABLE refund (
    operation        INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    purchase         INTEGER NOT NULL REFERENCES purchase (id),
    at               INTEGER NOT NULL,
    business_date    INTEGER NOT NULL,
    price            INTEGER NOT NULL,
    eligible         INTEGER NOT NULL,
    points_returned  INTEGER NOT NULL,
    points_money     INTEGER NOT NULL,
    principal        INTEGER NOT NULL,
    bonus            INTEGER NOT NULL,
    cash             INTEGER NOT NULL,
    points_taken     INTEGER NOT NULL,
    is_complete      INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    -- kept
    is_undone        INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_purchase ON refund (purchase);
CREATE INDEX refund_date ON refund (business_date);

-- journal: what changed on a line; quantity may be 0 where only its eligible amount moved (a ladder lost).
CREATE TABLE refund_line (
    operation INTEGER NOT NULL REFERENCES operation (id),
    n         INTEGER NOT NULL,
    purchase  INTEGER NOT NULL REFERENCES purchase (id),
    quantity  INTEGER NOT NULL,
    eligible  INTEGER NOT NULL,
    PRIMARY KEY (operation, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_line_purchase ON refund_line (purchase, n);

-- journal: what a rule gave a member, for limits and explanations; taken back by rows with negative figures on the original date (S12).
CREATE TABLE award (
    operation     INTEGER NOT NULL REFERENCES operation (id),
    rule          TEXT NOT NULL,
    member        INTEGER REFERENCES member (id),
    business_date INTEGER NOT NULL,
    times         INTEGER NOT NULL,
    points        INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX award_once ON award (operation, coalesce(member, 0), rule, business_date);
CREATE INDEX award_member ON award (member, rule, business_date);

-- The same summed over members, for `total` limits.
CREATE TABLE award_day (
    rule          TEXT NOT NULL,
    business_date INTEGER NOT NULL,
    times         INTEGER NOT NULL,
    points        INTEGER NOT NULL,
    PRIMARY KEY (rule, business_date)
) STRICT, WITHOUT ROWID;

-- journal
CREATE TABLE coupon (
    id                INTEGER PRIMARY KEY,
    operation         INTEGER NOT NULL REFERENCES operation (id),
    code              TEXT NOT NULL UNIQUE,
    member            INTEGER NOT NULL REFERENCES member (id),
    template          TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    source            TEXT NOT NULL,
    issued_on         INTEGER NOT NULL,
    valid_through     INTEGER,
    purchase          INTEGER,
    -- kept
    holder            INTEGER NOT NULL REFERENCES member (id),
    state             INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 3),
    used_by           INTEGER REFERENCES operation (id)
) STRICT;
CREATE INDEX coupon_operation ON coupon (operation);
CREATE INDEX coupon_holder ON coupon (holder, state);

-- journal: state 1 open (given back), 2 used, 3 void.
CREATE TABLE coupon_change (
    operation INTEGER NOT NULL REFERENCES operation (id),
    coupon    INTEGER NOT NULL REFERENCES coupon (id),
    state     INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    PRIMARY KEY (operation, coupon)
) STRICT, WITHOUT ROWID;
CREATE INDEX coupon_change_coupon ON coupon_change (coupon);

-- journal
CREATE TABLE redemption (
    id            INTEGER PRIMARY KEY,
    operation     INTEGER NOT NULL REFERENCES operation (id),
    member        INTEGER NOT NULL REFERENCES member (id),
    reward        TEXT NOT NULL,
    quantity      INTEGER NOT NULL CHECK (quantity >= 1),
    points        INTEGER NOT NULL,
    money         INTEGER NOT NULL,
    tender        TEXT,
    business_date INTEGER NOT NULL,
    source        TEXT NOT NULL,
    -- kept
    is_undone     INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT;
CREATE INDEX redemption_operation ON redemption (operation);
CREATE INDEX redemption_member ON redemption (member, reward);
CREATE INDEX redemption_date ON redemption (business_date);

-- journal
CREATE TABLE stock_move (
    operation INTEGER NOT NULL REFERENCES operation (id),
    reward    TEXT NOT NULL,
    change    INTEGER NOT NULL,
    cause     INTEGER NOT NULL CHECK (cause BETWEEN 1 AND 4),
    PRIMARY KEY (operation, reward)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_move_reward ON stock_move (reward);

CREATE TABLE stock (
    reward TEXT NOT NULL PRIMARY KEY,
    count  INTEGER NOT NULL CHECK (count >= 0)
) STRICT, WITHOUT ROWID;

-- journal
CREATE TABLE benefit_use (
    operation     INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    member        INTEGER NOT NULL REFERENCES member (id),
    benefit       TEXT NOT NULL,
    tier          TEXT NOT NULL,
    business_date INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX benefit_use_member ON benefit_use (member, benefit, business_date);

-- journal: action events that were accepted (amount paid or cut, both count as done).
CREATE TABLE action_event (
    operation     INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    member        INTEGER NOT NULL REFERENCES member (id),
    action        TEXT NOT NULL,
    at            INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    points        INTEGER NOT NULL,
    -- kept
    is_undone     INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX action_event_member ON action_event (member, at);
CREATE INDEX action_event_date ON action_event (business_date);

-- journal: cause 1 joined, 2 path, 3 review, 4 manual, 5 merge, 6 undo, 7 review made due.
CREATE TABLE tier_change (
    operation     INTEGER NOT NULL REFERENCES operation (id),
    member        INTEGER NOT NULL REFERENCES member (id),
    from_tier     TEXT,
    to_tier       TEXT NOT NULL,
    cause         INTEGER NOT NULL CHECK (cause BETWEEN 1 AND 7),
    at            INTEGER NOT NULL,
    business_date INTEGER NOT NULL,
    until         INTEGER,
    review_on     INTEGER,
    gift          INTEGER NOT NULL CHECK (gift IN (0, 1)),
    PRIMARY KEY (operation, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX tier_change_member ON tier_change (member, at);
CREATE INDEX tier_change_date ON tier_change (business_date);

-- journal: what a refund took back of later awards or grants (S23, S31), named in its answer.
CREATE TABLE taken_award (
    operation INTEGER NOT NULL REFERENCES operation (id),
    of        INTEGER NOT NULL REFERENCES operation (id),
    rule      TEXT NOT NULL,
    points    INTEGER NOT NULL,
    PRIMARY KEY (operation, of, rule)
) STRICT, WITHOUT ROWID;
CREATE INDEX taken_award_of ON taken_award (of, rule);

-- journal: who stood in the top share when the window was ranked (S32). window_key names measure and window.
CREATE TABLE ranking (
    window_key    TEXT NOT NULL,
    business_date INTEGER NOT NULL,
    member        INTEGER NOT NULL REFERENCES member (id),
    operation     INTEGER NOT NULL REFERENCES operation (id),
    PRIMARY KEY (window_key, business_date, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX ranking_operation ON ranking (operation);

-- journal
CREATE TABLE day_run (
    business_date INTEGER NOT NULL PRIMARY KEY,
    operation     INTEGER NOT NULL REFERENCES operation (id)
) STRICT, WITHOUT ROWID;

-- journal
CREATE TABLE month_close (
    month     INTEGER NOT NULL PRIMARY KEY CHECK (month BETWEEN 190001 AND 999912),
    operation INTEGER NOT NULL REFERENCES operation (id)
) STRICT, WITHOUT ROWID;

-- What a final report said, so that it can be printed again with the same figures.
CREATE TABLE report_archive (
    month  INTEGER NOT NULL PRIMARY KEY REFERENCES month_close (month),
    figures TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Rows of imports that were taken: the same file twice adds nothing (S42).
CREATE TABLE import_batch (
    id        INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL REFERENCES operation (id),
    kind      INTEGER NOT NULL,
    name      TEXT NOT NULL,
    digest    BLOB NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT;
CREATE TABLE import_row (
    key       BLOB NOT NULL PRIMARY KEY,
    batch     INTEGER NOT NULL REFERENCES import_batch (id),
    operation INTEGER NOT NULL REFERENCES operation (id)
) STRICT, WITHOUT ROWID;

-- Summaries by business date, kept in the transaction, recounted by verify.
CREATE TABLE day_points (
    business_date INTEGER NOT NULL,
    unit          INTEGER NOT NULL,
    tier          TEXT NOT NULL,
    kind          INTEGER NOT NULL,
    amount        INTEGER NOT NULL,
    entries       INTEGER NOT NULL,
    PRIMARY KEY (business_date, unit, tier, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_sales (
    business_date INTEGER NOT NULL,
    hour          INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    is_member     INTEGER NOT NULL CHECK (is_member IN (0, 1)),
    paid          INTEGER NOT NULL,
    refunded      INTEGER NOT NULL,
    purchases     INTEGER NOT NULL,
    PRIMARY KEY (business_date, hour, is_member)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_reward (
    business_date INTEGER NOT NULL,
    reward        TEXT NOT NULL,
    quantity      INTEGER NOT NULL,
    points        INTEGER NOT NULL,
    money         INTEGER NOT NULL,
    PRIMARY KEY (business_date, reward)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
    operation INTEGER NOT NULL PRIMARY KEY REFERENCES operation (id),
    member    INTEGER NOT NULL REFERENCES member (id)
) STRICT, WITHOUT ROWID;
