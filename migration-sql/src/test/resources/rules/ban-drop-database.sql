-- case: a database
DROP DATABASE reporting; -- flag
-- case: by force, if it exists
DROP DATABASE IF EXISTS "Reporting" WITH (FORCE); -- flag
-- case: other things
DROP SCHEMA core CASCADE;
DROP TABLE core.payments;
