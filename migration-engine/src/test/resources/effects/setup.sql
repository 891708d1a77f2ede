CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN posint AS integer CHECK (VALUE > 0);
CREATE DOMAIN plainint AS integer;
CREATE SCHEMA other;
CREATE TABLE parent (id bigint PRIMARY KEY, code text);
INSERT INTO parent SELECT g, 'c' || g FROM generate_series(1, 50) g;
CREATE TABLE t (
    id bigint PRIMARY KEY,
    a integer,
    b integer NOT NULL,
    v varchar(20),
    tx text,
    n numeric(10, 2),
    ts timestamp(3),
    tz timestamptz,
    d posint,
    pid bigint,
    s text CONSTRAINT s_nn CHECK (s IS NOT NULL),
    w varchar(20) CONSTRAINT w_short CHECK (length(w) < 15)
);
CREATE INDEX t_v_idx ON t (v);
CREATE INDEX t_tx_lower ON t (lower(tx));
CREATE UNIQUE INDEX t_u ON t (b, id);
CREATE UNIQUE INDEX t_un ON t (a, id);
CREATE INDEX t_ts_idx ON t (ts);
INSERT INTO t SELECT g, g, g, 'x', 'x', 1, now(), now(), 1, g, 's', 'x' FROM generate_series(1, 50) g;
ALTER TABLE t ADD CONSTRAINT nv CHECK (a > 0) NOT VALID;
ALTER TABLE t ADD CONSTRAINT nvfk FOREIGN KEY (pid) REFERENCES parent NOT VALID;
CREATE TABLE child (id bigint, pid bigint REFERENCES parent ON DELETE CASCADE);
INSERT INTO child SELECT g, g FROM generate_series(1, 50) g;
CREATE VIEW vw AS SELECT id FROM t;
CREATE MATERIALIZED VIEW mv AS SELECT id FROM t;
CREATE UNIQUE INDEX mv_u ON mv (id);
CREATE TABLE pt (id bigint, k integer) PARTITION BY RANGE (k);
CREATE TABLE pt1 PARTITION OF pt FOR VALUES FROM (0) TO (100);
CREATE TABLE ptd PARTITION OF pt DEFAULT;
INSERT INTO pt SELECT g, g FROM generate_series(1, 50) g;
INSERT INTO pt SELECT g, 1000 + g FROM generate_series(1, 50) g;
CREATE TABLE cand (id bigint, k integer);
INSERT INTO cand SELECT g, 100 + g FROM generate_series(1, 50) g;
CREATE TABLE cand2 (id bigint, k integer NOT NULL, CONSTRAINT kk CHECK (k >= 200 AND k < 300));
INSERT INTO cand2 SELECT g, 200 + g FROM generate_series(1, 50) g;
CREATE TABLE days (id bigint, day date) PARTITION BY RANGE (day);
CREATE TABLE days_rest PARTITION OF days DEFAULT;
INSERT INTO days_rest SELECT g, date '2020-01-01' FROM generate_series(1, 50) g;
ALTER TABLE days_rest ADD CONSTRAINT rest CHECK (day < '2027-01-01' OR day >= '2028-01-01');
CREATE TABLE days_2027 (id bigint, day date NOT NULL CHECK (day >= '2027-01-01' AND day < '2028-01-01'));
INSERT INTO days_2027 SELECT g, date '2027-05-01' FROM generate_series(1, 50) g;
CREATE TABLE kinds (kind text) PARTITION BY LIST (kind);
CREATE TABLE kind_a (kind text NOT NULL CHECK (kind IN ('a', 'b')));
INSERT INTO kind_a SELECT 'a' FROM generate_series(1, 50) g;
CREATE TABLE kind_c (kind text NOT NULL);
INSERT INTO kind_c SELECT 'c' FROM generate_series(1, 50) g;
CREATE TABLE ix (id bigint) PARTITION BY RANGE (id);
CREATE TABLE ix1 PARTITION OF ix FOR VALUES FROM (0) TO (100);
CREATE INDEX ix_id ON ONLY ix (id);
CREATE INDEX ix1_id ON ix1 (id);
INSERT INTO ix SELECT g FROM generate_series(1, 50) g;
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr0 BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION trg();
CREATE POLICY pol ON t USING (true);
CREATE RULE rul AS ON INSERT TO parent DO ALSO NOTHING;
CREATE FUNCTION moving() RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
CREATE FUNCTION steady() RETURNS integer LANGUAGE plpgsql STABLE AS 'BEGIN RETURN 1; END';
CREATE FUNCTION inlined() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE SEQUENCE sq;
CREATE TABLE old (id bigint, a integer);
CREATE TABLE heir () INHERITS (old);
CREATE TABLE elder (id bigint, k integer);
CREATE TABLE stored (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
INSERT INTO stored (a) SELECT g FROM generate_series(1, 50) g;
CREATE UNLOGGED TABLE fast (a integer);
INSERT INTO fast SELECT g FROM generate_series(1, 50) g;
