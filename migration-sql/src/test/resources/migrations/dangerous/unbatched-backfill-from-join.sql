-- danger: as many rows as the other table has, in one statement
-- expect: data-in-migration
UPDATE order_items i
SET product_name = p.name
FROM products p
WHERE p.id = i.product_id AND i.product_name IS NULL;
