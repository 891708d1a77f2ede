-- case: of a column that takes no NULL
ALTER TABLE core.customers ALTER COLUMN visits DROP DEFAULT; -- flag
-- case: of one that nobody knows, among other commands
ALTER TABLE ONLY "Order Lines"
    ADD COLUMN note text,
    ALTER "State" DROP DEFAULT; -- flag
-- case: of a column that takes NULL
ALTER TABLE core.orders ALTER COLUMN quantity DROP DEFAULT;
-- case: another comes, in the same statement or behind it
ALTER TABLE core.customers ALTER COLUMN visits DROP DEFAULT;
ALTER TABLE core.customers ALTER COLUMN visits SET DEFAULT 1;
-- case: it is set
ALTER TABLE core.customers ALTER COLUMN visits SET DEFAULT 1;
-- case: for another type
ALTER TABLE core.orders ALTER COLUMN status DROP DEFAULT, ALTER COLUMN status TYPE text;
-- case: the column goes
ALTER TABLE core.customers ALTER COLUMN visits DROP DEFAULT;
ALTER TABLE core.customers DROP COLUMN visits;
-- case: of a column or a table of the same revision
ALTER TABLE core.customers ADD COLUMN grade int NOT NULL DEFAULT 1;
ALTER TABLE core.customers ALTER COLUMN grade DROP DEFAULT;
CREATE TABLE core.t (id bigint PRIMARY KEY, a int NOT NULL DEFAULT 1);
ALTER TABLE core.t ALTER COLUMN a DROP DEFAULT;
-- case: a downgrade [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ALTER COLUMN amount SET DEFAULT 0;
-- statements:
ALTER TABLE core.orders ALTER COLUMN amount DROP DEFAULT;
