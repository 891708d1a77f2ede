-- case: a primary key
ALTER TABLE core.payments DROP CONSTRAINT payments_pkey; -- flag
ALTER TABLE core.customers DROP CONSTRAINT IF EXISTS customers_pkey CASCADE; -- flag
-- case: another in its place
ALTER TABLE core.payments DROP CONSTRAINT payments_pkey, ADD PRIMARY KEY (order_id, id);
-- case: another replica identity before
ALTER TABLE core.payments REPLICA IDENTITY FULL;
ALTER TABLE core.payments DROP CONSTRAINT payments_pkey;
-- case: another constraint
ALTER TABLE core.orders DROP CONSTRAINT orders_code_key;
-- case: of which nothing is known, by its name
ALTER TABLE users DROP CONSTRAINT users_pkey; -- flag
ALTER TABLE users DROP CONSTRAINT pk_users; -- flag
ALTER TABLE users DROP CONSTRAINT users_email_key;
ALTER TABLE users DROP CONSTRAINT users_age_check;
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t DROP CONSTRAINT t_pkey;
-- case: a downgrade that drops what its upgrade made [direction=downgrade]
-- upgrade:
ALTER TABLE core.events_2026 ADD PRIMARY KEY (id);
-- statements:
ALTER TABLE core.events_2026 DROP CONSTRAINT events_2026_pkey;
