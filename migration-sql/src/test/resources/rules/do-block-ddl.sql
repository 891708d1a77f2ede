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
