-- danger: refused in a transaction block
-- expect: ban-concurrent-in-transaction
BEGIN;
ALTER TABLE events DETACH PARTITION events_2019 CONCURRENTLY;
COMMIT;
