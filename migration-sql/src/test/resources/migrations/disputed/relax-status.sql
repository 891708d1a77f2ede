-- label: safe: dropping NOT NULL only loosens, and the new default is for new rows
-- but: whoever reads the column may meet a NULL for the first time, which five other linters warn of too
-- expect: ban-drop-not-null
SET lock_timeout = '2s';
ALTER TABLE app.orders ALTER COLUMN status DROP NOT NULL;
ALTER TABLE app.orders ALTER COLUMN status SET DEFAULT 'draft';
