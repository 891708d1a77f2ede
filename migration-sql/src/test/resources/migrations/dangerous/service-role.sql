-- danger: the service gets a superuser role, with its password in clear text in the repository
-- expect: secret-in-sql, superuser-statement
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'etl_service') THEN
        CREATE ROLE etl_service LOGIN SUPERUSER PASSWORD 'etl-2024!';
    END IF;
END $$;
GRANT USAGE ON SCHEMA app TO etl_service;
