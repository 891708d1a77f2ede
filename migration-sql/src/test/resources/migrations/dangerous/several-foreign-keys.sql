-- danger: the second lock is waited for while the first is kept
-- expect: foreign-key-locks-both-tables
BEGIN;
ALTER TABLE orders ADD CONSTRAINT orders_a_fk FOREIGN KEY (a_id) REFERENCES addresses (id) ON DELETE RESTRICT NOT VALID;
ALTER TABLE orders ADD CONSTRAINT orders_c_fk FOREIGN KEY (c_id) REFERENCES customers (id) ON DELETE RESTRICT NOT VALID;
COMMIT;
