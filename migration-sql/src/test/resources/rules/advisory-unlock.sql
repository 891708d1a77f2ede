-- case: locks given up
SELECT pg_advisory_unlock_all(); -- flag
SELECT pg_catalog.pg_advisory_unlock(1); -- flag
SELECT pg_advisory_unlock_shared(1, 2); -- flag
-- case: locks that end with the transaction
SELECT pg_advisory_xact_lock(1);
SELECT pg_try_advisory_xact_lock(1);
-- case: something else
SELECT count(*) FROM core.orders;
