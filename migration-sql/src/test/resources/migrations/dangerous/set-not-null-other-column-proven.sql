-- danger: the validated CHECK speaks of another column
-- expect: adding-not-null-constraint
ALTER TABLE users ADD CONSTRAINT users_phone_present CHECK (phone IS NOT NULL) NOT VALID;
ALTER TABLE users VALIDATE CONSTRAINT users_phone_present;
ALTER TABLE users ALTER COLUMN mobile SET NOT NULL;
