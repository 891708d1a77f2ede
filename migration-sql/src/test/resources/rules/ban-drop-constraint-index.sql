-- case: the index of a primary key and of a UNIQUE constraint
DROP INDEX core.orders_pkey; -- flag
DROP INDEX CONCURRENTLY core.orders_code_key; -- flag
DROP INDEX core.customers_pkey CASCADE; -- flag
-- case: an index of its own
DROP INDEX CONCURRENTLY core.orders_placed_at_idx;
DROP INDEX core.order_totals_customer_id_idx;
-- case: one that a constraint has taken over
-- before:
CREATE UNIQUE INDEX orders_note_key ON core.orders (note);
ALTER TABLE core.orders ADD CONSTRAINT orders_note_unique UNIQUE USING INDEX orders_note_key;
-- statements:
DROP INDEX core.orders_note_unique; -- flag
-- case: of a table of the same revision it fails too
CREATE TABLE core.t (id bigint PRIMARY KEY);
DROP INDEX core.t_pkey; -- flag
-- case: the constraint first
ALTER TABLE core.orders DROP CONSTRAINT orders_code_key;
DROP INDEX IF EXISTS core.orders_code_key;
-- case: of which nothing is known, called like the index of a primary key
DROP INDEX things_pkey; -- flag
DROP INDEX things_a_idx;
-- case: a downgrade of ADD UNIQUE [direction=downgrade]
-- upgrade:
ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE (email);
-- statements:
DROP INDEX core.customers_email_key; -- flag
