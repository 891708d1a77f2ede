-- case: by itself, with a column, with a table
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID; -- flag
-- case: with a column
ALTER TABLE core.payments ADD COLUMN customer_id bigint REFERENCES core.customers (id); -- flag
-- case: with a table
CREATE TABLE core.refunds (id bigint PRIMARY KEY, payment_id bigint NOT NULL REFERENCES core.payments (id)); -- flag
-- case: with an index before or behind it
CREATE INDEX CONCURRENTLY payments_order_id_idx ON core.payments (order_id);
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
CREATE TABLE core.refunds (id bigint PRIMARY KEY, payment_id bigint NOT NULL REFERENCES core.payments (id));
CREATE INDEX refunds_idx ON core.refunds (payment_id, id);
-- case: with an index of an earlier revision
-- before:
CREATE INDEX payments_order_id_idx ON core.payments (order_id);
-- statements:
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
-- case: a key of its own is an index too
CREATE TABLE core.details (order_id bigint PRIMARY KEY REFERENCES core.orders (id));
-- case: indexes that do not lead with all of the columns, or do not hold all rows
CREATE TABLE core.notes (order_id bigint REFERENCES core.orders (id), day date, CONSTRAINT notes_key UNIQUE (day, order_id)); -- flag
CREATE TABLE core.marks (order_id bigint REFERENCES core.orders (id), day date); -- flag
CREATE INDEX marks_idx ON core.marks (order_id) WHERE day IS NOT NULL;
-- case: two columns in the other order
CREATE TABLE core.visits (id bigint, day date, FOREIGN KEY (id, day) REFERENCES core.events (id, happened_on), PRIMARY KEY (day, id));
-- case: a key that goes again
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID;
ALTER TABLE core.payments DROP CONSTRAINT payments_order_id_fkey;
-- case: a table of which nothing is known
ALTER TABLE order_items ADD CONSTRAINT fk_order FOREIGN KEY (order_id) REFERENCES orders (id) NOT VALID; -- flag
-- case: one that is not enforced has nothing to look for [postgres=18]
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT ENFORCED;
