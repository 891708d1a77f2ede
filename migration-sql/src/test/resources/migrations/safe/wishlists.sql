-- safe: new tables with 64-bit identity keys, indexes and constraints on empty tables
BEGIN;
CREATE TABLE app.wishlists (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title        text NOT NULL CHECK (char_length(title) <= 120),
    created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.wishlist_items (
    wishlist_id  bigint NOT NULL REFERENCES app.wishlists (id) ON DELETE CASCADE,
    sku          text NOT NULL,
    added_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (wishlist_id, sku)
);
CREATE INDEX wishlist_items_sku_idx ON app.wishlist_items (sku);
COMMIT;
