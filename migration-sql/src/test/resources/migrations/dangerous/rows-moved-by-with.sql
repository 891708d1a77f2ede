-- danger: the DELETE stands in a WITH and has no condition
-- expect: ban-mutation-without-where
WITH moved AS (DELETE FROM audit_log RETURNING *)
INSERT INTO audit_log_archive SELECT * FROM moved;
