-- danger: fails on every table that has a row, and every INSERT of the running application fails
-- expect: adding-required-column
ALTER TABLE customers ADD COLUMN country_code text NOT NULL;
