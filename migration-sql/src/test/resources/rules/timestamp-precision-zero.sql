-- case: no fractions
ALTER TABLE core.payments ADD COLUMN a timestamptz(0); -- flag
-- case: some fractions
ALTER TABLE core.payments ADD COLUMN a timestamptz(3), ADD COLUMN b timestamptz, ADD COLUMN c time(0);
