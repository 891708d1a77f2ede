-- case: a column that was NOT NULL
ALTER TABLE core.orders ALTER COLUMN amount DROP NOT NULL; -- flag
-- case: one that was not
ALTER TABLE core.orders ALTER COLUMN note DROP NOT NULL;
-- case: of a table of which nothing is known
ALTER TABLE "Bar" ALTER "Foo" DROP NOT NULL; -- flag
-- case: of a table or a column of the same revision
CREATE TABLE core.t (a int NOT NULL);
ALTER TABLE core.t ALTER COLUMN a DROP NOT NULL;
ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT '';
ALTER TABLE core.orders ALTER COLUMN channel DROP NOT NULL;
-- case: other changes of a column
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE core.orders ALTER COLUMN amount SET DEFAULT 0;
-- case: in a downgrade, back to what the application knew [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
-- statements:
ALTER TABLE core.orders ALTER COLUMN note DROP NOT NULL;
