-- danger: the CHECK is there but was never validated, so the scan happens all the same
-- expect: adding-not-null-constraint
ALTER TABLE users ADD CONSTRAINT users_phone_present CHECK (phone IS NOT NULL) NOT VALID;
ALTER TABLE users ALTER COLUMN phone SET NOT NULL;
