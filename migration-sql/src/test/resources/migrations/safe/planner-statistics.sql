-- safe: planner statistics and storage parameters are catalog changes
SET lock_timeout = '2s';
ALTER TABLE app.orders ALTER COLUMN region SET STATISTICS 500;
CREATE STATISTICS app.orders_region_status (dependencies, ndistinct) ON region, status FROM app.orders;
ALTER TABLE app.orders SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);
