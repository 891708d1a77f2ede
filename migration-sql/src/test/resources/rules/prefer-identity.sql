-- case: every size of serial
CREATE TABLE core.t (
    a serial PRIMARY KEY, -- flag
    b bigserial, -- flag
    c smallserial, -- flag
    d serial8 -- flag
);
-- case: an identity column
CREATE TABLE core.t (a bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b bigint);
