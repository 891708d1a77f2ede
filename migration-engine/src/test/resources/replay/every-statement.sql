-- What the replay makes of every command of ALTER TABLE and every statement of the grammar (EveryStatementTest).
--
--   -- <node or constant> understood          the last statement changes what the replay knows, and it says what the server has
--   -- <node or constant> harmless: <reason>  the last statement changes nothing that the schema holds, on the server neither
--   -- <node or constant> unknown             the replay forgets what the last statement may have changed
--   -- <node or constant> never: <reason>     no text has it
--   -- <node or constant> not run: <reason>   it changes nothing that the schema holds, and needs what a test has not got
--
-- "-- since: 18" leaves a block out on older servers; "-- alone" runs it outside a transaction; "-- as: <node>" says what node
-- the last statement has, if it only shows what the one before it has done.

-- ==== ALTER TABLE ====

-- AT_AddColumn understood
CREATE TABLE t (id int PRIMARY KEY);
ALTER TABLE t ADD COLUMN a int UNIQUE CHECK (a > 0) DEFAULT 4;

-- AT_AddColumn understood
CREATE TABLE t (id int PRIMARY KEY);
CREATE TABLE c (b int) INHERITS (t);
ALTER TABLE t ADD COLUMN b int NOT NULL DEFAULT 3;

-- AT_AddColumnToView never: CREATE OR REPLACE VIEW does it

-- AT_ColumnDefault understood
CREATE TABLE t (id int, a int);
CREATE TABLE c () INHERITS (t);
ALTER TABLE t ALTER a SET DEFAULT 4;

-- AT_ColumnDefault understood
CREATE TABLE t (id int, a int);
CREATE TABLE c () INHERITS (t);
ALTER TABLE ONLY t ALTER a SET DEFAULT 4;

-- AT_ColumnDefault understood
CREATE TABLE t (id serial, a int);
ALTER TABLE t ALTER id DROP DEFAULT;

-- AT_CookedColumnDefault never: CREATE TABLE does it for a default that comes from LIKE or a parent

-- AT_DropNotNull understood
CREATE TABLE t (a int NOT NULL);
CREATE TABLE c () INHERITS (t);
ALTER TABLE t ALTER a DROP NOT NULL;

-- AT_SetNotNull understood
CREATE TABLE t (a int);
CREATE TABLE c () INHERITS (t);
ALTER TABLE t ALTER a SET NOT NULL;

-- AT_SetExpression understood
-- since: 18
-- as: AT_DropColumn
CREATE TABLE t (a int, z int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE INDEX ON t (b);
ALTER TABLE t ALTER b SET EXPRESSION AS (z * 3);
ALTER TABLE t DROP COLUMN a CASCADE;

-- AT_SetExpression understood
-- since: 18
-- as: AT_DropColumn
CREATE TABLE t (a int, z int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL);
ALTER TABLE t ALTER b SET EXPRESSION AS (z * 3);
ALTER TABLE t DROP COLUMN z CASCADE;

-- AT_DropExpression understood
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE c () INHERITS (t);
ALTER TABLE t ALTER b DROP EXPRESSION;

-- AT_SetStatistics harmless: for the planner; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t ALTER a SET STATISTICS 50;

-- AT_SetOptions harmless: for the planner; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t ALTER a SET (n_distinct = 5);

-- AT_ResetOptions harmless: for the planner; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t ALTER a RESET (n_distinct);

-- AT_SetStorage harmless: how values are kept; kept as a remark for the way back
CREATE TABLE t (a text);
ALTER TABLE t ALTER a SET STORAGE EXTERNAL;

-- AT_SetCompression harmless: how values are kept; kept as a remark for the way back
CREATE TABLE t (a text);
ALTER TABLE t ALTER a SET COMPRESSION pglz;

-- AT_DropColumn understood
CREATE TABLE t (id int PRIMARY KEY, a int CHECK (a > 0), b int);
CREATE INDEX ON t (a, b);
CREATE VIEW v AS SELECT a FROM t;
ALTER TABLE t DROP COLUMN a CASCADE;

-- AT_DropColumn unknown
CREATE TABLE t (id int, a int);
CREATE TABLE c (a int) INHERITS (t);
ALTER TABLE t DROP COLUMN a;

-- AT_DropColumn understood
CREATE TABLE t (id int, a int);
CREATE TABLE c () INHERITS (t);
ALTER TABLE ONLY t DROP COLUMN a;

-- AT_AddIndex never: the server makes it from a constraint with an index

-- AT_ReAddIndex never: the server makes it when it changes a column's type

-- AT_AddConstraint understood
CREATE TABLE t (id int PRIMARY KEY, a int, b int);
CREATE TABLE c () INHERITS (t);
ALTER TABLE t ADD CHECK (a > 0), ADD CONSTRAINT own CHECK (b > 0) NO INHERIT, ADD UNIQUE (a, b), ADD FOREIGN KEY (a) REFERENCES t, ADD EXCLUDE (b WITH =);

-- AT_AddConstraint understood
-- since: 18
CREATE TABLE t (a int, b int);
CREATE TABLE c () INHERITS (t);
ALTER TABLE t ADD CONSTRAINT an NOT NULL a NO INHERIT, ADD CONSTRAINT bn NOT NULL b NOT VALID;

-- AT_ReAddConstraint never: the server makes it when it changes a column's type

-- AT_ReAddDomainConstraint never: the server makes it when it changes a column's type

-- AT_AlterConstraint understood
-- since: 18
CREATE TABLE t (id int PRIMARY KEY, a int REFERENCES t);
ALTER TABLE t ALTER CONSTRAINT t_a_fkey NOT ENFORCED;

-- AT_AlterConstraint harmless: when it is checked; kept with the constraint for the way back
CREATE TABLE t (id int PRIMARY KEY, a int REFERENCES t);
ALTER TABLE t ALTER CONSTRAINT t_a_fkey DEFERRABLE INITIALLY DEFERRED;

-- AT_AlterConstraint understood
-- since: 18
CREATE TABLE t (a int, CONSTRAINT an NOT NULL a NO INHERIT);
CREATE TABLE c () INHERITS (t);
ALTER TABLE t ALTER CONSTRAINT an INHERIT;

-- AT_ValidateConstraint understood
CREATE TABLE t (a int);
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT positive;

-- AT_AddIndexConstraint understood
-- as: AT_AddConstraint
CREATE TABLE t (a int);
CREATE UNIQUE INDEX i ON t (a);
ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY USING INDEX i;

-- AT_DropConstraint understood
CREATE TABLE t (id int PRIMARY KEY, a int CHECK (a > 0));
CREATE TABLE r (x int REFERENCES t);
ALTER TABLE t DROP CONSTRAINT t_pkey CASCADE, DROP CONSTRAINT t_a_check;

-- AT_DropConstraint unknown
CREATE TABLE t (a int CONSTRAINT k CHECK (a > 0));
CREATE TABLE c (a int CONSTRAINT k CHECK (a > 0)) INHERITS (t);
ALTER TABLE t DROP CONSTRAINT k;

-- AT_DropConstraint understood
CREATE TABLE t (a int CONSTRAINT k CHECK (a > 0));
CREATE TABLE c () INHERITS (t);
ALTER TABLE ONLY t DROP CONSTRAINT k;

-- AT_ReAddComment never: the server makes it when it changes a column's type

-- AT_AlterColumnType understood
CREATE TABLE t (a timestamp, b int);
CREATE INDEX ON t (date(a));
ALTER TABLE t ALTER a TYPE date, ALTER b TYPE bigint;

-- AT_AlterColumnGenericOptions not run: options of a foreign table's column
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE f (a int) SERVER s;
ALTER FOREIGN TABLE f ALTER a OPTIONS (ADD column_name 'x');

-- AT_ChangeOwner harmless: the schema holds no owners; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t OWNER TO CURRENT_USER;

-- AT_ClusterOn harmless: the order for the next CLUSTER; kept as a remark for the way back
CREATE TABLE t (a int PRIMARY KEY);
ALTER TABLE t CLUSTER ON t_pkey;

-- AT_DropCluster harmless: the order for the next CLUSTER; kept as a remark for the way back
CREATE TABLE t (a int PRIMARY KEY);
ALTER TABLE t SET WITHOUT CLUSTER;

-- AT_SetLogged understood
CREATE UNLOGGED TABLE t (a int);
ALTER TABLE t SET LOGGED;

-- AT_SetUnLogged understood
CREATE TABLE t (a int);
ALTER TABLE t SET UNLOGGED;

-- AT_DropOids harmless: no table has had OIDs since 12
CREATE TABLE t (a int);
ALTER TABLE t SET WITHOUT OIDS;

-- AT_SetAccessMethod harmless: how rows are kept; kept with the table for the way back
-- since: 15
CREATE TABLE t (a int);
ALTER TABLE t SET ACCESS METHOD heap;

-- AT_SetTableSpace harmless: where rows are kept; kept with the table for the way back
CREATE TABLE t (a int);
ALTER TABLE t SET TABLESPACE pg_default;

-- AT_SetRelOptions harmless: how rows are kept; kept with the table for the way back
CREATE TABLE t (a int);
ALTER TABLE t SET (fillfactor = 70);

-- AT_ResetRelOptions harmless: how rows are kept; kept with the table for the way back
CREATE TABLE t (a int) WITH (fillfactor = 70);
ALTER TABLE t RESET (fillfactor);

-- AT_ReplaceRelOptions never: CREATE OR REPLACE VIEW does it

-- AT_EnableTrig harmless: when a trigger fires; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE t ENABLE TRIGGER one;

-- AT_EnableAlwaysTrig harmless: when a trigger fires; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE t ENABLE ALWAYS TRIGGER one;

-- AT_EnableReplicaTrig harmless: when a trigger fires; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE t ENABLE REPLICA TRIGGER one;

-- AT_DisableTrig harmless: when a trigger fires; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE t DISABLE TRIGGER one;

-- AT_EnableTrigAll harmless: when triggers fire; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t ENABLE TRIGGER ALL;

-- AT_DisableTrigAll harmless: when triggers fire; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t DISABLE TRIGGER ALL;

-- AT_EnableTrigUser harmless: when triggers fire; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t ENABLE TRIGGER USER;

-- AT_DisableTrigUser harmless: when triggers fire; kept as a remark for the way back
CREATE TABLE t (a int);
ALTER TABLE t DISABLE TRIGGER USER;

-- AT_EnableRule harmless: the schema holds no rules; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE RULE one AS ON INSERT TO t DO INSTEAD NOTHING;
ALTER TABLE t ENABLE RULE one;

-- AT_EnableAlwaysRule harmless: the schema holds no rules; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE RULE one AS ON INSERT TO t DO INSTEAD NOTHING;
ALTER TABLE t ENABLE ALWAYS RULE one;

-- AT_EnableReplicaRule harmless: the schema holds no rules; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE RULE one AS ON INSERT TO t DO INSTEAD NOTHING;
ALTER TABLE t ENABLE REPLICA RULE one;

-- AT_DisableRule harmless: the schema holds no rules; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE RULE one AS ON INSERT TO t DO INSTEAD NOTHING;
ALTER TABLE t DISABLE RULE one;

-- AT_AddInherit understood
CREATE TABLE t (a int);
CREATE TABLE c (a int);
ALTER TABLE c INHERIT t;

-- AT_DropInherit understood
CREATE TABLE t (a int);
CREATE TABLE c () INHERITS (t);
ALTER TABLE c NO INHERIT t;

-- AT_AddOf unknown
CREATE TYPE pair AS (a int, b text);
CREATE TABLE t (a int, b text);
ALTER TABLE t OF pair;

-- AT_DropOf harmless: of a typed table the columns are not known anyway
CREATE TYPE pair AS (a int, b text);
CREATE TABLE t OF pair;
ALTER TABLE t NOT OF;

-- AT_ReplicaIdentity harmless: what goes to subscribers; kept as a remark for the way back
CREATE TABLE t (a int PRIMARY KEY);
ALTER TABLE t REPLICA IDENTITY FULL;

-- AT_EnableRowSecurity understood
CREATE TABLE t (a int);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;

-- AT_DisableRowSecurity understood
CREATE TABLE t (a int);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
ALTER TABLE t DISABLE ROW LEVEL SECURITY;

-- AT_ForceRowSecurity understood
CREATE TABLE t (a int);
ALTER TABLE t FORCE ROW LEVEL SECURITY;

-- AT_NoForceRowSecurity understood
CREATE TABLE t (a int);
ALTER TABLE t FORCE ROW LEVEL SECURITY;
ALTER TABLE t NO FORCE ROW LEVEL SECURITY;

-- AT_GenericOptions not run: options of a foreign table
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE f (a int) SERVER s;
ALTER FOREIGN TABLE f OPTIONS (ADD table_name 'x');

-- AT_AttachPartition understood
CREATE TABLE t (a int PRIMARY KEY, b int REFERENCES t) PARTITION BY LIST (a);
CREATE INDEX ON t (b);
CREATE TABLE c (a int NOT NULL, b int);
ALTER TABLE t ATTACH PARTITION c FOR VALUES IN (1);

-- AT_DetachPartition understood
CREATE TABLE t (a int PRIMARY KEY, b int GENERATED ALWAYS AS IDENTITY) PARTITION BY LIST (a);
CREATE TABLE c PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t DETACH PARTITION c;

-- AT_DetachPartitionFinalize not run: only after a DETACH CONCURRENTLY that was interrupted
CREATE TABLE t (a int) PARTITION BY LIST (a);
CREATE TABLE c PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t DETACH PARTITION c FINALIZE;

-- AT_AddIdentity understood
CREATE TABLE t (a int NOT NULL);
ALTER TABLE t ALTER a ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.of_mine);

-- AT_SetIdentity harmless: options of its sequence; the way back has to be written by hand
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY);
ALTER TABLE t ALTER a SET GENERATED BY DEFAULT SET INCREMENT 5;

-- AT_DropIdentity understood
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY);
ALTER TABLE t ALTER a DROP IDENTITY;

-- AT_ReAddStatistics never: the server makes it when it changes a column's type

-- ==== statements ====

-- AlterCollationStmt harmless: the version of a collation
CREATE COLLATION c (provider = libc, locale = 'C');
ALTER COLLATION c REFRESH VERSION;

-- AlterDatabaseRefreshCollStmt not run: the version of the database's collation (since 15); needs the database's name
ALTER DATABASE d REFRESH COLLATION VERSION;

-- AlterDatabaseSetStmt not run: settings of sessions to come
ALTER DATABASE d SET work_mem = '5MB';

-- AlterDatabaseStmt not run: of the database as a whole
ALTER DATABASE d CONNECTION LIMIT 5;

-- AlterDefaultPrivilegesStmt harmless: rights on objects to come
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC;

-- AlterDomainStmt understood
CREATE DOMAIN d AS int CONSTRAINT k CHECK (VALUE > 0);
ALTER DOMAIN d DROP CONSTRAINT k;

-- AlterDomainStmt understood
CREATE DOMAIN d AS int;
ALTER DOMAIN d ADD CHECK (VALUE > 0);

-- AlterDomainStmt understood
CREATE DOMAIN d AS int;
ALTER DOMAIN d SET NOT NULL;

-- AlterEnumStmt understood
CREATE TYPE e AS ENUM ('a', 'c');
ALTER TYPE e ADD VALUE 'b' BEFORE 'c';

-- AlterEventTrigStmt harmless: event triggers are of the database; the schema holds their names only
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER ours ON ddl_command_end EXECUTE FUNCTION f();
ALTER EVENT TRIGGER ours DISABLE;

-- AlterExtensionContentsStmt unknown
CREATE EXTENSION hstore;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER EXTENSION hstore ADD FUNCTION f();

-- AlterExtensionStmt harmless: what belongs to an extension is not known anyway
CREATE EXTENSION hstore;
ALTER EXTENSION hstore UPDATE;

-- AlterFdwStmt harmless: the schema holds no definition of it
CREATE FOREIGN DATA WRAPPER w;
ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD debug 'true');

-- AlterForeignServerStmt harmless: the schema holds no definition of it
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
ALTER SERVER s VERSION '2';

-- AlterFunctionStmt understood
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f(int) IMMUTABLE;

-- AlterObjectDependsStmt harmless: asked when the extension goes, and then nothing is believed
CREATE EXTENSION hstore;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f() DEPENDS ON EXTENSION hstore;

-- AlterObjectSchemaStmt understood
CREATE SCHEMA s;
CREATE TABLE t (id serial PRIMARY KEY);
CREATE VIEW v AS SELECT id FROM t;
ALTER TABLE t SET SCHEMA s;

-- AlterObjectSchemaStmt understood
CREATE SCHEMA s;
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f(int) SET SCHEMA s;

-- AlterObjectSchemaStmt understood
CREATE SCHEMA s;
CREATE DOMAIN d AS int CHECK (VALUE > 0);
CREATE TABLE t (a d);
ALTER DOMAIN d SET SCHEMA s;

-- AlterObjectSchemaStmt unknown
CREATE SCHEMA s;
CREATE EXTENSION hstore;
CREATE TABLE t (a hstore, b int);
ALTER EXTENSION hstore SET SCHEMA s;

-- AlterOpFamilyStmt harmless: the schema holds no operators
CREATE OPERATOR FAMILY o USING btree;
ALTER OPERATOR FAMILY o USING btree ADD OPERATOR 1 < (int4, int2);

-- AlterOperatorStmt harmless: the schema holds no operators
CREATE FUNCTION f(int, int) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR ==== (FUNCTION = f, LEFTARG = int, RIGHTARG = int);
ALTER OPERATOR ==== (int, int) SET (RESTRICT = eqsel);

-- AlterOwnerStmt harmless: the schema holds no owners; kept as a remark for the way back
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f() OWNER TO CURRENT_USER;

-- AlterPolicyStmt understood
CREATE TABLE t (a int);
CREATE POLICY p ON t USING (a > 0);
ALTER POLICY p ON t TO pg_monitor WITH CHECK (a > 1);

-- AlterPublicationStmt harmless: the schema holds no contents of publications
CREATE TABLE t (a int);
CREATE PUBLICATION p;
ALTER PUBLICATION p ADD TABLE t;

-- AlterRoleSetStmt harmless: settings of sessions to come
ALTER ROLE CURRENT_USER SET work_mem = '5MB';

-- AlterRoleStmt harmless: roles are of the server
ALTER ROLE CURRENT_USER CONNECTION LIMIT -1;

-- AlterSeqStmt understood
CREATE TABLE t (a int);
CREATE SEQUENCE q;
ALTER SEQUENCE q OWNED BY t.a;

-- AlterStatsStmt harmless: for the planner
CREATE TABLE t (a int, b int);
CREATE STATISTICS s ON a, b FROM t;
ALTER STATISTICS s SET STATISTICS 50;

-- AlterSubscriptionStmt not run: the schema holds no definition of subscriptions
ALTER SUBSCRIPTION s DISABLE;

-- AlterSystemStmt harmless: settings of the server
-- alone
ALTER SYSTEM RESET work_mem;

-- AlterTSConfigurationStmt harmless: the schema holds no definition of it
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR word;

-- AlterTSDictionaryStmt harmless: the schema holds no definition of it
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
ALTER TEXT SEARCH DICTIONARY d (accept = false);

-- AlterTableMoveAllStmt harmless: where rows are kept
CREATE TABLE t (a int);
ALTER TABLE ALL IN TABLESPACE pg_default SET TABLESPACE pg_default;

-- AlterTableSpaceOptionsStmt harmless: for the planner
ALTER TABLESPACE pg_default SET (random_page_cost = 4);

-- AlterTableStmt understood
CREATE TYPE pair AS (a int, b int);
CREATE TABLE t (p pair);
ALTER TABLE t RENAME TO u;
ALTER TABLE u ADD c int;

-- AlterTypeStmt not run: how a type is kept, and what reads and writes it; wants functions in C
ALTER TYPE base SET (STORAGE = extended);

-- AlterUserMappingStmt harmless: the schema holds no user mappings
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE USER MAPPING FOR PUBLIC SERVER s;
ALTER USER MAPPING FOR PUBLIC SERVER s OPTIONS (ADD a 'b');

-- CallStmt harmless: what a procedure does is not seen (ADR 11)
-- alone
CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
CALL p();

-- CheckPointStmt harmless: of the server
CHECKPOINT;

-- ClosePortalStmt harmless: of the session
CLOSE ALL;

-- ClusterStmt harmless: the order of rows
CREATE TABLE t (a int PRIMARY KEY);
CLUSTER t USING t_pkey;

-- CommentStmt harmless: kept as a remark for the way back
CREATE TABLE t (a int);
COMMENT ON COLUMN t.a IS 'x';

-- CompositeTypeStmt understood
CREATE TYPE pair AS (a int, b text);

-- ConstraintsSetStmt harmless: of the transaction
SET CONSTRAINTS ALL DEFERRED;

-- CopyStmt not run: rows from or to a file
COPY t FROM STDIN;

-- CreateAmStmt harmless: the schema holds no access methods
CREATE ACCESS METHOD ours TYPE TABLE HANDLER heap_tableam_handler;

-- CreateCastStmt harmless: the schema holds no casts
CREATE TYPE pair AS (a int, b text);
CREATE TYPE pair2 AS (a int, b text);
CREATE FUNCTION f(pair) RETURNS pair2 LANGUAGE sql AS 'SELECT $1.a, $1.b';
CREATE CAST (pair AS pair2) WITH FUNCTION f(pair);

-- CreateConversionStmt harmless: the schema holds no conversions
CREATE CONVERSION c FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;

-- CreateDomainStmt understood
CREATE DOMAIN d AS numeric(5, 2) NOT NULL CHECK (VALUE > 0) CHECK (VALUE < 9);

-- CreateEnumStmt understood
CREATE TYPE e AS ENUM ('a', 'b');

-- CreateEventTrigStmt harmless: event triggers are of the database; the schema holds their names only
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER ours ON ddl_command_end EXECUTE FUNCTION f();

-- CreateExtensionStmt harmless: the schema holds its name; what it makes is not known
CREATE EXTENSION ltree;

-- CreateFdwStmt harmless: the schema holds its name only
CREATE FOREIGN DATA WRAPPER w;

-- CreateForeignServerStmt harmless: the schema holds its name only
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;

-- CreateForeignTableStmt understood
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE f (a int NOT NULL, b text DEFAULT 'x') SERVER s;

-- CreateFunctionStmt understood
CREATE FUNCTION f(a int, OUT b text) LANGUAGE sql STABLE AS 'SELECT ''x''';

-- CreateOpClassStmt harmless: the schema holds no operators
CREATE OPERATOR CLASS o FOR TYPE int4 USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int4, int4);

-- CreateOpFamilyStmt harmless: the schema holds no operators
CREATE OPERATOR FAMILY o USING btree;

-- CreatePLangStmt harmless: the schema holds its name only
CREATE LANGUAGE ours HANDLER plpgsql_call_handler;

-- CreatePolicyStmt understood
CREATE TABLE t (a int);
CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE USING (a > 0);

-- CreatePublicationStmt harmless: the schema holds its name only
CREATE PUBLICATION p;

-- CreateRangeStmt understood
CREATE TYPE r AS RANGE (subtype = float8);

-- CreateRoleStmt not run: roles are of the server
CREATE ROLE somebody;

-- CreateSchemaStmt understood
CREATE SCHEMA s CREATE TABLE t (id serial PRIMARY KEY) CREATE INDEX i ON t (id) CREATE VIEW v AS SELECT id FROM t;

-- CreateSeqStmt understood
CREATE TABLE t (a int);
CREATE SEQUENCE q OWNED BY t.a;

-- CreateStatsStmt harmless: for the planner; the schema holds its name only
CREATE TABLE t (a int, b int);
CREATE STATISTICS s ON a, b FROM t;

-- CreateStmt understood
CREATE TABLE p (id int PRIMARY KEY, a int CHECK (a > 0), CONSTRAINT own CHECK (a < 5) NO INHERIT);
CREATE TABLE t (b text UNIQUE) INHERITS (p);

-- CreateStmt understood
CREATE TABLE p (id int, a int GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (id)) PARTITION BY LIST (id);
CREATE TABLE t PARTITION OF p FOR VALUES IN (1);

-- CreateStmt understood
CREATE TABLE p (id serial PRIMARY KEY, a int CHECK (a > 0), CONSTRAINT own CHECK (a < 5) NO INHERIT);
CREATE TABLE t (LIKE p INCLUDING ALL);

-- CreateSubscriptionStmt not run: wants a publisher
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (connect = false);

-- CreateTableAsStmt understood
CREATE TABLE p (id int PRIMARY KEY);
CREATE MATERIALIZED VIEW m AS SELECT id FROM p WITH NO DATA;

-- CreateTableSpaceStmt not run: wants a directory of the server
CREATE TABLESPACE s LOCATION '/nowhere';

-- CreateTransformStmt not run: the schema holds no transforms; wants functions in C
CREATE TRANSFORM FOR int LANGUAGE plpgsql (FROM SQL WITH FUNCTION f(internal));

-- CreateTrigStmt understood
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();

-- CreateTrigStmt understood
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE CONSTRAINT TRIGGER one AFTER INSERT ON t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION f();

-- CreateUserMappingStmt harmless: the schema holds no user mappings
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE USER MAPPING FOR PUBLIC SERVER s;

-- CreatedbStmt not run: another database
CREATE DATABASE d;

-- DeallocateStmt harmless: of the session
DEALLOCATE ALL;

-- DeclareCursorStmt not run: of a transaction
DECLARE c CURSOR FOR SELECT 1;

-- DefineStmt harmless: of an aggregate the schema holds its name only
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int);

-- DeleteStmt harmless: rows
CREATE TABLE t (a int);
DELETE FROM t;

-- DiscardStmt understood
-- alone
-- as: AlterTableStmt
CREATE TABLE t (a int);
CREATE TEMPORARY TABLE t (a int);
DISCARD TEMP;
ALTER TABLE t ADD b int;

-- DiscardStmt understood
-- alone
-- as: CreateStmt
CREATE SCHEMA s;
SET search_path = s;
DISCARD ALL;
CREATE TABLE t (a int);

-- DoStmt unknown
CREATE TABLE t (a int);
DO $$ BEGIN ALTER TABLE t ADD b int; END $$;

-- DropOwnedStmt unknown
CREATE TABLE t (a int);
CREATE ROLE palindrome_owner;
ALTER TABLE t OWNER TO palindrome_owner;
DROP OWNED BY palindrome_owner;

-- DropRoleStmt not run: roles are of the server
DROP ROLE somebody;

-- DropStmt understood
CREATE TABLE t (id serial PRIMARY KEY);
CREATE TABLE r (x int REFERENCES t);
CREATE VIEW v AS SELECT id FROM t;
CREATE VIEW w AS SELECT id FROM v;
DROP TABLE t CASCADE;

-- DropStmt understood
CREATE TYPE e AS ENUM ('a');
CREATE TABLE t (a e, b int);
CREATE VIEW v AS SELECT a FROM t;
CREATE FUNCTION f(e) RETURNS int LANGUAGE sql AS 'SELECT 1';
DROP TYPE e CASCADE;

-- DropStmt understood
CREATE DOMAIN d AS int;
CREATE TABLE t (a d PRIMARY KEY, b int);
DROP DOMAIN d CASCADE;

-- DropStmt understood
CREATE TABLE t (a int, b int);
CREATE FUNCTION f(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE POLICY p ON t USING (f(a));
CREATE INDEX i ON t (f(a));
CREATE VIEW v AS SELECT f(a) FROM t;
ALTER TABLE t ADD CHECK (f(b)), ALTER b SET DEFAULT CASE WHEN f(1) THEN 1 END;
DROP FUNCTION f CASCADE;

-- DropStmt unknown
CREATE EXTENSION hstore;
CREATE TABLE t (a hstore, b int);
DROP EXTENSION hstore CASCADE;

-- DropStmt understood
CREATE SCHEMA s;
CREATE TYPE s.e AS ENUM ('a');
CREATE TABLE s.t (id int PRIMARY KEY);
CREATE FUNCTION s.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE r (a s.e, b int REFERENCES s.t, c int);
CREATE TRIGGER one BEFORE INSERT ON r FOR EACH ROW EXECUTE FUNCTION s.f();
DROP SCHEMA s CASCADE;

-- DropStmt understood
CREATE SEQUENCE q;
CREATE TABLE t (a int DEFAULT nextval('q'));
DROP SEQUENCE q CASCADE;

-- DropStmt understood
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT a FROM t;
CREATE MATERIALIZED VIEW m AS SELECT a FROM v;
DROP VIEW v CASCADE;

-- DropSubscriptionStmt not run: wants a publisher
DROP SUBSCRIPTION s;

-- DropTableSpaceStmt not run: wants a directory of the server
DROP TABLESPACE s;

-- DropUserMappingStmt harmless: the schema holds no user mappings
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE USER MAPPING FOR PUBLIC SERVER s;
DROP USER MAPPING FOR PUBLIC SERVER s;

-- DropdbStmt not run: another database
DROP DATABASE d;

-- ExecuteStmt understood
-- as: AlterTableStmt
CREATE TABLE t (a int);
PREPARE of_t AS SELECT a FROM t;
CREATE TABLE made AS EXECUTE of_t;
ALTER TABLE made ADD b int;

-- ExplainStmt harmless: rows at most
CREATE TABLE t (a int);
EXPLAIN ANALYZE SELECT a FROM t;

-- FetchStmt not run: of a cursor
FETCH NEXT FROM c;

-- GrantRoleStmt not run: roles are of the server
GRANT somebody TO somebody_else;

-- GrantStmt harmless: the schema holds no rights; kept as a remark for the way back
CREATE TABLE t (a int);
GRANT SELECT ON t TO PUBLIC;

-- ImportForeignSchemaStmt not run: wants another server; what is not known stays unknown
IMPORT FOREIGN SCHEMA theirs FROM SERVER s INTO public;

-- IndexStmt understood
CREATE TABLE t (a int, b text);
CREATE UNIQUE INDEX ON t (lower(b), a DESC) INCLUDE (b) WHERE a > 0;

-- InsertStmt harmless: rows
CREATE TABLE t (a int);
INSERT INTO t VALUES (1);

-- ListenStmt harmless: of the session
LISTEN channel;

-- LoadStmt harmless: of the session
LOAD 'plpgsql';

-- LockStmt not run: of a transaction
LOCK TABLE t;

-- MergeStmt harmless: rows
-- since: 15
CREATE TABLE t (a int);
MERGE INTO t USING (SELECT 1 AS b) s ON t.a = s.b WHEN NOT MATCHED THEN INSERT VALUES (s.b);

-- NotifyStmt harmless: a message
NOTIFY channel;

-- PLAssignStmt never: PL/pgSQL asks the grammar for it

-- PrepareStmt harmless: of the session
PREPARE q AS SELECT 1;

-- RawStmt never: what the grammar wraps each statement in; the tree is of what is in it

-- ReassignOwnedStmt harmless: the schema holds no owners
CREATE ROLE palindrome_owner;
REASSIGN OWNED BY palindrome_owner TO CURRENT_USER;

-- RefreshMatViewStmt understood
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a WITH NO DATA;
REFRESH MATERIALIZED VIEW m;

-- ReindexStmt harmless: the same index anew
CREATE TABLE t (a int PRIMARY KEY);
REINDEX TABLE t;

-- RenameStmt understood
CREATE TABLE t (id serial PRIMARY KEY);
CREATE TABLE r (x int REFERENCES t);
CREATE VIEW v AS SELECT id FROM t;
ALTER TABLE t RENAME TO u;

-- RenameStmt understood
CREATE TABLE t (id int PRIMARY KEY, a text CHECK (a <> ''), b text GENERATED ALWAYS AS (a || 'x') STORED);
CREATE INDEX ON t (lower(a)) WHERE a > 'b';
CREATE POLICY p ON t USING (a = 'x');
ALTER TABLE t RENAME a TO c;

-- RenameStmt understood
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f(text) RENAME TO g;

-- RenameStmt understood
CREATE TABLE t (id int CONSTRAINT k PRIMARY KEY);
ALTER TABLE t RENAME CONSTRAINT k TO l;

-- RenameStmt understood
CREATE DOMAIN d AS int CONSTRAINT k CHECK (VALUE > 0);
ALTER DOMAIN d RENAME CONSTRAINT k TO l;

-- RenameStmt understood
CREATE SCHEMA s;
CREATE TABLE s.t (id int PRIMARY KEY);
CREATE VIEW v AS SELECT id FROM s.t;
ALTER SCHEMA s RENAME TO r;

-- RenameStmt understood
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TRIGGER one ON t RENAME TO two;

-- ReplicaIdentityStmt harmless: a part of ALTER TABLE; kept as a remark for the way back
CREATE TABLE t (a int PRIMARY KEY);
ALTER TABLE t REPLICA IDENTITY USING INDEX t_pkey;

-- ReturnStmt understood
CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1;

-- RuleStmt harmless: the schema holds no rules; kept as a remark for the way back
CREATE TABLE t (a int);
CREATE RULE one AS ON INSERT TO t DO INSTEAD NOTHING;

-- SecLabelStmt not run: wants a provider that has been loaded
SECURITY LABEL ON TABLE t IS 'x';

-- SelectStmt harmless: rows; what functions do is not seen (ADR 11)
SELECT 1;

-- SelectStmt understood
-- as: AlterTableStmt
CREATE TABLE t (a int);
SELECT a INTO made FROM t;
ALTER TABLE made ADD b int;

-- SetOperationStmt never: the server makes it when it analyses a query

-- TransactionStmt harmless: begins and ends a transaction; in ours they are told of
-- alone
COMMIT;

-- TransactionStmt unknown
-- alone
CREATE TABLE t (a int);
BEGIN;
ALTER TABLE t ADD b int;
ROLLBACK;

-- TransactionStmt unknown
-- alone
CREATE TABLE t (a int);
BEGIN;
SAVEPOINT one;
ALTER TABLE t ADD b int;
ROLLBACK TO SAVEPOINT one;

-- TruncateStmt harmless: rows
CREATE TABLE t (a int);
TRUNCATE t;

-- UnlistenStmt harmless: of the session
UNLISTEN *;

-- UpdateStmt harmless: rows
CREATE TABLE t (a int);
UPDATE t SET a = 1;

-- VacuumStmt harmless: how rows are kept
-- alone
CREATE TABLE t (a int);
VACUUM t;

-- VariableSetStmt harmless: of the session
SET work_mem = '5MB';

-- VariableSetStmt understood
-- as: CreateStmt
CREATE SCHEMA s;
SET search_path = s;
CREATE TABLE t (a int);

-- VariableShowStmt harmless: of the session
SHOW work_mem;

-- ViewStmt understood
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT a FROM t;
