-- danger: the foreign key is added without NOT VALID (hidden in a DO block), so both tables are locked against writes during a full check
-- expect: adding-foreign-key-constraint
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM pg_constraint WHERE conname = 'orders_customer_fk'
    ) THEN
        ALTER TABLE app.orders
            ADD CONSTRAINT orders_customer_fk
            FOREIGN KEY (customer_id) REFERENCES app.customers (id);
    END IF;
END
$$;
