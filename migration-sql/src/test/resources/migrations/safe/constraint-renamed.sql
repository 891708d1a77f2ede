-- safe: a name that no query says
ALTER TABLE orders RENAME CONSTRAINT orders_cust_fk TO orders_customer_id_fkey;
ALTER INDEX idx_orders_cust RENAME TO orders_customer_id_idx;
