-- safe: a new 64-bit sequence whose values are used for new rows only
SET lock_timeout = '2s';
CREATE SEQUENCE public.ticket_number_seq AS bigint START WITH 100000 CACHE 20;
ALTER TABLE public.tickets ADD COLUMN ticket_number bigint;
ALTER TABLE public.tickets ALTER COLUMN ticket_number SET DEFAULT nextval('public.ticket_number_seq');
ALTER SEQUENCE public.ticket_number_seq OWNED BY public.tickets.ticket_number;
GRANT USAGE ON SEQUENCE public.ticket_number_seq TO app_rw;
