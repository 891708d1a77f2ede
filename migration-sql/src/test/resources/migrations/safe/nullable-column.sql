-- safe: a word in the catalog, and the wait for the lock is bounded
SET lock_timeout = '2s';
ALTER TABLE users ADD COLUMN nickname text;
