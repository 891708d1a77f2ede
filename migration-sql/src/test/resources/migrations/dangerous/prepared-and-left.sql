-- danger: the locks are kept until somebody commits it, over restarts too
-- expect: ban-uncommitted-transaction
BEGIN;
ALTER TABLE users ADD COLUMN nickname text;
PREPARE TRANSACTION 'users_nickname';
