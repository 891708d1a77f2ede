-- danger: the index of a busy table is built while nobody can write to it; the timeout bounds the wait, not the build
-- expect: require-concurrent-index-creation
SET lock_timeout = '5s';

CREATE INDEX idx_orders_customer_id ON orders (customer_id);
