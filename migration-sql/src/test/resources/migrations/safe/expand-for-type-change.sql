-- safe: a column of the new type, written by a trigger, filled in batches later
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN id_new bigint;
CREATE FUNCTION orders_copy_id() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id_new := NEW.id; RETURN NEW; END $$;
CREATE TRIGGER orders_copy_id BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION orders_copy_id();
COMMIT;
CREATE UNIQUE INDEX CONCURRENTLY orders_id_new_idx ON orders (id_new);
