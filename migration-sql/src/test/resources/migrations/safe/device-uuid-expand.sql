-- safe: the column comes without a default and the volatile default is set afterwards, for new rows only
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE public.devices ADD COLUMN external_id uuid;
ALTER TABLE public.devices ALTER COLUMN external_id SET DEFAULT gen_random_uuid();
COMMIT;
