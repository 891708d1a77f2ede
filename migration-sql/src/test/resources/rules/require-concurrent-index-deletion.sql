-- case: an index of a populated table
DROP INDEX core.orders_placed_at_idx; -- flag
-- case: with IF EXISTS, with CASCADE, several in one statement
DROP INDEX IF EXISTS core.orders_placed_at_idx CASCADE; -- flag
DROP INDEX core.orders_customer_id_idx, core.order_totals_customer_id_idx; -- flag
-- case: beside the queries
DROP INDEX CONCURRENTLY core.orders_placed_at_idx;
DROP INDEX CONCURRENTLY IF EXISTS core.orders_customer_id_idx;
-- case: an index of which nothing is known
DROP INDEX core.things_a_idx; -- flag
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a int);
CREATE INDEX t_a_idx ON core.t (a);
DROP INDEX core.t_a_idx;
-- case: a downgrade that drops what its upgrade made [direction=downgrade]
-- upgrade:
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
-- statements:
DROP INDEX core.orders_note_idx;
-- case: a downgrade that drops something else [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ADD COLUMN channel text;
-- statements:
DROP INDEX core.orders_placed_at_idx; -- flag
-- case: the index of a partitioned table, which has no other way to go
-- before:
CREATE INDEX events_kind_idx ON core.events (kind);
-- statements:
DROP INDEX core.events_kind_idx;
-- case: the index of a constraint, which is another rule's
DROP INDEX core.orders_code_key;
-- case: a name in quotes
-- before:
CREATE INDEX "Notes" ON core.orders (note);
-- statements:
DROP INDEX core."Notes"; -- flag
-- case: other drops
DROP TABLE IF EXISTS core.payments;
DROP TRIGGER IF EXISTS customers_touch ON core.customers;
