-- case: two keys to two tables in a transaction
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.payments ADD CONSTRAINT b FOREIGN KEY (id) REFERENCES core.customers (id) NOT VALID; -- flag
-- case: two keys to the same table
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.payments ADD CONSTRAINT b FOREIGN KEY (id) REFERENCES core.orders (id) NOT VALID;
-- case: two keys, each by itself [transaction=none]
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.payments ADD CONSTRAINT b FOREIGN KEY (id) REFERENCES core.customers (id) NOT VALID;
-- case: one key
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
-- case: of a table of the same revision
CREATE TABLE core.refunds (id bigint PRIMARY KEY, order_id bigint REFERENCES core.orders (id), customer_id bigint REFERENCES core.customers (id));
ALTER TABLE core.refunds ADD CONSTRAINT a FOREIGN KEY (id) REFERENCES core.payments (id);
-- case: the end of a key
ALTER TABLE core.orders DROP CONSTRAINT orders_customer_id_fkey; -- flag
-- case: the end of another constraint
ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check;
-- case: a table with a key
DROP TABLE core.orders CASCADE; -- flag
-- case: a table without one
DROP TABLE core.payments;
-- case: what the same revision made
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.payments DROP CONSTRAINT a;
-- case: a downgrade that drops what its upgrade made [direction=downgrade]
-- upgrade:
CREATE TABLE core.refunds (id bigint PRIMARY KEY REFERENCES core.payments (id));
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
-- statements:
ALTER TABLE core.payments DROP CONSTRAINT a;
DROP TABLE core.refunds;
