-- safe: a constant default is stored in the catalog since PostgreSQL 11, no rewrite
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE public.accounts ADD COLUMN is_beta boolean NOT NULL DEFAULT false;
ALTER TABLE public.accounts ADD COLUMN joined_at timestamptz NOT NULL DEFAULT now();
COMMIT;
