-- danger: the table grows until transaction ids run out
-- expect: disable-autovacuum
ALTER TABLE events SET (autovacuum_enabled = false);
