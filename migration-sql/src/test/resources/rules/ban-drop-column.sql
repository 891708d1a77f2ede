-- case: a column with values
ALTER TABLE core.orders DROP COLUMN note; -- flag
-- case: without the word COLUMN, quoted, if it exists
ALTER TABLE IF EXISTS ONLY "core"."orders" DROP IF EXISTS "note" RESTRICT; -- flag
-- case: each of several
ALTER TABLE core.orders
    DROP COLUMN note, -- flag
    ADD COLUMN remark text,
    DROP COLUMN quantity; -- flag
-- case: of a table that no revision made
ALTER TABLE "Legacy" DROP COLUMN "A"; -- flag
-- case: a column that no revision made, of a table that one made
ALTER TABLE core.orders DROP COLUMN made_by_hand; -- flag
-- case: a column that the revision itself has added
ALTER TABLE core.orders ADD COLUMN remark text;
ALTER TABLE core.orders DROP COLUMN remark;
-- case: of a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY, name text);
ALTER TABLE core.colours DROP COLUMN name;
-- case: of a table that an earlier revision has made
-- before:
CREATE TABLE core.colours (id bigint PRIMARY KEY, name text);
-- statements:
ALTER TABLE core.colours DROP COLUMN name; -- flag
-- case: what the upgrade has added goes again [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ADD COLUMN remark text;
-- statements:
ALTER TABLE core.orders DROP COLUMN remark;
-- case: what the upgrade has not added goes with the downgrade [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ADD COLUMN remark text;
-- statements:
ALTER TABLE core.orders
    DROP COLUMN remark,
    DROP COLUMN note; -- flag
-- case: other things that are dropped
ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check, ALTER COLUMN note DROP DEFAULT;
