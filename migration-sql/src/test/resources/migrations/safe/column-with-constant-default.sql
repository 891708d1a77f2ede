-- safe: since 11 the default is kept once in the catalog
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE users
    ADD COLUMN is_active boolean NOT NULL DEFAULT true,
    ADD COLUMN created_via text DEFAULT 'web';
COMMIT;
