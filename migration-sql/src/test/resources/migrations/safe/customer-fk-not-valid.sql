-- safe: the foreign key is added NOT VALID, old rows are not read; validation follows in the next file
SET lock_timeout = '2s';
ALTER TABLE app.orders
    ADD CONSTRAINT orders_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES app.customers (id)
    NOT VALID;
