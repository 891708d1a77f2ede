-- The schema that every example and every case of the rules begins with. It runs on PostgreSQL 14 to 18.
CREATE SCHEMA core;

CREATE TYPE core.order_status AS ENUM ('open', 'paid', 'sent');
CREATE DOMAIN core.positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN core.label AS text;

CREATE TABLE core.customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    email varchar(100),
    region text,
    visits integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE core.orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES core.customers (id) ON DELETE CASCADE,
    code varchar(20) NOT NULL CONSTRAINT orders_code_key UNIQUE,
    status core.order_status NOT NULL DEFAULT 'open',
    amount numeric(10, 2) NOT NULL,
    quantity integer,
    note text,
    placed_at timestamp(3),
    CONSTRAINT orders_quantity_check CHECK (quantity > 0)
);
CREATE INDEX orders_customer_id_idx ON core.orders (customer_id);
CREATE INDEX orders_placed_at_idx ON core.orders (placed_at);

CREATE TABLE core.payments (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id bigint NOT NULL,
    amount numeric(10, 2) NOT NULL,
    payload jsonb
);

CREATE TABLE core.events (
    id bigint NOT NULL,
    happened_on date NOT NULL,
    kind text NOT NULL,
    PRIMARY KEY (id, happened_on)
) PARTITION BY RANGE (happened_on);
CREATE TABLE core.events_2025 PARTITION OF core.events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE core.events_2026 (
    id bigint NOT NULL,
    happened_on date NOT NULL,
    kind text NOT NULL
);

CREATE TABLE core.logs (
    id bigint NOT NULL,
    day date NOT NULL,
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE core.logs_rest PARTITION OF core.logs DEFAULT;

CREATE VIEW core.open_orders AS SELECT id, code FROM core.orders WHERE status = 'open';
CREATE MATERIALIZED VIEW core.order_totals AS
    SELECT customer_id, sum(amount) AS total FROM core.orders GROUP BY customer_id;
CREATE UNIQUE INDEX order_totals_customer_id_idx ON core.order_totals (customer_id);

CREATE FUNCTION core.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END
$$;
CREATE TRIGGER customers_touch BEFORE UPDATE ON core.customers FOR EACH ROW EXECUTE FUNCTION core.touch();

CREATE TABLE core.files (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner text NOT NULL,
    path text NOT NULL
);
ALTER TABLE core.files ENABLE ROW LEVEL SECURITY;
CREATE POLICY files_of_owner ON core.files USING (owner = current_user);
