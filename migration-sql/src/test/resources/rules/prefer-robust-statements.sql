-- case: by themselves  [transaction=none]
CREATE TABLE core.t (a bigint PRIMARY KEY); -- flag
CREATE INDEX t_a_idx ON core.t (a); -- flag
ALTER TABLE core.t ADD COLUMN b text; -- flag
ALTER TABLE core.t DROP COLUMN b; -- flag
DROP INDEX CONCURRENTLY core.orders_placed_at_idx; -- flag
DROP TABLE core.t; -- flag
CREATE SCHEMA shop; -- flag
DROP VIEW core.open_orders; -- flag
-- case: the forms that can be run again  [transaction=none]
CREATE TABLE IF NOT EXISTS core.t (a bigint PRIMARY KEY);
CREATE INDEX CONCURRENTLY IF NOT EXISTS t_a_idx ON core.t (a);
CREATE INDEX CONCURRENTLY ON core.t (a);
ALTER TABLE core.t ADD COLUMN IF NOT EXISTS b text, DROP COLUMN IF EXISTS c;
DROP TABLE IF EXISTS core.t;
CREATE TEMP TABLE seen (a bigint);
-- case: a constraint that is dropped before  [transaction=none]
ALTER TABLE core.payments DROP CONSTRAINT IF EXISTS positive;
ALTER TABLE core.payments ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;
ALTER TABLE core.payments ADD CONSTRAINT small CHECK (amount < 1000) NOT VALID; -- flag
-- case: in a transaction nothing is left of a run that broke off
CREATE TABLE core.t (a bigint PRIMARY KEY);
-- case: in a transaction of the text  [transaction=text]
BEGIN;
DROP TABLE core.payments;
COMMIT;
DROP TABLE core.events_2026; -- flag
-- case: a constraint that is dropped before the first of two  [transaction=none]
ALTER TABLE core.payments DROP CONSTRAINT IF EXISTS positive;
ALTER TABLE core.payments ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;
ALTER TABLE core.payments ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID; -- flag
-- case: a value of an enumeration  [transaction=none]
ALTER TYPE core.order_status ADD VALUE 'refunded'; -- flag
ALTER TYPE core.order_status ADD VALUE IF NOT EXISTS 'returned';
-- case: in a block, which asks by itself [asked=true] [transaction=none]
DO $$ BEGIN IF to_regclass('core.t') IS NULL THEN CREATE TABLE core.t (id bigint PRIMARY KEY); END IF; END $$;
