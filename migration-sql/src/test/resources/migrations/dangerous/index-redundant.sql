-- danger: the second index does nothing that the first does not do
-- expect: redundant-index
CREATE INDEX CONCURRENTLY orders_tenant_created_idx ON orders (tenant_id, created_at);
CREATE INDEX CONCURRENTLY orders_tenant_idx ON orders (tenant_id);
