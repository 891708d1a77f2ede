-- danger: the first table stays closed while the second is waited for
-- expect: wide-lock-window
BEGIN;
ALTER TABLE users ADD COLUMN timezone text;
ALTER TABLE orders ADD COLUMN placed_in text;
COMMIT;
