-- case: an enumeration
CREATE TYPE core.colour AS ENUM ('red'); -- flag
-- case: other types
CREATE TYPE core.pair AS (a text, b text);
CREATE DOMAIN core.name AS text;
