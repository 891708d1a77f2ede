-- danger: every role that can connect may now read and change all tables of the schema
-- expect: grant-widening
CREATE ROLE dashboard NOLOGIN;
GRANT USAGE ON SCHEMA billing TO dashboard;
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA billing TO PUBLIC;
