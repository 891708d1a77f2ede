-- case: unlogged
CREATE UNLOGGED TABLE core.t (a text PRIMARY KEY); -- flag
-- case: logged and temporary
CREATE TABLE core.t (a text PRIMARY KEY);
CREATE TEMPORARY TABLE u (a text PRIMARY KEY);
