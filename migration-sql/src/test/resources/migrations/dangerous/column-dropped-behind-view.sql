-- danger: CASCADE takes the view away that the application reads
-- expect: ban-drop-column, ban-drop-cascade
ALTER TABLE users DROP COLUMN status CASCADE;
