-- danger: dropping the column loses its data and breaks the running version of the application that still selects it
-- expect: ban-drop-column
SET lock_timeout = '5s';
ALTER TABLE inventory.stock_items
    ADD COLUMN aisle smallint,
    DROP COLUMN legacy_location;
