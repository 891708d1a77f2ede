-- safe: each step in a transaction of its own
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE "public"."users" ADD CONSTRAINT "users_email_not_null" CHECK ("email" IS NOT NULL) NOT VALID;
COMMIT;

BEGIN;
ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_email_not_null";
COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE "public"."users" ALTER COLUMN "email" SET NOT NULL;
ALTER TABLE "public"."users" DROP CONSTRAINT "users_email_not_null";
COMMIT;
