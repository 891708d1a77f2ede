-- danger: DROP INDEX waits for every running query of the table and makes all others wait behind it
-- expect: require-concurrent-index-deletion
DROP INDEX IF EXISTS idx_orders_legacy_status;
