-- danger: a NOT NULL column without a default cannot be added to a table that has rows
-- expect: adding-required-column
BEGIN;
ALTER TABLE accounts
    ADD COLUMN IF NOT EXISTS nickname text,
    ADD COLUMN IF NOT EXISTS region_code varchar(8) NOT NULL;
COMMIT;
