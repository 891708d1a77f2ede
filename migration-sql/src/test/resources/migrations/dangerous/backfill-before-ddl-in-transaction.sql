-- danger: the lock of ALTER TABLE waits for everybody while all rows are locked, and is kept to the end
-- expect: backfill-in-ddl-transaction, adding-not-null-constraint
BEGIN;
UPDATE users SET name = 'unknown' WHERE name IS NULL;
ALTER TABLE users ALTER COLUMN name SET NOT NULL;
COMMIT;
