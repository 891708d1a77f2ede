-- case: a table with rows
TRUNCATE core.payments; -- flag
-- case: one of several, with the word TABLE, quoted
CREATE TABLE core.colours (id bigint PRIMARY KEY);
TRUNCATE TABLE ONLY "core"."payments", core.colours RESTART IDENTITY; -- flag
-- case: that no revision made
TRUNCATE legacy; -- flag
-- case: with the tables that reference it, which is another fact
TRUNCATE core.customers CASCADE; -- flag
-- case: that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY);
TRUNCATE core.colours;
-- case: rows that the upgrade put into its own table [direction=downgrade]
-- upgrade:
CREATE TABLE core.colours (id bigint PRIMARY KEY);
-- statements:
TRUNCATE core.colours;
DROP TABLE core.colours;
-- case: rows of a table that was there before [direction=downgrade]
-- upgrade:
INSERT INTO core.payments (order_id, amount) VALUES (1, 0);
-- statements:
TRUNCATE core.payments; -- flag
-- case: rows by a condition
DELETE FROM core.payments WHERE amount = 0;
-- case: inside a DO block
DO $$ BEGIN TRUNCATE core.payments; END $$; -- flag
