-- danger: the index is ready, yet the nullable column is read under ACCESS EXCLUSIVE to make it NOT NULL
-- expect: primary-key-using-nullable-index
ALTER TABLE legacy_orders ADD COLUMN order_uid uuid;
CREATE UNIQUE INDEX CONCURRENTLY legacy_orders_uid_idx ON legacy_orders (order_uid);
ALTER TABLE legacy_orders ADD CONSTRAINT legacy_orders_pkey PRIMARY KEY USING INDEX legacy_orders_uid_idx;
