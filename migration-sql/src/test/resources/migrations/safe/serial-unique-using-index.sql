-- safe: the unique index is built CONCURRENTLY and then taken over by the constraint
SET lock_timeout = '5s';
CREATE UNIQUE INDEX CONCURRENTLY devices_serial_uq ON public.devices (serial);
ALTER TABLE public.devices
    ADD CONSTRAINT devices_serial_uq UNIQUE USING INDEX devices_serial_uq;
