-- safe: a trusted extension, if it is not there
CREATE EXTENSION IF NOT EXISTS pg_trgm;
