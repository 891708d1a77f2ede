-- danger: the values are lost, and every query that names the column fails
-- expect: ban-drop-column
ALTER TABLE users DROP COLUMN IF EXISTS legacy_id;
