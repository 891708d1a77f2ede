-- danger: a whole-table update, and the scan for NULLs in the same deployment
-- expect: ban-mutation-without-where, adding-not-null-constraint
ALTER TABLE accounts ADD COLUMN plan text;
UPDATE accounts SET plan = 'free';
ALTER TABLE accounts ALTER COLUMN plan SET NOT NULL;
