-- case: gaps of seven bytes
CREATE TABLE core.t (a boolean, b bigint, c boolean, d bigint); -- flag
-- case: the widest first
CREATE TABLE core.t (b bigint, d bigint, a boolean, c boolean);
-- case: behind a text nobody knows where a value begins
CREATE TABLE core.t (n text, a boolean, b bigint, c boolean, d bigint);
