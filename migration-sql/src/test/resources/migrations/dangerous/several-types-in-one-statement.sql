-- danger: two columns get another type, in a statement that also adds one
-- expect: changing-column-type
ALTER TABLE payments
    ADD COLUMN note text,
    ALTER COLUMN amount TYPE numeric(14, 4),
    ALTER COLUMN payload TYPE jsonb USING payload::jsonb;
