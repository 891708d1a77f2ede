-- safe: extensions are created once and nothing existing is touched
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE INDEX CONCURRENTLY IF NOT EXISTS articles_title_trgm
    ON public.articles USING gin (title gin_trgm_ops);
