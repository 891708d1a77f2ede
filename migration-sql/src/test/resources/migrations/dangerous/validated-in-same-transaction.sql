-- danger: the lock of ADD CONSTRAINT is kept while VALIDATE reads the table
-- expect: validate-in-same-transaction
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD CONSTRAINT orders_total_positive CHECK (total >= 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_positive;
COMMIT;
