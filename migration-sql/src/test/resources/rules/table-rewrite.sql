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
-- case: whoever asks for the rule is told of every rewrite [asked=true]
ALTER TABLE core.orders ALTER COLUMN quantity TYPE bigint; -- flag
ALTER TABLE core.orders ADD COLUMN token uuid DEFAULT gen_random_uuid(); -- flag
ALTER TABLE core.orders ADD COLUMN number bigserial; -- flag
ALTER TABLE core.payments SET UNLOGGED; -- flag
-- case: but of nothing that is not known to write [asked=true]
ALTER TABLE elsewhere ALTER COLUMN a TYPE bigint;
ALTER TABLE core.orders ADD COLUMN channel text DEFAULT 'web';
ALTER TABLE core.customers ALTER COLUMN email TYPE varchar(200);
