-- case: a table that the application reads
ALTER TABLE core.payments RENAME TO receipts; -- flag
-- case: quoted, in mixed case, if it exists
ALTER TABLE IF EXISTS "core"."payments" RENAME TO "Receipts"; -- flag
-- case: a table that no revision made
ALTER TABLE legacy RENAME TO relic; -- flag
-- case: a view and a materialized view
ALTER VIEW core.open_orders RENAME TO orders_that_are_open; -- flag
ALTER MATERIALIZED VIEW core.order_totals RENAME TO totals; -- flag
-- case: a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY);
ALTER TABLE core.colours RENAME TO tints;
-- case: a view that the revision itself has made
CREATE VIEW core.paid_orders AS SELECT id FROM core.orders WHERE status = 'paid';
ALTER VIEW core.paid_orders RENAME TO orders_that_are_paid;
-- case: a view with the old name follows
ALTER TABLE core.payments RENAME TO receipts;
CREATE VIEW core.payments AS SELECT * FROM core.receipts;
-- case: a view with another name follows
ALTER TABLE core.payments RENAME TO receipts; -- flag
CREATE VIEW core.payment AS SELECT * FROM core.receipts;
-- case: the view comes after the commit [transaction=text]
BEGIN;
ALTER TABLE core.payments RENAME TO receipts; -- flag
COMMIT;
CREATE VIEW core.payments AS SELECT * FROM core.receipts;
-- case: another table takes the place
CREATE TABLE core.payments_new (LIKE core.payments);
ALTER TABLE core.payments RENAME TO payments_old;
ALTER TABLE core.payments_new RENAME TO payments;
-- case: an index, a sequence and a constraint are nobody's names
ALTER INDEX core.orders_placed_at_idx RENAME TO orders_by_time;
ALTER INDEX legacy_a_idx RENAME TO legacy_by_a;
ALTER TABLE core.orders_customer_id_idx RENAME TO orders_by_customer;
-- case: a column is another rule's business
ALTER TABLE core.orders RENAME COLUMN note TO remark;
-- case: the way back of a rename [direction=downgrade]
-- upgrade:
ALTER TABLE core.payments RENAME TO receipts;
-- statements:
ALTER TABLE core.receipts RENAME TO payments;
-- case: the new table takes the place of the old one
BEGIN;
ALTER TABLE core.payments RENAME TO payments_old;
ALTER TABLE core.payments_copy RENAME TO payments;
COMMIT;
