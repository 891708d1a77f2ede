-- danger: the index is built without CONCURRENTLY, so every write to app.orders waits until the build is done
-- expect: require-concurrent-index-creation
COMMENT ON COLUMN app.orders.external_ref IS 'identifier assigned by the marketplace';

ALTER TABLE app.orders ADD COLUMN marketplace text;

CREATE INDEX orders_external_ref_idx
    ON app.orders USING btree (external_ref)
    WHERE external_ref IS NOT NULL;

GRANT SELECT ON app.orders TO reporting;
