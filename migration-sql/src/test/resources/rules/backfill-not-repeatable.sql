-- case: a value made of the old one [transaction=none]
UPDATE core.customers SET visits = visits + 1; -- flag
UPDATE core.orders SET amount = amount * 1.2 WHERE quantity > 1; -- flag
UPDATE core.orders SET note = code || note WHERE id > 5; -- flag
-- case: another value each time [transaction=none]
UPDATE core.orders SET note = gen_random_uuid()::text; -- flag
-- case: what is done is left out [transaction=none]
UPDATE core.orders SET note = gen_random_uuid()::text WHERE note IS NULL;
UPDATE core.orders SET amount = amount * 1.2 WHERE amount < 10;
-- case: the same value again [transaction=none]
UPDATE core.orders SET note = code;
UPDATE core.orders SET note = lower(note);
UPDATE core.orders SET note = coalesce(note, code);
UPDATE core.customers SET visits = 0;
-- case: in a transaction, whole or not at all
UPDATE core.customers SET visits = visits + 1;
-- case: in a transaction of the file [transaction=text]
BEGIN;
UPDATE core.customers SET visits = visits + 1;
COMMIT;
-- case: a table that nobody knows [transaction=text]
UPDATE "Elsewhere" SET a = a + 1; -- flag
-- case: a value out of a subquery, whose own column has the name  [transaction=none]
UPDATE core.orders SET code = (SELECT c.name FROM core.customers c WHERE c.id = customer_id) WHERE id = 1;
UPDATE core.customers SET name = (SELECT name FROM core.elsewhere WHERE id = 1) WHERE id = 1;
-- case: a text exchanged for another  [transaction=none]
UPDATE core.customers SET name = replace(name, 'git-lab', 'gitlab') WHERE id = 1;
UPDATE core.customers SET name = replace(name, 'lab', 'labs') WHERE id = 1; -- flag
-- case: a function of one's own that says nothing of itself, and one of PostgreSQL's [transaction=none]
-- before:
CREATE FUNCTION core.total(o bigint) RETURNS numeric LANGUAGE sql AS 'SELECT sum(amount) FROM core.payments WHERE order_id = o';
-- statements:
UPDATE core.orders SET amount = core.total(id) WHERE id = 1;
UPDATE core.orders SET amount = random() WHERE id = 1; -- flag
