-- danger: the whole table is read under ACCESS EXCLUSIVE
-- expect: adding-not-null-constraint
SET lock_timeout = '2s';
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
