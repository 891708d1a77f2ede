-- case: a view that is read
REFRESH MATERIALIZED VIEW core.order_totals; -- flag
REFRESH MATERIALIZED VIEW core.order_totals WITH DATA; -- flag
-- case: beside its readers
REFRESH MATERIALIZED VIEW CONCURRENTLY core.order_totals;
-- case: emptied
REFRESH MATERIALIZED VIEW core.order_totals WITH NO DATA;
-- case: of which nothing is known
REFRESH MATERIALIZED VIEW totals; -- flag
-- case: of the same revision
CREATE MATERIALIZED VIEW core.names AS SELECT name FROM core.customers;
REFRESH MATERIALIZED VIEW core.names;
-- case: never filled, so that nobody reads it
-- before:
CREATE MATERIALIZED VIEW core.names AS SELECT name FROM core.customers WITH NO DATA;
-- statements:
REFRESH MATERIALIZED VIEW core.names;
-- case: without a unique index yet
-- before:
CREATE MATERIALIZED VIEW core.names AS SELECT name FROM core.customers;
-- statements:
REFRESH MATERIALIZED VIEW core.names; -- flag
-- case: in a downgrade [direction=downgrade]
-- upgrade:
UPDATE core.orders SET amount = 0 WHERE amount < 0;
-- statements:
REFRESH MATERIALIZED VIEW core.order_totals; -- flag
