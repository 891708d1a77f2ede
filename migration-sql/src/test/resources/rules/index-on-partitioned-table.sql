-- case: the parent of populated partitions
CREATE INDEX events_kind_idx ON core.events (kind); -- flag
-- case: beside the writers, which is refused there
CREATE INDEX CONCURRENTLY events_kind_idx ON core.events (kind); -- flag
-- case: put together from the indexes of the partitions
CREATE INDEX events_kind_idx ON ONLY core.events (kind);
CREATE INDEX CONCURRENTLY events_2025_kind_idx ON core.events_2025 (kind);
ALTER INDEX core.events_kind_idx ATTACH PARTITION core.events_2025_kind_idx;
-- case: a table that is no parent
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
CREATE INDEX events_2026_kind_idx ON core.events_2026 (kind);
-- case: of the same revision
CREATE TABLE core.p (k int, a int) PARTITION BY RANGE (k);
CREATE INDEX p_a_idx ON core.p (a);
-- case: of the same revision, but refused all the same
CREATE TABLE core.p (k int, a int) PARTITION BY RANGE (k);
CREATE INDEX CONCURRENTLY p_a_idx ON core.p (a); -- flag
-- case: of which nothing is known
CREATE INDEX things_a_idx ON things (a);
