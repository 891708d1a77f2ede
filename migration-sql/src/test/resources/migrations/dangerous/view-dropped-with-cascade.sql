-- danger: whatever is built on the view goes with it
-- expect: ban-drop-cascade
DROP VIEW IF EXISTS active_users CASCADE;
