-- safe: parent and partitions are new
CREATE TABLE metrics (
    device_id bigint NOT NULL,
    at        timestamptz NOT NULL,
    value     numeric NOT NULL,
    PRIMARY KEY (device_id, at)
) PARTITION BY RANGE (at);
CREATE TABLE metrics_2025 PARTITION OF metrics FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE metrics_rest PARTITION OF metrics DEFAULT;
CREATE INDEX metrics_at_idx ON metrics (at);
