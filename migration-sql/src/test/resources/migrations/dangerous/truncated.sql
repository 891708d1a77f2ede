-- danger: every row is lost, under ACCESS EXCLUSIVE
-- expect: ban-truncate
TRUNCATE TABLE sessions RESTART IDENTITY;
