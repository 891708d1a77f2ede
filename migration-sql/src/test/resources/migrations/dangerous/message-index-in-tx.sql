-- danger: CREATE INDEX CONCURRENTLY cannot run inside a transaction block, the migration fails
-- expect: ban-concurrent-in-transaction
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE messages ADD COLUMN edited_at timestamptz;
CREATE INDEX CONCURRENTLY idx_messages_thread ON messages (thread_id, sent_at DESC);
COMMIT;
