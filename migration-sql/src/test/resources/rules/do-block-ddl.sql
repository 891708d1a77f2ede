-- case: in a block
DO $$ BEGIN ALTER TABLE core.payments ADD COLUMN a text; END $$; -- flag
-- case: in a function
CREATE FUNCTION core.f() RETURNS void LANGUAGE plpgsql AS $$ -- flag
BEGIN
    CREATE TABLE core.t (a bigint);
END
$$;
-- case: a block that changes rows, a function that reads
DO $$ BEGIN UPDATE core.payments SET amount = 1 WHERE id = 1; END $$;
CREATE FUNCTION core.f() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM core.payments $$;
-- case: put together when it runs
DO $$ BEGIN EXECUTE 'DROP TABLE core.payments'; END $$; -- flag
DO $$ BEGIN EXECUTE format('ALTER TABLE %I.payments ADD COLUMN a text', 'core'); END $$; -- flag
DO $$ BEGIN EXECUTE 'CREATE INDEX i ON core.payments (' || 'amount' || ')'; END $$; -- flag
-- case: put together, and no change of the schema
DO $$ BEGIN EXECUTE 'SELECT 1'; EXECUTE format('DELETE FROM %I WHERE id = 1', 'x'); EXECUTE current_setting('a.b'); END $$;
-- case: one that is written out and one that is not
DO $$ BEGIN ALTER TABLE core.payments ADD COLUMN a text; EXECUTE format('DROP TABLE %I', 'x'); END $$; -- flag
