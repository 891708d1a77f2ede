-- danger: restarting the sequence at 1 hands out numbers that are already taken
-- expect: restarting-sequence
BEGIN;
ALTER TABLE billing.invoices ADD COLUMN fiscal_year smallint;
ALTER SEQUENCE billing.invoice_number_seq RESTART WITH 1;
COMMIT;
