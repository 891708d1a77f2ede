-- case: begun twice [transaction=text]
BEGIN;
BEGIN; -- flag
COMMIT;
-- case: ended twice [transaction=text]
BEGIN;
COMMIT;
COMMIT; -- flag
-- case: in the runner's transaction [transaction=whole]
BEGIN; -- flag
ALTER TABLE core.orders ADD COLUMN channel text;
COMMIT; -- flag
-- case: begun and ended [transaction=text]
BEGIN;
SAVEPOINT a;
RELEASE SAVEPOINT a;
COMMIT;
START TRANSACTION;
ROLLBACK;
-- case: savepoints in the runner's transaction [transaction=whole]
SAVEPOINT a;
RELEASE SAVEPOINT a;
-- case: a revision, of which another rule speaks
BEGIN;
COMMIT;
