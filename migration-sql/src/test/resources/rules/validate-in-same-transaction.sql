-- case: in the transaction of the revision
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check; -- flag
-- case: a foreign key
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.payments VALIDATE CONSTRAINT payments_order_id_fkey; -- flag
-- case: a name that PostgreSQL chooses
ALTER TABLE core.orders ADD CHECK (amount >= 0) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check; -- flag
-- case: in a transaction of its own, because something stands between them
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
CREATE INDEX CONCURRENTLY orders_amount_idx ON core.orders (amount);
ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check;
-- case: of an earlier revision
-- before:
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
-- statements:
ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check;
-- case: each statement by itself [transaction=none]
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check;
-- case: in one file without a transaction, and then in one [transaction=text]
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (amount >= 0) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT a;
BEGIN;
ALTER TABLE core.orders ADD CONSTRAINT b CHECK (amount >= 0) NOT VALID;
COMMIT;
BEGIN;
ALTER TABLE core.orders VALIDATE CONSTRAINT b;
ALTER TABLE core.orders ADD CONSTRAINT c CHECK (amount >= 0) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT c; -- flag
COMMIT;
-- case: in a file that somebody wraps [transaction=whole]
ALTER TABLE things ADD CONSTRAINT a CHECK (a >= 0) NOT VALID;
ALTER TABLE things VALIDATE CONSTRAINT a; -- flag
-- case: the constraint of another table
ALTER TABLE core.customers ADD CONSTRAINT positive CHECK (visits >= 0) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT positive;
-- case: on a table of the same revision
CREATE TABLE core.t (a int);
ALTER TABLE core.t ADD CONSTRAINT t_a_check CHECK (a > 0) NOT VALID;
ALTER TABLE core.t VALIDATE CONSTRAINT t_a_check;
