-- case: four columns
CREATE INDEX CONCURRENTLY i ON core.orders (customer_id, status, placed_at, amount); -- flag
CREATE INDEX i ON things (a, b, c, d); -- flag
-- case: three, and columns that are carried along
CREATE INDEX CONCURRENTLY i ON core.orders (customer_id, status, placed_at);
CREATE INDEX CONCURRENTLY j ON core.orders (customer_id, status) INCLUDE (placed_at, amount, quantity);
-- case: a unique one, which keeps something
CREATE UNIQUE INDEX CONCURRENTLY i ON core.orders (customer_id, status, placed_at, amount);
-- case: a method to which the order of columns means nothing
CREATE INDEX CONCURRENTLY i ON core.orders USING brin (customer_id, status, placed_at, amount);
-- case: a table of the same revision
CREATE TABLE core.t (a int, b int, c int, d int, e int);
CREATE INDEX t_idx ON core.t (a, b, c, d, e); -- flag
