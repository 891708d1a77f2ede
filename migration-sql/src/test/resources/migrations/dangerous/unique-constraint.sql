-- danger: its index is built while nobody can read or write
-- expect: disallow-unique-constraint
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);
