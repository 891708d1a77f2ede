-- case: a type and a domain
DROP TYPE core.order_status; -- flag
DROP DOMAIN core.label; -- flag
-- case: one of several, quoted, if it exists, with what depends on it
CREATE TYPE core.colour AS ENUM ('red');
DROP TYPE IF EXISTS core.colour, "Mood" CASCADE; -- flag
-- case: that the revision itself has made
CREATE TYPE core.colour AS ENUM ('red');
DROP TYPE core.colour;
CREATE DOMAIN core.tiny AS smallint;
DROP DOMAIN core.tiny;
CREATE TYPE core.address AS (street text);
DROP TYPE core.address;
-- case: what the upgrade has made goes again [direction=downgrade]
-- upgrade:
CREATE TYPE core.colour AS ENUM ('red');
-- statements:
DROP TYPE core.colour;
-- case: by the name that it was set aside with
ALTER TYPE core.order_status RENAME TO order_status_old;
CREATE TYPE core.order_status AS ENUM ('open', 'paid');
DROP TYPE core.order_status_old;
DROP TYPE core.label_old; -- flag
-- case: a type that stays
CREATE TYPE core.colour AS ENUM ('red');
ALTER TYPE core.order_status ADD VALUE 'lost';
