-- danger: the statement is put together when it runs, once for each table
-- expect: do-block-ddl
DO $$
DECLARE
    tab record;
BEGIN
    FOR tab IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER TABLE public.%I ALTER COLUMN created_at TYPE timestamptz', tab.tablename);
    END LOOP;
END
$$;
