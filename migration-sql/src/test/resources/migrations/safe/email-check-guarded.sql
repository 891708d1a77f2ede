-- safe: the check constraint is added NOT VALID, guarded against a second run
SET lock_timeout = '2s';
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM pg_constraint
        WHERE conname = 'Users_Email_format' AND conrelid = '"Users"'::regclass
    ) THEN
        ALTER TABLE "Users"
            ADD CONSTRAINT "Users_Email_format" CHECK (position('@' IN "Email") > 1) NOT VALID;
    END IF;
END $$;
