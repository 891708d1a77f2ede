-- safe: a nullable column without a default changes only the catalog
SET lock_timeout = '2s';
ALTER TABLE users ADD COLUMN IF NOT EXISTS avatar_url text;
COMMENT ON COLUMN users.avatar_url IS 'absolute https URL';
