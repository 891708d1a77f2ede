-- danger: DROP TYPE CASCADE silently drops every column of that type together with its data
-- expect: ban-drop-cascade, ban-drop-type
ALTER TABLE tickets ADD COLUMN priority_label text;
DROP TYPE IF EXISTS ticket_priority CASCADE;
