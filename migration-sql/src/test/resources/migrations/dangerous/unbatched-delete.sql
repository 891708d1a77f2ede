-- danger: a year of rows is deleted in one statement
-- expect: data-in-migration
DELETE FROM audit_log WHERE created_at < now() - interval '1 year';
