-- case: without a value
ALTER TABLE core.orders ADD COLUMN channel text NOT NULL; -- flag
ALTER TABLE core.orders ADD channel2 int NOT NULL CHECK (channel2 > 0); -- flag
-- case: with a value for the rows that are there
ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT 'web';
ALTER TABLE core.orders ADD COLUMN stamped timestamptz DEFAULT now() NOT NULL;
-- case: with values that come about by themselves
ALTER TABLE core.orders ADD COLUMN a bigint GENERATED ALWAYS AS IDENTITY NOT NULL;
ALTER TABLE core.orders ADD COLUMN b numeric GENERATED ALWAYS AS (amount * 2) STORED NOT NULL;
ALTER TABLE core.orders ADD COLUMN c bigserial NOT NULL;
-- case: that may be NULL
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.orders ADD COLUMN channel2 text NULL;
-- case: a primary key is another matter
ALTER TABLE core.events_2026 ADD COLUMN key bigint PRIMARY KEY;
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ADD COLUMN a int NOT NULL;
-- case: of a table of which nothing is known
ALTER TABLE IF EXISTS "Test" ADD COLUMN c int NOT NULL; -- flag
-- case: a column that is there already
ALTER TABLE core.orders ADD COLUMN IF NOT EXISTS note text NOT NULL;
-- case: several columns in one statement
ALTER TABLE core.orders ADD COLUMN a int, ADD COLUMN b int NOT NULL, ADD COLUMN c int NOT NULL DEFAULT 0; -- flag
-- case: a downgrade that brings back what its upgrade dropped [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders DROP COLUMN amount;
-- statements:
ALTER TABLE core.orders ADD COLUMN amount numeric NOT NULL; -- flag
-- case: whose default goes with the same revision
ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT 'web';
ALTER TABLE core.orders ALTER COLUMN channel DROP DEFAULT; -- flag
-- case: of a table of which nothing is known, whose default goes
ALTER TABLE "Test" ADD COLUMN c int DEFAULT 0 NOT NULL;
ALTER TABLE "Test" ALTER COLUMN c DROP DEFAULT; -- flag
-- case: whose default goes in a later revision
-- before:
ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT 'web';
-- statements:
ALTER TABLE core.orders ALTER COLUMN channel DROP DEFAULT;
-- case: that may be NULL without a default
ALTER TABLE core.orders ADD COLUMN channel text DEFAULT 'web';
ALTER TABLE core.orders ALTER COLUMN channel DROP DEFAULT;
-- case: of a new table, whose default goes
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ADD COLUMN a int NOT NULL DEFAULT 0;
ALTER TABLE core.t ALTER COLUMN a DROP DEFAULT;
