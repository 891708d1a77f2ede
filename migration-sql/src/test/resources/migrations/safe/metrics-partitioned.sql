-- safe: a new partitioned table with its partitions and indexes, all empty
CREATE TABLE iot.metrics (
    device_id   bigint NOT NULL,
    measured_at timestamptz NOT NULL,
    reading     double precision NOT NULL,
    PRIMARY KEY (device_id, measured_at)
) PARTITION BY RANGE (measured_at);
CREATE TABLE iot.metrics_2025_01 PARTITION OF iot.metrics
    FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
CREATE TABLE iot.metrics_2025_02 PARTITION OF iot.metrics
    FOR VALUES FROM ('2025-02-01') TO ('2025-03-01');
CREATE INDEX metrics_measured_at_idx ON iot.metrics (measured_at);
