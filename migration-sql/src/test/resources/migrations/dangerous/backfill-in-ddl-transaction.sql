-- danger: the rows are rewritten while ALTER TABLE's lock keeps everybody out
-- expect: backfill-in-ddl-transaction
BEGIN;
ALTER TABLE users ADD COLUMN email_normalized text;
UPDATE users SET email_normalized = lower(email) WHERE email_normalized IS NULL;
COMMIT;
