-- danger: the default is gone in the same deployment, so the running application's INSERTs fail
-- expect: adding-required-column
ALTER TABLE customers ADD COLUMN country_code text NOT NULL DEFAULT 'DE';
ALTER TABLE customers ALTER COLUMN country_code DROP DEFAULT;
