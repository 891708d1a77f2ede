-- danger: the rows are lost, and every query that names the table fails
-- expect: ban-drop-table
DROP TABLE IF EXISTS audit_archive;
