-- danger: the running application still says the old name
-- expect: renaming-column
ALTER TABLE users RENAME COLUMN name TO full_name;
