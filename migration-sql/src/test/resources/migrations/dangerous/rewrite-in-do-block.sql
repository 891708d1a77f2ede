-- danger: the same rewrite, where only the body of the block shows it
-- expect: changing-column-type
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM information_schema.columns
               WHERE table_name = 'orders' AND column_name = 'id' AND data_type = 'integer') THEN
        ALTER TABLE orders ALTER COLUMN id TYPE bigint;
    END IF;
END
$$;
