-- safe: validating takes SHARE UPDATE EXCLUSIVE only, reads and writes go on
ALTER TABLE app.orders VALIDATE CONSTRAINT orders_customer_id_fkey;
