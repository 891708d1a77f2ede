-- case: added and used
ALTER TYPE core.order_status ADD VALUE 'late';
UPDATE core.orders SET status = 'late' WHERE id = 1; -- flag
-- case: as a default
ALTER TYPE core.order_status ADD VALUE IF NOT EXISTS 'late' AFTER 'paid';
ALTER TABLE core.orders ALTER COLUMN status SET DEFAULT 'late'; -- flag
-- case: added only
ALTER TYPE core.order_status ADD VALUE 'late';
UPDATE core.orders SET status = 'paid' WHERE id = 1;
-- case: a type of the same revision
CREATE TYPE core.mood AS ENUM ('sad');
ALTER TYPE core.mood ADD VALUE 'glad';
CREATE TABLE core.t (mood core.mood DEFAULT 'glad');
-- case: each in its own transaction [transaction=text]
ALTER TYPE core.order_status ADD VALUE 'late';
UPDATE core.orders SET status = 'late' WHERE id = 1;
-- case: in one transaction of the file [transaction=text]
BEGIN;
ALTER TYPE core.order_status ADD VALUE 'late';
INSERT INTO core.orders (customer_id, code, amount, status) VALUES (1, 'a', 1, 'late'); -- flag
COMMIT;
-- case: a type that nobody knows [transaction=whole]
ALTER TYPE "Mood" ADD VALUE 'glad';
INSERT INTO elsewhere VALUES ('glad'); -- flag
