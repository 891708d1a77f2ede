-- danger: the statement waits without end, and everybody behind it
-- expect: lock-timeout-value
SET lock_timeout = 0;
ALTER TABLE users ADD COLUMN nickname text;
