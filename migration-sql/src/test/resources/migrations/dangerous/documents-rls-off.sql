-- danger: switching row-level security off lets every tenant read the documents of all others
-- expect: ban-disable-row-security
BEGIN;
ALTER TABLE public.documents ADD COLUMN shared boolean NOT NULL DEFAULT false;
ALTER TABLE public.documents DISABLE ROW LEVEL SECURITY;
COMMIT;
