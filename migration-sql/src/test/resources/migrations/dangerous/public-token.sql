-- danger: the default is volatile, so adding the column rewrites every row under ACCESS EXCLUSIVE
-- expect: adding-column-with-volatile-default
ALTER TABLE public.devices
    ADD COLUMN public_token uuid NOT NULL DEFAULT gen_random_uuid();
COMMENT ON COLUMN public.devices.public_token IS 'opaque id shown to partners';
