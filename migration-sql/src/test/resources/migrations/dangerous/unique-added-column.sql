-- danger: UNIQUE on the new column builds an index over all rows under ACCESS EXCLUSIVE
-- expect: disallow-unique-constraint
ALTER TABLE public.users ADD COLUMN external_ref text UNIQUE;
