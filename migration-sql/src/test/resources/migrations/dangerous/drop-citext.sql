-- danger: DROP EXTENSION CASCADE drops every column of a type that belongs to the extension
-- expect: ban-drop-cascade
DROP EXTENSION IF EXISTS citext CASCADE;
