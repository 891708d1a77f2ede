-- danger: everything in the schema is lost
-- expect: ban-drop-schema, ban-drop-cascade
DROP SCHEMA reporting CASCADE;
