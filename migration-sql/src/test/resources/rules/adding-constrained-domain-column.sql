-- case: a domain that refuses values
ALTER TABLE core.orders ADD COLUMN parcels core.positive; -- flag
ALTER TABLE core.orders ADD COLUMN boxes core.positive DEFAULT 1; -- flag
-- case: a domain that takes all values of its type
ALTER TABLE core.orders ADD COLUMN label core.label;
-- case: the type below it, with a condition
ALTER TABLE core.orders ADD COLUMN parcels integer, ADD CONSTRAINT orders_parcels_check CHECK (parcels > 0) NOT VALID;
-- case: a domain that is NOT NULL
-- before:
CREATE DOMAIN core.present AS text NOT NULL;
-- statements:
ALTER TABLE core.orders ADD COLUMN kind core.present DEFAULT 'a'; -- flag
-- case: an array of a domain
ALTER TABLE core.orders ADD COLUMN parcels core.positive[];
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ADD COLUMN parcels core.positive;
-- case: a type that nobody knows
ALTER TABLE core.orders ADD COLUMN a core.elsewhere;
-- case: a table that nobody knows
ALTER TABLE elsewhere ADD COLUMN parcels core.positive; -- flag
