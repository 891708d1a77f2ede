-- safe: comments only
COMMENT ON TABLE billing.invoices IS 'one row per issued invoice; never deleted';
COMMENT ON COLUMN billing.invoices.state IS 'open, paid, void';
COMMENT ON CONSTRAINT payments_invoice_id_fkey ON billing.payments IS 'payments follow their invoice';
