-- danger: the CHECK of the new column reads every row though each holds NULL
-- expect: constraint-missing-not-valid
ALTER TABLE users ADD COLUMN IF NOT EXISTS age integer CHECK (age >= 0);
