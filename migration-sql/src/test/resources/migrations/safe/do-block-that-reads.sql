-- safe: a check before the next step
DO $$
BEGIN
    IF (SELECT count(*) FROM users WHERE email IS NULL) > 0 THEN
        RAISE EXCEPTION 'fill users.email first';
    END IF;
END
$$;
