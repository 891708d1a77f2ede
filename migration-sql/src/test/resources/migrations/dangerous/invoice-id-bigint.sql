-- danger: changing the key from integer to bigint rewrites the whole table and its indexes under ACCESS EXCLUSIVE
-- expect: changing-column-type
SET lock_timeout = '3s';
ALTER TABLE billing.invoices ALTER COLUMN id TYPE bigint;
ALTER TABLE billing.payments ALTER COLUMN invoice_id TYPE bigint;
