-- danger: names in quotes, ONLY, IF EXISTS and two commands hide nothing
-- expect: adding-not-null-constraint, ban-drop-column
ALTER TABLE IF EXISTS ONLY "public"."UserAccounts"
    ALTER COLUMN "emailAddress" SET NOT NULL,
    DROP COLUMN IF EXISTS "legacyId";
