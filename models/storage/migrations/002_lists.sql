-- Lists for the window: members in the order of every column, whom an operation touched besides its own member, saved views, lost cards.
--
-- A list shows the living; a missing name, card or phone goes after all others, a missing last purchase before all others.

CREATE INDEX member_by_name ON member (coalesce(pinyin, '􏿿'), id) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX member_by_card ON member (coalesce(card, '􏿿'), id) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX member_by_phone ON member (coalesce(phone, '􏿿'), id) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX member_frozen ON member (id) WHERE is_frozen = 1;
CREATE INDEX account_points ON account (points);
CREATE INDEX account_spend ON account (spend);
CREATE INDEX account_visits ON account (purchases);
CREATE INDEX account_last_purchase ON account (coalesce(last_purchase_on, 0));
CREATE INDEX account_tier ON account (tier);

-- Kept, recounted by verify: members whose ledger, tier or coupons an operation of somebody else changed (a gift's receiver, a referrer, who stayed after a merge).
CREATE TABLE touched (
    member    INTEGER NOT NULL REFERENCES member (id),
    at        INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation (id),
    PRIMARY KEY (member, at, operation)
) STRICT, WITHOUT ROWID;

INSERT INTO touched (member, at, operation)
SELECT DISTINCT side.member, operation.at, operation.id
FROM (SELECT operation, member FROM entry
      UNION SELECT operation, member FROM tier_change
      UNION SELECT operation, member FROM coupon
      UNION SELECT operation, into_member FROM merge) AS side
JOIN operation ON operation.id = side.operation
WHERE operation.member IS NULL OR side.member <> operation.member;

-- What somebody likes to look at, by name: filter, order and columns as JSON. Nothing personal is in it.
CREATE TABLE saved_view (
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (list, name)
) STRICT, WITHOUT ROWID;

-- Lost cards: whoever finds one can't use it, nor be enrolled with it.
CREATE TABLE blocked_card (
    card   TEXT NOT NULL PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member (id),
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX blocked_card_member ON blocked_card (member);
