-- danger: DROP FUNCTION CASCADE also drops the triggers that call the function, rows are no longer stamped
-- expect: ban-drop-cascade
CREATE OR REPLACE FUNCTION public.set_modified() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END $$;
DROP FUNCTION IF EXISTS public.touch_updated_at() CASCADE;
