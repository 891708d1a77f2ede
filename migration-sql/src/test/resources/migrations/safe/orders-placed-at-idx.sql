-- safe: the index is built CONCURRENTLY outside a transaction, and an invalid leftover is removed first
SET lock_timeout = '5s';
SET statement_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS app.orders_placed_at_idx;
CREATE INDEX CONCURRENTLY orders_placed_at_idx ON app.orders (placed_at);
