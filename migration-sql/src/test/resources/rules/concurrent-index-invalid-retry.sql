-- case: a name that is taken for an index
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note_idx ON core.orders (note); -- flag
-- case: what is left is dropped first
DROP INDEX CONCURRENTLY IF EXISTS core.orders_note_idx;
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note_idx ON core.orders (note);
-- case: a build that fails where the name is taken
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
-- case: a build that is whole or not at all
CREATE INDEX IF NOT EXISTS orders_note_idx ON core.orders (note);
-- case: a table of the same revision
CREATE TABLE core.t (a integer);
CREATE INDEX CONCURRENTLY IF NOT EXISTS t_a_idx ON core.t (a);
-- case: a table that nobody knows [transaction=text]
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "Idx" ON "Elsewhere" (a); -- flag
