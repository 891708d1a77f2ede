-- danger: one index is on the new table, the other on an old one
-- expect: require-concurrent-index-creation
BEGIN;
CREATE TABLE shipments (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id   bigint NOT NULL,
    shipped_at timestamptz
);
CREATE INDEX shipments_order_id_idx ON shipments (order_id);
CREATE INDEX orders_shipped_idx ON orders (shipped_at) WHERE shipped_at IS NULL;
COMMIT;
