-- case: on a populated table
ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE (email); -- flag
ALTER TABLE core.customers ADD UNIQUE (email, name); -- flag
-- case: with a column
ALTER TABLE core.customers ADD COLUMN phone text UNIQUE; -- flag
-- case: with an index that is there
CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON core.customers (email);
ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE USING INDEX customers_email_key;
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a int UNIQUE, b int);
ALTER TABLE core.t ADD CONSTRAINT t_b_key UNIQUE (b);
ALTER TABLE core.t ADD COLUMN c int UNIQUE;
-- case: of a table of which nothing is known
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email); -- flag
-- case: other constraints
ALTER TABLE core.events_2026 ADD PRIMARY KEY (id);
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount > 0);
-- case: on a partitioned table
ALTER TABLE core.events ADD CONSTRAINT events_key UNIQUE (happened_on, kind); -- flag
-- case: several commands in one statement
ALTER TABLE core.customers ADD COLUMN phone text, ADD CONSTRAINT phones UNIQUE (phone); -- flag
