-- danger: users stays closed while another table is read to the end
-- expect: statement-while-holding-access-exclusive
BEGIN;
ALTER TABLE users ADD COLUMN timezone text;
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_positive;
COMMIT;
