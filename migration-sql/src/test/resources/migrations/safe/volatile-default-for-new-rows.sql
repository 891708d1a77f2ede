-- safe: the column comes without a value, the default counts for rows to come
ALTER TABLE sessions ADD COLUMN token uuid;
ALTER TABLE sessions ALTER COLUMN token SET DEFAULT gen_random_uuid();
