-- case: on a populated table
ALTER TABLE core.payments ADD CONSTRAINT payments_excl EXCLUDE USING btree (order_id WITH =); -- flag
ALTER TABLE core.payments ADD EXCLUDE (order_id WITH =); -- flag
-- case: of a table of the same revision
CREATE TABLE core.t (a int, EXCLUDE USING btree (a WITH =));
ALTER TABLE core.t ADD CONSTRAINT t_excl EXCLUDE USING btree (a WITH =);
-- case: of a table of which nothing is known
ALTER TABLE rooms ADD CONSTRAINT no_double_booking EXCLUDE USING gist (room WITH =, during WITH &&); -- flag
-- case: other constraints
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount > 0) NOT VALID;
ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE (email);
