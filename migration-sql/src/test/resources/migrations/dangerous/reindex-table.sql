-- danger: every index of the table is rebuilt while nobody can write
-- expect: require-concurrent-reindex
SET lock_timeout = '3s';
REINDEX TABLE public.orders;
