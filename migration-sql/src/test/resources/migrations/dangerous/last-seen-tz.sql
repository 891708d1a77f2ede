-- danger: without USING ... AT TIME ZONE the old values are read in the session's time zone, and the table may be rewritten under ACCESS EXCLUSIVE
-- expect: changing-column-type
ALTER TABLE users ALTER COLUMN last_seen TYPE timestamptz;
