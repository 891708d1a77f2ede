-- danger: each row gets a value of its own, so the table is written anew
-- expect: adding-column-with-volatile-default
ALTER TABLE sessions ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();
