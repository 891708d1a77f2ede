-- danger: a file that goes back loses what came since
-- expect: ban-drop-column, require-concurrent-index-deletion
DROP INDEX users_nickname_idx;
ALTER TABLE users DROP COLUMN nickname;
