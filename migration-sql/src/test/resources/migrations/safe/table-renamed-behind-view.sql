-- safe: the old name goes on as a view, in the same transaction
BEGIN;
SET LOCAL lock_timeout = '1s';
ALTER TABLE posts RENAME TO articles;
CREATE VIEW posts AS SELECT * FROM articles;
COMMIT;
