-- danger: the unique constraint builds its index under ACCESS EXCLUSIVE and fails if there are duplicates
-- expect: disallow-unique-constraint
SET lock_timeout = '5s';
ALTER TABLE public.devices
    ADD CONSTRAINT devices_serial_key UNIQUE (serial);
