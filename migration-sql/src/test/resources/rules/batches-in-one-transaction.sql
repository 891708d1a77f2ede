-- case: a loop that never commits
DO $$
BEGIN
    LOOP
        UPDATE core.orders SET note = '' -- flag
            WHERE id IN (SELECT id FROM core.orders WHERE note IS NULL LIMIT 1000);
        EXIT WHEN NOT FOUND;
    END LOOP;
END
$$;
-- case: row by row
DO $body$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT id FROM core.payments LOOP
        DELETE FROM core.payments WHERE id = one.id; -- flag
    END LOOP;
END
$body$;
-- case: it commits
DO $$
BEGIN
    LOOP
        UPDATE core.orders SET note = '' WHERE id IN (SELECT id FROM core.orders WHERE note IS NULL LIMIT 1000);
        EXIT WHEN NOT FOUND;
        COMMIT;
    END LOOP;
END
$$;
-- case: behind a loop, and no loop
DO $$
BEGIN
    FOR i IN 1..3 LOOP
        -- a loop that only says something
        RAISE NOTICE '%', i;
    END LOOP;
    UPDATE core.orders SET note = '' WHERE id = 1;
END
$$;
-- case: every row, of which another rule speaks
DO $$ BEGIN WHILE true LOOP UPDATE core.orders SET note = ''; END LOOP; END $$;
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a int);
DO $$ BEGIN FOR i IN 1..3 LOOP UPDATE core.t SET a = i WHERE id = i; END LOOP; END $$;
-- case: a function, which runs later
CREATE FUNCTION core.f() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1..3 LOOP
        UPDATE core.orders SET note = '' WHERE id = i;
    END LOOP;
END
$$;
