-- case: every row
UPDATE core.orders SET note = ''; -- flag
DELETE FROM core.orders; -- flag
-- case: of a table that no revision made
UPDATE "Legacy" SET a = 1; -- flag
DELETE FROM ONLY legacy; -- flag
-- case: conditions that every row meets
UPDATE core.orders SET note = '' WHERE true; -- flag
UPDATE core.orders SET note = '' WHERE 1 = 1; -- flag
DELETE FROM core.orders WHERE 'a' = 'a'; -- flag
-- case: inside a query
WITH gone AS ( -- flag
    DELETE FROM core.payments RETURNING id
)
SELECT count(*) FROM gone;
-- case: conditions that mean something
UPDATE core.orders SET note = '' WHERE note IS NULL;
DELETE FROM core.orders WHERE id = 1;
DELETE FROM core.orders USING core.customers c WHERE c.id = customer_id;
-- case: of a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY, name text);
INSERT INTO core.colours VALUES (1, 'red');
UPDATE core.colours SET name = 'blue';
DELETE FROM core.colours;
-- case: outside a transaction [transaction=none]
UPDATE core.orders SET note = ''; -- flag
-- case: on the way back [direction=downgrade]
-- upgrade:
UPDATE core.orders SET note = '' WHERE note IS NULL;
-- statements:
UPDATE core.orders SET note = NULL; -- flag
-- case: inside a DO block
DO $$
BEGIN
    IF true THEN
        UPDATE core.orders SET note = ''; -- flag
    END IF;
    DELETE FROM core.payments; -- flag
    DELETE FROM core.payments WHERE id = 1;
END
$$;
-- case: of a table that the block makes
DO $$
BEGIN
    CREATE TEMPORARY TABLE seen (id bigint);
    DELETE FROM seen;
END
$$;
-- case: a function is not run where it is made
CREATE FUNCTION core.f() RETURNS void LANGUAGE sql AS $$ DELETE FROM core.payments $$;
-- case: a condition that is true of every row
DELETE FROM core.payments WHERE NOT FALSE; -- flag
DELETE FROM core.payments WHERE 1 = 1 AND true; -- flag
DELETE FROM core.payments WHERE 1 < 2.5; -- flag
DELETE FROM core.payments WHERE 'a' <> 'b'; -- flag
DELETE FROM core.payments WHERE id = id; -- flag
DELETE FROM core.payments WHERE id = 1 OR 't'::boolean; -- flag
DELETE FROM core.payments WHERE NULL IS NULL; -- flag
-- case: a condition that is true of no row, or of some
DELETE FROM core.payments WHERE false;
DELETE FROM core.payments WHERE id = 1 AND true;
DELETE FROM core.payments WHERE id = order_id;
DELETE FROM core.payments WHERE 1 = 2;
DELETE FROM core.payments WHERE NOT (id = 1 OR true);
