-- danger: every query that names the old schema fails
-- expect: renaming-schema
ALTER TABLE public.invoices SET SCHEMA billing;
