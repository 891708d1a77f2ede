-- safe: the dropped table is a temporary one of this migration, the existing rows are changed by key
BEGIN;
CREATE TEMP TABLE stock_fix (sku text PRIMARY KEY, quantity int NOT NULL);
INSERT INTO stock_fix (sku, quantity) VALUES ('sku1', 12), ('sku7', 0);
UPDATE inventory.stock_items s
   SET quantity = f.quantity
  FROM stock_fix f
 WHERE s.sku = f.sku;
DROP TABLE stock_fix;
COMMIT;
