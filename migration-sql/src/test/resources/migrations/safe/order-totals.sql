-- safe: the generated column belongs to a new, empty table
CREATE TABLE sales.quote_lines (
    quote_id    bigint NOT NULL,
    line_no     smallint NOT NULL,
    quantity    numeric(10, 2) NOT NULL CHECK (quantity > 0),
    unit_price  numeric(12, 4) NOT NULL,
    line_total  numeric(14, 2) GENERATED ALWAYS AS (round(quantity * unit_price, 2)) STORED,
    PRIMARY KEY (quote_id, line_no)
);
