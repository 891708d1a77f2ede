-- case: on a populated table
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id); -- flag
ALTER TABLE core.payments ADD FOREIGN KEY (order_id) REFERENCES core.orders; -- flag
-- case: for new rows only
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
-- case: with a column
ALTER TABLE core.payments ADD COLUMN customer_id bigint REFERENCES core.customers (id); -- flag
ALTER TABLE core.payments ADD COLUMN other_id bigint DEFAULT 1 REFERENCES core.customers (id) ON DELETE SET NULL; -- flag
-- case: with a column, to a table of the same revision: no row is read and nobody knows the other table
CREATE TABLE core.kinds (id bigint PRIMARY KEY);
ALTER TABLE core.payments ADD COLUMN kind_id bigint REFERENCES core.kinds (id);
-- case: of a table of the same revision
CREATE TABLE core.refunds (id bigint PRIMARY KEY, payment_id bigint NOT NULL REFERENCES core.payments (id));
ALTER TABLE core.refunds ADD CONSTRAINT refunds_order FOREIGN KEY (id) REFERENCES core.orders (id);
-- case: to a table of the same revision: all rows are read
CREATE TABLE core.kinds (id bigint PRIMARY KEY);
ALTER TABLE core.payments ADD CONSTRAINT payments_kind FOREIGN KEY (order_id) REFERENCES core.kinds (id); -- flag
-- case: tables of which nothing is known
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id); -- flag
ALTER TABLE orders ADD COLUMN user_id integer REFERENCES auth.users (id); -- flag
-- case: a partitioned table, whose partitions do not have it yet [postgres=17]
ALTER TABLE core.events ADD CONSTRAINT events_order FOREIGN KEY (id) REFERENCES core.orders (id); -- flag
-- case: a partitioned table, all of whose partitions have it
-- before:
ALTER TABLE core.events_2025 ADD CONSTRAINT events_order FOREIGN KEY (id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.events_2025 VALIDATE CONSTRAINT events_order;
-- statements:
ALTER TABLE core.events ADD CONSTRAINT events_order FOREIGN KEY (id) REFERENCES core.orders (id);
-- case: not enforced [postgres=18]
ALTER TABLE core.payments ADD CONSTRAINT payments_order FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT ENFORCED;
-- case: in a downgrade [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders DROP CONSTRAINT orders_customer_id_fkey;
-- statements:
ALTER TABLE core.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers (id); -- flag
-- case: in a block
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'payments_order_fk') THEN
        ALTER TABLE core.payments ADD CONSTRAINT payments_order_fk FOREIGN KEY (order_id) REFERENCES core.orders (id); -- flag
    END IF;
END
$$;
