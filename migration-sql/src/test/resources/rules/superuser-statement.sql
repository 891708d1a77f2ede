-- case: a setting of the server
ALTER SYSTEM SET work_mem = '64MB'; -- flag
ALTER SYSTEM RESET work_mem; -- flag
-- case: a superuser
CREATE ROLE operator LOGIN SUPERUSER; -- flag
ALTER ROLE operator SUPERUSER; -- flag
-- case: no superuser
CREATE ROLE operator NOSUPERUSER CREATEDB;
ALTER ROLE operator NOSUPERUSER;
ALTER DATABASE postgres SET work_mem = '64MB';
-- case: rows of the catalog
UPDATE pg_catalog.pg_attribute SET attnotnull = true WHERE attname = 'note'; -- flag
UPDATE pg_constraint SET convalidated = true WHERE conname = 'a'; -- flag
DELETE FROM pg_enum WHERE enumlabel = 'sent'; -- flag
-- case: a table whose name looks like it
CREATE TABLE core.pg_notes (id bigint PRIMARY KEY);
UPDATE core.pg_notes SET id = 2 WHERE id = 1;
-- case: triggers off for the session
SET session_replication_role = replica; -- flag
SET session_replication_role = 'origin';
RESET session_replication_role;
