-- case: filled up
CREATE TABLE core.t (
    a char(3) PRIMARY KEY, -- flag
    b character, -- flag
    c bpchar(5), -- flag
    d char(2)[], -- flag
    e bpchar -- flag
);
-- case: not filled up
CREATE TABLE core.t (a text PRIMARY KEY, b varchar(3), c "char");
-- case: the type of one byte with a length, which it cannot have
ALTER TABLE core.orders ADD COLUMN x "char"(10); -- flag
