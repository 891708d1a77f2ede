-- case: a column that the application reads
ALTER TABLE core.orders RENAME COLUMN note TO remark; -- flag
-- case: without the word COLUMN, quoted, in mixed case
ALTER TABLE IF EXISTS ONLY "core"."orders" RENAME "note" TO "Remark"; -- flag
-- case: of a table that no revision made
ALTER TABLE legacy RENAME COLUMN a TO b; -- flag
-- case: of a view
ALTER VIEW core.open_orders RENAME COLUMN code TO number; -- flag
-- case: an attribute of a type
-- before:
CREATE TYPE core.address AS (street text);
-- statements:
ALTER TYPE core.address RENAME ATTRIBUTE street TO road; -- flag
-- case: each of two
ALTER TABLE core.orders RENAME note TO remark; -- flag
ALTER TABLE core.orders RENAME code TO number; -- flag
-- case: a column that the revision itself has added
ALTER TABLE core.orders ADD COLUMN remark text;
ALTER TABLE core.orders RENAME COLUMN remark TO note2;
-- case: a column of a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY, name text);
ALTER TABLE core.colours RENAME COLUMN name TO label;
-- case: of a view that the revision itself has made
CREATE VIEW core.paid_orders AS SELECT id, code FROM core.orders WHERE status = 'paid';
ALTER VIEW core.paid_orders RENAME COLUMN code TO number;
-- case: the old name comes back in the same transaction
ALTER TABLE core.orders RENAME COLUMN note TO remark;
ALTER TABLE core.orders ADD COLUMN note text GENERATED ALWAYS AS (remark) STORED;
-- case: the old name comes back, but only after the commit [transaction=text]
BEGIN;
ALTER TABLE core.orders RENAME COLUMN note TO remark; -- flag
COMMIT;
ALTER TABLE core.orders ADD COLUMN note text;
-- case: the new column beside the old one
ALTER TABLE core.orders ADD COLUMN remark text;
-- case: a constraint and a table are other rules' business
ALTER TABLE core.orders RENAME CONSTRAINT orders_quantity_check TO orders_quantity_positive;
ALTER TABLE core.orders RENAME TO purchases;
-- case: the way back of a rename [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders RENAME COLUMN note TO remark;
-- statements:
ALTER TABLE core.orders RENAME COLUMN remark TO note;
