-- safe: the check is validated in its own transaction, so SET NOT NULL needs no scan
SET lock_timeout = '3s';
BEGIN;
ALTER TABLE public.tickets
    ADD CONSTRAINT tickets_assignee_present CHECK (assignee_id IS NOT NULL) NOT VALID;
COMMIT;
BEGIN;
ALTER TABLE public.tickets VALIDATE CONSTRAINT tickets_assignee_present;
COMMIT;
BEGIN;
ALTER TABLE public.tickets ALTER COLUMN assignee_id SET NOT NULL;
ALTER TABLE public.tickets DROP CONSTRAINT tickets_assignee_present;
COMMIT;
