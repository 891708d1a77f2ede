-- danger: the password stands in the repository, in the log and in the history
-- expect: secret-in-sql
CREATE ROLE reporting LOGIN PASSWORD 'hunter2';
