-- safe: neither readers nor writers wait
ALTER TABLE orders ALTER COLUMN customer_id SET STATISTICS 500;
CREATE STATISTICS orders_country_city (dependencies) ON country, city FROM orders;
ANALYZE orders;
VACUUM (ANALYZE) orders;
