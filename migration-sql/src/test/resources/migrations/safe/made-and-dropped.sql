-- safe: what goes came from this file
CREATE TABLE staging_orders (id bigint PRIMARY KEY, payload text);
ALTER TABLE staging_orders DROP COLUMN payload;
DELETE FROM staging_orders;
DROP TABLE staging_orders;
