-- danger: a value cannot be used in the transaction that adds it
-- expect: enum-value-in-transaction
BEGIN;
ALTER TYPE order_status ADD VALUE IF NOT EXISTS 'refunded';
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'refunded';
COMMIT;
