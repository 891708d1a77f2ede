-- case: rows behind the table
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE channel IS NULL; -- flag
-- case: rows before the table
UPDATE core.orders SET note = '' WHERE note IS NULL; -- flag
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
-- case: rows of a query, and rows removed
ALTER TABLE core.payments ADD COLUMN channel text;
INSERT INTO core.payments (order_id, amount) SELECT id, amount FROM core.orders; -- flag
DELETE FROM core.payments WHERE amount = 0; -- flag
-- case: one row
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE id = 1;
INSERT INTO core.payments (order_id, amount) VALUES (1, 2);
-- case: another table
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.payments SET amount = 0 WHERE amount < 0;
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a text);
ALTER TABLE core.t ADD COLUMN b text;
INSERT INTO core.t SELECT id, note FROM core.orders;
UPDATE core.t SET b = a;
-- case: each in its own transaction [transaction=text]
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE channel IS NULL;
-- case: in one transaction of the file [transaction=text]
BEGIN;
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE channel IS NULL; -- flag
COMMIT;
-- case: in a downgrade [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders DROP COLUMN note;
-- statements:
ALTER TABLE core.orders ADD COLUMN note text;
UPDATE core.orders SET note = code; -- flag
-- case: a table that nobody knows [transaction=whole]
ALTER TABLE "Elsewhere" ADD COLUMN a text;
UPDATE "Elsewhere" SET a = 'b'; -- flag
-- case: a text without BEGIN, for who asks, may be sent as one message [transaction=text] [asked=true]
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE channel IS NULL; -- flag
