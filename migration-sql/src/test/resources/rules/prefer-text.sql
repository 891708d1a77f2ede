-- case: with a limit
CREATE TABLE core.t (
    a varchar(10) PRIMARY KEY, -- flag
    b character varying(20), -- flag
    c varchar(5)[] -- flag
);
-- case: a limit that changes
ALTER TABLE core.orders ALTER COLUMN code TYPE varchar(40); -- flag
-- case: without a limit
CREATE TABLE core.t (a text PRIMARY KEY, b varchar);
