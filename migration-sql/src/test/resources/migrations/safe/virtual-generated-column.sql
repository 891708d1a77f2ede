-- safe: since 18 it is computed when it is read
ALTER TABLE order_items ADD COLUMN line_total numeric GENERATED ALWAYS AS (quantity * price) VIRTUAL;
