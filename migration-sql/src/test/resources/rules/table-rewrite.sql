-- case: a table stored in another way
ALTER TABLE core.payments SET UNLOGGED; -- flag
ALTER TABLE core.payments SET TABLESPACE fast; -- flag
ALTER TABLE core.payments SET ACCESS METHOD heap2; -- flag
-- case: what it is already
ALTER TABLE core.payments SET LOGGED;
-- case: an expression of a generated column [postgres=17]
-- before:
CREATE TABLE core.t (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
-- statements:
ALTER TABLE core.t ALTER COLUMN b SET EXPRESSION AS (a * 3); -- flag
-- case: options that write nothing
ALTER TABLE core.payments SET (fillfactor = 80);
-- case: a table of the same revision
CREATE TABLE core.t (a integer);
ALTER TABLE core.t SET UNLOGGED;
-- case: a table that nobody knows
ALTER TABLE elsewhere SET LOGGED; -- flag
-- case: what other rules say
ALTER TABLE core.orders ALTER COLUMN quantity TYPE bigint;
