-- case: a value that the application writes
ALTER TYPE core.order_status RENAME VALUE 'sent' TO 'shipped'; -- flag
-- case: of a type that no revision made
ALTER TYPE "Mood" RENAME VALUE 'sad' TO 'it''s not good'; -- flag
-- case: of a type that the revision itself has made
CREATE TYPE core.colour AS ENUM ('red', 'blue');
ALTER TYPE core.colour RENAME VALUE 'blue' TO 'navy';
-- case: a value that the revision itself has added
ALTER TYPE core.order_status ADD VALUE 'lost';
ALTER TYPE core.order_status RENAME VALUE 'lost' TO 'missing';
-- case: another value
ALTER TYPE core.order_status ADD VALUE 'shipped' AFTER 'sent';
-- case: the way back of a rename [direction=downgrade]
-- upgrade:
ALTER TYPE core.order_status RENAME VALUE 'sent' TO 'shipped';
-- statements:
ALTER TYPE core.order_status RENAME VALUE 'shipped' TO 'sent';
