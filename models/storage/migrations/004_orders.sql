-- The members' list in the order of its remaining columns: stored value, birthday, tags, state.
--
-- A missing birthday or tag goes after all others. Tags are ordered by the first of them by name.

CREATE INDEX account_stored_value ON account (stored_value);
CREATE INDEX member_by_birthday ON member (coalesce(birth_month * 100 + birth_day, 9999), id) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX member_by_state ON member (is_frozen, id) WHERE merged_into IS NULL AND erased_at IS NULL;

-- Kept in code; what has run out leaves it at the day's end.
ALTER TABLE member ADD COLUMN first_tag TEXT;
UPDATE member SET first_tag = (SELECT min(member_tag.tag) FROM member_tag WHERE member_tag.member = member.id);
CREATE INDEX member_by_tag ON member (coalesce(first_tag, '􏿿'), id) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX member_tag_until ON member_tag (until) WHERE until IS NOT NULL;
