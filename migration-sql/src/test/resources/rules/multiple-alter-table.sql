-- case: two that could be one
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.orders ADD COLUMN device text; -- flag
-- case: one
ALTER TABLE core.orders ADD COLUMN channel text, ADD COLUMN device text;
-- case: two tables
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.payments ADD COLUMN channel text;
-- case: one name in two schemas [transaction=whole]
ALTER TABLE public.users ADD COLUMN age integer;
ALTER TABLE admin.users ADD COLUMN age integer;
-- case: something of the table between them
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE id = 1;
ALTER TABLE core.orders ALTER COLUMN channel SET DEFAULT 'web';
-- case: NOT VALID and VALIDATE
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount > 0) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check;
-- case: a CHECK that has proven NOT NULL
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check;
-- case: foreign keys, each for itself
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.payments ADD CONSTRAINT b FOREIGN KEY (order_id) REFERENCES core.customers (id) NOT VALID;
-- case: a trigger off and on
ALTER TABLE core.customers DISABLE TRIGGER customers_touch;
ALTER TABLE core.customers ENABLE TRIGGER customers_touch;
-- case: locks that differ
ALTER TABLE core.orders SET (fillfactor = 90);
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: what ALTER TABLE cannot do with others
ALTER TABLE core.orders RENAME COLUMN note TO remark;
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ADD COLUMN a text;
ALTER TABLE core.t ADD COLUMN b text;
-- case: a table that nobody knows, with a setting between [transaction=whole]
ALTER TABLE "Elsewhere" ADD COLUMN a text;
SET LOCAL lock_timeout = '2s';
ALTER TABLE "Elsewhere" ADD COLUMN b text; -- flag
-- case: what one statement would do before it adds the column
ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT 'web';
ALTER TABLE core.orders ALTER COLUMN channel DROP DEFAULT;
