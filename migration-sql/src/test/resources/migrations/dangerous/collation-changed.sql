-- danger: every index of the column is built anew under ACCESS EXCLUSIVE
-- expect: changing-column-collation
ALTER TABLE users ALTER COLUMN email TYPE text COLLATE "C";
