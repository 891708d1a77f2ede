-- case: at a number, and at its start
ALTER SEQUENCE core.orders_id_seq RESTART WITH 1; -- flag
ALTER SEQUENCE IF EXISTS "Numbers" RESTART; -- flag
ALTER SEQUENCE core.orders_id_seq INCREMENT BY 10 RESTART 5000; -- flag
-- case: another change
ALTER SEQUENCE core.orders_id_seq CACHE 20 OWNED BY core.orders.id;
-- case: of the same revision
CREATE SEQUENCE core.numbers;
ALTER SEQUENCE core.numbers RESTART WITH 1000;
-- case: a downgrade [direction=downgrade]
-- upgrade:
ALTER SEQUENCE core.orders_id_seq CACHE 20;
-- statements:
ALTER SEQUENCE core.orders_id_seq RESTART WITH 1;
