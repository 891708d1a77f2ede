-- safe: rows that are there are checked in another transaction, under a lock that lets everybody pass
ALTER TABLE order_items ADD CONSTRAINT quantity_positive CHECK (quantity > 0) NOT VALID;
ALTER TABLE order_items VALIDATE CONSTRAINT quantity_positive;
