-- danger: changes the server for everybody, needs a superuser, and cannot run in a transaction
-- expect: superuser-statement
ALTER SYSTEM SET max_connections = 500;
