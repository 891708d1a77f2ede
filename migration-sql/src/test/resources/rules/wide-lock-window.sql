-- case: two tables closed by one transaction
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.payments ADD COLUMN channel text; -- flag
-- case: the second once more
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.payments ADD COLUMN channel text; -- flag
ALTER TABLE core.payments ADD COLUMN device text;
-- case: one table
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.orders ADD COLUMN device text;
-- case: each in its own transaction [transaction=text]
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.payments ADD COLUMN channel text;
-- case: in one transaction of the file [transaction=text]
BEGIN;
ALTER TABLE core.orders ADD COLUMN channel text;
DROP TABLE core.payments; -- flag
COMMIT;
-- case: locks that let readers and writers pass
ALTER TABLE core.orders ADD COLUMN channel text;
COMMENT ON TABLE core.payments IS 'received';
ALTER TABLE core.payments SET (fillfactor = 90);
-- case: a partition and its parent
ALTER TABLE core.events_2025 ALTER COLUMN kind SET DEFAULT 'a';
ALTER TABLE core.events ADD COLUMN note text;
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.t ADD COLUMN a text;
-- case: a view that makes room
DROP VIEW core.open_orders;
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: tables that nobody knows [transaction=whole]
ALTER TABLE "One" ADD COLUMN a text;
ALTER TABLE other.one ADD COLUMN a text; -- flag
-- case: a text without BEGIN, for who asks, may be sent as one message [transaction=text] [asked=true]
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.customers ADD COLUMN channel text; -- flag
-- case: but not if it holds what cannot run in a transaction [transaction=text] [asked=true]
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.customers ADD COLUMN channel text;
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
-- case: nor if each statement is sent by itself [transaction=none] [asked=true]
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.customers ADD COLUMN channel text;
