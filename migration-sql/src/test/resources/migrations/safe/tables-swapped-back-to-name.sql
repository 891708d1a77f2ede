-- safe: nobody knew the name that is given up, and the old one means a table at every moment
BEGIN;
SET LOCAL lock_timeout = '1s';
ALTER TABLE prices RENAME TO prices_old;
ALTER TABLE prices_next RENAME TO prices;
COMMIT;
