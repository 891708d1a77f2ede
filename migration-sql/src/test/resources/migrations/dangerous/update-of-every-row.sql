-- danger: one statement locks every row and doubles the table
-- expect: ban-mutation-without-where
SET statement_timeout = 0;
UPDATE "users" SET "locale" = 'en' WHERE true;
