-- case: a table, a view, a materialized view
DROP TABLE core.orders CASCADE; -- flag
DROP VIEW IF EXISTS core.open_orders CASCADE; -- flag
DROP MATERIALIZED VIEW core.order_totals CASCADE; -- flag
-- case: a column and a constraint
ALTER TABLE core.customers
    DROP COLUMN region CASCADE, -- flag
    DROP CONSTRAINT customers_pkey CASCADE; -- flag
-- case: a type, a domain, a function, a schema, a sequence, an extension
DROP TYPE core.order_status CASCADE; -- flag
DROP DOMAIN core.label CASCADE; -- flag
DROP FUNCTION core.touch() CASCADE; -- flag
DROP SEQUENCE legacy_seq CASCADE; -- flag
DROP EXTENSION IF EXISTS citext CASCADE; -- flag
DROP SCHEMA core CASCADE; -- flag
-- case: an index, a trigger, a rule, a policy is dropped without
DROP INDEX CONCURRENTLY core.orders_placed_at_idx;
DROP TRIGGER customers_touch ON core.customers;
-- case: an index, a trigger with
DROP INDEX legacy_a_idx CASCADE; -- flag
DROP TRIGGER IF EXISTS customers_touch ON core.customers CASCADE; -- flag
-- case: of what no revision made
DROP TABLE "Legacy" CASCADE; -- flag
-- case: without
DROP TABLE core.payments;
DROP VIEW core.open_orders RESTRICT;
-- case: of what the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY);
CREATE VIEW core.tints AS SELECT id FROM core.colours;
DROP VIEW core.tints CASCADE;
DROP TABLE core.colours CASCADE;
CREATE TYPE core.mood AS ENUM ('good');
DROP TYPE core.mood CASCADE;
CREATE SCHEMA staging;
DROP SCHEMA staging CASCADE;
-- case: of a column that the revision itself has added
ALTER TABLE core.orders ADD COLUMN remark text UNIQUE;
ALTER TABLE core.orders DROP COLUMN remark CASCADE;
-- case: what the upgrade has made goes again [direction=downgrade]
-- upgrade:
CREATE TABLE core.colours (id bigint PRIMARY KEY);
-- statements:
DROP TABLE core.colours CASCADE;
-- case: TRUNCATE is another rule's business
TRUNCATE core.customers CASCADE;
