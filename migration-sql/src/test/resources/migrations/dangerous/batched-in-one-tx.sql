-- danger: the loop never commits, so the batches are one long transaction that keeps all row locks and bloats the table
-- expect: batches-in-one-transaction
DO $$
DECLARE
    touched integer;
BEGIN
    LOOP
        UPDATE public.messages
           SET read_at = sent_at
         WHERE id IN (SELECT id FROM public.messages WHERE read_at IS NULL LIMIT 5000);
        GET DIAGNOSTICS touched = ROW_COUNT;
        EXIT WHEN touched = 0;
        PERFORM pg_sleep(0.1);
    END LOOP;
END $$;
