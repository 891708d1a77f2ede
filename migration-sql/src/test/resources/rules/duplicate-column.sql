-- case: UPDATE
UPDATE core.payments SET amount = 1, amount = 2 WHERE id = 1; -- flag
UPDATE core.payments SET (amount, order_id) = (1, 2), amount = 3 WHERE id = 1; -- flag
-- case: INSERT
INSERT INTO core.payments (id, id) VALUES (1, 2); -- flag
INSERT INTO core.customers (name) VALUES ('a') ON CONFLICT (id) DO UPDATE SET name = 'b', name = 'c'; -- flag
-- case: a table, a view, a query into a table
CREATE TABLE core.t (a bigint, a text); -- flag
CREATE VIEW core.v (a, a) AS SELECT 1, 2; -- flag
CREATE VIEW core.w AS SELECT 1, 2; -- flag
SELECT 1 AS a, 2 AS a INTO core.u; -- flag
-- case: in a CTE
WITH changed AS (
    UPDATE core.payments SET amount = 1, amount = 2 WHERE id = 1 RETURNING id -- flag
)
SELECT id FROM changed;
-- case: each once
UPDATE core.payments SET amount = 1, order_id = 2 WHERE id = 1;
INSERT INTO core.customers (name, region) VALUES ('a', 'b');
CREATE VIEW core.v AS SELECT 1 AS a, 2 AS b;
SELECT 1, 2;
-- case: in ALTER TABLE and in MERGE [postgres=15]
ALTER TABLE core.payments ADD COLUMN a int, ADD COLUMN a text; -- flag
ALTER TABLE core.payments ADD COLUMN a int, ADD COLUMN IF NOT EXISTS a text;
MERGE INTO core.payments p USING core.orders o ON o.id = p.order_id
    WHEN MATCHED THEN UPDATE SET amount = 1, amount = 2; -- flag
