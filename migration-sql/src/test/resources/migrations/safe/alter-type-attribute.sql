-- safe: a composite type that no table uses gets a name more
CREATE TYPE address AS (street text, city text);
ALTER TYPE address ADD ATTRIBUTE country text;
