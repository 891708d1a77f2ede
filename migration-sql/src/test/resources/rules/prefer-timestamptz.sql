-- case: without time zone
CREATE TABLE core.t (
    a timestamp PRIMARY KEY, -- flag
    b timestamp without time zone, -- flag
    c timestamp(3)[] -- flag
);
-- case: with time zone
CREATE TABLE core.t (a timestamptz PRIMARY KEY, b timestamp with time zone, c date);
