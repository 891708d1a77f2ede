-- safe: a named role gets read access to two tables, nobody else gets anything
BEGIN;
CREATE ROLE finance_ro NOLOGIN;
GRANT USAGE ON SCHEMA billing TO finance_ro;
GRANT SELECT ON billing.invoices, billing.payments TO finance_ro;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
COMMIT;
