-- case: a table with rows
DROP TABLE core.payments; -- flag
-- case: one of several, quoted, if it exists
CREATE TABLE core.colours (id bigint PRIMARY KEY);
DROP TABLE IF EXISTS core.colours, "core"."payments"; -- flag
-- case: with what depends on it
DROP TABLE core.orders CASCADE; -- flag
-- case: that no revision made
DROP TABLE "Legacy"; -- flag
-- case: although it comes back
DROP TABLE core.payments; -- flag
CREATE TABLE core.payments (id bigint PRIMARY KEY);
-- case: that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY);
DROP TABLE core.colours;
-- case: a temporary one
CREATE TEMPORARY TABLE moved AS SELECT id FROM core.orders;
DROP TABLE moved;
DROP TABLE pg_temp.kept;
-- case: that an earlier revision has made
-- before:
CREATE TABLE core.colours (id bigint PRIMARY KEY);
-- statements:
DROP TABLE core.colours; -- flag
-- case: what the upgrade has made goes again [direction=downgrade]
-- upgrade:
CREATE TABLE core.colours (id bigint PRIMARY KEY);
-- statements:
DROP TABLE core.colours;
-- case: what the upgrade has not made [direction=downgrade]
-- upgrade:
CREATE TABLE core.colours (id bigint PRIMARY KEY);
-- statements:
DROP TABLE core.colours;
DROP TABLE core.payments; -- flag
-- case: views keep no rows of their own
DROP VIEW core.open_orders;
DROP MATERIALIZED VIEW core.order_totals;
-- case: rows are another rule's business
TRUNCATE core.payments;
-- case: in a block, and one that the block has made
DO $$
BEGIN
    CREATE TABLE core.t (id bigint);
    DROP TABLE core.t;
    DROP TABLE IF EXISTS core.payments; -- flag
END
$$;
