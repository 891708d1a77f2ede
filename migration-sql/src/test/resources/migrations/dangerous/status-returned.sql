-- danger: a value added to an enum cannot be used in the same transaction, the migration fails
-- expect: enum-value-in-transaction
BEGIN;
ALTER TYPE order_status ADD VALUE 'returned' AFTER 'shipped';
UPDATE shipments SET status = 'returned' WHERE id = 1;
COMMIT;
