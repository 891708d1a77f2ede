-- case: a column that is computed and stored
ALTER TABLE core.orders ADD COLUMN total numeric GENERATED ALWAYS AS (amount * quantity) STORED; -- flag
-- case: a plain column
ALTER TABLE core.orders ADD COLUMN total numeric;
-- case: a column that is computed when it is read [postgres=18]
ALTER TABLE core.orders ADD COLUMN total numeric GENERATED ALWAYS AS (amount * quantity) VIRTUAL;
ALTER TABLE core.orders ADD COLUMN double numeric GENERATED ALWAYS AS (amount * 2);
-- case: an identity is another rule's
ALTER TABLE core.orders ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY;
-- case: a table of the same revision
CREATE TABLE core.t (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
ALTER TABLE core.t ADD COLUMN c integer GENERATED ALWAYS AS (a * 3) STORED;
-- case: a table that nobody knows
ALTER TABLE elsewhere ADD COLUMN c integer GENERATED ALWAYS AS (1) STORED; -- flag
-- case: a column that is there already
ALTER TABLE core.orders ADD COLUMN IF NOT EXISTS note text GENERATED ALWAYS AS ('x') STORED;
