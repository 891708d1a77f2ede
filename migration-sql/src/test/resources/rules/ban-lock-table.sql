-- case: modes that stop others
LOCK TABLE core.orders; -- flag
LOCK TABLE core.orders IN SHARE ROW EXCLUSIVE MODE; -- flag
LOCK TABLE core.payments IN SHARE MODE; -- flag
-- case: modes that let writers pass
LOCK TABLE core.orders IN ACCESS SHARE MODE;
LOCK TABLE core.orders IN SHARE UPDATE EXCLUSIVE MODE;
-- case: an advisory lock
SELECT pg_advisory_xact_lock(hashtext('core.orders'));
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
LOCK TABLE core.t;
-- case: a table that nobody knows
LOCK TABLE ONLY "Elsewhere"; -- flag
