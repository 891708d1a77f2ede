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
