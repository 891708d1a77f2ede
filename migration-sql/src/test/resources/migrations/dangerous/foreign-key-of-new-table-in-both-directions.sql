-- danger: the old table gets a foreign key to the new one and is read for it
-- expect: adding-foreign-key-constraint
BEGIN;
CREATE TABLE warehouses (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL
);
ALTER TABLE stock ADD CONSTRAINT stock_warehouse_fk FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT;
COMMIT;
