-- case: a view that was there
DROP VIEW core.open_orders; -- flag
-- case: a materialized one, and one that nobody knows
DROP MATERIALIZED VIEW core.order_totals; -- flag
DROP VIEW IF EXISTS "Report 2024"; -- flag
-- case: another takes its place
DROP VIEW core.open_orders;
CREATE VIEW core.open_orders AS SELECT id FROM core.orders;
-- case: a table takes its place
DROP VIEW core.open_orders;
CREATE TABLE core.open_orders (id bigint PRIMARY KEY);
-- case: another takes its place, in another transaction [transaction=text]
BEGIN;
DROP VIEW core.open_orders; -- flag
COMMIT;
BEGIN;
CREATE VIEW core.open_orders AS SELECT id FROM core.orders;
COMMIT;
-- case: of the same revision
CREATE VIEW core.v AS SELECT 1 AS one;
DROP VIEW core.v;
-- case: with CASCADE, of which another rule speaks
DROP VIEW core.open_orders CASCADE;
-- case: a downgrade [direction=downgrade]
-- upgrade:
CREATE VIEW core.v AS SELECT 1 AS one;
-- statements:
DROP VIEW core.v;
