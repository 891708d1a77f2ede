-- danger: DROP OWNED drops every table, view and function the role owns in this database, with the data
-- expect: ban-drop-owned
REVOKE app_rw FROM former_contractor;
DROP OWNED BY former_contractor CASCADE;
DROP ROLE former_contractor;
