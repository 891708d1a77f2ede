-- danger: nothing keeps duplicates out from here on
-- expect: ban-drop-constraint
ALTER TABLE users DROP CONSTRAINT users_email_key;
