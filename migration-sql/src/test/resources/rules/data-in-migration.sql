-- case: rows that nothing bounds
UPDATE core.orders SET note = '' WHERE note IS NULL; -- flag
UPDATE core.orders SET note = '' WHERE amount > 100; -- flag
UPDATE core.orders o SET note = c.name FROM core.customers c WHERE c.id = o.customer_id; -- flag
DELETE FROM core.orders WHERE placed_at < now() - interval '1 year'; -- flag
DELETE FROM core.orders USING core.customers c WHERE c.id = customer_id AND c.region = note; -- flag
DELETE FROM core.orders WHERE customer_id IN (SELECT id FROM core.customers WHERE region IS NULL); -- flag
DELETE FROM core.orders WHERE NOT EXISTS (SELECT FROM core.customers c WHERE c.id = customer_id); -- flag
UPDATE core.orders SET note = '' WHERE code LIKE 'A%' OR id = 1; -- flag
UPDATE "Elsewhere" SET a = b WHERE b IS NOT NULL AND NOT done; -- flag
-- case: a value that the statement itself sets is no bound
UPDATE core.orders SET status = 'sent' WHERE status = 'paid'; -- flag
UPDATE core.orders SET status = 'sent' WHERE status IN ('paid', 'open'); -- flag
UPDATE core.orders SET status = 'sent' WHERE status = 'paid' AND id = 7;
-- case: neither is a flag
UPDATE elsewhere SET a = 1 WHERE active = true; -- flag
-- case: rows that are looked for
DELETE FROM core.orders WHERE id = 1;
DELETE FROM core.orders WHERE 1 = id;
UPDATE core.orders SET note = '' WHERE code = 'A-1' AND note IS NULL;
UPDATE core.orders SET note = '' WHERE code IN ('A-1', 'A-2');
UPDATE core.orders SET note = '' WHERE code = ANY (ARRAY['A-1', 'A-2']);
UPDATE core.orders SET note = '' WHERE id = 1 OR code = 'A-2';
UPDATE core.orders SET note = '' WHERE customer_id = (SELECT id FROM core.customers WHERE name = 'internal');
UPDATE core.orders SET note = '' WHERE customer_id IN (SELECT id FROM core.customers WHERE name = 'internal');
UPDATE core.orders o SET note = v.note FROM (VALUES (1, 'a'), (2, 'b')) v (id, note) WHERE v.id = o.id;
-- case: a range with two ends
UPDATE core.orders SET note = '' WHERE id BETWEEN 1 AND 10000 AND note IS NULL;
UPDATE core.orders SET note = '' WHERE id > 10000 AND id <= 20000;
UPDATE core.orders SET note = '' WHERE id > 10000 AND amount <= 20000; -- flag
-- case: a batch
UPDATE core.orders SET note = '' WHERE id IN (SELECT id FROM core.orders WHERE note IS NULL LIMIT 1000);
WITH batch AS (SELECT id FROM core.orders WHERE note IS NULL LIMIT 1000)
UPDATE core.orders o SET note = '' FROM batch WHERE batch.id = o.id;
-- case: every row is what ban-mutation-without-where speaks of
UPDATE core.orders SET note = '';
DELETE FROM core.orders WHERE true;
-- case: beside a change of the table it is what backfill-in-ddl-transaction speaks of
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE channel IS NULL;
UPDATE core.customers SET region = '' WHERE region IS NULL; -- flag
-- case: each in its own transaction [transaction=none]
ALTER TABLE core.orders ADD COLUMN channel text;
UPDATE core.orders SET channel = 'web' WHERE channel IS NULL; -- flag
-- case: rows of a table of the same revision
CREATE TABLE core.colours (id bigint PRIMARY KEY, name text);
UPDATE core.colours SET name = 'blue' WHERE name IS NULL;
DROP TABLE core.colours;
-- case: on the way back [direction=downgrade]
-- upgrade:
UPDATE core.orders SET note = '' WHERE id = 1;
-- statements:
UPDATE core.orders SET note = NULL WHERE length(note) = 0; -- flag
-- case: rows that are added, and rows that are few, by default
INSERT INTO core.customers (name) VALUES ('internal');
INSERT INTO core.customers (name) SELECT code FROM core.orders;
-- case: whoever asks for the rule is told of every row [asked=true]
INSERT INTO core.customers (name) VALUES ('internal'); -- flag
UPDATE core.orders SET note = '' WHERE note IS NULL; -- flag
DELETE FROM core.orders WHERE id = 1; -- flag
-- case: of a merge too [asked=true] [postgres=15]
MERGE INTO core.customers c USING core.orders o ON o.customer_id = c.id WHEN MATCHED THEN DELETE; -- flag
-- case: of a table that no revision made [asked=true]
INSERT INTO "Legacy" SELECT 1; -- flag
-- case: but of no table that the revision itself has made [asked=true]
CREATE TABLE core.colours (id bigint PRIMARY KEY, name text);
INSERT INTO core.colours VALUES (1, 'red');
UPDATE core.colours SET name = 'blue' WHERE id = 1;
-- case: and of no row that is only read [asked=true]
SELECT count(*) FROM core.orders;
-- case: the rows that the revision lists itself
CREATE TEMP TABLE fixes (code text PRIMARY KEY, note text NOT NULL);
INSERT INTO fixes (code, note) VALUES ('a', 'b');
UPDATE core.orders o SET note = f.note FROM fixes f WHERE o.code = f.code;
DELETE FROM core.payments p USING fixes f WHERE p.id = length(f.code);
-- case: rows that nobody has listed
CREATE TEMP TABLE fixes (code text PRIMARY KEY, note text NOT NULL);
INSERT INTO fixes (code, note) SELECT code, 'b' FROM core.orders;
UPDATE core.orders o SET note = f.note FROM fixes f WHERE o.code = f.code; -- flag
