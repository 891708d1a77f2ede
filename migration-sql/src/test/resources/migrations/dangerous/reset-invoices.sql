-- danger: TRUNCATE CASCADE empties the table and every table that references it
-- expect: ban-truncate, ban-truncate-cascade
BEGIN;
TRUNCATE TABLE billing.invoices RESTART IDENTITY CASCADE;
COMMIT;
