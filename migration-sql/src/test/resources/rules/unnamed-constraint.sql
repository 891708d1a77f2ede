-- case: every kind without a name
ALTER TABLE core.orders ADD CHECK (amount >= 0) NOT VALID; -- flag
ALTER TABLE core.customers ADD UNIQUE (email); -- flag
ALTER TABLE core.payments ADD FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID; -- flag
ALTER TABLE core.events_2026 ADD PRIMARY KEY (id); -- flag
CREATE INDEX CONCURRENTLY ON core.orders (note); -- flag
-- case: with a name
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
-- case: with the name of an index
CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON core.customers (email);
ALTER TABLE core.customers ADD UNIQUE USING INDEX customers_email_key;
-- case: in the definition of a table, where names cannot be taken yet
CREATE TABLE core.t (id bigint PRIMARY KEY, a int UNIQUE CHECK (a > 0));
