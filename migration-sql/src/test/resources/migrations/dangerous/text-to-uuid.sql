-- danger: USING computes every value anew
-- expect: changing-column-type
ALTER TABLE devices ALTER COLUMN serial_number SET DATA TYPE uuid USING serial_number::uuid;
