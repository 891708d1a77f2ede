-- danger: a unique index on an old table, built in the migration's transaction
-- expect: require-concurrent-index-creation
BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = '15min';
CREATE UNIQUE INDEX IF NOT EXISTS "index_users_on_lower_email" ON "public"."users" (lower(email));
COMMIT;
