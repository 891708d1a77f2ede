-- safe: the table comes from this file
CREATE TABLE order_totals AS SELECT customer_id, sum(total) AS total FROM orders GROUP BY customer_id;
ALTER TABLE order_totals ADD PRIMARY KEY (customer_id);
CREATE INDEX order_totals_total_idx ON order_totals (total);
