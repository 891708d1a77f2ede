-- danger: the running application still says the old name
-- expect: renaming-table
BEGIN;
SET LOCAL lock_timeout = '1s';
ALTER TABLE IF EXISTS posts RENAME TO articles;
COMMIT;
