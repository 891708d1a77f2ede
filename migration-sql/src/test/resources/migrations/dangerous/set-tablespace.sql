-- danger: every block is copied under ACCESS EXCLUSIVE
-- expect: table-rewrite
ALTER TABLE events SET TABLESPACE fast_ssd;
