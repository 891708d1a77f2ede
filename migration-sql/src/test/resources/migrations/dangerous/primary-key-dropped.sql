-- danger: logical replication of UPDATE and DELETE stops
-- expect: ban-drop-primary-key
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
