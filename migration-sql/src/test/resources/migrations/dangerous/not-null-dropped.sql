-- danger: the running application does not expect NULL
-- expect: ban-drop-not-null
ALTER TABLE users ALTER COLUMN email DROP NOT NULL;
