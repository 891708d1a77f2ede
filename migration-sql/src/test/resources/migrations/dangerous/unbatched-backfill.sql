-- danger: the condition leaves nobody out: one statement locks and rewrites most of the table
-- expect: data-in-migration
UPDATE orders SET currency = 'EUR' WHERE currency IS NULL;
