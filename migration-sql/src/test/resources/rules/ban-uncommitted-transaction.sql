-- case: no end [transaction=text]
BEGIN; -- flag
CREATE TABLE core.t (id bigint PRIMARY KEY);
-- case: the second one has none [transaction=text]
BEGIN;
CREATE TABLE core.t (id bigint PRIMARY KEY);
COMMIT;
START TRANSACTION; -- flag
SAVEPOINT a;
-- case: ended [transaction=text]
BEGIN;
SAVEPOINT a;
ROLLBACK TO SAVEPOINT a;
COMMIT;
-- case: taken back [transaction=text]
BEGIN;
ROLLBACK;
-- case: none [transaction=text]
CREATE TABLE core.t (id bigint PRIMARY KEY);
-- case: prepared, and committed by nobody [transaction=text]
BEGIN; -- flag
ALTER TABLE core.orders ADD COLUMN channel text;
PREPARE TRANSACTION 'migration';
-- case: prepared and committed [transaction=text]
BEGIN;
ALTER TABLE core.orders ADD COLUMN channel text;
PREPARE TRANSACTION 'migration';
COMMIT PREPARED 'migration';
