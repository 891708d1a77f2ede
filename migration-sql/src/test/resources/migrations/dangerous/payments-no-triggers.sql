-- danger: all triggers, foreign keys included, stay switched off, so orphaned rows get in unnoticed
-- expect: ban-disable-trigger
ALTER TABLE billing.payments DISABLE TRIGGER ALL;

INSERT INTO billing.payments (id, invoice_id, amount, paid_at, gateway)
SELECT 1000000 + i.id, i.id, i.amount, i.issued_at, 'import'
FROM billing.invoices i
WHERE i.state = 'imported';
