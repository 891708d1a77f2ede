-- Upgrades whose proposed downgrade is run behind them; the catalog has to be what it was before. What a proposal leaves to the
-- author is named with "-- left:"; everything else has to come back whole.

-- case: a table with everything that it can have goes and comes back
CREATE SCHEMA core;
CREATE TABLE core.tenants (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL);
CREATE TYPE core.state AS ENUM ('open', 'it''s done');
CREATE FUNCTION core.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.at := now(); RETURN NEW; END $$;
CREATE TABLE core.orders (
    id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 5),
    no serial,
    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE ON UPDATE RESTRICT,
    state core.state DEFAULT 'open' NOT NULL,
    states core.state[],
    amount numeric(12, 2) DEFAULT 0 CHECK (amount >= 0 AND amount < 1e9),
    tax numeric GENERATED ALWAYS AS (amount * 0.19) STORED,
    note varchar(40) COLLATE "C",
    at timestamptz DEFAULT now(),
    "Mixed Case" int,
    CONSTRAINT orders_pk PRIMARY KEY (id) WITH (fillfactor = 90),
    CONSTRAINT orders_note_key UNIQUE (tenant_id, note) INCLUDE (state) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT mixed CHECK ("Mixed Case" BETWEEN 1 AND 5 OR "Mixed Case" IN (7, 9)),
    EXCLUDE USING btree (no WITH =) WHERE (amount > 3)
) WITH (fillfactor = 70, autovacuum_enabled = false);
ALTER TABLE core.orders ADD CONSTRAINT later CHECK (note IS NOT NULL) NOT VALID;
CREATE INDEX orders_at_idx ON core.orders USING btree (at DESC NULLS LAST, lower(note) text_pattern_ops) INCLUDE (amount) WITH (fillfactor = 80) WHERE state <> 'open';
CREATE UNIQUE INDEX ON core.orders ((amount + tax), (note COLLATE "POSIX"));
CREATE INDEX orders_brin ON core.orders USING brin (at) WITH (pages_per_range = 64);
ALTER TABLE core.orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.orders FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.orders USING (tenant_id = current_setting('app.tenant', true)::uuid) WITH CHECK (tenant_id IS NOT DISTINCT FROM NULLIF(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY readable ON core.orders AS RESTRICTIVE FOR SELECT TO CURRENT_USER USING (EXISTS (SELECT 1 FROM core.tenants t WHERE t.id = tenant_id AND t.name LIKE 'a%'));
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF amount ON core.orders FOR EACH ROW WHEN (NEW.amount > 1) EXECUTE FUNCTION core.touch();
ALTER TABLE core.orders DISABLE TRIGGER touch;
COMMENT ON TABLE core.orders IS 'what was ordered; it''s "all"';
COMMENT ON COLUMN core.orders."Mixed Case" IS 'odd';
COMMENT ON CONSTRAINT mixed ON core.orders IS 'five';
COMMENT ON INDEX core.orders_brin IS 'small';
COMMENT ON TRIGGER touch ON core.orders IS 'off';
COMMENT ON POLICY own ON core.orders IS 'tenant';
GRANT SELECT, INSERT ON core.orders TO PUBLIC;
GRANT UPDATE (note) ON TABLE core.orders TO PUBLIC;
REVOKE INSERT ON core.orders FROM PUBLIC;
ALTER TABLE core.orders ALTER note SET STATISTICS 200, ALTER note SET STORAGE EXTERNAL, REPLICA IDENTITY FULL, CLUSTER ON orders_pk;
-- upgrade:
DROP TABLE core.orders;

-- case: a table that was renamed with its columns since
CREATE TABLE a (x int PRIMARY KEY, y int CHECK (y > x), z text DEFAULT 'a' || 'b', CONSTRAINT pair UNIQUE (x, y));
CREATE INDEX ay ON a (y);
COMMENT ON COLUMN a.y IS 'why';
ALTER TABLE a RENAME COLUMN y TO why;
ALTER TABLE a RENAME TO b;
ALTER TABLE b RENAME CONSTRAINT pair TO couple;
ALTER INDEX ay RENAME TO bw;
-- upgrade:
DROP TABLE b;

-- case: tables that refer to each other
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
ALTER TABLE a ADD COLUMN b_id int REFERENCES b (id) ON DELETE SET NULL;
-- upgrade:
DROP TABLE a, b;

-- case: a table with what depends on it
CREATE TABLE a (id int PRIMARY KEY, n int);
CREATE TABLE b (id int PRIMARY KEY, a_id int, CONSTRAINT to_a FOREIGN KEY (a_id) REFERENCES a NOT VALID);
CREATE VIEW v AS SELECT id, n FROM a;
CREATE VIEW w AS SELECT count(*) AS n FROM v;
COMMENT ON VIEW w IS 'counted';
GRANT SELECT ON w TO PUBLIC;
-- upgrade:
DROP TABLE a CASCADE;

-- case: new things on old ones, only the outermost is dropped
CREATE TABLE a (id int PRIMARY KEY, n int);
-- upgrade:
CREATE SCHEMA s;
CREATE TABLE s.t (id int PRIMARY KEY, a_id int REFERENCES a);
CREATE INDEX ON s.t (a_id);
ALTER TABLE s.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON s.t USING (true);
COMMENT ON TABLE s.t IS 'new';
GRANT SELECT ON s.t TO PUBLIC;
ALTER TABLE a ADD COLUMN t_id int REFERENCES s.t;
CREATE INDEX ON a (t_id);
ALTER TABLE a ADD CONSTRAINT together CHECK (t_id > n);
COMMENT ON COLUMN a.t_id IS 'new';
CREATE VIEW s.v AS SELECT * FROM s.t;
CREATE SEQUENCE q;
ALTER TABLE a ALTER n SET DEFAULT nextval('q');
INSERT INTO s.t (id) VALUES (1);
UPDATE a SET t_id = 1;

-- case: new tables that refer to each other
-- upgrade:
CREATE TABLE a (id int PRIMARY KEY, b_id int);
CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b;

-- case: a column swapped for another
CREATE TABLE a (id int PRIMARY KEY, n int NOT NULL DEFAULT 3);
CREATE INDEX a_n ON a (n);
-- upgrade:
ALTER TABLE a ADD COLUMN n_new bigint;
UPDATE a SET n_new = n;
ALTER TABLE a DROP COLUMN n;
ALTER TABLE a RENAME COLUMN n_new TO n;
ALTER TABLE a ALTER n SET NOT NULL;
CREATE INDEX a_n ON a (n);

-- case: a table swapped for another
CREATE TABLE a (id int PRIMARY KEY, n int);
CREATE VIEW va AS SELECT n FROM a;
-- upgrade:
DROP VIEW va;
CREATE TABLE a_new (id bigint PRIMARY KEY, n text);
ALTER TABLE a RENAME TO a_old;
ALTER TABLE a_new RENAME TO a;
DROP TABLE a_old;
CREATE VIEW va AS SELECT n FROM a;

-- case: columns changed in every way
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE a (id int, n int DEFAULT 3 CHECK (n > 0), t text NOT NULL, m mood, c varchar(10), i int NOT NULL, g int GENERATED BY DEFAULT AS IDENTITY);
-- upgrade:
ALTER TABLE a ALTER n TYPE text, ALTER n DROP DEFAULT, DROP CONSTRAINT a_n_check, ALTER t DROP NOT NULL, ALTER m TYPE text, ALTER c TYPE text;
ALTER TABLE a ADD PRIMARY KEY (id), ALTER i ADD GENERATED ALWAYS AS IDENTITY, ALTER g DROP IDENTITY, ALTER t SET DEFAULT 'x';
ALTER TABLE a RENAME c TO "C";
ALTER TABLE a ALTER "C" SET NOT NULL;
COMMENT ON COLUMN a."C" IS 'see';

-- case: constraints changed in every way
CREATE TABLE a (id int PRIMARY KEY, n int, m int, CONSTRAINT late UNIQUE (n) DEFERRABLE);
ALTER TABLE a ADD CONSTRAINT positive CHECK (m > 0) NOT VALID, ADD CONSTRAINT back FOREIGN KEY (m) REFERENCES a (id) ON DELETE SET NULL NOT VALID;
CREATE UNIQUE INDEX a_m ON a (m);
-- upgrade:
ALTER TABLE a VALIDATE CONSTRAINT positive;
ALTER TABLE a VALIDATE CONSTRAINT back;
ALTER TABLE a ALTER CONSTRAINT back DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE a ADD CONSTRAINT m_key UNIQUE USING INDEX a_m;
ALTER TABLE a RENAME CONSTRAINT late TO later;
ALTER TABLE a DROP CONSTRAINT a_pkey CASCADE;

-- case: row-level security changed in every way
CREATE TABLE a (id int PRIMARY KEY, n int);
ALTER TABLE a ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY p ON a USING (n > 0);
CREATE POLICY q ON a FOR INSERT WITH CHECK (n BETWEEN SYMMETRIC 1 AND 2);
-- upgrade:
ALTER POLICY p ON a USING (n > 1) WITH CHECK (n > 2);
ALTER POLICY q ON a RENAME TO r;
DROP POLICY r ON a;
CREATE POLICY s ON a USING (n NOT IN (1, 2));
ALTER TABLE a NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;

-- case: views, functions and triggers replaced and dropped
CREATE TABLE a (id int PRIMARY KEY, n int);
CREATE VIEW v AS SELECT id FROM a;
CREATE VIEW on_v AS SELECT id FROM v;
CREATE VIEW alone AS SELECT id FROM a;
COMMENT ON VIEW alone IS 'seul';
CREATE MATERIALIZED VIEW m AS SELECT n FROM a;
CREATE UNIQUE INDEX ON m (n);
CREATE FUNCTION f(x int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE PROCEDURE pr(a text[]) LANGUAGE sql AS 'SELECT 1';
CREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION tf();
-- upgrade:
CREATE OR REPLACE VIEW v AS SELECT id FROM a WHERE n > 0;
CREATE OR REPLACE VIEW alone AS SELECT id, n FROM a;
CREATE OR REPLACE FUNCTION f(x int DEFAULT 1) RETURNS int LANGUAGE sql STABLE AS 'SELECT 2';
CREATE OR REPLACE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$;
CREATE FUNCTION f(x text, VARIADIC y int[]) RETURNS int LANGUAGE sql AS 'SELECT 3';
CREATE FUNCTION g(OUT a int, b int) LANGUAGE sql AS 'SELECT 1';
DROP TRIGGER t ON a;
CREATE TRIGGER t2 AFTER UPDATE ON a EXECUTE FUNCTION tf();
DROP MATERIALIZED VIEW m;
DROP PROCEDURE pr(text[]);

-- case: types and domains
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE DOMAIN pos AS int CHECK (VALUE > 0);
CREATE TYPE pair AS (x int, y text);
CREATE TYPE gone AS ENUM ('x', 'y''z');
COMMENT ON TYPE gone IS 'was';
-- upgrade:
ALTER TYPE mood RENAME VALUE 'a' TO 'A';
ALTER DOMAIN pos ADD CONSTRAINT small CHECK (VALUE < 9);
ALTER DOMAIN pos SET NOT NULL;
ALTER DOMAIN pos RENAME TO positive;
DROP TYPE gone;
DROP TYPE pair;
CREATE TYPE span AS RANGE (subtype = float8);
CREATE DOMAIN email AS text;

-- case: an enum value cannot be taken back
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE a (m mood);
-- left: public.mood: the value 'c' stays: PostgreSQL cannot drop one; make the type anew without it if it must go
-- upgrade:
ALTER TYPE mood ADD VALUE 'c';
ALTER TABLE a ADD n int;

-- case: grants and comments changed
CREATE SCHEMA s;
CREATE SEQUENCE s.q START 5 INCREMENT 2;
CREATE TABLE a (id int PRIMARY KEY);
COMMENT ON TABLE a IS 'old';
GRANT SELECT ON a TO PUBLIC;
-- upgrade:
DROP SEQUENCE s.q;
COMMENT ON TABLE a IS 'new';
COMMENT ON SCHEMA s IS 'ours';
REVOKE SELECT ON a FROM PUBLIC;
GRANT INSERT, UPDATE (id) ON a TO PUBLIC;
GRANT USAGE ON SCHEMA s TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO PUBLIC;
ALTER TABLE a SET (fillfactor = 50), SET UNLOGGED;
ALTER TABLE a SET SCHEMA s;

-- case: partitions
CREATE TABLE p (id int, at date NOT NULL, n int) PARTITION BY RANGE (at);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (MINVALUE) TO ('2020-01-01') PARTITION BY LIST (lower(n::text));
CREATE TABLE p2a PARTITION OF p2 FOR VALUES IN ('a', NULL);
CREATE TABLE p2h PARTITION OF p2 DEFAULT;
CREATE TABLE alone (id int, at date NOT NULL, n int);
CREATE INDEX ON p (n);
CREATE INDEX own ON p1 (id);
-- upgrade:
ALTER TABLE p ATTACH PARTITION alone FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
DROP TABLE p1;
ALTER TABLE p DETACH PARTITION p2;
CREATE INDEX ON p (id);

-- case: a partitioned table
CREATE TABLE p (id int, at date NOT NULL, n int, PRIMARY KEY (id, at)) PARTITION BY HASH (id);
CREATE TABLE p0 PARTITION OF p FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE p1 PARTITION OF p FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX ON p (n);
-- upgrade:
DROP TABLE p;

-- case: an index that writers do not wait for
CREATE TABLE a (id int PRIMARY KEY, n int, m int);
CREATE INDEX am ON a (m);
-- upgrade:
CREATE INDEX CONCURRENTLY an ON a (n);
DROP INDEX CONCURRENTLY am;

-- case: NOT NULL with a name
-- since: 18
CREATE TABLE a (id int PRIMARY KEY, n int CONSTRAINT must NOT NULL, v int GENERATED ALWAYS AS (n * 2) VIRTUAL, w int);
ALTER TABLE a ADD CONSTRAINT loose NOT NULL w NOT VALID;
CREATE TABLE b (w int);
ALTER TABLE b ADD CONSTRAINT never CHECK (w > 0) NOT ENFORCED;
-- upgrade:
ALTER TABLE a ALTER n DROP NOT NULL;
ALTER TABLE a ALTER v SET EXPRESSION AS (n * 3);
DROP TABLE a, b;

-- case: an expression that becomes a column
CREATE TABLE a (id int PRIMARY KEY, made timestamp, n int);
CREATE INDEX by_day ON a (date(made), n);
-- upgrade:
ALTER TABLE a ALTER made TYPE date;

-- case: expressions of renamed columns
CREATE TABLE a (id int PRIMARY KEY, t text, n int CHECK (n > 0), g int GENERATED ALWAYS AS (n + 1) STORED);
CREATE INDEX lowered ON a (lower(t)) WHERE n > 3;
CREATE POLICY mine ON a USING (n > 0 AND t <> '');
CREATE TABLE b (x int, y int, EXCLUDE (x WITH =) WHERE (y > 0), FOREIGN KEY (x) REFERENCES a ON DELETE CASCADE);
ALTER TABLE a RENAME t TO u;
ALTER TABLE a RENAME n TO m;
ALTER TABLE a ADD t int, ADD n int;
ALTER TABLE b RENAME x TO xx;
ALTER TABLE b RENAME y TO yy;
-- upgrade:
DROP TABLE b;
DROP POLICY mine ON a;
DROP INDEX lowered;
ALTER TABLE a DROP g;
ALTER TABLE a DROP CONSTRAINT a_n_check;
DROP TABLE a;
