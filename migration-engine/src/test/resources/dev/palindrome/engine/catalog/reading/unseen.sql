-- Section 7.2 of the checklist: what a snapshot must not see. The statements "from" lead from the fixture to the state
-- before; what is "done" then changes nothing of the schema. A statement of "as" is run before, one of "look" after it, in
-- the session that reads.

## 1 maintenance
from CREATE COLLATION s.co FROM "C"
from INSERT INTO s.t (id, a) SELECT i, i FROM generate_series(1, 1000) AS i
do   ANALYZE
do   VACUUM
do   VACUUM FULL s.t
do   REINDEX TABLE s.t
do   REINDEX TABLE CONCURRENTLY s.t

## 1 plain CLUSTER with the mark already set
from ALTER TABLE s.t CLUSTER ON i1
do   CLUSTER s.t

## 2 rows
do   INSERT INTO s.t (id, a) VALUES (1, 1)
do   UPDATE s.t SET a = 2
do   DELETE FROM s.t
do   TRUNCATE s.t CASCADE
do   REFRESH MATERIALIZED VIEW s.m

## 2 positions of sequences
do   SELECT nextval('s.q'), setval('s.q', 7)
do   ALTER SEQUENCE s.q RESTART WITH 9

## 2 contents of large objects
from SELECT lo_create(4711)
do   SELECT lo_put(4711, 0, '\x00')

## 3 an object dropped and made again identically
from GRANT SELECT ON s.v TO r1
from COMMENT ON VIEW s.v IS 'x'
from ALTER VIEW s.v OWNER TO r2
do   DROP VIEW s.v
do   CREATE VIEW s.v AS SELECT id, a FROM s.t
do   ALTER VIEW s.v OWNER TO r2
do   COMMENT ON VIEW s.v IS 'x'
do   GRANT SELECT ON s.v TO r1

## 3 options, grants and policy roles in another order
from ALTER TABLE s.t SET (fillfactor = 70, autovacuum_enabled = false)
from GRANT SELECT ON s.t TO r1
from GRANT INSERT ON s.t TO r2
from ALTER POLICY po ON s.t TO r1, r2
do   ALTER TABLE s.t RESET (fillfactor, autovacuum_enabled)
do   ALTER TABLE s.t SET (autovacuum_enabled = false, fillfactor = 70)
do   REVOKE ALL ON s.t FROM r1, r2
do   GRANT INSERT ON s.t TO r2
do   GRANT SELECT ON s.t TO r1
do   ALTER POLICY po ON s.t TO r2, r1

## 3 indexes and constraints made in another order
from ALTER TABLE s.t ADD CONSTRAINT c1 CHECK (a > 0), ADD CONSTRAINT c2 CHECK (a < 9)
do   ALTER TABLE s.t DROP CONSTRAINT c1, DROP CONSTRAINT c2
do   DROP INDEX s.i1, s.ie
do   CREATE INDEX ie ON s.t ((a + 1))
do   CREATE INDEX i1 ON s.t (a)
do   ALTER TABLE s.t ADD CONSTRAINT c2 CHECK (a < 9), ADD CONSTRAINT c1 CHECK (a > 0)

## 4 a hole in the column numbers
do   ALTER TABLE s.u ADD COLUMN z text
do   ALTER TABLE s.u DROP COLUMN z

## 4 a fast default, and the same after a rewrite
from INSERT INTO s.u (id) VALUES (1)
from ALTER TABLE s.u ADD COLUMN z int DEFAULT 7
do   VACUUM FULL s.u

## 4 stale flags after the last index, trigger and rule
do   CREATE INDEX ui ON s.ch (id)
do   CREATE TRIGGER ut BEFORE INSERT ON s.ch FOR EACH ROW EXECUTE FUNCTION s.tf()
do   DROP INDEX s.ui
do   DROP TRIGGER ut ON s.ch

## 5 a grant revoked leaves an explicit default
do   GRANT SELECT ON s.t TO r1
do   REVOKE SELECT ON s.t FROM r1
do   GRANT EXECUTE ON FUNCTION s.f(int) TO r1
do   REVOKE EXECUTE ON FUNCTION s.f(int) FROM r1
do   GRANT USAGE ON TYPE s.e TO r1
do   REVOKE USAGE ON TYPE s.e FROM r1
do   GRANT USAGE ON SEQUENCE s.q TO r1
do   REVOKE USAGE ON SEQUENCE s.q FROM r1
do   GRANT USAGE ON SCHEMA s TO r1
do   REVOKE USAGE ON SCHEMA s FROM r1

## 5 the same right from another grantor
from GRANT SELECT ON s.t TO r2 WITH GRANT OPTION
from GRANT SELECT ON s.t TO r1
do   SET ROLE r2
do   RESET ROLE
do   REVOKE SELECT ON s.t FROM r1
do   GRANT USAGE ON SCHEMA s TO r2
do   SET ROLE r2
do   GRANT SELECT ON s.t TO r1
do   RESET ROLE
do   REVOKE USAGE ON SCHEMA s FROM r2

## 5 a column's list that is empty
do   GRANT SELECT (a) ON s.t TO r1
do   REVOKE SELECT (a) ON s.t FROM r1

## 6 an enum in two ways
from CREATE TYPE s.abc AS ENUM ('a', 'b', 'c')
do   DROP TYPE s.abc
do   CREATE TYPE s.abc AS ENUM ('a', 'c')
do   ALTER TYPE s.abc ADD VALUE 'b' BEFORE 'c'

## 6 a partition in two ways
do   DROP TABLE s.p1
do   CREATE TABLE s.p1 (id int, k int NOT NULL)
do   ALTER TABLE s.p ATTACH PARTITION s.p1 FOR VALUES FROM (0) TO (10)

## 6 an identity whose sequence has another position
from ALTER TABLE s.t ALTER id ADD GENERATED ALWAYS AS IDENTITY
do   INSERT INTO s.t (a) VALUES (1), (2)
do   DELETE FROM s.t
do   ALTER TABLE s.t ALTER id RESTART WITH 50

## 7 settings and role of the reading session
from CREATE TABLE s.dd (d timestamptz DEFAULT '2020-01-01 12:00+02', i interval DEFAULT '1 day 2 hours', f float8 DEFAULT 0.1, b bytea DEFAULT '\x00ff')
from CREATE TABLE s.pd (d timestamptz) PARTITION BY RANGE (d)
from CREATE TABLE s.pd1 PARTITION OF s.pd FOR VALUES FROM ('2020-01-01 12:00+02') TO ('2021-01-01 12:00+02')
from GRANT USAGE ON SCHEMA s TO r1
do   SET search_path = s, public
do   SET TimeZone = 'Asia/Tokyo'
do   SET DateStyle = 'ISO, DMY'
do   SET IntervalStyle = 'iso_8601'
do   SET extra_float_digits = -5
do   SET bytea_output = 'escape'
do   SET quote_all_identifiers = on
do   SET jit = on
do   SET ROLE r1

## 7 temporary tables, also with the names of catalogs
do   CREATE TEMPORARY TABLE t (id int PRIMARY KEY, a serial)
do   CREATE TEMPORARY TABLE pg_class (x int)
do   CREATE TEMPORARY TABLE pg_namespace (x int)
do   CREATE TEMPORARY VIEW v AS SELECT 1 AS x
do   COMMENT ON TABLE pg_temp.t IS 'x'

## 7 a domain's default written under another search path
from ALTER DOMAIN s.dm SET DEFAULT s.f(1)
do   SET search_path = s
do   ALTER DOMAIN dm SET DEFAULT f(1)

## 8 the internal stamp among a column's options, and the default target as a number
do   UPDATE pg_attribute SET attoptions = '{pg_attver=3}' WHERE attrelid = 's.t'::regclass AND attname = 'a'
do   ALTER TABLE s.t ALTER b SET STATISTICS -1
