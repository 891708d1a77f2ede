-- What the examples of newer syntax are run on; a server of every major takes it.
CREATE SCHEMA s;
CREATE TABLE t (a int PRIMARY KEY, b int, c text, j jsonb, d timestamptz DEFAULT now(), x xml);
CREATE TABLE u (a int, b int, UNIQUE (a, b));
CREATE TABLE g (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE temporal (a int4range, during daterange);
CREATE TABLE child (t int CONSTRAINT child_t_fkey REFERENCES t);
CREATE TABLE nn (a int);
CREATE TABLE inheriting (a int CONSTRAINT named NOT NULL);
CREATE DOMAIN dom AS int;
CREATE ROLE r1;
CREATE ROLE r2;
CREATE FUNCTION fire() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION eq(int, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = text, FUNCTION = eq);
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER srv FOREIGN DATA WRAPPER w;
