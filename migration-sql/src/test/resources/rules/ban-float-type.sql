-- case: floating point
CREATE TABLE core.t (
    a real PRIMARY KEY, -- flag
    b double precision, -- flag
    c float(4) -- flag
);
-- case: exact
CREATE TABLE core.t (a numeric PRIMARY KEY, b bigint);
