-- case: a setting of the session
SET search_path = core, public; -- flag
SET SESSION statement_timeout = '5s'; -- flag
SET TIME ZONE 'UTC'; -- flag
-- case: a setting of the transaction
SET LOCAL search_path = core, public;
SET LOCAL TIME ZONE 'UTC';
-- case: the default again
RESET search_path;
-- case: in the runner's transaction [transaction=whole]
SET lock_timeout = '2s'; -- flag
-- case: in a session of the file's own [transaction=text]
SET lock_timeout = '2s';
BEGIN;
SET statement_timeout = '5s';
COMMIT;
