-- danger: every row takes a number, so the table is written anew
-- expect: adding-serial-column
ALTER TABLE measurements ADD COLUMN row_number bigserial;
