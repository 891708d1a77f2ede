-- danger: the table and all its rows are dropped, and running code that still reads it fails
-- expect: ban-drop-table
ALTER TABLE app.orders ADD COLUMN promo_id bigint;
DROP TABLE IF EXISTS app.coupons;
