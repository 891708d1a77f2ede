-- danger: readers and writers wait for as long as the transaction takes
-- expect: ban-lock-table, ban-mutation-without-where
BEGIN;
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
UPDATE orders SET total = total * 100;
COMMIT;
