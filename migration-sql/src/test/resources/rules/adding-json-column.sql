-- case: a new column
ALTER TABLE core.payments ADD COLUMN receipt json; -- flag
-- case: of a new table
CREATE TABLE core.receipts (
    id bigint PRIMARY KEY,
    body json NOT NULL, -- flag
    parts json[] -- flag
);
-- case: a type that changes
ALTER TABLE core.payments ALTER COLUMN payload TYPE json; -- flag
-- case: jsonb
CREATE TABLE core.receipts (id bigint PRIMARY KEY, body jsonb NOT NULL);
-- case: a downgrade brings back what was there  [direction=downgrade]
-- before:
CREATE TABLE core.receipts (id bigint PRIMARY KEY, body json);
-- upgrade:
ALTER TABLE core.receipts DROP COLUMN body;
-- statements:
ALTER TABLE core.receipts ADD COLUMN body json;
