-- danger: each delete of a customer reads all of the new table
-- expect: foreign-key-without-index
CREATE TABLE complaints (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    body        text NOT NULL
);
