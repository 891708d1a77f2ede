-- case: in any version
CREATE EXTENSION pg_trgm; -- flag
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA core; -- flag
-- case: in a version
CREATE EXTENSION IF NOT EXISTS pg_trgm VERSION '1.6';
-- case: an extension that changes or goes
ALTER EXTENSION pg_trgm UPDATE;
DROP EXTENSION IF EXISTS pg_trgm;
