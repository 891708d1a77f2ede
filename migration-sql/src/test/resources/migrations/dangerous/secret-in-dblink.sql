-- danger: the password stands in the repository
-- expect: secret-in-sql
SELECT dblink_exec('host=replica dbname=app user=admin password=hunter2', 'CREATE TABLE t (a int)');
