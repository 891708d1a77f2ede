-- danger: int4 and int8 are stored differently, so the table and its indexes are written anew
-- expect: changing-column-type
SET lock_timeout = '5s';
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
