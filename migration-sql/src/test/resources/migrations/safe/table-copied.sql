-- safe: LIKE makes the copy, nobody uses it yet
CREATE TABLE payments_new (LIKE payments INCLUDING ALL);
ALTER TABLE payments_new ALTER COLUMN amount TYPE numeric(14, 4);
ALTER TABLE payments_new SET (fillfactor = 90);
