CREATE SCHEMA s
CREATE TABLE s.t (id int PRIMARY KEY, a int, b text, c varchar(20), n numeric(8,2), d timestamptz, r int4range, r2 int4range)
CREATE TABLE s.u (id int PRIMARY KEY, t_id int, x int, CONSTRAINT fk1 FOREIGN KEY (t_id) REFERENCES s.t (id))
CREATE TABLE s.par (id int, CHECK (id > 0))
CREATE TABLE s.ch () INHERITS (s.par)
CREATE TABLE s.p (id int, k int NOT NULL) PARTITION BY RANGE (k)
CREATE TABLE s.p1 PARTITION OF s.p FOR VALUES FROM (0) TO (10)
CREATE INDEX i1 ON s.t (a)
CREATE INDEX ie ON s.t ((a + 1))
CREATE SEQUENCE s.q
CREATE VIEW s.v AS SELECT id, a FROM s.t
CREATE MATERIALIZED VIEW s.m AS SELECT id, a FROM s.t
CREATE FUNCTION s.f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select x + 1'
CREATE FUNCTION s.tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end'
CREATE TRIGGER tg BEFORE INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.tf()
CREATE POLICY po ON s.t USING (a > 0)
CREATE TYPE s.e AS ENUM ('a', 'c')
CREATE DOMAIN s.dm AS int
CREATE TYPE s.ct AS (x int, y text)
