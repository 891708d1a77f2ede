-- danger: PostgreSQL drops the CHECK first, so nothing proves the column when it becomes NOT NULL
-- expect: adding-not-null-constraint
ALTER TABLE users ADD CONSTRAINT users_phone_present CHECK (phone IS NOT NULL) NOT VALID;
ALTER TABLE users VALIDATE CONSTRAINT users_phone_present;
ALTER TABLE users
    ALTER COLUMN phone SET NOT NULL,
    DROP CONSTRAINT users_phone_present;
