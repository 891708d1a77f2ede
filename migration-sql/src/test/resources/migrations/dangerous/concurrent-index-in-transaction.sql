-- danger: CONCURRENTLY is refused in a transaction block, so the deployment stops half way
-- expect: ban-concurrent-in-transaction
BEGIN;
CREATE INDEX CONCURRENTLY events_tenant_id_idx ON events (tenant_id);
COMMIT;
