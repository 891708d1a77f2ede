-- safe: a thousand rows at a time, each batch commits
DO $$
DECLARE
    done bigint;
BEGIN
    LOOP
        UPDATE users SET full_name = name
        WHERE id IN (SELECT id FROM users WHERE full_name IS NULL ORDER BY id LIMIT 1000 FOR UPDATE SKIP LOCKED);
        GET DIAGNOSTICS done = ROW_COUNT;
        EXIT WHEN done = 0;
        COMMIT;
    END LOOP;
END
$$;
