-- case: types that are stored in another way
ALTER TABLE core.orders ALTER COLUMN quantity TYPE bigint; -- flag
ALTER TABLE core.orders ALTER COLUMN code TYPE varchar(10); -- flag
ALTER TABLE core.orders ALTER COLUMN amount TYPE numeric(12, 4); -- flag
ALTER TABLE core.orders ALTER COLUMN note TYPE varchar(50); -- flag
ALTER TABLE core.payments ALTER COLUMN payload TYPE text USING payload::text; -- flag
ALTER TABLE core.orders ALTER COLUMN placed_at TYPE timestamp(0); -- flag
-- case: types that are stored alike
ALTER TABLE core.orders ALTER COLUMN code TYPE varchar(40);
ALTER TABLE core.orders ALTER COLUMN code TYPE text;
ALTER TABLE core.orders ALTER COLUMN amount TYPE numeric(12, 2);
ALTER TABLE core.orders ALTER COLUMN amount TYPE numeric;
ALTER TABLE core.orders ALTER COLUMN placed_at TYPE timestamp(6);
ALTER TABLE core.orders ALTER COLUMN note TYPE varchar;
-- case: USING that keeps the value, and one that does not
ALTER TABLE core.customers ALTER COLUMN email TYPE varchar(200) USING email::varchar(200);
ALTER TABLE core.customers ALTER COLUMN email TYPE varchar(300) USING lower(email); -- flag
-- case: a CHECK on the column
-- before:
CREATE TABLE core.t (a varchar(10) CHECK (a <> ''), b varchar(10));
-- statements:
ALTER TABLE core.t ALTER COLUMN a TYPE varchar(20); -- flag
ALTER TABLE core.t ALTER COLUMN b TYPE varchar(20);
-- case: an index with an expression
-- before:
CREATE INDEX customers_email_lower_idx ON core.customers (lower(email));
-- statements:
ALTER TABLE core.customers ALTER COLUMN email TYPE varchar(200); -- flag
-- case: times with and without a zone, in a session whose zone nobody knows
ALTER TABLE core.customers ALTER COLUMN created_at TYPE timestamp; -- flag
-- case: times with and without a zone, in UTC
SET LOCAL timezone = 'UTC';
ALTER TABLE core.customers ALTER COLUMN created_at TYPE timestamp;
-- case: domains
ALTER TABLE core.customers ALTER COLUMN region TYPE core.label;
ALTER TABLE core.customers ALTER COLUMN visits TYPE core.positive; -- flag
-- case: a table of the same revision
CREATE TABLE core.t (a integer);
ALTER TABLE core.t ALTER COLUMN a TYPE bigint;
-- case: a table that nobody knows
ALTER TABLE elsewhere ALTER COLUMN a TYPE bigint; -- flag
-- case: what an earlier statement has changed
ALTER TABLE core.orders ALTER COLUMN code TYPE text;
ALTER TABLE core.orders ALTER COLUMN code TYPE varchar(20); -- flag
-- case: the downgrade of a change that is instant one way only [direction=downgrade]
-- upgrade:
ALTER TABLE core.customers ALTER COLUMN email TYPE text;
-- statements:
ALTER TABLE core.customers ALTER COLUMN email TYPE varchar(100); -- flag
-- case: several commands in one statement
ALTER TABLE core.orders
    ALTER COLUMN code TYPE varchar(40),
    ALTER COLUMN quantity TYPE bigint; -- flag
-- case: a collation alone is another rule's
ALTER TABLE core.orders ALTER COLUMN code TYPE varchar(20) COLLATE "C";
-- case: of a table of which nothing is known, by a value that is computed
ALTER TABLE elsewhere ALTER COLUMN a TYPE text USING encode(a, 'escape'); -- flag
