-- case: a CHECK and a foreign key that nothing checks [postgres=18]
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT ENFORCED; -- flag
ALTER TABLE core.payments ADD CONSTRAINT payments_order FOREIGN KEY (order_id) REFERENCES core.orders (id) NOT ENFORCED; -- flag
-- case: with a table [postgres=18]
CREATE TABLE core.t (a int CHECK (a > 0) NOT ENFORCED); -- flag
-- case: from now on [postgres=18]
-- before:
ALTER TABLE core.payments ADD CONSTRAINT payments_order FOREIGN KEY (order_id) REFERENCES core.orders (id);
-- statements:
ALTER TABLE core.payments ALTER CONSTRAINT payments_order NOT ENFORCED; -- flag
-- case: not valid is something else [postgres=18]
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;
ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check2 CHECK (amount >= 0) ENFORCED;
