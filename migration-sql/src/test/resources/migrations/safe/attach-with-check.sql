-- safe: a validated CHECK that implies the partition bounds spares ATTACH PARTITION its scan
SET lock_timeout = '2s';
ALTER TABLE iot.readings_2024_02
    ADD CONSTRAINT readings_2024_02_bounds
    CHECK (taken_at >= '2024-02-01' AND taken_at < '2024-03-01') NOT VALID;
ALTER TABLE iot.readings_2024_02 VALIDATE CONSTRAINT readings_2024_02_bounds;
ALTER TABLE iot.readings ATTACH PARTITION iot.readings_2024_02
    FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
ALTER TABLE iot.readings_2024_02 DROP CONSTRAINT readings_2024_02_bounds;
