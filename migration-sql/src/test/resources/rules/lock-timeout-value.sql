-- case: no timeout at all
SET LOCAL lock_timeout = 0; -- flag
SET LOCAL lock_timeout = '0s'; -- flag
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: a long one
SET LOCAL lock_timeout = '10min'; -- flag
SET LOCAL lock_timeout = 60000; -- flag
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: a short one
SET LOCAL lock_timeout = '2s';
SET LOCAL lock_timeout = 500;
-- case: one that comes behind the lock
ALTER TABLE core.orders ADD COLUMN channel text;
SET LOCAL lock_timeout = '2s'; -- flag
-- case: one before the next transaction [transaction=text]
ALTER TABLE core.orders ADD COLUMN channel text;
SET lock_timeout = '2s';
ALTER TABLE core.payments ADD COLUMN channel text;
-- case: behind work on a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
SET LOCAL lock_timeout = '2s';
-- case: the default again
RESET lock_timeout;
-- case: another timeout
SET LOCAL statement_timeout = 0;
-- case: a dump, which locks nothing that is there
SET lock_timeout = 0;
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ADD COLUMN a int;
