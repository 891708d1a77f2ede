-- case: tables that have nothing to do with each other
ALTER TABLE core.payments ADD COLUMN channel text;
ALTER TABLE core.customers ADD COLUMN channel text; -- flag
-- case: tables with a foreign key between them
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.customers ADD COLUMN channel text;
-- case: a key that the revision adds
ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES core.orders (id) ON DELETE CASCADE NOT VALID;
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: a table and its partition
ALTER TABLE core.events_2025 ALTER COLUMN kind SET DEFAULT 'a';
ALTER TABLE core.events ADD COLUMN note text;
-- case: a new table beside an old one
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.payments ADD COLUMN channel text;
-- case: one table
ALTER TABLE core.payments ADD COLUMN channel text;
CREATE INDEX CONCURRENTLY payments_channel_idx ON core.payments (channel);
-- case: tables that nobody knows [transaction=text]
ALTER TABLE one ADD COLUMN a text;
ALTER TABLE two ADD COLUMN a text;
-- case: two that reference the same table
-- before:
CREATE TABLE core.visits (id bigint PRIMARY KEY, customer_id bigint REFERENCES core.customers (id) ON DELETE CASCADE);
-- statements:
ALTER TABLE core.visits ADD COLUMN channel text;
ALTER TABLE core.orders ADD COLUMN channel text;
