-- case: without a decision, in every form
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT VALID; -- flag
ALTER TABLE core.payments ADD COLUMN customer_id bigint REFERENCES core.customers; -- flag
CREATE TABLE core.refunds (id bigint PRIMARY KEY REFERENCES core.payments (id) ON UPDATE CASCADE); -- flag
-- case: with a decision
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders (id) ON DELETE NO ACTION NOT VALID;
ALTER TABLE core.payments ADD COLUMN customer_id bigint REFERENCES core.customers ON DELETE SET NULL;
CREATE TABLE core.refunds (id bigint PRIMARY KEY REFERENCES core.payments (id) ON DELETE CASCADE);
-- case: a downgrade only brings back what was there [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders DROP CONSTRAINT orders_customer_id_fkey;
-- statements:
ALTER TABLE core.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers (id);
