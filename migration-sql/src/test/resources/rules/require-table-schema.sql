-- case: no schema
CREATE TABLE t (a bigint PRIMARY KEY); -- flag
CREATE TABLE u AS SELECT 1 AS a; -- flag
SELECT 1 AS a INTO v; -- flag
-- case: a schema, or a table of the session
CREATE TABLE core.t (a bigint PRIMARY KEY);
CREATE TABLE core.u AS SELECT 1 AS a;
CREATE TEMP TABLE seen (a bigint);
