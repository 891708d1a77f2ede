-- case: switched off
ALTER TABLE core.files DISABLE ROW LEVEL SECURITY; -- flag
-- case: not for the owner any more
ALTER TABLE core.files NO FORCE ROW LEVEL SECURITY; -- flag
-- case: of a table that nobody knows, among other commands, in quotes
ALTER TABLE IF EXISTS "Tenant Files"
    ADD COLUMN note text,
    DISABLE ROW LEVEL SECURITY; -- flag
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.t DISABLE ROW LEVEL SECURITY;
-- case: put back before anybody sees it [transaction=text]
BEGIN;
ALTER TABLE core.files DISABLE ROW LEVEL SECURITY;
UPDATE core.files SET path = '/' WHERE id = 1;
ALTER TABLE core.files ENABLE ROW LEVEL SECURITY;
COMMIT;
-- case: put back, and open in between [transaction=text]
ALTER TABLE core.files DISABLE ROW LEVEL SECURITY; -- flag
ALTER TABLE core.files ENABLE ROW LEVEL SECURITY;
-- case: put back behind the commit [transaction=text]
BEGIN;
ALTER TABLE core.files DISABLE ROW LEVEL SECURITY; -- flag
COMMIT;
ALTER TABLE core.files ENABLE ROW LEVEL SECURITY;
-- case: switched on and forced
ALTER TABLE core.orders ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
-- case: a downgrade [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ENABLE ROW LEVEL SECURITY;
-- statements:
ALTER TABLE core.orders DISABLE ROW LEVEL SECURITY;
