-- case: a column with an index
ALTER TABLE core.orders ALTER COLUMN code TYPE varchar(20) COLLATE "C"; -- flag
-- case: a column without one
ALTER TABLE core.orders ALTER COLUMN note TYPE text COLLATE "C";
-- case: a new type that writes the rows is another rule's
ALTER TABLE core.orders ALTER COLUMN code TYPE varchar(10) COLLATE "C";
-- case: a table of the same revision
CREATE TABLE core.t (a text UNIQUE);
ALTER TABLE core.t ALTER COLUMN a TYPE text COLLATE "C";
-- case: a table that nobody knows
ALTER TABLE elsewhere ALTER COLUMN a TYPE text COLLATE "C"; -- flag
