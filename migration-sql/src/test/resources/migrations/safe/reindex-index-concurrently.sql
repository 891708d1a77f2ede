-- safe: REINDEX CONCURRENTLY does not block writes
SET lock_timeout = '5s';
REINDEX INDEX CONCURRENTLY app.orders_region_idx;
