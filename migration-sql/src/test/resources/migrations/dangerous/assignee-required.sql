-- danger: SET NOT NULL without a validated check constraint scans the whole table under ACCESS EXCLUSIVE
-- expect: adding-not-null-constraint
SET lock_timeout TO '4s';
ALTER TABLE public.tickets ALTER COLUMN assignee_id SET NOT NULL;
ALTER TABLE public.tickets ALTER COLUMN subject SET DEFAULT '(no subject)';
