-- danger: NOT VALID gains nothing, both locks are kept while VALIDATE compares the rows
-- expect: validate-in-same-transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS invoices_account_id_idx ON invoices (account_id);
BEGIN;
ALTER TABLE invoices
    ADD CONSTRAINT invoices_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE NOT VALID;
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_account_fk;
COMMIT;
