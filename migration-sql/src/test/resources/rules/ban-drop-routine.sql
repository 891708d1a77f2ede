-- case: functions and procedures
DROP FUNCTION core.order_total(bigint); -- flag
DROP PROCEDURE IF EXISTS "Close Month"(date); -- flag
DROP ROUTINE core.helper; -- flag
-- case: another takes its place
DROP FUNCTION core.order_total(bigint);
CREATE FUNCTION core.order_total(o bigint) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
-- case: another has taken its place, with other arguments
CREATE FUNCTION core.order_total(o bigint, at date) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
DROP FUNCTION core.order_total(bigint);
-- case: that of a trigger
DROP TRIGGER customers_touch ON core.customers;
DROP FUNCTION core.touch();
-- case: not that of the trigger
DROP TRIGGER customers_touch ON core.customers;
DROP FUNCTION core.order_total(bigint); -- flag
-- case: with CASCADE, of which another rule speaks
DROP FUNCTION core.touch() CASCADE;
-- case: an aggregate or operator is none
DROP AGGREGATE core.longest(text);
-- case: a downgrade [direction=downgrade]
-- upgrade:
CREATE FUNCTION core.f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- statements:
DROP FUNCTION core.f();
