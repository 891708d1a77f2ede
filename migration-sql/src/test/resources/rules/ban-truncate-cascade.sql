-- case: a table that others reference
TRUNCATE core.customers CASCADE; -- flag
-- case: that no revision made, one of several
CREATE TABLE core.colours (id bigint PRIMARY KEY);
TRUNCATE TABLE core.colours, "Legacy" CASCADE; -- flag
-- case: without
TRUNCATE core.customers, core.orders;
TRUNCATE core.payments RESTRICT;
-- case: that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY);
TRUNCATE core.colours CASCADE;
-- case: other things that cascade
DROP TABLE core.payments CASCADE;
