-- safe: the backfill walks the key in small batches and commits each of them
DO $$
DECLARE
    low  bigint := 0;
    high bigint := (SELECT coalesce(max(id), 0) FROM public.messages);
BEGIN
    WHILE low < high LOOP
        UPDATE public.messages
           SET read_at = sent_at
         WHERE id > low AND id <= low + 1000
           AND read_at IS NULL;
        low := low + 1000;
        COMMIT;
    END LOOP;
END
$$;
