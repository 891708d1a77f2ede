-- case: the beginning of one that is there
-- before:
CREATE INDEX orders_status_placed_at_idx ON core.orders (status, placed_at);
-- statements:
CREATE INDEX CONCURRENTLY orders_status_idx ON core.orders (status); -- flag
-- case: longer than one that is there
CREATE INDEX CONCURRENTLY orders_customer_id_placed_at_idx ON core.orders (customer_id, placed_at); -- flag
-- case: longer than one that is dropped in the same revision
CREATE INDEX CONCURRENTLY orders_customer_id_placed_at_idx ON core.orders (customer_id, placed_at);
DROP INDEX CONCURRENTLY core.orders_customer_id_idx;
-- case: the same twice, said at the second
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
CREATE INDEX CONCURRENTLY orders_note_idx2 ON core.orders (note); -- flag
-- case: the columns of the primary key again
CREATE UNIQUE INDEX CONCURRENTLY orders_id_key ON core.orders (id); -- flag
-- case: other order, other rows, other method, other direction
CREATE INDEX CONCURRENTLY a ON core.orders (placed_at, customer_id, note);
CREATE INDEX CONCURRENTLY b ON core.orders (customer_id) WHERE status = 'open';
CREATE INDEX CONCURRENTLY c ON core.orders USING hash (customer_id);
CREATE INDEX CONCURRENTLY d ON core.orders (customer_id DESC);
CREATE INDEX CONCURRENTLY e ON core.orders (lower(note));
DROP INDEX CONCURRENTLY core.orders_placed_at_idx;
-- case: a unique index is no beginning of another
CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON core.customers (email);
CREATE INDEX CONCURRENTLY customers_email_name_idx ON core.customers (email, name);
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a int, b int);
CREATE INDEX t_a_idx ON core.t (a);
CREATE INDEX t_a_b_idx ON core.t (a, b); -- flag
-- case: of which nothing is known
CREATE INDEX things_a_idx ON things (a);
CREATE INDEX things_b_idx ON things (b);
CREATE INDEX things_a_b_idx ON things (a, b); -- flag
-- case: copies of what another table has
-- before:
CREATE INDEX orders_status_idx ON core.orders (status);
CREATE INDEX orders_status_placed_at_idx ON core.orders (status, placed_at);
-- statements:
CREATE TABLE core.old_orders (LIKE core.orders INCLUDING ALL);
