-- safe: the new table has no rows to compare, and an index for its parent's deletes
CREATE TABLE complaints (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    body        text NOT NULL
);
CREATE INDEX complaints_customer_id_idx ON complaints (customer_id);
