-- danger: every query that names the old schema fails
-- expect: renaming-schema
ALTER SCHEMA app RENAME TO app_v2;
