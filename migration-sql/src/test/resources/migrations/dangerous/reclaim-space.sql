-- danger: VACUUM FULL rewrites the table and blocks all reads and writes until it is done
-- expect: data-in-migration, ban-vacuum-full
DELETE FROM public.sessions WHERE expires_at < now() - interval '90 days';
VACUUM FULL public.sessions;
