-- case: nothing set, said once [transaction=text]
ALTER TABLE core.orders ADD COLUMN channel text; -- flag
ALTER TABLE core.payments ADD COLUMN channel text;
-- case: set before [transaction=text]
SET lock_timeout = '5s';
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: set for another transaction [transaction=text]
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE core.orders ADD COLUMN channel text;
COMMIT;
ALTER TABLE core.payments ADD COLUMN channel text; -- flag
-- case: set too late [transaction=whole]
ALTER TABLE core.orders ADD COLUMN channel text; -- flag
SET LOCAL lock_timeout = '5s';
-- case: a table of the same file [transaction=text]
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ADD COLUMN a text;
-- case: rows only [transaction=text]
UPDATE core.orders SET note = 'a' WHERE id = 1;
-- case: a runner that sets it
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: a table that nobody knows [transaction=none]
DROP TABLE "Elsewhere"; -- flag
-- case: an index that is built concurrently [transaction=text]
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
-- case: any lock that is asked for [transaction=text]
LOCK TABLE core.orders IN ACCESS SHARE MODE; -- flag
-- case: set and taken back [transaction=text]
SET lock_timeout = '2s';
ALTER TABLE core.orders ADD COLUMN a text;
RESET lock_timeout;
ALTER TABLE core.orders ADD COLUMN b text; -- flag
-- case: all settings taken back [transaction=text]
SET lock_timeout = '2s';
RESET ALL;
ALTER TABLE core.orders ADD COLUMN b text; -- flag
