-- danger: every role that can log in reads and writes the table
-- expect: grant-widening
GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC;
