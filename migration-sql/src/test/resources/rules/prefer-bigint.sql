-- case: whatever it is called
CREATE TABLE core.t (
    a int PRIMARY KEY, -- flag
    b integer, -- flag
    c int4, -- flag
    d smallint, -- flag
    e int2[], -- flag
    f serial, -- flag
    g "int4" -- flag
);
-- case: several columns in one command
ALTER TABLE core.payments
    ADD COLUMN a bigint,
    ADD COLUMN b integer; -- flag
-- case: eight bytes, and other types
CREATE TABLE core.t (a bigint PRIMARY KEY, b int8, c bigserial, d numeric, e bigint[]);
-- case: a sequence
CREATE SEQUENCE core.numbers AS integer; -- flag
CREATE SEQUENCE core.few AS smallint START 1; -- flag
CREATE SEQUENCE core.many AS bigint;
CREATE SEQUENCE core.plain;
