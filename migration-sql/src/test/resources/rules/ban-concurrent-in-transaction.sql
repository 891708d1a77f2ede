-- case: in a transaction of the file [transaction=text]
BEGIN;
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note); -- flag
DROP INDEX CONCURRENTLY core.orders_placed_at_idx; -- flag
REINDEX TABLE CONCURRENTLY core.orders; -- flag
VACUUM core.orders; -- flag
COMMIT;
-- case: in the runner's transaction [transaction=whole]
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note); -- flag
ALTER TABLE core.events DETACH PARTITION core.events_2025 CONCURRENTLY; -- flag
-- case: behind its end [transaction=whole]
COMMIT;
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
BEGIN;
ALTER TABLE core.orders ADD COLUMN channel text;
-- case: by itself [transaction=text]
CREATE INDEX CONCURRENTLY orders_note_idx ON core.orders (note);
-- case: segments of the engine
ALTER TABLE core.orders ADD COLUMN channel text;
CREATE INDEX CONCURRENTLY orders_channel_idx ON core.orders (channel);
-- case: what a transaction takes [transaction=whole]
CREATE INDEX orders_note_idx ON core.orders (note);
-- case: in a block, which is a transaction [transaction=text]
DO $$ BEGIN CREATE INDEX CONCURRENTLY i ON core.orders (note); END $$; -- flag
DO $$ BEGIN EXECUTE 'VACUUM core.orders'; END $$; -- flag
DO $$ BEGIN PERFORM 1; END $$;
