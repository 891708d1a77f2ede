-- danger: the check constraint is validated at once, a full scan under ACCESS EXCLUSIVE that fails on old rows
-- expect: constraint-missing-not-valid
SET lock_timeout = '3s';
ALTER TABLE accounts
    ADD CONSTRAINT accounts_balance_not_negative CHECK (balance >= 0);
