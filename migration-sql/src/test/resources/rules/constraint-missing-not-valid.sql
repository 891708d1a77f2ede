-- case: a CHECK on a populated table
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0); -- flag
ALTER TABLE core.orders ADD CHECK (amount >= 0); -- flag
-- case: with a column, whatever is in it
ALTER TABLE core.orders ADD COLUMN grade int CHECK (grade > 0); -- flag
ALTER TABLE core.orders ADD COLUMN level int DEFAULT 1 CONSTRAINT orders_level_check CHECK (level > 0); -- flag
-- case: for new rows only
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
-- case: constraints that cannot be NOT VALID, or are another rule's
ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE (email);
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id);
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE core.payments ADD CONSTRAINT payments_excl EXCLUDE USING btree (order_id WITH =);
-- case: on a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a int);
ALTER TABLE core.t ADD CONSTRAINT t_a_check CHECK (a > 0);
ALTER TABLE core.t ADD COLUMN b int CHECK (b > 0);
-- case: on a table of which nothing is known
ALTER TABLE "Accounts" ADD CONSTRAINT "positive balance" CHECK ("Balance" >= 0); -- flag
ALTER TABLE IF EXISTS ONLY things ADD CONSTRAINT things_check CHECK (a > 0); -- flag
-- case: several commands in one statement
ALTER TABLE core.orders ADD COLUMN a int, ADD CONSTRAINT b CHECK (a > 0), ADD CONSTRAINT c CHECK (a < 9) NOT VALID; -- flag
-- case: a column of the same revision in a table that was there before
ALTER TABLE core.orders ADD COLUMN grade int;
ALTER TABLE core.orders ADD CONSTRAINT orders_grade_check CHECK (grade > 0); -- flag
-- case: a column that is there already
ALTER TABLE core.orders ADD COLUMN IF NOT EXISTS quantity int CHECK (quantity > 0);
-- case: not enforced [postgres=18]
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT ENFORCED;
-- case: in a downgrade [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check;
-- statements:
ALTER TABLE core.orders ADD CONSTRAINT orders_quantity_check CHECK (quantity > 0); -- flag
-- case: between BEGIN and COMMIT [transaction=text]
BEGIN;
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0); -- flag
COMMIT;
