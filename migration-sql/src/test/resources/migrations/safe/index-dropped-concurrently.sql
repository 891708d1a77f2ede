-- safe: waits for nobody and makes nobody wait
DROP INDEX CONCURRENTLY IF EXISTS public.idx_orders_legacy_status;
