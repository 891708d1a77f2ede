-- label: safe: making a varchar longer or turning it into text does not rewrite the table
-- but: the old type does not stand in the file; behind a catalog or in a history, where it is known, nothing is said
-- expect: changing-column-type
SET lock_timeout = '2s';
ALTER TABLE app.customers ALTER COLUMN company_name TYPE varchar(200);
ALTER TABLE app.customers ALTER COLUMN tax_code TYPE text;
