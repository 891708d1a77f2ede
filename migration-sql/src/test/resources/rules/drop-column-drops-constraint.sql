-- case: a foreign key and the index of two columns
-- before:
CREATE INDEX orders_customer_placed_idx ON core.orders (customer_id, placed_at);
-- statements:
ALTER TABLE core.orders DROP COLUMN customer_id; -- flag
-- case: a unique constraint
ALTER TABLE core.orders DROP COLUMN code; -- flag
-- case: the primary key
ALTER TABLE core.orders DROP COLUMN id CASCADE; -- flag
-- case: part of the primary key
-- before:
CREATE TABLE core.seats (room bigint, seat bigint, PRIMARY KEY (room, seat));
-- statements:
ALTER TABLE core.seats DROP COLUMN IF EXISTS seat; -- flag
-- case: a CHECK of two columns
-- before:
ALTER TABLE core.orders ADD CONSTRAINT orders_paid_in_full CHECK (amount >= quantity);
-- statements:
ALTER TABLE core.orders DROP COLUMN amount; -- flag
-- case: an index that only mentions it
-- before:
CREATE INDEX orders_of_note_idx ON core.orders (placed_at) WHERE note IS NOT NULL;
-- statements:
ALTER TABLE core.orders DROP COLUMN note; -- flag
-- case: a unique index
-- before:
CREATE UNIQUE INDEX customers_email_idx ON core.customers (lower(email));
-- statements:
ALTER TABLE core.customers DROP COLUMN email; -- flag
-- case: what is about the column alone and guards nothing else
ALTER TABLE core.orders DROP COLUMN quantity, DROP COLUMN placed_at, DROP COLUMN note;
-- case: dropped by name first
ALTER TABLE core.orders DROP CONSTRAINT orders_code_key, DROP COLUMN code;
-- case: nothing is known of the table
ALTER TABLE legacy DROP COLUMN id;
-- case: a column that the revision itself has added
ALTER TABLE core.orders ADD COLUMN remark text UNIQUE;
ALTER TABLE core.orders DROP COLUMN remark;
-- case: what the upgrade has added goes again [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ADD COLUMN remark text CONSTRAINT orders_remark_key UNIQUE;
-- statements:
ALTER TABLE core.orders DROP COLUMN remark;
