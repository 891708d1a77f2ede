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
