-- danger: the same whole-table update, where no statement shows it
-- expect: ban-mutation-without-where
DO $$
BEGIN
    IF EXISTS (SELECT FROM users WHERE locale IS NULL) THEN
        UPDATE users SET locale = 'en';
    END IF;
END
$$;
