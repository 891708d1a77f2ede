-- case: worked out for each row
ALTER TABLE core.orders ALTER COLUMN placed_at SET DEFAULT now(); -- flag
-- case: inside an expression, of a table that no revision made
ALTER TABLE legacy ALTER expires_at SET DEFAULT now() + interval '7 days'; -- flag
-- case: spelled without parentheses
ALTER TABLE core.orders ALTER COLUMN placed_at SET DEFAULT CURRENT_TIMESTAMP; -- flag
-- case: one of several commands
ALTER TABLE core.orders
    ALTER COLUMN quantity SET DEFAULT 1,
    ALTER COLUMN note SET DEFAULT md5('a'); -- flag
-- case: a constant
ALTER TABLE core.orders ALTER COLUMN note SET DEFAULT 'none', ALTER COLUMN quantity SET DEFAULT 1 + 1;
-- case: none any more
ALTER TABLE core.customers ALTER COLUMN created_at DROP DEFAULT;
-- case: of a column that the revision itself has added
ALTER TABLE core.orders ADD COLUMN seen_at timestamptz;
ALTER TABLE core.orders ALTER COLUMN seen_at SET DEFAULT now();
-- case: of a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY, mixed_at timestamptz);
ALTER TABLE core.colours ALTER COLUMN mixed_at SET DEFAULT now();
-- case: the way back [direction=downgrade]
-- upgrade:
ALTER TABLE core.customers ALTER COLUMN created_at DROP DEFAULT;
-- statements:
ALTER TABLE core.customers ALTER COLUMN created_at SET DEFAULT now();
