-- case: tables written anew
VACUUM FULL core.orders; -- flag
VACUUM (FULL, ANALYZE) core.payments; -- flag
CLUSTER core.orders USING orders_pkey; -- flag
CLUSTER; -- flag
-- case: tables that stay where they are
VACUUM core.orders;
VACUUM (ANALYZE) core.payments;
ANALYZE core.orders;
-- case: one that only says so
VACUUM (FULL false) core.orders;
-- case: a table that nobody knows
VACUUM FULL "Old Things"; -- flag
-- case: a table of the same revision
CREATE TABLE core.t (a integer);
VACUUM FULL core.t;
