-- case: a column that is not there
CREATE TABLE IF NOT EXISTS core.payments (id bigint PRIMARY KEY, currency text); -- flag
-- case: a column of another type
ALTER TABLE core.payments ADD COLUMN IF NOT EXISTS payload text; -- flag
-- case: an index over something else
CREATE INDEX IF NOT EXISTS orders_placed_at_idx ON core.orders (note); -- flag
-- case: the same
CREATE TABLE IF NOT EXISTS core.payments (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id bigint NOT NULL,
    amount numeric(10, 2) NOT NULL,
    payload jsonb
);
ALTER TABLE core.payments ADD COLUMN IF NOT EXISTS payload jsonb;
CREATE INDEX IF NOT EXISTS orders_placed_at_idx ON core.orders (placed_at);
-- case: new, or of a table that nobody knows
CREATE TABLE IF NOT EXISTS core.t (a bigint PRIMARY KEY);
ALTER TABLE core.unknown ADD COLUMN IF NOT EXISTS a text;
-- case: without IF NOT EXISTS the server says it itself
CREATE TABLE core.payments (id bigint PRIMARY KEY, currency text);
