-- case: a column of a populated table
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL; -- flag
ALTER TABLE core.orders ALTER quantity SET NOT NULL; -- flag
-- case: one that is NOT NULL already
ALTER TABLE core.orders ALTER COLUMN amount SET NOT NULL;
-- case: after a valid CHECK of an earlier revision
-- before:
ALTER TABLE core.orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL) NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT note_there;
-- statements:
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE core.orders DROP CONSTRAINT note_there;
-- case: after a CHECK that says more
-- before:
ALTER TABLE core.orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL AND note <> '');
-- statements:
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
-- case: after a CHECK that is not valid, of another column, or passes on NULL
-- before:
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (note IS NOT NULL) NOT VALID;
ALTER TABLE core.orders ADD CONSTRAINT b CHECK (placed_at IS NOT NULL);
ALTER TABLE core.orders ADD CONSTRAINT c CHECK (note <> '');
-- statements:
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL; -- flag
-- case: with the CHECK dropped by the same statement, in any order
-- before:
ALTER TABLE core.orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL);
-- statements:
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL, DROP CONSTRAINT note_there; -- flag
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY, a text);
ALTER TABLE core.t ALTER COLUMN a SET NOT NULL;
-- case: of a column of the same revision in a table that was there before
ALTER TABLE core.orders ADD COLUMN channel text;
ALTER TABLE core.orders ALTER COLUMN channel SET NOT NULL; -- flag
-- case: of a column that has had a NOT NULL from the beginning
ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT '';
ALTER TABLE core.orders ALTER COLUMN channel SET NOT NULL;
-- case: of a table of which nothing is known
ALTER TABLE "Things" ALTER COLUMN "Foo" SET NOT NULL; -- flag
-- case: of which nothing is known but that a constraint of this name was validated
ALTER TABLE foo VALIDATE CONSTRAINT foo_bar_not_null;
ALTER TABLE foo ALTER COLUMN bar SET NOT NULL;
-- case: of which nothing is known but a constraint of another column
ALTER TABLE foo ADD CONSTRAINT baz_not_null CHECK (baz IS NOT NULL) NOT VALID;
CREATE INDEX CONCURRENTLY foo_idx ON foo (baz);
ALTER TABLE foo VALIDATE CONSTRAINT baz_not_null;
ALTER TABLE foo ALTER COLUMN bar SET NOT NULL; -- flag
-- case: by itself [postgres=18]
ALTER TABLE core.orders ADD CONSTRAINT orders_note_not_null NOT NULL note; -- flag
-- case: by itself, for new rows only [postgres=18]
ALTER TABLE core.orders ADD CONSTRAINT orders_note_not_null NOT NULL note NOT VALID;
-- case: validated since [postgres=18]
-- before:
ALTER TABLE core.orders ADD CONSTRAINT orders_note_not_null NOT NULL note NOT VALID;
ALTER TABLE core.orders VALIDATE CONSTRAINT orders_note_not_null;
-- statements:
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
-- case: the other way
ALTER TABLE core.orders ALTER COLUMN amount DROP NOT NULL;
ALTER TABLE core.orders ALTER COLUMN note SET DEFAULT '';
-- case: in a downgrade [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ALTER COLUMN amount DROP NOT NULL;
-- statements:
ALTER TABLE core.orders ALTER COLUMN amount SET NOT NULL; -- flag
