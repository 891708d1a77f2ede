-- safe: a range of the key
UPDATE orders SET currency = 'EUR' WHERE id BETWEEN 1 AND 10000 AND currency IS NULL;
UPDATE orders SET currency = 'EUR' WHERE id > 10000 AND id <= 20000 AND currency IS NULL;
