-- case: rows of one table read and written while another is closed
ALTER TABLE core.payments ADD COLUMN channel text;
DELETE FROM core.orders WHERE note IS NULL; -- flag
CREATE INDEX orders_note_idx ON core.orders (note); -- flag
-- case: the closed table is read itself
ALTER TABLE core.payments ADD COLUMN channel text;
SELECT count(*) FROM core.payments; -- flag
-- case: the slow statement comes first
DELETE FROM core.orders WHERE note IS NULL;
ALTER TABLE core.payments ADD COLUMN channel text;
-- case: statements of their own transactions [transaction=text]
ALTER TABLE core.payments ADD COLUMN channel text;
DELETE FROM core.orders WHERE note IS NULL;
-- case: one transaction of the file [transaction=text]
BEGIN;
ALTER TABLE core.payments ADD COLUMN channel text;
DELETE FROM core.orders WHERE note IS NULL; -- flag
COMMIT;
-- case: quick statements
ALTER TABLE core.payments ADD COLUMN channel text;
INSERT INTO core.customers (name) VALUES ('a');
COMMENT ON TABLE core.payments IS 'received';
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.payments ADD COLUMN channel text;
UPDATE core.t SET id = id + 1;
-- case: work on the closed table is other rules'
ALTER TABLE core.payments ADD COLUMN channel text;
ALTER TABLE core.payments ALTER COLUMN channel SET NOT NULL;
-- case: what runs by itself
ALTER TABLE core.payments ADD COLUMN channel text;
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
-- case: a table that nobody knows [transaction=whole]
ALTER TABLE elsewhere ADD COLUMN channel text;
DELETE FROM "Others" WHERE a IS NULL; -- flag
-- case: a text without BEGIN, for who asks, may be sent as one message [transaction=text] [asked=true]
ALTER TABLE core.payments ADD COLUMN channel text;
SELECT count(*) FROM core.payments; -- flag
ALTER TABLE core.payments ALTER COLUMN channel SET NOT NULL; -- flag
INSERT INTO core.customers (name) VALUES ('a');
-- case: or has transactions of its own [transaction=text] [asked=true]
BEGIN;
ALTER TABLE core.payments ADD COLUMN channel text;
COMMIT;
SELECT count(*) FROM core.payments;
