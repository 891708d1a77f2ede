-- danger: LOCK TABLE in ACCESS EXCLUSIVE MODE blocks readers and writers until the end of the transaction
-- expect: ban-lock-table, data-in-migration
BEGIN;
LOCK TABLE inventory.stock_items IN ACCESS EXCLUSIVE MODE;
UPDATE inventory.stock_items
   SET quantity = quantity - r.qty
  FROM (SELECT sku, sum(qty) AS qty FROM app.order_lines GROUP BY sku) r
 WHERE r.sku = stock_items.sku;
COMMIT;
