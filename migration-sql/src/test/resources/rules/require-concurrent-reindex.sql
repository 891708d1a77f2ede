-- case: an index, a table, a schema
REINDEX INDEX core.orders_placed_at_idx; -- flag
REINDEX TABLE core.orders; -- flag
REINDEX SCHEMA core; -- flag
-- case: a database and its catalogs
REINDEX DATABASE shop; -- flag
REINDEX SYSTEM shop; -- flag
-- case: beside the writers, in every spelling
REINDEX INDEX CONCURRENTLY core.orders_placed_at_idx;
REINDEX (CONCURRENTLY) TABLE core.orders;
REINDEX (VERBOSE, CONCURRENTLY true) TABLE core.orders;
REINDEX (CONCURRENTLY on) SCHEMA core;
-- case: with the option switched off
REINDEX (CONCURRENTLY false) TABLE core.orders; -- flag
REINDEX (VERBOSE) TABLE core.orders; -- flag
-- case: something of which nothing is known
REINDEX TABLE core.things; -- flag
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a int);
CREATE INDEX t_a_idx ON core.t (a);
REINDEX TABLE core.t;
REINDEX INDEX core.t_a_idx;
