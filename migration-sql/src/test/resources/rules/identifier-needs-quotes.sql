-- case: capitals and keywords
CREATE TABLE core."Users" (id bigint PRIMARY KEY); -- flag
ALTER TABLE core.payments ADD COLUMN "order" text; -- flag
ALTER TABLE core.payments RENAME COLUMN payload TO "Payload"; -- flag
-- case: quotes that are not needed, and names folded by the server
CREATE TABLE core."users" (Id bigint PRIMARY KEY);
-- case: a name that was there before
ALTER TABLE core."Old" ADD COLUMN a text;
