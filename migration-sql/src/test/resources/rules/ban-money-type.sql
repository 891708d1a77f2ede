-- case: money
ALTER TABLE core.payments ADD COLUMN fee money; -- flag
-- case: numeric
ALTER TABLE core.payments ADD COLUMN fee numeric(12, 2);
