-- case: all of them, or all but those of foreign keys
ALTER TABLE core.customers DISABLE TRIGGER ALL; -- flag
ALTER TABLE IF EXISTS "core"."customers" DISABLE TRIGGER USER; -- flag
-- case: although they are enabled again
ALTER TABLE core.customers DISABLE TRIGGER ALL; -- flag
UPDATE core.customers SET visits = 0 WHERE visits IS NULL;
ALTER TABLE core.customers ENABLE TRIGGER ALL;
-- case: of a table that no revision made
ALTER TABLE legacy DISABLE TRIGGER USER; -- flag
-- case: one of them by name
ALTER TABLE core.customers DISABLE TRIGGER customers_touch;
ALTER TABLE core.customers ENABLE TRIGGER customers_touch;
-- case: of a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY);
ALTER TABLE core.colours DISABLE TRIGGER ALL;
