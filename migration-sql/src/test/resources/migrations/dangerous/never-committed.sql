-- danger: what is done is rolled back when the connection closes
-- expect: ban-uncommitted-transaction
BEGIN;
ALTER TABLE users ADD COLUMN nickname text;
