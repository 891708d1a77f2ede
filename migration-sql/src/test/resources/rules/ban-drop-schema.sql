-- case: a schema
DROP SCHEMA core; -- flag
-- case: one of several, with what is in it
CREATE SCHEMA staging;
DROP SCHEMA IF EXISTS staging, "Legacy" CASCADE; -- flag
-- case: that the revision itself has made
CREATE SCHEMA staging;
DROP SCHEMA staging CASCADE;
-- case: what the upgrade has made goes again [direction=downgrade]
-- upgrade:
CREATE SCHEMA staging;
-- statements:
DROP SCHEMA staging;
-- case: what is in it
DROP TABLE core.payments;
