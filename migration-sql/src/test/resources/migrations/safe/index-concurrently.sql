-- safe: outside a transaction, beside the writers; the invalid index of a failed run goes first
DROP INDEX CONCURRENTLY IF EXISTS idx_orders_customer_id;
CREATE INDEX CONCURRENTLY idx_orders_customer_id ON orders (customer_id);
