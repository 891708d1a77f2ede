-- danger: views and foreign keys that nobody has listed go with it
-- expect: ban-drop-table, ban-drop-cascade
DROP TABLE customers CASCADE;
