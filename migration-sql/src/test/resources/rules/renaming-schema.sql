-- case: a schema that the application names
ALTER SCHEMA core RENAME TO shop; -- flag
-- case: a schema that no revision made
ALTER SCHEMA "Legacy" RENAME TO relic; -- flag
-- case: a table that moves
ALTER TABLE core.payments SET SCHEMA public; -- flag
-- case: a table that no revision made
ALTER TABLE IF EXISTS legacy SET SCHEMA archive; -- flag
-- case: a view that moves
ALTER VIEW core.open_orders SET SCHEMA public; -- flag
-- case: a view stays behind in its place
ALTER TABLE core.payments SET SCHEMA public;
CREATE VIEW core.payments AS SELECT * FROM public.payments;
-- case: the view comes after the commit [transaction=text]
BEGIN;
ALTER TABLE core.payments SET SCHEMA public; -- flag
COMMIT;
CREATE VIEW core.payments AS SELECT * FROM public.payments;
-- case: a schema and a table that the revision itself has made
CREATE SCHEMA shop;
ALTER SCHEMA shop RENAME TO store;
CREATE TABLE core.colours (id bigint PRIMARY KEY);
ALTER TABLE core.colours SET SCHEMA store;
-- case: a table is renamed, a schema changes hands
ALTER TABLE core.payments RENAME TO receipts;
ALTER SCHEMA core OWNER TO CURRENT_USER;
-- case: the way back [direction=downgrade]
-- upgrade:
ALTER SCHEMA core RENAME TO shop;
-- statements:
ALTER SCHEMA shop RENAME TO core;
