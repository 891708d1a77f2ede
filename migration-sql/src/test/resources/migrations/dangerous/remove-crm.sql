-- danger: DROP SCHEMA CASCADE removes every table in the schema with its data
-- expect: ban-drop-schema, ban-drop-cascade
DO $$
DECLARE
    r record;
BEGIN
    FOR r IN SELECT table_name FROM information_schema.views WHERE table_schema = 'legacy_crm' LOOP
        RAISE NOTICE 'view %', r.table_name;
    END LOOP;
END $$;
DROP SCHEMA legacy_crm CASCADE;
