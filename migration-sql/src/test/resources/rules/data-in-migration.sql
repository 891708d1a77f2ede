-- case: rows of a table that was there before
INSERT INTO core.customers (name) VALUES ('internal'); -- flag
UPDATE core.orders SET note = '' WHERE note IS NULL; -- flag
DELETE FROM core.orders WHERE id = 1; -- flag
-- case: a merge [postgres=15]
MERGE INTO core.customers c USING core.orders o ON o.customer_id = c.id WHEN MATCHED THEN DELETE; -- flag
-- case: of a table that no revision made
INSERT INTO "Legacy" SELECT 1; -- flag
-- case: of a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY, name text);
INSERT INTO core.colours VALUES (1, 'red');
UPDATE core.colours SET name = 'blue' WHERE id = 1;
-- case: rows that are only read
SELECT count(*) FROM core.orders;
