-- case: a function
CREATE FUNCTION core.total() RETURNS numeric LANGUAGE sql SECURITY DEFINER AS 'SELECT sum(amount) FROM orders'; -- flag
-- case: a procedure, in mixed case
CREATE OR REPLACE PROCEDURE core."Tidy"() LANGUAGE sql SECURITY DEFINER SET statement_timeout = '1s' AS 'SELECT 1'; -- flag
-- case: a function that becomes one
ALTER FUNCTION core.touch() SECURITY DEFINER; -- flag
-- case: with a search_path of its own
CREATE FUNCTION core.total() RETURNS numeric LANGUAGE sql SECURITY DEFINER SET search_path = core, pg_temp
    AS 'SELECT sum(amount) FROM orders';
ALTER FUNCTION core.touch() SECURITY DEFINER SET search_path = core, pg_temp;
-- case: that gets its search_path behind
CREATE FUNCTION core.total() RETURNS numeric LANGUAGE sql SECURITY DEFINER AS 'SELECT sum(amount) FROM orders';
ALTER FUNCTION core.total() SET search_path TO core, pg_temp;
-- case: that has its search_path already
ALTER FUNCTION core.touch() SET search_path = core, pg_temp;
ALTER FUNCTION core.touch() SECURITY DEFINER;
-- case: with the caller's rights
CREATE FUNCTION core.total() RETURNS numeric LANGUAGE sql AS 'SELECT sum(amount) FROM orders';
CREATE FUNCTION core.count_all() RETURNS bigint LANGUAGE sql SECURITY INVOKER AS 'SELECT count(*) FROM orders';
ALTER FUNCTION core.touch() SECURITY INVOKER;
