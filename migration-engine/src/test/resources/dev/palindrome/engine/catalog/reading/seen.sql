-- Section 7.1 of the checklist: what a snapshot must see. A case has the identifiers of the attributes that it covers, the
-- statements (one per line) that lead from the fixture to the state before, those that change it, those that undo the
-- change, and everything that must be seen, no less and no more.

## Z1 quoted, mixed-case and dotted names, and names beyond the Basic Multilingual Plane
do   CREATE TABLE s."Odd.Name ""x"" 𝄞" ("Größe €" int)
undo DROP TABLE s."Odd.Name ""x"" 𝄞"
see  left-behind table s."Odd.Name ""x"" 𝄞"

## Z1 one name in two schemas
from CREATE SCHEMA s2
do   CREATE TABLE s2.t (id int)
undo DROP TABLE s2.t
see  left-behind table s2.t

## Z3 grant to a role
do   GRANT SELECT ON s.t TO r1
undo REVOKE SELECT ON s.t FROM r1
see  changed table s.t (privileges)

## Z3 grant option
from GRANT SELECT ON s.t TO r1
do   GRANT SELECT ON s.t TO r1 WITH GRANT OPTION
undo REVOKE GRANT OPTION FOR SELECT ON s.t FROM r1
see  changed table s.t (privileges)

## Z3 grant to everybody
do   GRANT SELECT ON s.t TO PUBLIC
undo REVOKE SELECT ON s.t FROM PUBLIC
see  changed table s.t (privileges)

## Z3 the owner's own right
do   REVOKE INSERT ON s.t FROM postgres
undo GRANT INSERT ON s.t TO postgres
see  changed table s.t (privileges)

## Z3 maintain
since 17
do   GRANT MAINTAIN ON s.t TO r1
undo REVOKE MAINTAIN ON s.t FROM r1
see  changed table s.t (privileges)

## Z6 a function that an extension took
do   ALTER EXTENSION plpgsql ADD FUNCTION s.f(int)
undo ALTER EXTENSION plpgsql DROP FUNCTION s.f(int)
see  lost function s.f(integer)

## Z7 function and trigger, index, materialized view that depend on an extension
do   ALTER FUNCTION s.f(int) DEPENDS ON EXTENSION plpgsql
undo ALTER FUNCTION s.f(int) NO DEPENDS ON EXTENSION plpgsql
see  changed function s.f(integer) (depends on extension)

## Z7 trigger
do   ALTER TRIGGER tg ON s.t DEPENDS ON EXTENSION plpgsql
undo ALTER TRIGGER tg ON s.t NO DEPENDS ON EXTENSION plpgsql
see  changed trigger s.t.tg (depends on extension)

## Z7 index
do   ALTER INDEX s.i1 DEPENDS ON EXTENSION plpgsql
undo ALTER INDEX s.i1 NO DEPENDS ON EXTENSION plpgsql
see  changed index s.i1 (depends on extension)

## Z7 materialized view
do   ALTER MATERIALIZED VIEW s.m DEPENDS ON EXTENSION plpgsql
undo ALTER MATERIALIZED VIEW s.m NO DEPENDS ON EXTENSION plpgsql
see  changed materialized view s.m (depends on extension)

## N1 schema made
do   CREATE SCHEMA s2
undo DROP SCHEMA s2
see  left-behind schema s2

## N1 owner
do   ALTER SCHEMA s OWNER TO r1
undo ALTER SCHEMA s OWNER TO postgres
see  changed schema s (owner)

## N1 privileges
do   GRANT USAGE ON SCHEMA s TO r1
undo REVOKE USAGE ON SCHEMA s FROM r1
see  changed schema s (privileges)

## N1 privileges of the schema that every database has
do   REVOKE USAGE ON SCHEMA public FROM PUBLIC
undo GRANT USAGE ON SCHEMA public TO PUBLIC
see  changed schema public (privileges)

## N1 comment
do   COMMENT ON SCHEMA s IS 'x'
undo COMMENT ON SCHEMA s IS NULL
see  changed schema s (comment)

## T1 table made
do   CREATE TABLE s.z ()
undo DROP TABLE s.z
see  left-behind table s.z

## T1 table lost with all that it has
from CREATE TABLE s.z (id serial PRIMARY KEY, a int CHECK (a > 0))
from CREATE INDEX z_a ON s.z (a)
from CREATE TRIGGER tz BEFORE INSERT ON s.z FOR EACH ROW EXECUTE FUNCTION s.tf()
from CREATE POLICY pz ON s.z USING (true)
do   DROP TABLE s.z
see  lost table s.z

## T1 plain to partitioned
from CREATE TABLE s.z (k int)
do   DROP TABLE s.z
do   CREATE TABLE s.z (k int) PARTITION BY LIST (k)
undo DROP TABLE s.z
undo CREATE TABLE s.z (k int)
see  changed table s.z (access method)
see  changed table s.z (partition key)

## T2 persistence
do   ALTER TABLE s.ch SET UNLOGGED
undo ALTER TABLE s.ch SET LOGGED
see  changed table s.ch (persistence)

## T3 owner
do   ALTER TABLE s.t OWNER TO r1
undo ALTER TABLE s.t OWNER TO postgres
see  changed table s.t (owner)

## T3 comment
do   COMMENT ON TABLE s.t IS 'x'
undo COMMENT ON TABLE s.t IS NULL
see  changed table s.t (comment)

## T3 another comment
from COMMENT ON TABLE s.t IS 'x'
do   COMMENT ON TABLE s.t IS 'y'
undo COMMENT ON TABLE s.t IS 'x'
see  changed table s.t (comment)

## T4 storage options
do   ALTER TABLE s.t SET (fillfactor = 70, autovacuum_enabled = false)
undo ALTER TABLE s.t RESET (fillfactor, autovacuum_enabled)
see  changed table s.t (options)

## T5 toast options
do   ALTER TABLE s.t SET (toast.autovacuum_enabled = false)
undo ALTER TABLE s.t RESET (toast.autovacuum_enabled)
see  changed table s.t (toast options)

## T6 access method
since 15
from CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler
do   ALTER TABLE s.t SET ACCESS METHOD heap2
undo ALTER TABLE s.t SET ACCESS METHOD heap
see  changed table s.t (access method)

## T6 access method of a partitioned table
since 17
from CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler
do   ALTER TABLE s.p SET ACCESS METHOD heap2
undo ALTER TABLE s.p SET ACCESS METHOD DEFAULT
see  changed table s.p (access method)

## T7 tablespace
do   ALTER TABLE s.t SET TABLESPACE ts1
undo ALTER TABLE s.t SET TABLESPACE pg_default
see  changed table s.t (tablespace)

## T8 row security
do   ALTER TABLE s.t ENABLE ROW LEVEL SECURITY
undo ALTER TABLE s.t DISABLE ROW LEVEL SECURITY
see  changed table s.t (row security)

## T9 row security forced
do   ALTER TABLE s.t FORCE ROW LEVEL SECURITY
undo ALTER TABLE s.t NO FORCE ROW LEVEL SECURITY
see  changed table s.t (row security forced)

## T10 replica identity
do   ALTER TABLE s.t REPLICA IDENTITY FULL
undo ALTER TABLE s.t REPLICA IDENTITY DEFAULT
see  changed table s.t (replica identity)

## T10 replica identity by index
do   ALTER TABLE s.t REPLICA IDENTITY USING INDEX t_pkey
undo ALTER TABLE s.t REPLICA IDENTITY NOTHING
undo ALTER TABLE s.t REPLICA IDENTITY DEFAULT
see  changed table s.t (replica identity)

## T11 cluster mark
do   ALTER TABLE s.t CLUSTER ON i1
undo ALTER TABLE s.t SET WITHOUT CLUSTER
see  changed table s.t (cluster index)

## T12 typed table
from CREATE TABLE s.o (x int, y text)
do   ALTER TABLE s.o OF s.ct
undo ALTER TABLE s.o NOT OF
see  changed table s.o (of type)

## T13 parent gone: what was inherited is now its own
do   ALTER TABLE s.ch NO INHERIT s.par
see  changed table s.ch (inherits)
see  changed column s.ch.id (local)
see  left-behind constraint s.ch.par_id_check

## T13 parents in the other order
from CREATE TABLE s.par2 (id2 int)
from CREATE TABLE s.two (id int, id2 int) INHERITS (s.par, s.par2)
do   DROP TABLE s.two
do   CREATE TABLE s.two (id int, id2 int) INHERITS (s.par2, s.par)
undo DROP TABLE s.two
undo CREATE TABLE s.two (id int, id2 int) INHERITS (s.par, s.par2)
see  changed table s.two (inherits)
see  changed table s.two (column order)

## T14 partition key
from CREATE TABLE s.pk (id int, k int) PARTITION BY RANGE (k)
do   DROP TABLE s.pk
do   CREATE TABLE s.pk (id int, k int) PARTITION BY LIST (k)
undo DROP TABLE s.pk
undo CREATE TABLE s.pk (id int, k int) PARTITION BY RANGE (k)
see  changed table s.pk (partition key)

## T15 partition detached
do   ALTER TABLE s.p DETACH PARTITION s.p1
undo ALTER TABLE s.p ATTACH PARTITION s.p1 FOR VALUES FROM (0) TO (10)
see  changed table s.p1 (partition bound)
see  changed table s.p1 (partition of)
see  changed column s.p1.id (local)
see  changed column s.p1.k (local)

## T15 another bound
do   ALTER TABLE s.p DETACH PARTITION s.p1
do   ALTER TABLE s.p ATTACH PARTITION s.p1 FOR VALUES FROM (0) TO (20)
undo ALTER TABLE s.p DETACH PARTITION s.p1
undo ALTER TABLE s.p ATTACH PARTITION s.p1 FOR VALUES FROM (0) TO (10)
see  changed table s.p1 (partition bound)

## T17 column order
from CREATE TABLE s.w (x int, y int)
do   ALTER TABLE s.w DROP COLUMN x, ADD COLUMN x int
undo ALTER TABLE s.w DROP COLUMN y, ADD COLUMN y int
see  changed table s.w (column order)

## C1 column made
do   ALTER TABLE s.t ADD COLUMN z int
undo ALTER TABLE s.t DROP COLUMN z
see  left-behind column s.t.z

## C1 column lost, in the middle
do   ALTER TABLE s.t DROP COLUMN b
see  lost column s.t.b

## C1 column renamed, with the texts that mention it
do   ALTER TABLE s.u RENAME COLUMN t_id TO t2
undo ALTER TABLE s.u RENAME COLUMN t2 TO t_id
see  lost column s.u.t_id
see  left-behind column s.u.t2
see  changed constraint s.u.fk1 (definition)

## C2 type
do   ALTER TABLE s.u ALTER x TYPE bigint
undo ALTER TABLE s.u ALTER x TYPE int
see  changed column s.u.x (type)

## C2 array
do   ALTER TABLE s.u ALTER x TYPE int[] USING NULL
undo ALTER TABLE s.u ALTER x TYPE int USING NULL
see  changed column s.u.x (type)

## C2 domain
do   ALTER TABLE s.u ALTER x TYPE s.dm
undo ALTER TABLE s.u ALTER x TYPE int
see  changed column s.u.x (type)

## C2 type modifiers
do   ALTER TABLE s.t ALTER c TYPE varchar(30), ALTER n TYPE numeric(8,3), ALTER d TYPE timestamptz(3)
undo ALTER TABLE s.t ALTER c TYPE varchar(20), ALTER n TYPE numeric(8,2), ALTER d TYPE timestamptz
see  changed column s.t.c (type)
see  changed column s.t.n (type)
see  changed column s.t.d (type)

## C3 default
do   ALTER TABLE s.t ALTER a SET DEFAULT 1
undo ALTER TABLE s.t ALTER a DROP DEFAULT
see  changed column s.t.a (default)

## C3 another default
from ALTER TABLE s.t ALTER a SET DEFAULT 1
do   ALTER TABLE s.t ALTER a SET DEFAULT s.f(1)
undo ALTER TABLE s.t ALTER a SET DEFAULT 1
see  changed column s.t.a (default)

## C4 not null
do   ALTER TABLE s.t ALTER a SET NOT NULL
undo ALTER TABLE s.t ALTER a DROP NOT NULL
see  changed column s.t.a (not null)

## C4 not null that a dropped key leaves
from CREATE TABLE s.nk (id int)
do   ALTER TABLE s.nk ADD PRIMARY KEY (id)
do   ALTER TABLE s.nk DROP CONSTRAINT nk_pkey
undo ALTER TABLE s.nk ALTER id DROP NOT NULL
see  changed column s.nk.id (not null)

## C4 a not null with a name
since 18
do   ALTER TABLE s.t ADD CONSTRAINT nn NOT NULL a
undo ALTER TABLE s.t DROP CONSTRAINT nn
see  changed column s.t.a (not null)
see  changed column s.t.a (not null name)

## C4 a not null renamed
since 18
from ALTER TABLE s.t ADD CONSTRAINT nn NOT NULL a
do   ALTER TABLE s.t RENAME CONSTRAINT nn TO nn2
undo ALTER TABLE s.t RENAME CONSTRAINT nn2 TO nn
see  changed column s.t.a (not null name)

## C4 a not null that is not inherited
since 18
from ALTER TABLE s.t ADD CONSTRAINT nn NOT NULL a
do   ALTER TABLE s.t ALTER CONSTRAINT nn NO INHERIT
undo ALTER TABLE s.t ALTER CONSTRAINT nn INHERIT
see  changed column s.t.a (not null no inherit)

## C4 a not null that was not checked
since 18
from ALTER TABLE s.t ADD CONSTRAINT nn NOT NULL a NOT VALID
do   ALTER TABLE s.t VALIDATE CONSTRAINT nn
undo ALTER TABLE s.t DROP CONSTRAINT nn
undo ALTER TABLE s.t ADD CONSTRAINT nn NOT NULL a NOT VALID
see  changed column s.t.a (not null not valid)

## C5 generated
from CREATE TABLE s.g (a int, g int)
do   ALTER TABLE s.g DROP COLUMN g
do   ALTER TABLE s.g ADD COLUMN g int GENERATED ALWAYS AS (a * 2) STORED
undo ALTER TABLE s.g ALTER g DROP EXPRESSION
see  changed column s.g.g (generated)

## C5 another expression
since 17
from CREATE TABLE s.g (a int, g int GENERATED ALWAYS AS (a * 2) STORED)
do   ALTER TABLE s.g ALTER g SET EXPRESSION AS (a * 3)
undo ALTER TABLE s.g ALTER g SET EXPRESSION AS (a * 2)
see  changed column s.g.g (generated)

## C5 stored to virtual
since 18
from CREATE TABLE s.g (a int, g int GENERATED ALWAYS AS (a * 2) STORED)
do   ALTER TABLE s.g DROP COLUMN g
do   ALTER TABLE s.g ADD COLUMN g int GENERATED ALWAYS AS (a * 2) VIRTUAL
see  changed column s.g.g (generated)

## C6 identity
do   ALTER TABLE s.t ALTER id ADD GENERATED ALWAYS AS IDENTITY
undo ALTER TABLE s.t ALTER id DROP IDENTITY
see  changed column s.t.id (identity)

## C6 by default
from ALTER TABLE s.t ALTER id ADD GENERATED ALWAYS AS IDENTITY
do   ALTER TABLE s.t ALTER id SET GENERATED BY DEFAULT
undo ALTER TABLE s.t ALTER id SET GENERATED ALWAYS
see  changed column s.t.id (identity)

## C6 options
from ALTER TABLE s.t ALTER id ADD GENERATED ALWAYS AS IDENTITY
do   ALTER TABLE s.t ALTER id SET CACHE 10
undo ALTER TABLE s.t ALTER id SET CACHE 1
see  changed sequence s.t_id_seq (cache)

## C6 serial to identity
from CREATE TABLE s.ser (id serial)
do   ALTER TABLE s.ser ALTER id DROP DEFAULT
do   DROP SEQUENCE s.ser_id_seq
do   ALTER TABLE s.ser ALTER id ADD GENERATED ALWAYS AS IDENTITY
see  changed sequence s.ser_id_seq (of identity)
see  changed column s.ser.id (default)
see  changed column s.ser.id (identity)

## C6 identity of a partitioned table
since 17
do   ALTER TABLE s.p ALTER id SET NOT NULL
do   ALTER TABLE s.p ALTER id ADD GENERATED ALWAYS AS IDENTITY
undo ALTER TABLE s.p ALTER id DROP IDENTITY
undo ALTER TABLE s.p ALTER id DROP NOT NULL
see  changed column s.p.id (identity)
see  changed column s.p.id (not null)
see  changed column s.p1.id (identity)
see  changed column s.p1.id (not null)

## C7 collation
do   ALTER TABLE s.t ALTER b TYPE text COLLATE "C"
undo ALTER TABLE s.t ALTER b TYPE text COLLATE "default"
see  changed column s.t.b (collation)

## C8 storage
do   ALTER TABLE s.t ALTER b SET STORAGE EXTERNAL
undo ALTER TABLE s.t ALTER b SET STORAGE EXTENDED
see  changed column s.t.b (storage)

## C9 compression
do   ALTER TABLE s.t ALTER b SET COMPRESSION pglz
undo ALTER TABLE s.t ALTER b SET COMPRESSION default
see  changed column s.t.b (compression)

## C10 statistics target
do   ALTER TABLE s.t ALTER a SET STATISTICS 500
undo ALTER TABLE s.t ALTER a SET STATISTICS -1
see  changed column s.t.a (statistics target)

## C11 options
do   ALTER TABLE s.t ALTER a SET (n_distinct = 100)
undo ALTER TABLE s.t ALTER a RESET (n_distinct)
see  changed column s.t.a (options)

## C12 privileges
do   GRANT SELECT (a) ON s.t TO r1
undo REVOKE SELECT (a) ON s.t FROM r1
see  changed column s.t.a (privileges)

## C13 comment
do   COMMENT ON COLUMN s.t.a IS 'x'
undo COMMENT ON COLUMN s.t.a IS NULL
see  changed column s.t.a (comment)

## C14 locally defined
from CREATE TABLE s.ch2 () INHERITS (s.par)
do   DROP TABLE s.ch2
do   CREATE TABLE s.ch2 (id int) INHERITS (s.par)
see  changed column s.ch2.id (local)

## K1 renamed
do   ALTER TABLE s.t RENAME CONSTRAINT t_pkey TO pk
undo ALTER TABLE s.t RENAME CONSTRAINT pk TO t_pkey
see  changed constraint s.t.t_pkey (name)

## K1 made
do   ALTER TABLE s.t ADD CONSTRAINT c1 CHECK (a > 0)
undo ALTER TABLE s.t DROP CONSTRAINT c1
see  left-behind constraint s.t.c1

## K2 columns in another order
from ALTER TABLE s.t ADD CONSTRAINT u1 UNIQUE (a, b)
do   ALTER TABLE s.t DROP CONSTRAINT u1, ADD CONSTRAINT u1 UNIQUE (b, a)
undo ALTER TABLE s.t DROP CONSTRAINT u1, ADD CONSTRAINT u1 UNIQUE (a, b)
see  changed constraint s.t.u1 (definition)

## K2 included columns
from ALTER TABLE s.t ADD CONSTRAINT u1 UNIQUE (a)
do   ALTER TABLE s.t DROP CONSTRAINT u1, ADD CONSTRAINT u1 UNIQUE (a) INCLUDE (b)
undo ALTER TABLE s.t DROP CONSTRAINT u1, ADD CONSTRAINT u1 UNIQUE (a)
see  changed constraint s.t.u1 (definition)

## K2 an index promoted to a constraint
from CREATE UNIQUE INDEX u1 ON s.t (a)
do   ALTER TABLE s.t ADD CONSTRAINT u1 UNIQUE USING INDEX u1
undo ALTER TABLE s.t DROP CONSTRAINT u1
undo CREATE UNIQUE INDEX u1 ON s.t (a)
see  lost index s.u1
see  left-behind constraint s.t.u1

## K3 nulls not distinct
since 15
from ALTER TABLE s.t ADD CONSTRAINT u1 UNIQUE (a)
do   ALTER TABLE s.t DROP CONSTRAINT u1, ADD CONSTRAINT u1 UNIQUE NULLS NOT DISTINCT (a)
undo ALTER TABLE s.t DROP CONSTRAINT u1, ADD CONSTRAINT u1 UNIQUE (a)
see  changed constraint s.t.u1 (definition)

## K4 deferrable
do   ALTER TABLE s.u ALTER CONSTRAINT fk1 DEFERRABLE
undo ALTER TABLE s.u ALTER CONSTRAINT fk1 NOT DEFERRABLE
see  changed constraint s.u.fk1 (definition)

## K4 initially deferred
from ALTER TABLE s.u ALTER CONSTRAINT fk1 DEFERRABLE
do   ALTER TABLE s.u ALTER CONSTRAINT fk1 DEFERRABLE INITIALLY DEFERRED
undo ALTER TABLE s.u ALTER CONSTRAINT fk1 DEFERRABLE INITIALLY IMMEDIATE
see  changed constraint s.u.fk1 (definition)

## K5 options of the index
do   ALTER INDEX s.t_pkey SET (fillfactor = 70)
undo ALTER INDEX s.t_pkey RESET (fillfactor)
see  changed constraint s.t.t_pkey (index options)

## K5 tablespace of the index
do   ALTER INDEX s.t_pkey SET TABLESPACE ts1
undo ALTER INDEX s.t_pkey SET TABLESPACE pg_default
see  changed constraint s.t.t_pkey (index tablespace)

## K6 expression
from ALTER TABLE s.t ADD CONSTRAINT c1 CHECK (a > 0)
do   ALTER TABLE s.t DROP CONSTRAINT c1, ADD CONSTRAINT c1 CHECK (a > 1)
undo ALTER TABLE s.t DROP CONSTRAINT c1, ADD CONSTRAINT c1 CHECK (a > 0)
see  changed constraint s.t.c1 (definition)

## K7 no inherit
from ALTER TABLE s.t ADD CONSTRAINT c1 CHECK (a > 0)
do   ALTER TABLE s.t DROP CONSTRAINT c1, ADD CONSTRAINT c1 CHECK (a > 0) NO INHERIT
undo ALTER TABLE s.t DROP CONSTRAINT c1, ADD CONSTRAINT c1 CHECK (a > 0)
see  changed constraint s.t.c1 (definition)

## K8 validated
from ALTER TABLE s.t ADD CONSTRAINT c1 CHECK (a > 0) NOT VALID
do   ALTER TABLE s.t VALIDATE CONSTRAINT c1
undo ALTER TABLE s.t DROP CONSTRAINT c1, ADD CONSTRAINT c1 CHECK (a > 0) NOT VALID
see  changed constraint s.t.c1 (definition)

## K8 a foreign key put back without validation
do   ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id) NOT VALID
undo ALTER TABLE s.u VALIDATE CONSTRAINT fk1
see  changed constraint s.u.fk1 (definition)

## K9 not enforced
since 18
do   ALTER TABLE s.u ALTER CONSTRAINT fk1 NOT ENFORCED
undo ALTER TABLE s.u ALTER CONSTRAINT fk1 ENFORCED
see  changed constraint s.u.fk1 (definition)

## K10 other columns
do   ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (x) REFERENCES s.t (id)
undo ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id)
see  changed constraint s.u.fk1 (definition)

## K11 actions
from ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id) ON DELETE CASCADE
do   ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id)
undo ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id) ON DELETE CASCADE
see  changed constraint s.u.fk1 (definition)

## K11 columns of an action
since 15
from ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id) ON DELETE SET NULL
do   ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id) ON DELETE SET NULL (t_id)
see  changed constraint s.u.fk1 (definition)

## K12 match
do   ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id) MATCH FULL
undo ALTER TABLE s.u DROP CONSTRAINT fk1, ADD CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id)
see  changed constraint s.u.fk1 (definition)

## K13 exclusion
from ALTER TABLE s.t ADD CONSTRAINT x1 EXCLUDE USING gist (r WITH &&)
do   ALTER TABLE s.t DROP CONSTRAINT x1, ADD CONSTRAINT x1 EXCLUDE USING gist (r WITH &&) WHERE (a > 0)
undo ALTER TABLE s.t DROP CONSTRAINT x1, ADD CONSTRAINT x1 EXCLUDE USING gist (r WITH &&)
see  changed constraint s.t.x1 (definition)

## K13 exclusion to a plain index of that name
from ALTER TABLE s.t ADD CONSTRAINT x1 EXCLUDE USING gist (r WITH &&)
do   ALTER TABLE s.t DROP CONSTRAINT x1
do   CREATE INDEX x1 ON s.t USING gist (r)
see  lost constraint s.t.x1
see  left-behind index s.x1

## K15 a child that declares the check too
from CREATE TABLE s.ch2 () INHERITS (s.par)
do   ALTER TABLE s.ch2 ADD CONSTRAINT par_id_check CHECK (id > 0)
see  left-behind constraint s.ch2.par_id_check

## K16 triggers of the foreign key off
do   ALTER TABLE s.u DISABLE TRIGGER ALL
undo ALTER TABLE s.u ENABLE TRIGGER ALL
see  changed constraint s.u.fk1 (disabled triggers)

## K17 comments
do   COMMENT ON CONSTRAINT fk1 ON s.u IS 'x'
undo COMMENT ON CONSTRAINT fk1 ON s.u IS NULL
see  changed constraint s.u.fk1 (comment)

## K17 comment on the index of a constraint
do   COMMENT ON INDEX s.t_pkey IS 'x'
undo COMMENT ON INDEX s.t_pkey IS NULL
see  changed constraint s.t.t_pkey (index comment)

## K18 the key of a partition renamed
from ALTER TABLE s.p ADD PRIMARY KEY (id, k)
do   ALTER TABLE s.p1 RENAME CONSTRAINT p1_pkey TO p1_key
undo ALTER TABLE s.p1 RENAME CONSTRAINT p1_key TO p1_pkey
see  changed constraint s.p1.p1_pkey (name)

## I1 definition
do   DROP INDEX s.i1
do   CREATE INDEX i1 ON s.t (a DESC NULLS LAST)
undo DROP INDEX s.i1
undo CREATE INDEX i1 ON s.t (a)
see  changed index s.i1 (definition)

## I1 unique, partial, included, with options
do   DROP INDEX s.i1
do   CREATE UNIQUE INDEX i1 ON s.t (a) INCLUDE (b) WITH (fillfactor = 70) WHERE b IS NOT NULL
undo DROP INDEX s.i1
undo CREATE INDEX i1 ON s.t (a)
see  changed index s.i1 (definition)

## I1 operator class
from CREATE INDEX ib ON s.t (b)
do   DROP INDEX s.ib
do   CREATE INDEX ib ON s.t (b text_pattern_ops)
undo DROP INDEX s.ib
undo CREATE INDEX ib ON s.t (b)
see  changed index s.ib (definition)

## I1 renamed
do   ALTER INDEX s.i1 RENAME TO "I 1"
undo ALTER INDEX s."I 1" RENAME TO i1
see  changed index s.i1 (name)

## I1 lost
do   DROP INDEX s.i1
undo CREATE INDEX i1 ON s.t (a)
see  lost index s.i1

## I2 an index that failed to be built
from INSERT INTO s.u (id, x) VALUES (1, 1), (2, 1)
do   fails CREATE UNIQUE INDEX CONCURRENTLY iu ON s.u (x)
undo DROP INDEX s.iu
see  left-behind index s.iu

## I2 valid
from INSERT INTO s.u (id, x) VALUES (1, 1), (2, 1)
from fails CREATE UNIQUE INDEX CONCURRENTLY iu ON s.u (x)
do   UPDATE s.u SET x = id
do   REINDEX INDEX s.iu
see  changed index s.iu (valid)
see  changed index s.iu (ready)

## I3 tablespace
do   ALTER INDEX s.i1 SET TABLESPACE ts1
undo ALTER INDEX s.i1 SET TABLESPACE pg_default
see  changed index s.i1 (tablespace)

## I4 statistics target
do   ALTER INDEX s.ie ALTER COLUMN 1 SET STATISTICS 500
undo ALTER INDEX s.ie ALTER COLUMN 1 SET STATISTICS -1
see  changed index s.ie (statistics targets)

## I5 attached
from CREATE INDEX pi ON ONLY s.p (id)
from CREATE INDEX p1i ON s.p1 (id)
do   ALTER INDEX s.pi ATTACH PARTITION s.p1i
see  changed index s.p1i (attached to)
see  changed index s.pi (valid)

## I6 comment
do   COMMENT ON INDEX s.i1 IS 'x'
undo COMMENT ON INDEX s.i1 IS NULL
see  changed index s.i1 (comment)

## S1 options
do   ALTER SEQUENCE s.q INCREMENT 2 MINVALUE -5 MAXVALUE 99 START 5 CACHE 5 CYCLE
undo ALTER SEQUENCE s.q INCREMENT 1 MINVALUE 1 NO MAXVALUE START 1 CACHE 1 NO CYCLE
see  changed sequence s.q (increment)
see  changed sequence s.q (minimum)
see  changed sequence s.q (maximum)
see  changed sequence s.q (start)
see  changed sequence s.q (cache)
see  changed sequence s.q (cycle)

## S2 type
do   ALTER SEQUENCE s.q AS smallint
undo ALTER SEQUENCE s.q AS bigint
see  changed sequence s.q (type)
see  changed sequence s.q (maximum)

## S3 owned by
do   ALTER SEQUENCE s.q OWNED BY s.t.a
undo ALTER SEQUENCE s.q OWNED BY NONE
see  changed sequence s.q (owned by)

## S4 persistence
since 15
do   ALTER SEQUENCE s.q SET UNLOGGED
undo ALTER SEQUENCE s.q SET LOGGED
see  changed sequence s.q (persistence)

## S5 owner, privileges, comment
do   ALTER SEQUENCE s.q OWNER TO r1
do   GRANT USAGE ON SEQUENCE s.q TO r2
do   COMMENT ON SEQUENCE s.q IS 'x'
undo COMMENT ON SEQUENCE s.q IS NULL
undo REVOKE USAGE ON SEQUENCE s.q FROM r2
undo ALTER SEQUENCE s.q OWNER TO postgres
see  changed sequence s.q (owner)
see  changed sequence s.q (privileges)
see  changed sequence s.q (comment)

## S6 owned sequence renamed, with the default that mentions it
from CREATE TABLE s.ser (id serial)
do   ALTER SEQUENCE s.ser_id_seq RENAME TO ser_id_seq1
undo ALTER SEQUENCE s.ser_id_seq1 RENAME TO ser_id_seq
see  changed sequence s.ser_id_seq (name)
see  changed column s.ser.id (default)

## V1 definition
do   CREATE OR REPLACE VIEW s.v AS SELECT id, a + 0 AS a FROM s.t
undo CREATE OR REPLACE VIEW s.v AS SELECT id, a FROM s.t
see  changed view s.v (definition)

## V2 a column more
do   CREATE OR REPLACE VIEW s.v AS SELECT id, a, b FROM s.t
undo DROP VIEW s.v
undo CREATE VIEW s.v AS SELECT id, a FROM s.t
see  changed view s.v (definition)
see  left-behind column s.v.b

## V3 security barrier
do   ALTER VIEW s.v SET (security_barrier = true)
undo ALTER VIEW s.v RESET (security_barrier)
see  changed view s.v (options)

## V3 security invoker lost on recreation
since 15
from ALTER VIEW s.v SET (security_invoker = true)
do   DROP VIEW s.v
do   CREATE VIEW s.v AS SELECT id, a FROM s.t
see  changed view s.v (options)

## V4 default of a view's column
do   ALTER VIEW s.v ALTER COLUMN id SET DEFAULT 3
undo ALTER VIEW s.v ALTER COLUMN id DROP DEFAULT
see  changed column s.v.id (default)

## V5 owner, privileges and comments, also of columns
do   ALTER VIEW s.v OWNER TO r1
do   GRANT SELECT ON s.v TO r2
do   GRANT SELECT (id) ON s.v TO r2
do   COMMENT ON VIEW s.v IS 'x'
do   COMMENT ON COLUMN s.v.id IS 'x'
undo COMMENT ON COLUMN s.v.id IS NULL
undo COMMENT ON VIEW s.v IS NULL
undo REVOKE SELECT (id) ON s.v FROM r2
undo REVOKE SELECT ON s.v FROM r2
undo ALTER VIEW s.v OWNER TO postgres
see  changed view s.v (owner)
see  changed view s.v (privileges)
see  changed view s.v (comment)
see  changed column s.v.id (privileges)
see  changed column s.v.id (comment)

## M1 another query
do   DROP MATERIALIZED VIEW s.m
do   CREATE MATERIALIZED VIEW s.m AS SELECT id, a + 1 AS a FROM s.t
undo DROP MATERIALIZED VIEW s.m
undo CREATE MATERIALIZED VIEW s.m AS SELECT id, a FROM s.t
see  changed materialized view s.m (definition)

## M2 populated
do   REFRESH MATERIALIZED VIEW s.m WITH NO DATA
undo REFRESH MATERIALIZED VIEW s.m
see  changed materialized view s.m (populated)

## M3 options and tablespace
do   ALTER MATERIALIZED VIEW s.m SET (fillfactor = 70)
do   ALTER MATERIALIZED VIEW s.m SET TABLESPACE ts1
undo ALTER MATERIALIZED VIEW s.m SET TABLESPACE pg_default
undo ALTER MATERIALIZED VIEW s.m RESET (fillfactor)
see  changed materialized view s.m (options)
see  changed materialized view s.m (tablespace)

## M4 statistics target
do   ALTER MATERIALIZED VIEW s.m ALTER a SET STATISTICS 500
undo ALTER MATERIALIZED VIEW s.m ALTER a SET STATISTICS -1
see  changed column s.m.a (statistics target)

## M5 an index lost on recreation
from CREATE UNIQUE INDEX mi ON s.m (id)
do   DROP MATERIALIZED VIEW s.m
do   CREATE MATERIALIZED VIEW s.m AS SELECT id, a FROM s.t
see  lost index s.mi

## F1 an overload
do   CREATE FUNCTION s.f(x text) RETURNS int LANGUAGE sql AS 'select 1'
undo DROP FUNCTION s.f(text)
see  left-behind function s.f(text)

## F2 argument renamed and a default added
do   DROP FUNCTION s.f(int)
do   CREATE FUNCTION s.f(y int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE AS 'select $1 + 1'
undo DROP FUNCTION s.f(int)
undo CREATE FUNCTION s.f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 1'
see  changed function s.f(integer) (arguments)
see  changed function s.f(integer) (body)

## F3 result
do   DROP FUNCTION s.f(int)
do   CREATE FUNCTION s.f(x int) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'select x + 1'
undo DROP FUNCTION s.f(int)
undo CREATE FUNCTION s.f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 1'
see  changed function s.f(integer) (result)

## F4 language
from SET check_function_bodies = off
do   CREATE OR REPLACE FUNCTION s.f(x int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'select x + 1'
undo CREATE OR REPLACE FUNCTION s.f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 1'
see  changed function s.f(integer) (language)

## F5 body
do   CREATE OR REPLACE FUNCTION s.f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 2'
undo CREATE OR REPLACE FUNCTION s.f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 1'
see  changed function s.f(integer) (body)

## F5 body in standard SQL follows a rename
from CREATE FUNCTION s.g() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(x) FROM s.u; END
do   ALTER TABLE s.u RENAME COLUMN x TO x2
undo ALTER TABLE s.u RENAME COLUMN x2 TO x
see  changed function s.g() (body)
see  lost column s.u.x
see  left-behind column s.u.x2

## F6 attributes
do   ALTER FUNCTION s.f(int) STABLE STRICT LEAKPROOF SECURITY DEFINER PARALLEL SAFE
undo ALTER FUNCTION s.f(int) IMMUTABLE CALLED ON NULL INPUT NOT LEAKPROOF SECURITY INVOKER PARALLEL UNSAFE
see  changed function s.f(integer) (volatility)
see  changed function s.f(integer) (strict)
see  changed function s.f(integer) (leakproof)
see  changed function s.f(integer) (security)
see  changed function s.f(integer) (parallel)

## F7 cost
do   ALTER FUNCTION s.f(int) COST 5
undo ALTER FUNCTION s.f(int) COST 100
see  changed function s.f(integer) (cost)

## F7 rows
from CREATE FUNCTION s.g() RETURNS SETOF int LANGUAGE sql AS 'select 1'
do   ALTER FUNCTION s.g() ROWS 7
undo ALTER FUNCTION s.g() ROWS 1000
see  changed function s.g() (rows)

## F8 settings
do   ALTER FUNCTION s.f(int) SET search_path = ''
undo ALTER FUNCTION s.f(int) RESET search_path
see  changed function s.f(integer) (settings)

## F9 a procedure instead
do   DROP FUNCTION s.f(int)
do   CREATE PROCEDURE s.f(x int) LANGUAGE sql AS 'select x + 1'
undo DROP PROCEDURE s.f(int)
undo CREATE FUNCTION s.f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 1'
see  lost function s.f(integer)
see  left-behind procedure s.f(integer)

## F10 owner, privileges, comment
do   ALTER FUNCTION s.f(int) OWNER TO r1
do   REVOKE EXECUTE ON FUNCTION s.f(int) FROM PUBLIC
do   COMMENT ON FUNCTION s.f(int) IS 'x'
undo COMMENT ON FUNCTION s.f(int) IS NULL
undo GRANT EXECUTE ON FUNCTION s.f(int) TO PUBLIC
undo ALTER FUNCTION s.f(int) OWNER TO postgres
see  changed function s.f(integer) (owner)
see  changed function s.f(integer) (privileges)
see  changed function s.f(integer) (comment)

## A1 aggregate
do   CREATE AGGREGATE s.agg (int) (SFUNC = int4pl, STYPE = int)
undo DROP AGGREGATE s.agg (int)
see  left-behind aggregate s.agg(integer)

## A1 another start
from CREATE AGGREGATE s.agg (int) (SFUNC = int4pl, STYPE = int)
do   CREATE OR REPLACE AGGREGATE s.agg (int) (SFUNC = int4pl, STYPE = int, INITCOND = '1', SSPACE = 9, PARALLEL = SAFE)
undo CREATE OR REPLACE AGGREGATE s.agg (int) (SFUNC = int4pl, STYPE = int)
see  changed aggregate s.agg(integer) (initial value)
see  changed aggregate s.agg(integer) (state space)
see  changed aggregate s.agg(integer) (parallel)

## G1 definition
do   CREATE OR REPLACE TRIGGER tg AFTER INSERT OR UPDATE OF a ON s.t FOR EACH ROW WHEN (new.a > 0) EXECUTE FUNCTION s.tf('x')
undo CREATE OR REPLACE TRIGGER tg BEFORE INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.tf()
see  changed trigger s.t.tg (definition)

## G1 constraint trigger made
do   CREATE CONSTRAINT TRIGGER tc AFTER INSERT ON s.t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION s.tf()
undo DROP TRIGGER tc ON s.t
see  left-behind trigger s.t.tc

## G1 renamed
do   ALTER TRIGGER tg ON s.t RENAME TO tg2
undo ALTER TRIGGER tg2 ON s.t RENAME TO tg
see  changed trigger s.t.tg (name)

## G2 disabled
do   ALTER TABLE s.t DISABLE TRIGGER tg
undo ALTER TABLE s.t ENABLE TRIGGER tg
see  changed trigger s.t.tg (state)

## G2 always
do   ALTER TABLE s.t ENABLE ALWAYS TRIGGER tg
undo ALTER TABLE s.t ENABLE TRIGGER tg
see  changed trigger s.t.tg (state)

## G3 disabled on a partition only
from CREATE TRIGGER pt AFTER INSERT ON s.p FOR EACH ROW EXECUTE FUNCTION s.tf()
do   ALTER TABLE s.p1 DISABLE TRIGGER pt
undo ALTER TABLE s.p1 ENABLE TRIGGER pt
see  left-behind trigger s.p1.pt

## G4 comment
do   COMMENT ON TRIGGER tg ON s.t IS 'x'
undo COMMENT ON TRIGGER tg ON s.t IS NULL
see  changed trigger s.t.tg (comment)

## R1 rule
do   CREATE RULE ru AS ON DELETE TO s.u DO INSTEAD NOTHING
undo DROP RULE ru ON s.u
see  left-behind rule s.u.ru

## R2 state and comment
from CREATE RULE ru AS ON DELETE TO s.u DO INSTEAD NOTHING
do   ALTER TABLE s.u DISABLE RULE ru
do   COMMENT ON RULE ru ON s.u IS 'x'
undo COMMENT ON RULE ru ON s.u IS NULL
undo ALTER TABLE s.u ENABLE RULE ru
see  changed rule s.u.ru (state)
see  changed rule s.u.ru (comment)

## P1 command and form
do   DROP POLICY po ON s.t
do   CREATE POLICY po ON s.t AS RESTRICTIVE FOR SELECT USING (a > 0)
undo DROP POLICY po ON s.t
undo CREATE POLICY po ON s.t USING (a > 0)
see  changed policy s.t.po (command)
see  changed policy s.t.po (form)

## P2 roles
do   ALTER POLICY po ON s.t TO r1, r2
undo ALTER POLICY po ON s.t TO PUBLIC
see  changed policy s.t.po (roles)

## P3 expressions
do   ALTER POLICY po ON s.t USING (a > 1) WITH CHECK (a > 5)
undo DROP POLICY po ON s.t
undo CREATE POLICY po ON s.t USING (a > 0)
see  changed policy s.t.po (using)
see  changed policy s.t.po (with check)

## P4 comment
do   COMMENT ON POLICY po ON s.t IS 'x'
undo COMMENT ON POLICY po ON s.t IS NULL
see  changed policy s.t.po (comment)

## Y1 value left behind
do   ALTER TYPE s.e ADD VALUE 'd'
see  left-behind enum value s.e.'d'

## Y1 value between
do   ALTER TYPE s.e ADD VALUE 'b' BEFORE 'c'
see  left-behind enum value s.e.'b'

## Y1 value renamed
do   ALTER TYPE s.e RENAME VALUE 'a' TO 'z'
undo ALTER TYPE s.e RENAME VALUE 'z' TO 'a'
see  lost enum value s.e.'a'
see  left-behind enum value s.e.'z'

## Y1 another order
do   DROP TYPE s.e
do   CREATE TYPE s.e AS ENUM ('c', 'a')
undo DROP TYPE s.e
undo CREATE TYPE s.e AS ENUM ('a', 'c')
see  changed enum s.e (enum value order)

## Y2 base type
do   DROP DOMAIN s.dm
do   CREATE DOMAIN s.dm AS bigint
undo DROP DOMAIN s.dm
undo CREATE DOMAIN s.dm AS int
see  changed domain s.dm (base type)

## Y2 collation
from CREATE DOMAIN s.dt AS text
do   DROP DOMAIN s.dt
do   CREATE DOMAIN s.dt AS text COLLATE "C"
see  changed domain s.dt (collation)

## Y3 default
do   ALTER DOMAIN s.dm SET DEFAULT 1
undo ALTER DOMAIN s.dm DROP DEFAULT
see  changed domain s.dm (default)

## Y4 not null
do   ALTER DOMAIN s.dm SET NOT NULL
undo ALTER DOMAIN s.dm DROP NOT NULL
see  changed domain s.dm (not null)

## Y5 check
do   ALTER DOMAIN s.dm ADD CONSTRAINT dc CHECK (VALUE > 0)
undo ALTER DOMAIN s.dm DROP CONSTRAINT dc
see  left-behind constraint s.dm.dc

## Y5 check renamed, validated, with a comment
from ALTER DOMAIN s.dm ADD CONSTRAINT dc CHECK (VALUE > 0) NOT VALID
do   ALTER DOMAIN s.dm VALIDATE CONSTRAINT dc
do   COMMENT ON CONSTRAINT dc ON DOMAIN s.dm IS 'x'
undo ALTER DOMAIN s.dm DROP CONSTRAINT dc
undo ALTER DOMAIN s.dm ADD CONSTRAINT dc CHECK (VALUE > 0) NOT VALID
see  changed constraint s.dm.dc (definition)
see  changed constraint s.dm.dc (comment)

## Y6 attribute made
do   ALTER TYPE s.ct ADD ATTRIBUTE z int
undo ALTER TYPE s.ct DROP ATTRIBUTE z
see  left-behind type attribute s.ct.z

## Y6 type and comment of an attribute
do   ALTER TYPE s.ct ALTER ATTRIBUTE x TYPE bigint
do   COMMENT ON COLUMN s.ct.x IS 'x'
undo COMMENT ON COLUMN s.ct.x IS NULL
undo ALTER TYPE s.ct ALTER ATTRIBUTE x TYPE int
see  changed type attribute s.ct.x (type)
see  changed type attribute s.ct.x (comment)

## Y6 order of the attributes
do   ALTER TYPE s.ct DROP ATTRIBUTE x, ADD ATTRIBUTE x int
undo ALTER TYPE s.ct DROP ATTRIBUTE y, ADD ATTRIBUTE y text
see  changed type s.ct (type attribute order)

## Y7 range
from CREATE TYPE s.rg AS RANGE (SUBTYPE = float8)
do   DROP TYPE s.rg
do   CREATE TYPE s.rg AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = s.mm)
see  changed type s.rg (multirange type)
see  changed type s.rg (subtype difference function)

## Y9 shell type
do   CREATE TYPE s.shell
undo DROP TYPE s.shell
see  left-behind type s.shell

## Y10 owner, privileges, comment
do   ALTER TYPE s.e OWNER TO r1
do   REVOKE USAGE ON TYPE s.e FROM PUBLIC
do   COMMENT ON TYPE s.e IS 'x'
undo COMMENT ON TYPE s.e IS NULL
undo GRANT USAGE ON TYPE s.e TO PUBLIC
undo ALTER TYPE s.e OWNER TO postgres
see  changed enum s.e (owner)
see  changed enum s.e (privileges)
see  changed enum s.e (comment)

## D1 default privileges
do   ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO r1
undo ALTER DEFAULT PRIVILEGES IN SCHEMA s REVOKE SELECT ON TABLES FROM r1
see  left-behind default privileges of postgres in s on tables

## D1 against the built-in default
do   ALTER DEFAULT PRIVILEGES FOR ROLE r1 REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC
undo ALTER DEFAULT PRIVILEGES FOR ROLE r1 GRANT EXECUTE ON FUNCTIONS TO PUBLIC
see  left-behind default privileges of r1 on functions

## D4 privileges of a system object
do   REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(float8) FROM PUBLIC
undo GRANT EXECUTE ON FUNCTION pg_catalog.pg_sleep(float8) TO PUBLIC
see  left-behind not-modelled function pg_catalog.pg_sleep(double precision)

## D6 large objects are counted
do   SELECT lo_create(4711)
undo SELECT lo_unlink(4711)
see  left-behind not-modelled large objects

## X1 extension comment
do   COMMENT ON EXTENSION plpgsql IS 'x'
undo COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language'
see  changed extension plpgsql (comment)

## not-modelled: an object of a kind that no family reads
do   CREATE CONVERSION s.conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8
undo DROP CONVERSION s.conv
see  left-behind not-modelled conversion s.conv

## Residue: a serial column made beside its old sequence
from CREATE SEQUENCE s.ser_id_seq
from CREATE TABLE s.ser (id int NOT NULL DEFAULT nextval('s.ser_id_seq'))
from ALTER SEQUENCE s.ser_id_seq OWNED BY s.ser.id
do   ALTER SEQUENCE s.ser_id_seq OWNED BY NONE
do   DROP TABLE s.ser
do   CREATE TABLE s.ser (id serial)
see  changed sequence s.ser_id_seq (owned by)
see  left-behind sequence s.ser_id_seq1
see  changed column s.ser.id (default)

## Residue: an enum type left by DROP TABLE
do   CREATE TYPE s.mood AS ENUM ('x')
do   CREATE TABLE s.person (m s.mood)
do   DROP TABLE s.person
see  left-behind enum s.mood

## Residue: a view put back without its grant
from GRANT SELECT ON s.v TO r1
do   DROP VIEW s.v
do   CREATE VIEW s.v AS SELECT id, a FROM s.t
see  changed view s.v (privileges)

## E1 event trigger
from CREATE FUNCTION s.ev() RETURNS event_trigger LANGUAGE plpgsql AS 'begin end'
do   CREATE EVENT TRIGGER et ON ddl_command_end WHEN TAG IN ('CREATE VIEW', 'ALTER VIEW') EXECUTE FUNCTION s.ev()
undo DROP EVENT TRIGGER et
see  left-behind event trigger et

## E2 state and comment of an event trigger
from CREATE FUNCTION s.ev() RETURNS event_trigger LANGUAGE plpgsql AS 'begin end'
from CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION s.ev()
do   ALTER EVENT TRIGGER et DISABLE
do   COMMENT ON EVENT TRIGGER et IS 'x'
undo COMMENT ON EVENT TRIGGER et IS NULL
undo ALTER EVENT TRIGGER et ENABLE
see  changed event trigger et (state)
see  changed event trigger et (comment)

## L1 publication
from CREATE PUBLICATION pub
do   ALTER PUBLICATION pub SET (publish = 'insert', publish_via_partition_root = true)
undo ALTER PUBLICATION pub SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false)
see  changed publication pub (operations)
see  changed publication pub (via partition root)

## L2 tables of a publication
from CREATE PUBLICATION pub FOR TABLE s.u
do   ALTER PUBLICATION pub ADD TABLE s.t
undo ALTER PUBLICATION pub DROP TABLE s.t
see  changed publication pub (tables)

## L2 columns and rows of a publication
since 15
from CREATE PUBLICATION pub FOR TABLE s.t
do   ALTER PUBLICATION pub SET TABLE s.t (id, a) WHERE (a > 0)
undo ALTER PUBLICATION pub SET TABLE s.t
see  changed publication pub (tables)

## L3 schemas of a publication
since 15
from CREATE PUBLICATION pub
do   ALTER PUBLICATION pub ADD TABLES IN SCHEMA s
undo ALTER PUBLICATION pub DROP TABLES IN SCHEMA s
see  changed publication pub (schemas)

## L5 extended statistics
from CREATE STATISTICS s.st ON a, b FROM s.t
do   ALTER STATISTICS s.st SET STATISTICS 500
do   COMMENT ON STATISTICS s.st IS 'x'
undo COMMENT ON STATISTICS s.st IS NULL
undo ALTER STATISTICS s.st SET STATISTICS -1
see  changed statistics s.st (statistics target)
see  changed statistics s.st (comment)

## O1 cast
do   CREATE CAST (s.ct AS text) WITH INOUT AS ASSIGNMENT
undo DROP CAST (s.ct AS text)
see  left-behind cast (s.ct AS text)

## O4 collation
do   CREATE COLLATION s.co (provider = icu, locale = 'und', deterministic = false)
undo DROP COLLATION s.co
see  left-behind collation s.co

## O6 O7 text search
from CREATE TEXT SEARCH DICTIONARY s.di (TEMPLATE = simple)
from CREATE TEXT SEARCH CONFIGURATION s.cf (COPY = simple)
do   ALTER TEXT SEARCH CONFIGURATION s.cf ALTER MAPPING FOR word WITH s.di, simple
do   ALTER TEXT SEARCH DICTIONARY s.di (accept = false)
undo ALTER TEXT SEARCH DICTIONARY s.di (accept)
undo ALTER TEXT SEARCH CONFIGURATION s.cf ALTER MAPPING FOR word WITH simple
see  changed text search configuration s.cf (mapping)
see  changed text search dictionary s.di (options)

## X4 X5 X6 X7 foreign data
from CREATE FOREIGN DATA WRAPPER w
from CREATE SERVER srv FOREIGN DATA WRAPPER w
from CREATE USER MAPPING FOR PUBLIC SERVER srv OPTIONS (password 'one')
from CREATE FOREIGN TABLE s.ft (a int) SERVER srv
do   ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD o 'x')
do   ALTER SERVER srv VERSION '2' OPTIONS (ADD o 'x')
do   ALTER USER MAPPING FOR PUBLIC SERVER srv OPTIONS (SET password 'two')
do   ALTER FOREIGN TABLE s.ft OPTIONS (ADD o 'x')
do   ALTER FOREIGN TABLE s.ft ALTER COLUMN a OPTIONS (ADD column_name 'y')
see  changed foreign data wrapper w (options)
see  changed server srv (options)
see  changed server srv (version)
see  changed user mapping srv.PUBLIC (secrets)
see  changed foreign table s.ft (foreign options)
see  changed column s.ft.a (foreign options)
