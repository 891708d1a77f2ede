-- case: another type, in every form
CREATE TABLE core.refunds (id bigint PRIMARY KEY, payment_id integer REFERENCES core.payments (id)); -- flag
ALTER TABLE core.payments ADD COLUMN customer_id int REFERENCES core.customers; -- flag
ALTER TABLE core.orders ADD CONSTRAINT a FOREIGN KEY (quantity) REFERENCES core.payments (id) NOT VALID; -- flag
-- case: the same type
CREATE TABLE core.refunds (id bigint PRIMARY KEY, payment_id bigint REFERENCES core.payments (id));
ALTER TABLE core.payments ADD CONSTRAINT a FOREIGN KEY (order_id) REFERENCES core.orders NOT VALID;
-- case: to itself
CREATE TABLE core.nodes (id bigint PRIMARY KEY, parent_id int REFERENCES core.nodes (id)); -- flag
CREATE TABLE core.knots (id bigint PRIMARY KEY, parent_id bigint REFERENCES core.knots);
-- case: text in other lengths, and a domain over the same type
CREATE TABLE core.marks (code text REFERENCES core.orders (code), name varchar(10) REFERENCES core.orders (code));
CREATE TABLE core.grades (id integer PRIMARY KEY);
CREATE TABLE core.graded (grade core.positive REFERENCES core.grades);
-- case: a table of which nothing is known
CREATE TABLE core.refunds (id bigint PRIMARY KEY, user_id integer REFERENCES users (id));
