-- case: time, session and chance
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (placed_at <= now()) NOT VALID; -- flag
ALTER TABLE core.orders ADD CONSTRAINT b CHECK (placed_at::date <= CURRENT_DATE) NOT VALID; -- flag
ALTER TABLE core.orders ADD CONSTRAINT c CHECK (amount > random()) NOT VALID; -- flag
ALTER TABLE core.orders ADD CONSTRAINT d CHECK (note <> pg_catalog.current_setting('app.note')) NOT VALID; -- flag
-- case: with a column and with a table
ALTER TABLE core.orders ADD COLUMN due date CHECK (due > CURRENT_DATE); -- flag
CREATE TABLE core.t (due timestamptz CHECK (due > now())); -- flag
-- case: functions of the history, by what they say of themselves
CREATE FUNCTION core.steady(a int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a > 0';
CREATE FUNCTION core.shaky(a int) RETURNS boolean LANGUAGE sql AS 'SELECT a > 0';
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (core.steady(quantity)) NOT VALID;
ALTER TABLE core.orders ADD CONSTRAINT b CHECK (core.shaky(quantity)) NOT VALID; -- flag
-- case: functions of which nothing is known
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (other.check_it(quantity)) NOT VALID;
-- case: functions that depend on their arguments only
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (length(note) > 0 AND lower(note) = note) NOT VALID;
-- case: a default is no CHECK
ALTER TABLE core.orders ALTER COLUMN placed_at SET DEFAULT now();
