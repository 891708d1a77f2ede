-- case: a default that differs from row to row
ALTER TABLE core.orders ADD COLUMN token uuid DEFAULT gen_random_uuid(); -- flag
ALTER TABLE core.orders ADD COLUMN seen timestamptz NOT NULL DEFAULT clock_timestamp(); -- flag
ALTER TABLE core.orders ADD COLUMN dice double precision DEFAULT (random() * 6); -- flag
-- case: defaults that are kept once in the catalog
ALTER TABLE core.orders ADD COLUMN channel text DEFAULT 'web';
ALTER TABLE core.orders ADD COLUMN seen timestamptz NOT NULL DEFAULT now();
ALTER TABLE core.orders ADD COLUMN day date DEFAULT CURRENT_DATE;
ALTER TABLE core.orders ADD COLUMN tags text[] NOT NULL DEFAULT ARRAY[]::text[];
ALTER TABLE core.orders ADD COLUMN until timestamptz DEFAULT now() + interval '1 day';
ALTER TABLE core.orders ADD COLUMN low text DEFAULT lower('WEB');
-- case: the default for new rows only
ALTER TABLE core.orders ADD COLUMN token uuid, ALTER COLUMN token SET DEFAULT gen_random_uuid();
-- case: several commands in one statement
ALTER TABLE core.orders
    ADD COLUMN channel text,
    ADD COLUMN token uuid DEFAULT gen_random_uuid(), -- flag
    ADD COLUMN note2 text;
-- case: functions of the history
-- before:
CREATE FUNCTION core.steady() RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 1; END $$;
CREATE FUNCTION core.moving() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
-- statements:
ALTER TABLE core.orders ADD COLUMN a integer DEFAULT core.steady();
ALTER TABLE core.orders ADD COLUMN b integer DEFAULT core.moving(); -- flag
-- case: a function that nobody knows
ALTER TABLE core.orders ADD COLUMN a text DEFAULT core.elsewhere(); -- flag
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ADD COLUMN token uuid DEFAULT gen_random_uuid();
-- case: a table that nobody knows, with a quoted name [transaction=none]
ALTER TABLE "Old Things" ADD COLUMN "Token" uuid DEFAULT gen_random_uuid(); -- flag
-- case: a column that is there already
ALTER TABLE core.orders ADD COLUMN IF NOT EXISTS note text DEFAULT gen_random_uuid()::text;
-- case: in a downgrade that puts a column back [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders DROP COLUMN note;
-- statements:
ALTER TABLE core.orders ADD COLUMN note text DEFAULT gen_random_uuid()::text; -- flag
-- case: numbers of a sequence are another rule's
ALTER TABLE core.orders ADD COLUMN number bigint DEFAULT nextval('core.orders_id_seq');
