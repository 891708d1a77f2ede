-- danger: the backfill of all rows runs in the same transaction as the ALTER TABLE and holds ACCESS EXCLUSIVE throughout
-- expect: backfill-in-ddl-transaction, ban-mutation-without-where
BEGIN;
ALTER TABLE app.customers ADD COLUMN segment text;

UPDATE app.customers c
   SET segment = CASE WHEN loyalty_points > 1000 THEN 'gold'
                      WHEN loyalty_points > 100 THEN 'silver'
                      ELSE 'none' END;
ALTER TABLE app.customers ALTER COLUMN segment SET DEFAULT 'none';
COMMIT;
