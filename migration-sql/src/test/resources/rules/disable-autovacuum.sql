-- case: switched off
ALTER TABLE core.payments SET (autovacuum_enabled = false); -- flag
ALTER TABLE core.payments SET (fillfactor = 90, toast.autovacuum_enabled = off); -- flag
-- case: in a new table
CREATE TABLE core.t (a bigint PRIMARY KEY) WITH (autovacuum_enabled = 'f'); -- flag
-- case: on, or set back
ALTER TABLE core.payments SET (autovacuum_enabled = true);
ALTER TABLE core.payments RESET (autovacuum_enabled);
ALTER TABLE core.payments SET (fillfactor = 90);
