-- safe: new, or a word in the catalog
CREATE SEQUENCE IF NOT EXISTS invoice_number_seq AS bigint START 100000;
ALTER SEQUENCE invoice_number_seq OWNED BY invoices.number;
