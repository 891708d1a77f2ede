-- case: an index on a populated table
CREATE INDEX orders_note_idx ON core.orders (note); -- flag
-- case: a unique one, one without a name, one on an expression
CREATE UNIQUE INDEX orders_note_key ON core.orders (note); -- flag
CREATE INDEX ON core.orders (amount); -- flag
CREATE INDEX orders_lower_idx ON core.orders (lower(note)) WHERE note IS NOT NULL; -- flag
-- case: beside the writers
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS orders_note_key ON core.orders (note);
-- case: on a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a int);
CREATE INDEX t_a_idx ON core.t (a);
-- case: on tables of the same revision that are made in other ways
CREATE TABLE IF NOT EXISTS core.t (id bigint PRIMARY KEY, a int);
CREATE INDEX t_a_idx ON core.t (a);
CREATE TABLE core.u AS SELECT id, note FROM core.orders;
CREATE INDEX u_note_idx ON core.u (note);
CREATE TABLE core.v (LIKE core.orders INCLUDING ALL);
CREATE INDEX v_note_idx ON core.v (note);
-- case: on a table that the revision renames
CREATE TABLE core.t (id bigint PRIMARY KEY, a int);
ALTER TABLE core.t RENAME TO u;
CREATE INDEX u_a_idx ON core.u (a);
-- case: on a table of which nothing is known
CREATE INDEX things_a_idx ON core.things (a); -- flag
CREATE INDEX things_b_idx ON things (b); -- flag
-- case: names in quotes and in other cases
CREATE TABLE "core"."Odd" ("Id" bigint PRIMARY KEY);
CREATE INDEX "Odd idx" ON "core"."Odd" ("Id");
CREATE INDEX "Order notes" ON CORE.Orders (Note); -- flag
-- case: only on the parent of partitions, where nothing is built
CREATE INDEX events_kind_idx ON ONLY core.events (kind);
-- case: on a partitioned table, which is another rule's
CREATE INDEX events_kind_idx ON core.events (kind);
-- case: on a partition
CREATE INDEX events_2025_kind_idx ON core.events_2025 (kind); -- flag
-- case: on a materialized view
CREATE INDEX order_totals_total_idx ON core.order_totals (total); -- flag
-- case: an index that is there already
CREATE INDEX IF NOT EXISTS orders_placed_at_idx ON core.orders (placed_at);
-- case: one that is not
CREATE INDEX IF NOT EXISTS orders_note_idx ON core.orders (note); -- flag
-- case: in a downgrade, on a table that was there before [direction=downgrade]
-- upgrade:
DROP INDEX CONCURRENTLY core.orders_placed_at_idx;
-- statements:
CREATE INDEX orders_placed_at_idx ON core.orders (placed_at); -- flag
-- case: in a downgrade, on a table that it makes again [direction=downgrade]
-- upgrade:
DROP TABLE core.payments;
-- statements:
CREATE TABLE core.payments (id bigint PRIMARY KEY, order_id bigint NOT NULL);
CREATE INDEX payments_order_id_idx ON core.payments (order_id);
-- case: the same in every framing [transaction=whole]
CREATE INDEX orders_note_idx ON core.orders (note); -- flag
-- case: between BEGIN and COMMIT [transaction=text]
BEGIN;
CREATE INDEX orders_note_idx ON core.orders (note); -- flag
COMMIT;
-- case: on the oldest server [postgres=14]
CREATE INDEX orders_note_idx ON core.orders (note); -- flag
-- case: on a table of an earlier revision
-- before:
CREATE TABLE core.t (id bigint PRIMARY KEY, a int);
-- statements:
CREATE INDEX t_a_idx ON core.t (a); -- flag
