-- case: on a populated table
ALTER TABLE core.events_2026 ADD PRIMARY KEY (id); -- flag
ALTER TABLE core.events_2026 ADD CONSTRAINT "Key" PRIMARY KEY (id, happened_on); -- flag
-- case: with a column, for who asks [asked=true]
ALTER TABLE core.events_2026 ADD COLUMN key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY; -- flag
-- case: with an index that is there
CREATE UNIQUE INDEX CONCURRENTLY events_2026_pkey ON core.events_2026 (id, happened_on);
ALTER TABLE core.events_2026 ADD CONSTRAINT events_2026_pkey PRIMARY KEY USING INDEX events_2026_pkey;
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint);
ALTER TABLE core.t ADD PRIMARY KEY (id);
CREATE TABLE core.u (id bigint PRIMARY KEY);
-- case: of a table of which nothing is known
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id); -- flag
ALTER TABLE a ADD COLUMN b bigint PRIMARY KEY; -- flag
-- case: other constraints
ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE (email);
-- case: in one statement with the end of the old one
ALTER TABLE core.payments DROP CONSTRAINT payments_pkey, ADD PRIMARY KEY (order_id, id); -- flag
-- case: with a column that writes every row anew, of which other rules speak
ALTER TABLE core.events_2026 ADD COLUMN serial_id bigserial PRIMARY KEY;
ALTER TABLE core.events_2026 ADD COLUMN uuid_id uuid DEFAULT gen_random_uuid() PRIMARY KEY;
