-- danger: the explicit cast silently cuts longer values off and the table is rewritten
-- expect: changing-column-type
BEGIN;
ALTER TABLE public.users
    ALTER COLUMN bio TYPE varchar(160) USING bio::varchar(160);
COMMIT;
