-- danger: the foreign key comes with the column; a default makes every row be checked
-- expect: adding-foreign-key-constraint
ALTER TABLE orders ADD COLUMN warehouse_id bigint NOT NULL DEFAULT 1 REFERENCES warehouses (id) ON DELETE RESTRICT;
